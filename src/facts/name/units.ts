import { placeWords } from "../../lexicon/cities.ts";
import { notNames } from "../../lexicon/not-names.ts";
import { commonBodies, organisationWords } from "../../lexicon/organisations.ts";
import type { Token } from "../../types.ts";
import { isAcronym, isGivenName, type Reference } from "./context.ts";
import { isTitleWord, type PlaceUnit, placeAt } from "./places.ts";
import { type RoleUnit, roleAt } from "./roles.ts";
import { joinsOf, type RunUnit, runAt } from "./runs.ts";

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

/** "China Central Television", "Bank of England", "South China Sea", "Boston Celtics", but not "US Supreme Court". */
function insideName(tokens: readonly Token[], { from, to, place }: PlaceUnit): boolean {
	const before = tokens[from - 1];
	if (
		(before?.norm === "of" || before?.norm === "for") &&
		tokens[from - 2]?.capital === true &&
		joinsOf(tokens[from - 2]?.norm)
	)
		return true;
	if (before?.capital === true && organisationWords.has(before.norm) && before.spaced) return false;
	const last = lastCapital(tokens, to);
	if (last === undefined) return clubBefore(tokens, from, place.way);
	if (placeWords.has(last.norm)) return true;
	if (organisationWords.has(last.norm)) return !commonBodies.has(last.norm);
	return isTown(place.way) && clubWord(tokens[to]);
}

/** Last of the capitalised words that follow without a gap. */
function lastCapital(tokens: readonly Token[], from: number): Token | undefined {
	let last: Token | undefined;
	for (let at = from; tokens[at]?.capital === true && tokens[at]?.spaced === true; at += 1) last = tokens[at];
	return last;
}

function isTown(way: PlaceUnit["place"]["way"]): boolean {
	return way === "region" || way === "capital";
}

/** "Boston Celtics": a proper name that is no title, given name or month. */
function clubWord(token: Token | undefined): boolean {
	if (token?.tag !== "PROPN" || notNames.has(token.norm) || isTitleWord(token.norm)) return false;
	return !isGivenName(token.norm) && !isAcronym(token.word);
}

/** "Real Madrid", "Inter Milan". */
function clubBefore(tokens: readonly Token[], from: number, way: PlaceUnit["place"]["way"]): boolean {
	return (
		isTown(way) &&
		tokens[from]?.spaced === true &&
		tokens[from - 1]?.capital === true &&
		clubWord(tokens[from - 1]) &&
		placeAt(tokens, from - 1) === undefined
	);
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
