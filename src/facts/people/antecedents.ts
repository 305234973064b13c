import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import { pairNouns, roleGenders } from "../../lexicon/titles.ts";
import type { Clause, Name, Sentence, TokenRange } from "../../types.ts";
import { isCountry } from "../name/places.ts";
import { quotedTokens } from "../name/references.ts";
import { type Discourse, textOf } from "./resolve.ts";

/** How many sentences back a pronoun may reach. */
const reach = 3;

/** Whom a pronoun or a pair means: entities, several where the text leaves it open. */
export function antecedent(name: Name, discourse: Discourse, later: readonly Name[]): readonly string[] {
	if (name.form === "role") return pair(name, discourse, pairNouns[name.role[1] ?? ""] ?? "person");
	const pronoun = textOf(discourse, name);
	if (pronoun === "they" || pronoun === "their") return plural(name, discourse);
	const fits = (mention: Name): boolean => isPerson(mention) && genderFits(mention, pronoun);
	const sentence = discourse.document.sentences[name.sentence];
	if (sentence === undefined) return [];
	const ahead = fronted(sentence, name) ? subjectOf(sentence, name, later.filter(fits)) : undefined;
	if (ahead !== undefined) return ahead.entities;
	const candidates = outsideQuotes(discourse).filter(fits);
	return (inSentence(name, sentence, candidates) ?? earlier(name, discourse, candidates))?.entities ?? [];
}

function isPerson({ type, form, entities, role }: Name): boolean {
	return (type === "person" || (type === "unknown" && form === "name")) && entities.length > 0 && role[0] !== "two";
}

function genderFits({ entities, role }: Name, pronoun: string): boolean {
	const he = pronoun === "he" || pronoun === "him" || pronoun === "his" || pronoun === "himself";
	const known = entities.flatMap((entity) => genderOf(entity) ?? []).concat(roleGenders[role.at(-1) ?? ""] ?? []);
	return known.length === 0 || known.includes(he ? "he" : "she");
}

function genderOf(entity: string): "he" | "she" | undefined {
	const given = entity.split(" ")[0] ?? "";
	if (entity.includes(" ") && maleNames.has(given)) return "he";
	return entity.includes(" ") && femaleNames.has(given) ? "she" : undefined;
}

/** A quoted speaker's people are not the narrator's. */
function outsideQuotes({ mentions, document }: Discourse): readonly Name[] {
	const recent = mentions.slice(-40);
	return recent.filter(({ sentence, from }) => {
		const tokens = document.sentences[sentence]?.tokens ?? [];
		return tokens[from] !== undefined && quotedTokens(tokens)[from] !== true;
	});
}

/** "In his remarks, X said": the pronoun stands in a phrase before the subject. */
function fronted({ tokens, clauses }: Sentence, { from }: Name): boolean {
	const first = tokens[0];
	const opening = first?.tag === "ADP" || first?.tag === "SCONJ" || (first?.norm === "despite" && from < 6);
	if (!opening) return false;
	const comma = tokens.findIndex(({ norm }, at) => at > from && norm === ",");
	const subject = clauses.find((clause) => clause.subject !== undefined && clause.subject.from > from)?.subject;
	return comma > 0 && subject !== undefined && comma < subject.to;
}

function subjectOf({ clauses }: Sentence, { from, sentence }: Name, later: readonly Name[]): Name | undefined {
	const subject = clauses.find((clause) => clause.subject !== undefined && clause.subject.from > from)?.subject;
	return subject === undefined
		? undefined
		: later.find((mention) => mention.sentence === sentence && within(mention, subject));
}

function within({ from, to }: TokenRange, range: TokenRange): boolean {
	return from >= range.from && to <= range.to;
}

/** The subject of the clause the pronoun stands in, or of one before it in the sentence. */
function inSentence(name: Name, { clauses }: Sentence, candidates: readonly Name[]): Name | undefined {
	const mine = candidates.filter((mention) => mention.sentence === name.sentence && mention.to <= name.from);
	const before = clauses.filter((clause) => clause.from <= name.from && clause.subject !== undefined);
	for (const clause of before.toReversed()) {
		const subject = subjectIn(clause, mine);
		if (subject !== undefined) return subject;
	}
	return mine.at(-1);
}

function subjectIn({ subject }: Clause, mentions: readonly Name[]): Name | undefined {
	return subject === undefined ? undefined : mentions.findLast((mention) => within(mention, subject));
}

/** The first subject of the sentence before, else whoever was named last. */
function earlier(name: Name, { document }: Discourse, candidates: readonly Name[]): Name | undefined {
	for (let back = 1; back <= reach; back += 1) {
		const sentence = document.sentences[name.sentence - back];
		if (sentence === undefined) return undefined;
		const there = candidates.filter((mention) => mention.sentence === sentence.index);
		for (const clause of sentence.clauses) {
			const subject = subjectIn(clause, there);
			if (subject !== undefined) return subject;
		}
		const last = there.at(-1);
		if (last !== undefined) return last;
	}
	return undefined;
}

/** The last two distinct persons, or countries, before. */
function pair(name: Name, discourse: Discourse, of: "person" | "place" | "either"): readonly string[] {
	const recent = recentMentions(name, discourse);
	const persons = lastTwo(recent.filter(isPerson));
	const places = lastTwo(recent.filter(({ entities }) => entities.some(isCountry)).map(countriesOf));
	if (of === "person") return persons;
	if (of === "place" || places.length === 2) return places;
	return persons;
}

function countriesOf(name: Name): Name {
	return { ...name, entities: name.entities.filter(isCountry) };
}

function recentMentions(name: Name, discourse: Discourse): readonly Name[] {
	return outsideQuotes(discourse).filter(({ sentence }) => sentence >= name.sentence - reach);
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

/** "they", "their": two persons or countries joined by "and" in the sentence; with nobody in it, the two of the sentences before. */
function plural(name: Name, discourse: Discourse): readonly string[] {
	const tokens = discourse.document.sentences[name.sentence]?.tokens ?? [];
	const mine = outsideQuotes(discourse).filter(({ sentence, to }) => sentence === name.sentence && to <= name.from);
	const joined = mine.flatMap((mention, at) => {
		const next = mine[at + 1];
		const and = next !== undefined && tokens[next.from - 1]?.norm === "and" && next.from - mention.to <= 3;
		return and && isPerson(mention) === isPerson(next)
			? [lastTwo([countryOrPerson(mention), countryOrPerson(next)])]
			: [];
	});
	const last = joined.at(-1);
	if (last !== undefined) return last;
	const crowd = tokens
		.slice(0, name.from)
		.some(({ tag, norm }) => (tag === "NOUN" || tag === "PROPN") && norm.endsWith("s"));
	return crowd || mine.some(isPerson) ? [] : pair(name, discourse, "person");
}

function countryOrPerson(name: Name): Name {
	return isPerson(name) ? name : countriesOf(name);
}
