import { placeWords } from "../../lexicon/cities.ts";
import { organisationWords } from "../../lexicon/organisations.ts";
import type { Token } from "../../types.ts";
import type { Reference } from "./context.ts";
import { type PlaceUnit, placeAt } from "./places.ts";
import { type RoleUnit, roleAt } from "./roles.ts";
import { type RunUnit, runAt } from "./runs.ts";

export type Unit = PlaceUnit | RoleUnit | RunUnit;

/** Places, roles and names of a sentence in text order, none overlapping. */
export function unitsOf(tokens: readonly Token[], reference: Reference): readonly Unit[] {
	const owner: (Unit | undefined)[] = [];
	const units: Unit[] = [];
	const add = (unit: Unit): void => {
		units.push(unit);
		for (let at = unit.from; at < unit.to; at += 1) owner[at] = unit;
	};
	addPlaces(tokens, add);
	addRoles(tokens, owner, add);
	const context = { reference, taken: (at: number) => owner[at] !== undefined };
	for (let at = 0; at < tokens.length; at += 1) {
		if (owner[at] !== undefined) continue;
		const run = runAt(tokens, at, context);
		if (run !== undefined) add(run);
	}
	return units.sort((a, b) => a.from - b.from);
}

function addPlaces(tokens: readonly Token[], add: (unit: Unit) => void): void {
	for (let at = 0; at < tokens.length; at += 1) {
		const place = placeAt(tokens, at);
		if (place === undefined) continue;
		if (!insideName(tokens, place)) add(place);
		at = place.to - 1;
	}
}

/** Bodies that every country has: their name keeps the country outside. */
const commonBodies = new Set(
	"court congress senate parliament ministry department army navy government embassy treasury military police cabinet administration".split(
		" ",
	),
);

/** "China Central Television", "Bank of England", "South China Sea", but not "US Supreme Court". */
function insideName(tokens: readonly Token[], { from, to }: PlaceUnit): boolean {
	const before = tokens[from - 1];
	const head = tokens[from - 2];
	if ((before?.norm === "of" || before?.norm === "for") && head?.capital === true && organisationWords.has(head.norm))
		return true;
	if (before?.capital === true && organisationWords.has(before.norm) && before.spaced) return false;
	let last: Token | undefined;
	for (let at = to; tokens[at]?.capital === true && tokens[at]?.spaced === true; at += 1) last = tokens[at];
	if (last === undefined) return false;
	return placeWords.has(last.norm) || (organisationWords.has(last.norm) && !commonBodies.has(last.norm));
}

function addRoles(tokens: readonly Token[], owner: readonly (Unit | undefined)[], add: (unit: Unit) => void): void {
	let floor = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		if (owner[at] !== undefined) {
			floor = at + 1;
			continue;
		}
		const role = roleAt(tokens, at, floor);
		if (role !== undefined) add(role);
	}
}
