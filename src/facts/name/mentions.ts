import { officeTails } from "../../lexicon/organisations.ts";
import { headingVerbs, neverAlone } from "../../lexicon/titles.ts";
import type { Name, Sentence, TokenRange } from "../../types.ts";
import { apposition, type Parsed } from "./apposition.ts";
import type { Reference } from "./context.ts";
import { nameFact } from "./fact.ts";
import { type Office, officesOf } from "./offices.ts";
import { organisationEntity } from "./organisations.ts";
import { type PlaceUnit, placeEntities } from "./places.ts";
import type { RunUnit } from "./runs.ts";
import { typeOf } from "./type.ts";
import { unitsOf } from "./units.ts";

/** Names, places and roles of a sentence, before anybody knows who is who. */
export function mentionsIn(sentence: Sentence, reference: Reference): readonly Name[] {
	const { tokens } = sentence;
	const units = unitsOf(tokens, reference);
	const parsed = { tokens, units, offices: officesOf(tokens, units) };
	const titles = new Map(
		units.flatMap((unit) => (unit.kind === "run" ? [[unit, titlesBefore(parsed, unit)] as const] : [])),
	);
	const title = new Set([...titles.values()].flat());
	const alone = parsed.offices.filter((office) => !title.has(office) && standsAlone(parsed, office));
	const used = [...title, ...alone];
	const apposed = new Set(alone.flatMap((office) => apposition(parsed, office) ?? []));
	const absorbed = new Set(used.flatMap((office) => office.absorbed ?? []));
	const facts = units.flatMap((unit): readonly Name[] => {
		if (unit.kind === "place") return absorbed.has(unit) ? [] : [placeFact(sentence, unit)];
		if (unit.kind === "run" && used.some(({ from, to }) => unit.from >= from && unit.to <= to)) return [];
		if (unit.kind === "run")
			return [runFact(sentence, parsed, { run: unit, titles: titles.get(unit) ?? [], apposed: apposed.has(unit) })];
		const body = officeBody(sentence, unit);
		if (body !== undefined) return [body];
		const office = alone.find(({ role }) => role === unit);
		return office === undefined ? [] : [roleFact(sentence, parsed, office)];
	});
	return facts.sort((a, b) => a.from - b.from);
}

function placeFact(sentence: Sentence, unit: PlaceUnit): Name {
	const words = sentence.tokens.slice(unit.from, unit.to).map(({ norm }) => norm);
	return nameFact(sentence, unit, { type: "place", entities: placeEntities(sentence.tokens, unit), words });
}

/** "the sheriff's office": the body, not the one who heads it. */
function officeBody(sentence: Sentence, { from, to }: TokenRange): Name | undefined {
	const { tokens } = sentence;
	if (tokens[to]?.norm !== "'s" || !officeTails.has(tokens[to + 1]?.norm ?? "")) return undefined;
	const words = tokens.slice(from, to + 2).map(({ norm }) => norm);
	const joined = words.join(" ").replace(" 's", "'s").split(" ");
	return nameFact(
		sentence,
		{ from, to: to + 2 },
		{ type: "organisation", entities: [joined.join(" ")], words: joined },
	);
}

interface TitledRun {
	readonly run: RunUnit;
	readonly titles: readonly Office[];
	/** A role stands beside it. */
	readonly apposed: boolean;
}

function runFact(sentence: Sentence, parsed: Parsed, { run, titles, apposed }: TitledRun): Name {
	const headed = titles.length === 0 ? bodyHeaded(parsed, run) : undefined;
	const of = titles.find((office) => office.of !== undefined)?.of ?? headed;
	const role = titles.flatMap(({ words, from }, at) =>
		at > 0 && titles[at - 1]?.to !== from ? ["and", ...words] : words,
	);
	return nameFact(sentence, rangeOf(titles, run), {
		type: titles.length > 0 || apposed || headed !== undefined ? "person" : typeOf(sentence.tokens, run),
		entities: [run.words.join(" ")],
		words: run.words,
		role: headed === undefined ? role : ["head"],
		...(of !== undefined && { of }),
	});
}

function rangeOf(titles: readonly Office[], run: RunUnit): TokenRange {
	return { from: titles[0]?.from ?? run.from, to: run.to };
}

/** "X, who heads Y": Y. */
function bodyHeaded({ tokens, units }: Parsed, { to }: RunUnit): string | undefined {
	if (tokens[to]?.norm !== "," || tokens[to + 1]?.norm !== "who" || !headingVerbs.has(tokens[to + 2]?.norm ?? ""))
		return undefined;
	const body = units.find(({ from }) => from === to + 3 || (from === to + 4 && tokens[to + 3]?.tag === "DET"));
	if (body === undefined || body.kind === "role") return undefined;
	return body.kind === "run" ? organisationEntity(body.words) : body.place.entity;
}

/** Titles that lead up to a name: "State Councilor and Foreign Minister X". */
function titlesBefore({ tokens, offices }: Parsed, { from }: RunUnit): readonly Office[] {
	const titles: Office[] = [];
	let start = from;
	for (const office of offices.toReversed()) {
		if (office.from >= start) continue;
		const linked = tokens[start - 1]?.norm === "and" && titles.length > 0 ? start - 1 : start;
		if (office.to !== linked || office.role.plural) break;
		titles.unshift(office);
		start = office.from;
	}
	return titles;
}

const definite = new Set(["the", "his", "her", "their", "its", "this", "that", "'s"]);
const indefinite = new Set(["a", "an", "another", "any", "no", "some", "every", "each", "one", "per"]);

/** A role without a name that points at one person: "the Chinese leader", "China's defence minister". */
function standsAlone(parsed: Parsed, office: Office): boolean {
	const { role, from, to, of } = office;
	const { tokens } = parsed;
	if (role.plural || role.honorific || neverAlone.has(role.words.at(-1) ?? "")) return false;
	const next = tokens[to];
	const object = ["DET", "PRON", "PUNCT"].includes(tokens[to + 1]?.tag ?? "");
	if (next?.tag === "NOUN" && !next.capital && !object) return false;
	if (apposition(parsed, office) !== undefined) return true;
	const before = tokens[from - 1]?.norm ?? "";
	if (indefinite.has(before)) return false;
	return definite.has(before) || of !== undefined || tokens[from]?.capital === true;
}

function roleFact(sentence: Sentence, parsed: Parsed, office: Office): Name {
	const named = apposition(parsed, office);
	return nameFact(sentence, office, {
		form: "role",
		type: "person",
		entities: [],
		role: office.words,
		...(office.of !== undefined && { of: office.of }),
		...(named !== undefined && { words: named.words }),
	});
}
