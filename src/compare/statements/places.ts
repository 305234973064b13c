import { isName } from "../../facts/name.ts";
import { regions } from "../../lexicon/cities.ts";
import { countries } from "../../lexicon/countries.ts";
import { widePlaces } from "../../lexicon/wide-places.ts";
import type { Analysis, Name } from "../../types.ts";
import { meet } from "../event.ts";
import type { Statement } from "./statement.ts";

/** A place that a text gives to an event. */
export interface Spot {
	readonly statement: Statement;
	readonly name: Name;
}

/**
 * Two places of which neither can hold the other: two countries, two cities, a city and a country that is not its own. Of
 * other places nobody knows; they count where each text names its own alone, or a text would have said how they lie.
 */
export function areApart(a: Spot, b: Spot): boolean {
	if (meet(a.name, b.name) || a.statement.analysis === b.statement.analysis) return false;
	if (isNamedIn(a.statement.analysis, b.name) || isNamedIn(b.statement.analysis, a.name)) return false;
	const [one, other] = [wordsOf(a), wordsOf(b)];
	if (isWay(a) !== isWay(b) || sharesWord(one, other) || widePlaces.has(one) || widePlaces.has(other)) return false;
	const [land, otherLand] = [countryOf.get(one), countryOf.get(other)];
	if (isCountry(one) || isCountry(other)) return land !== undefined && otherLand !== undefined && land !== otherLand;
	return true;
}

/** "from X" and "to X" are two ends of a way. */
function isWay({ statement: { sentence }, name: { from } }: Spot): string {
	const word = sentence.tokens[from - 1]?.norm ?? "";
	return word === "from" || word === "to" ? word : "";
}

export function isNamedIn({ facts }: Analysis, place: Name): boolean {
	return facts.some((each) => each.some((fact) => isName(fact) && meet(fact, place)));
}

function wordsOf({ statement: { analysis }, name: { start, end } }: Spot): string {
	return analysis.document.text.slice(start, end).replace(/^the /i, "");
}

/** "Port Ossel" and "Ossel" may be one place. */
function sharesWord(one: string, other: string): boolean {
	const words = new Set(one.toLowerCase().split(/\W+/u));
	return other
		.toLowerCase()
		.split(/\W+/u)
		.some((word) => words.has(word));
}

/** Country names and their capitals → the country. */
const countryOf: ReadonlyMap<string, string> = new Map(
	countries.flatMap(({ entity, names, demonyms, capitals }) =>
		[...names, ...demonyms, ...capitals].map((name) => [name, entity] as const),
	),
);

const cities: ReadonlySet<string> = new Set([...countries.flatMap(({ capitals }) => capitals), ...regions]);

function isCountry(words: string): boolean {
	return countryOf.has(words) && !cities.has(words);
}
