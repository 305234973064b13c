import { roleModifiers } from "../../lexicon/titles.ts";
import type { Token, TokenRange } from "../../types.ts";
import { organisationEntity } from "./organisations.ts";
import type { PlaceUnit } from "./places.ts";
import type { RoleUnit } from "./roles.ts";
import type { RunUnit } from "./runs.ts";
import { typeOf } from "./type.ts";
import type { Unit } from "./units.ts";

/** A role with the country or body it belongs to. */
export interface Office extends TokenRange {
	readonly role: RoleUnit;
	readonly words: readonly string[];
	readonly of?: string;
	/** All that belongs to it: "X's spokesman for the Foreign Ministry". */
	readonly phrase: TokenRange;
	/** The place that stands inside it: "Chinese" in "the Chinese leader". */
	readonly absorbed?: PlaceUnit;
}

export function officesOf(tokens: readonly Token[], units: readonly Unit[]): readonly Office[] {
	return units.flatMap((unit, at) =>
		unit.kind === "role" ? [officeOf(tokens, unit, [units[at - 1], units[at + 1]])] : [],
	);
}

type Neighbours = readonly [before: Unit | undefined, after: Unit | undefined];

function officeOf(tokens: readonly Token[], role: RoleUnit, [previous, next]: Neighbours): Office {
	const before = ownerBefore(tokens, previous, role.from);
	const after = ownerAfter(tokens, next, role.to);
	const of = before?.entity ?? after?.of;
	const added = before?.entity === undefined ? after?.words : after?.restriction;
	const from = before?.from ?? role.from;
	return {
		from,
		to: role.to,
		phrase: { from: before?.start ?? from, to: after?.to ?? role.to },
		words: [...(before?.words ?? []), ...role.words, ...(added ?? [])],
		role,
		...(of !== undefined && { of }),
		...(before?.place !== undefined && { absorbed: before.place }),
	};
}

interface OwnerBefore {
	/** First token of the role with its country. */
	readonly from: number;
	/** First token of the owner, which may be a name of its own. */
	readonly start: number;
	readonly entity?: string;
	readonly words: readonly string[];
	readonly place?: PlaceUnit;
}

/** "China's", "Chinese", "CIA" directly before the role, with modifiers before it: "top U.S. diplomat". */
function ownerBefore(tokens: readonly Token[], unit: Unit | undefined, roleFrom: number): OwnerBefore | undefined {
	if (unit === undefined || unit.kind === "role") return undefined;
	const possessive = tokens[unit.to]?.norm === "'s" || tokens[unit.to]?.norm === "'";
	if (unit.to + (possessive ? 1 : 0) !== roleFrom) return undefined;
	if (unit.kind === "run") {
		const body = !possessive || typeOf(tokens, unit) === "organisation";
		const owner = { from: roleFrom, start: unit.from, words: [] };
		return body ? { ...owner, entity: organisationEntity(unit.words) } : owner;
	}
	const from = possessive ? unit.from : modifiersBefore(tokens, unit.from);
	const words = tokens.slice(from, unit.from).flatMap(({ norm }) => (norm === "-" ? [] : [norm]));
	return { from, start: from, entity: unit.place.entity, words, place: unit };
}

function modifiersBefore(tokens: readonly Token[], at: number): number {
	let from = at;
	while (from > 0 && roleModifiers.has(tokens[from - 1]?.norm ?? "")) from -= 1;
	return from;
}

interface OwnerAfter {
	readonly to: number;
	readonly of?: string;
	readonly words: readonly string[];
	/** What the owner adds where another owner stands before the role already. */
	readonly restriction: readonly string[];
}

const owning = new Set(["of", "for", "at", "with", "in"]);

const venues = new Set(["at", "in", "with"]);

/** "the expert at the Council" belongs to it, "the minister at the summit" does not. */
function isBody(tokens: readonly Token[], unit: RunUnit | PlaceUnit): boolean {
	return unit.kind === "run" && typeOf(tokens, unit) === "organisation";
}

/** "president of France", "spokesman for the Foreign Ministry", "ambassador to Beijing". */
function ownerAfter(tokens: readonly Token[], unit: Unit | undefined, roleTo: number): OwnerAfter | undefined {
	if (unit === undefined || unit.kind === "role") return undefined;
	if (unit.kind === "run" && typeOf(tokens, unit) === "person") return undefined;
	const preposition = tokens[roleTo]?.norm ?? "";
	const article = tokens[roleTo + 1]?.tag === "DET" ? 1 : 0;
	if (unit.from !== roleTo + 1 + article) return undefined;
	const entity = unit.kind === "place" ? unit.place.entity : organisationEntity(unit.words);
	if (preposition === "to") return { to: unit.to, words: ["to", entity], restriction: ["to", entity] };
	if (!owning.has(preposition) || (venues.has(preposition) && !isBody(tokens, unit))) return undefined;
	return { to: unit.to, of: entity, words: [], restriction: preposition === "of" ? [] : ["for", entity] };
}
