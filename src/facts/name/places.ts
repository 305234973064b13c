import { locatives, regionDemonyms, regions } from "../../lexicon/cities.ts";
import { countries, countriesAsNames, countryPrefixes } from "../../lexicon/countries.ts";
import { languageNouns, tongueVerbs } from "../../lexicon/languages.ts";
import { notNames } from "../../lexicon/not-names.ts";
import { abbreviatedTitles, honorifics, roleHeads, roleModifiers } from "../../lexicon/titles.ts";
import type { Token } from "../../types.ts";
import { isAcronym, isGivenName } from "./context.ts";
import { phraseAt, phraseTable } from "./phrase-table.ts";

/** What a place word stands for. A capital and a seat stand for a government as well as for themselves. */
export interface Place {
	readonly way: "country" | "demonym" | "capital" | "seat" | "region";
	/** The country, or the region itself. */
	readonly entity: string;
	/** The capital or seat. */
	readonly spot?: string;
}

const table = phraseTable<Place>([
	...[...regions].map((name) => [name, { way: "region" as const, entity: name.toLowerCase() }] as const),
	...[...regionDemonyms].map(
		([name, region]) => [name, { way: "demonym" as const, entity: region.toLowerCase() }] as const,
	),
	...countries.flatMap(({ entity, names, demonyms, capitals, seats }) => [
		...names.map((name) => [name, { way: "country" as const, entity }] as const),
		...demonyms.map((name) => [name, { way: "demonym" as const, entity }] as const),
		...capitals.map((name) => [name, { way: "capital" as const, entity, spot: spotOf(capitals, name) }] as const),
		...seats.map((name) => [name, { way: "seat" as const, entity, spot: name.toLowerCase() }] as const),
	]),
	...Object.entries(countryPrefixes).map(([word, entity]) => [word, { way: "demonym" as const, entity }] as const),
]);

/** Spellings of one capital ("Kyiv", "Kiev") lead to one place; two capitals of one country stay two. */
function spotOf(capitals: readonly string[], name: string): string {
	const first = capitals[0] ?? name;
	const lower = name.toLowerCase();
	return first.charAt(0) === name.charAt(0) || first.endsWith(name) ? first.toLowerCase() : lower;
}

const capitalOf = new Map(
	countries.flatMap(({ entity, capitals }) => capitals.map((name) => [spotOf(capitals, name), entity] as const)),
);
const known = new Set(countries.map(({ entity }) => entity));

export function isCountry(entity: string): boolean {
	return known.has(entity);
}

/** The country whose capital this is. */
export function countryOf(capital: string): string | undefined {
	return capitalOf.get(capital);
}

const regionEntities = new Set([...regions].map((name) => name.toLowerCase()));

/** A place that the tables know, of any kind. */
export function isKnownPlace(entity: string): boolean {
	return known.has(entity) || capitalOf.has(entity) || regionEntities.has(entity);
}

export interface PlaceUnit {
	readonly kind: "place";
	readonly from: number;
	readonly to: number;
	readonly place: Place;
}

/** The place named at token `at`; `undefined` too where the word is part of a person's name. */
export function placeAt(tokens: readonly Token[], at: number): PlaceUnit | undefined {
	const token = tokens[at];
	if (token === undefined || !(token.capital || /^\d/.test(token.word))) return undefined;
	const found = phraseAt(table, tokens, at);
	if (found === undefined || (found.value.way === "demonym" && isLanguage(tokens, at, found.to))) return undefined;
	if (Object.hasOwn(countryPrefixes, token.word) && tokens[found.to]?.norm !== "-" && tokens[found.to]?.norm !== "/")
		return undefined;
	if (found.to === at + 1 && (countriesAsNames.has(token.word) || isGivenName(token.norm)) && besideName(tokens, at))
		return undefined;
	return { kind: "place", from: at, to: found.to, place: found.value };
}

/** "I speak French", "a French-language paper", "said in French": a tongue, not a country. */
function isLanguage(tokens: readonly Token[], at: number, to: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[to]];
	const behind = next?.norm === "-" ? tokens[to + 1] : next;
	if (behind !== undefined && languageNouns.has(behind.norm)) return true;
	const stands = next === undefined || !["NOUN", "PROPN", "ADJ"].includes(next.tag);
	return stands && before !== undefined && (tongueVerbs.has(before.lemma) || before.norm === "in");
}

/** "Chad Smith", "Michael Jordan": a capitalised word with nothing in between, which is no title, place or month. */
function besideName(tokens: readonly Token[], at: number): boolean {
	return nameAt(tokens, at + 1) || nameAt(tokens, at - 1);
}

function nameAt(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.capital !== true || token.tag !== "PROPN" || isAcronym(token.word)) return false;
	if (notNames.has(token.norm) || isTitleWord(token.norm)) return false;
	return phraseAt(table, tokens, at) === undefined;
}

export function isTitleWord(norm: string): boolean {
	return (
		roleHeads.has(norm) ||
		roleModifiers.has(norm) ||
		Object.hasOwn(honorifics, norm) ||
		Object.hasOwn(abbreviatedTitles, norm)
	);
}

/** Entities of a place: a capital after "in" or "leaving" is the city alone, elsewhere it may be the government. */
export function placeEntities(tokens: readonly Token[], { from, place }: PlaceUnit): readonly string[] {
	if (place.spot === undefined) return [place.entity];
	if (place.way === "seat") return [place.spot, place.entity];
	const before = tokens[from - 1];
	const local = before !== undefined && (locatives.has(before.norm) || locatives.has(before.lemma));
	return local ? [place.spot] : [place.spot, place.entity];
}
