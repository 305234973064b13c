import type { Name, Token, TokenRange } from "../../types.ts";
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

/** The two persons last spoken of together, else the last two; the two countries that the text speaks of most. */
export function pair(name: Name, discourse: Discourse, of: "person" | "place" | "either"): readonly string[] {
	const recent = discourse.narrated.filter(({ sentence }) => sentence >= name.sentence - reach);
	const persons = recent.filter(isPerson);
	if (of === "person") return subjectPair(persons, discourse) ?? lastTwo(persons);
	const countries = subjectPair(recent.map(countryOnly), discourse) ?? mostNamed(discourse.narrated.map(countryOnly));
	return of === "place" || countries.length === 2 ? countries : lastTwo(persons);
}

/** The two entities named most often, the first of equals. */
function mostNamed(mentions: readonly Name[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { entities } of mentions) {
		for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	}
	const sorted = [...counts].sort(([, one], [, other]) => other - one);
	return sorted.length < 2 ? [] : sorted.slice(0, 2).map(([entity]) => entity);
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
	const { tokens = [], clauses = [] } = document.sentences[one.sentence] ?? {};
	const between = tokens.slice(one.to, other.from).map(({ norm }) => norm);
	const two = lastTwo([one, other]);
	if (!between.includes("and") || between.length > 2 || two.length < 2) return [];
	const together = clauses.some(({ subject }) => {
		return (
			subject !== undefined &&
			within(one, subject) &&
			within(other, subject) &&
			!isCrowd(tokens.slice(subject.from, one.from))
		);
	});
	return together ? [two] : [];
}

/** A list of several, or common nouns in the plural: "the ministers of", "X, Y and". */
function isCrowd(tokens: readonly Token[]): boolean {
	return tokens.some(({ tag, norm, capital }) => norm === "," || (tag === "NOUN" && !capital && norm.endsWith("s")));
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

/** "they", "their": two joined by "and" earlier in the sentence, or one country; "their" with nobody before it, the two persons before. */
export function plural(name: Name, discourse: Discourse, possessive: boolean): readonly string[] {
	const tokens = discourse.document.sentences[name.sentence]?.tokens ?? [];
	const mine = discourse.narrated.filter(({ sentence }) => sentence === name.sentence);
	const named = pairNamed(mine, discourse);
	if (named !== undefined) return named;
	if (mine.length > 0) return countryActing(mine, tokens);
	if (!possessive || isCrowd(tokens.slice(0, name.from)) || crowdBefore(name, discourse)) return [];
	return pair(name, discourse, "person");
}

function pairNamed(mentions: readonly Name[], discourse: Discourse): readonly string[] | undefined {
	const pairs = mentions.flatMap(({ role, entities }) => (role[0] === "two" ? [entities] : []));
	return (
		pairs.at(-1) ??
		subjectPair(mentions.filter(isPerson), discourse) ??
		subjectPair(mentions.map(countryOnly), discourse)
	);
}

/** "The Chinese restated their position". */
function countryActing(mentions: readonly Name[], tokens: readonly Token[]): readonly string[] {
	const [only, ...others] = mentions;
	if (only === undefined || others.length > 0) return [];
	const article = tokens[only.from - 1]?.norm === "the" && tokens[only.to]?.tag !== "NOUN";
	return article ? countryOnly(only).entities : [];
}

/** The sentence before speaks of people in the plural, and "their" is theirs. */
function crowdBefore(name: Name, { document }: Discourse): boolean {
	const before = document.sentences[name.sentence - 1];
	const subject = before?.clauses[0]?.subject;
	return subject !== undefined && isCrowd(before?.tokens.slice(subject.from, subject.to) ?? []);
}
