import { roleModifiers } from "../../lexicon/titles.ts";
import type { Name, Sentence, Token } from "../../types.ts";
import type { Reference } from "./context.ts";
import { nameFact } from "./fact.ts";
import { type PlaceUnit, placeEntities } from "./places.ts";
import type { RoleUnit } from "./roles.ts";
import type { RunUnit } from "./runs.ts";
import { typeOf } from "./type.ts";
import { type Unit, unitsOf } from "./units.ts";

/** A role with the country or body it belongs to. */
interface Office {
	readonly from: number;
	readonly to: number;
	readonly words: readonly string[];
	readonly of?: string;
	/** End of all that belongs to it: "spokesman for the Foreign Ministry". */
	readonly extent: number;
	readonly role: RoleUnit;
	/** The place that stands inside it: "Chinese" in "the Chinese leader". */
	readonly absorbed?: PlaceUnit;
}

/** Names, places and roles of a sentence, before anybody knows who is who. */
export function mentionsIn(sentence: Sentence, reference: Reference): readonly Name[] {
	const { tokens } = sentence;
	const units = unitsOf(tokens, reference);
	const offices = officesOf(tokens, units);
	const absorbed = new Set<Unit>(
		offices.flatMap((office) => (usable(tokens, office, units) && office.absorbed ? [office.absorbed] : [])),
	);
	const facts = units.flatMap((unit): readonly Name[] => {
		if (unit.kind === "place") return absorbed.has(unit) ? [] : [placeFact(sentence, unit)];
		if (unit.kind === "run") return [runFact(sentence, unit, offices)];
		const office = offices.find(({ role }) => role === unit);
		return office !== undefined && standsAlone(tokens, office, units) ? [roleFact(sentence, office, units)] : [];
	});
	return facts.sort((a, b) => a.from - b.from);
}

function officesOf(tokens: readonly Token[], units: readonly Unit[]): readonly Office[] {
	return units.flatMap((unit, at) => (unit.kind === "role" ? [officeOf(tokens, units, at, unit)] : []));
}

function officeOf(tokens: readonly Token[], units: readonly Unit[], at: number, role: RoleUnit): Office {
	const before = ownerBefore(tokens, units[at - 1], role.from);
	const after = ownerAfter(tokens, units[at + 1], role.to);
	const of = before?.entity ?? after?.of;
	const words = [
		...(before?.words ?? []),
		...role.words,
		...(before?.entity === undefined ? (after?.words ?? []) : (after?.restriction ?? [])),
	];
	return {
		from: before?.from ?? role.from,
		to: role.to,
		extent: after?.to ?? role.to,
		words,
		role,
		...(of !== undefined && { of }),
		...(before?.place !== undefined && { absorbed: before.place }),
	};
}

interface OwnerBefore {
	readonly from: number;
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
		return body ? { from: roleFrom, entity: unit.words.join(" "), words: [] } : undefined;
	}
	let from = unit.from;
	while (from > 0 && !possessive && roleModifiers.has(tokens[from - 1]?.norm ?? "")) from -= 1;
	const words = tokens.slice(from, unit.from).map(({ norm }) => norm);
	return { from, entity: unit.place.entity, words, place: unit };
}

interface OwnerAfter {
	readonly to: number;
	readonly of?: string;
	readonly words: readonly string[];
	/** What the owner adds where another owner stands before the role already. */
	readonly restriction: readonly string[];
}

const owning = new Set(["of", "for", "at", "with", "in"]);

/** "president of France", "spokesman for the Foreign Ministry", "ambassador to Beijing". */
function ownerAfter(tokens: readonly Token[], unit: Unit | undefined, roleTo: number): OwnerAfter | undefined {
	if (unit === undefined || unit.kind === "role") return undefined;
	const preposition = tokens[roleTo]?.norm ?? "";
	const article = tokens[roleTo + 1]?.tag === "DET" ? 1 : 0;
	if (unit.from !== roleTo + 1 + article) return undefined;
	const entity = unit.kind === "place" ? unit.place.entity : unit.words.join(" ");
	if (preposition === "to") return { to: unit.to, words: ["to", entity], restriction: ["to", entity] };
	if (!owning.has(preposition)) return undefined;
	return { to: unit.to, of: entity, words: [], restriction: preposition === "of" ? [] : ["for", entity] };
}

function placeFact(sentence: Sentence, unit: PlaceUnit): Name {
	return nameFact(sentence, unit, {
		type: "place",
		entities: placeEntities(sentence.tokens, unit),
		words: textOf(sentence, unit),
	});
}

function textOf({ tokens }: Sentence, { from, to }: PlaceUnit): readonly string[] {
	return tokens.slice(from, to).map(({ norm }) => norm);
}

function runFact(sentence: Sentence, run: RunUnit, offices: readonly Office[]): Name {
	const title = titlesBefore(sentence.tokens, run, offices);
	const type = title.length > 0 ? "person" : typeOf(sentence.tokens, run);
	const of = title.find((office) => office.of !== undefined)?.of;
	const role = title.map(({ words }) => words).filter(({ length }) => length > 0);
	return nameFact(
		sentence,
		{ from: title[0]?.from ?? run.from, to: run.to },
		{
			type,
			entities: [run.words.join(" ")],
			words: run.words,
			role: role.flatMap((words, at) => (at === 0 ? words : ["and", ...words])),
			...(of !== undefined && { of }),
		},
	);
}

/** Titles that lead up to a name, joined by "and" or nothing. */
function titlesBefore(tokens: readonly Token[], { from }: RunUnit, offices: readonly Office[]): readonly Office[] {
	const titles: Office[] = [];
	let start = from;
	for (let at = offices.length - 1; at >= 0; at -= 1) {
		const office = offices[at];
		if (office === undefined || office.from >= start) continue;
		const linked = tokens[start - 1]?.norm === "and" && titles.length > 0 ? start - 1 : start;
		if (office.to !== linked || office.role.plural) break;
		titles.unshift(office);
		start = office.from;
	}
	return titles;
}

/** The office is a mention or the title of one, so the country in it needs no mention of its own. */
function usable(tokens: readonly Token[], office: Office, units: readonly Unit[]): boolean {
	if (office.role.plural) return false;
	return (
		units.some((unit) => unit.kind === "run" && unit.from === office.to) ||
		leadsOn(tokens, office, units) ||
		standsAlone(tokens, office, units)
	);
}

function leadsOn(tokens: readonly Token[], { to }: Office, units: readonly Unit[]): boolean {
	return (
		tokens[to]?.norm === "and" &&
		units.some(
			(unit) =>
				unit.kind === "role" &&
				unit.from === to + 1 &&
				units.some((next) => next.kind === "run" && next.from === unit.to),
		)
	);
}

const definite = new Set(["the", "his", "her", "their", "its", "this", "that", "'s"]);
const indefinite = new Set(["a", "an", "another", "any", "no", "some", "every", "each", "one", "per"]);
const neverAlone = new Set([
	"official",
	"counterpart",
	"partner",
	"forward",
	"model",
	"keeper",
	"crown",
	"whip",
	"counsel",
	"victim",
	"deputy",
	"author",
	"owner",
	"winger",
]);

/** A role without a name that points at one person: "the Chinese leader", "China's defence minister". */
function standsAlone(tokens: readonly Token[], office: Office, units: readonly Unit[]): boolean {
	const { role, from, to, of } = office;
	if (role.plural || role.honorific || neverAlone.has(role.words.at(-1) ?? "")) return false;
	if (units.some((unit) => unit.kind === "run" && unit.from === to) || leadsOn(tokens, office, units)) return false;
	const next = tokens[to];
	if (next?.tag === "NOUN" && next.norm !== "-" && !next.capital) return false;
	const before = tokens[from - 1]?.norm ?? "";
	if (indefinite.has(before)) return false;
	return definite.has(before) || of !== undefined || tokens[from]?.capital === true;
}

function roleFact(sentence: Sentence, office: Office, units: readonly Unit[]): Name {
	const named = apposition(sentence.tokens, office, units);
	return nameFact(sentence, office, {
		form: "role",
		type: "person",
		entities: [],
		role: office.words,
		...(office.of !== undefined && { of: office.of }),
		...(named !== undefined && { words: named.words }),
	});
}

const copulas = new Set(["is", "was", "became", "becomes", "remains", "as"]);

/** The name beside the role: "X, the minister", "the minister, X,", "X is the minister". */
function apposition(tokens: readonly Token[], { from, extent }: Office, units: readonly Unit[]): RunUnit | undefined {
	const article = tokens[from - 1]?.tag === "DET" ? 1 : 0;
	const link = from - 1 - article;
	const runs = units.filter((unit) => unit.kind === "run");
	const joins = tokens[link]?.norm === "," || copulas.has(tokens[link]?.norm ?? "");
	const before = joins ? runs.find((unit) => unit.to === link) : undefined;
	if (before !== undefined && typeOf(tokens, before) !== "organisation") return before;
	if (tokens[extent]?.norm !== ",") return undefined;
	const after = runs.find((unit) => unit.from === extent + 1);
	if (after === undefined || typeOf(tokens, after) === "organisation") return undefined;
	const closing = tokens[after.to];
	return closing === undefined || closing.norm === "," || closing.norm === "." || closing.norm === "'s"
		? after
		: undefined;
}
