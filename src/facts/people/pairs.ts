import type { Name, TokenRange } from "../../types.ts";
import { isCountry } from "../name/places.ts";
import type { Discourse } from "./resolve.ts";

/** How many sentences back "the two men" may reach. */
const reach = 3;

export function isPerson({ type, form, entities, role }: Name): boolean {
	return (type === "person" || (type === "unknown" && form === "name")) && entities.length > 0 && role[0] !== "two";
}

export function within({ from, to }: TokenRange, range: TokenRange): boolean {
	return from >= range.from && to <= range.to;
}

/** The two persons or countries that a text last spoke of together, else the last two distinct ones. */
export function pair(name: Name, discourse: Discourse, of: "person" | "place" | "either"): readonly string[] {
	const mentions = discourse.narrated.filter(({ sentence }) => sentence >= name.sentence - reach);
	const persons = mentions.filter(isPerson);
	const places = mentions.map(countryOnly).filter(({ entities }) => entities.length > 0);
	if (of === "person") return subjectPair(persons, discourse) ?? lastTwo(persons);
	const countries = subjectPair(places, discourse) ?? lastTwo(places);
	return of === "place" || countries.length === 2 ? countries : lastTwo(persons);
}

function countryOnly(name: Name): Name {
	const own = name.entities.filter(isCountry);
	const country = name.of !== undefined && isCountry(name.of) ? [name.of] : [];
	return { ...name, entities: own.length > 0 ? own : country };
}

/** "X and Y" as the subject of a clause, the latest one. */
function subjectPair(mentions: readonly Name[], discourse: Discourse): readonly string[] | undefined {
	return mentions.flatMap((mention, at) => joined(mention, mentions[at + 1], discourse)).at(-1);
}

function joined(one: Name, other: Name | undefined, { document }: Discourse): readonly (readonly string[])[] {
	if (other === undefined || other.sentence !== one.sentence) return [];
	const sentence = document.sentences[one.sentence];
	const between = sentence?.tokens.slice(one.to, other.from).map(({ norm }) => norm) ?? [];
	const beside = between.includes("and") && between.length <= 2;
	const subject = sentence?.clauses.some(
		(clause) => clause.subject !== undefined && within(one, clause.subject) && within(other, clause.subject),
	);
	const two = lastTwo([one, other]);
	return beside && subject === true && two.length === 2 ? [two] : [];
}

/** Two distinct entities or none: a pair of one is no pair. */
function lastTwo(mentions: readonly Name[]): readonly string[] {
	const found: string[] = [];
	for (const { entities } of mentions.toReversed()) {
		const [entity] = entities;
		if (entity === undefined || entities.length !== 1 || found.includes(entity)) continue;
		found.unshift(entity);
		if (found.length === 2) return found;
	}
	return [];
}

/** "they", "their": two joined by "and" earlier in the sentence; with nobody in it, the two of the sentences before. */
export function plural(name: Name, discourse: Discourse): readonly string[] {
	const tokens = discourse.document.sentences[name.sentence]?.tokens ?? [];
	const mine = discourse.narrated.filter(({ sentence }) => sentence === name.sentence);
	const pairs = mine.flatMap(({ role, entities }) => (role[0] === "two" ? [entities] : []));
	const both =
		pairs.at(-1) ?? subjectPair(mine.filter(isPerson), discourse) ?? subjectPair(mine.map(countryOnly), discourse);
	if (both !== undefined) return both;
	const crowd = tokens
		.slice(0, name.from)
		.some(({ tag, norm }) => (tag === "NOUN" || tag === "PROPN") && norm.endsWith("s"));
	const heads = tokens.slice(0, name.from).some(({ norm }) => norm === "those" || norm === "people" || norm === "both");
	return crowd || heads || mine.some(isPerson) ? [] : pair(name, discourse, "person");
}
