import { isDate } from "../../facts/date.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import { aheadWords, datingVerbs, duringWords, heldVerbs, occasions, turningWords } from "../../lexicon/occasions.ts";
import type { Clause, Comparison, DateFact, Pairing, Token } from "../../types.ts";
import { answersOf, likenessAt } from "../event.ts";
import { synonym } from "../words.ts";
import { type Moment, momentOf } from "./moment.ts";
import { isPastAt } from "./past.ts";
import type { Telling } from "./telling.ts";

/** A passage that tells an event of the claim as something that has happened, on a day that it names. */
export interface Dated {
	readonly comparison: Comparison;
	readonly date: DateFact;
	readonly moment: Moment;
}

/** The day of an event in a passage that tells it; nothing where the day is not told there, or may be another's. */
export function datedIn({ comparison, pairing, words, head }: Telling): Dated | undefined {
	const [date, ...others] = new Set(words.flatMap((at) => dateAt(pairing, head, at) ?? []));
	const moment = date && momentOf(date);
	return date && moment && others.length === 0 ? { comparison, date, moment } : undefined;
}

/** The one date in the clause of a word, where it is the day of what the word tells. */
function dateAt(pairing: Pairing, head: number, at: number): DateFact | undefined {
	const { sentence, sourceFacts } = pairing;
	const clause = clauseAt(sentence, at);
	const dates = sourceFacts.filter(isDate).filter(({ from }) => clause && holds(clause, from));
	const [date, ...others] = dates;
	if (clause === undefined || date === undefined || others.length > 0 || isAhead(pairing, date)) return undefined;
	const place = { at, clause, date };
	const fits = sentence.tokens[at]?.tag === "NOUN" ? isOfNoun(pairing, place) : isOfVerb(pairing, place);
	return fits && isNear(pairing, head, place) ? date : undefined;
}

/** A day after the publication: nothing that has happened. */
function isAhead({ source: { document } }: Pairing, { last }: DateFact): boolean {
	return document.published !== undefined && last !== undefined && last > document.published;
}

/** A date in the clause of a word of the passage that says what happened. */
interface Place {
	readonly at: number;
	readonly clause: Clause;
	readonly date: DateFact;
}

/** Nothing else is between what happened and the date that could have happened on it, and the date is no noun's own: "Monday's". */
function isNear(pairing: Pairing, head: number, { at, clause, date }: Place): boolean {
	const { tokens } = pairing.sentence;
	if (tokens[date.to]?.norm.startsWith("'") || tokens[date.to - 1]?.norm.startsWith("'")) return false;
	const [from, to] = at < date.from ? [at + 1, date.from] : [clause.from, at];
	return !tokens
		.slice(from, to)
		.some((token, offset) => !holds(date, from + offset) && isOther(pairing, head, { token, at: from + offset }));
}

/** A verb, another occasion, or a word that turns to something else. */
function isOther(
	pairing: Pairing,
	head: number,
	{ token, at }: { readonly token: Token; readonly at: number },
): boolean {
	if (token.tag === "VERB" || turningWords.has(token.norm)) return true;
	if (token.tag !== "NOUN" || !occasions.has(token.lemma)) return false;
	return !answersOf(pairing).has(at) && likenessAt(pairing, head, at) < synonym;
}

/** A verb in the past, and none that gives its object a date: "announced a vote on Monday". A caption tells in the present. */
function isOfVerb({ sentence }: Pairing, { at, clause, date }: Place): boolean {
	const token = sentence.tokens[at];
	if (clause.verb !== at || token === undefined) return false;
	if (datingVerbs.has(token.lemma) && date.from > at + 1) return false;
	if (sentence.role === "caption") return clause.link !== "subordinate";
	return !token.norm.endsWith("ing") && isPastAt(sentence, at);
}

/** "Said in a meeting with X on Monday", "the talks on Monday lasted": told as over, with its day behind it. */
function isOfNoun({ sentence }: Pairing, { at, clause, date }: Place): boolean {
	const { tokens } = sentence;
	const { verb, subject, from } = clause;
	if (date.from < at || verb === undefined || !isPastAt(sentence, verb)) return false;
	const opening = tokens.findLastIndex(({ tag }, index) => index < at && index >= from && tag === "ADP");
	const before = tokens.slice(Math.max(opening, from), at);
	if (before.some(({ norm }) => aheadWords.has(norm))) return false;
	const isSubject = subject !== undefined && holds(subject, at);
	return duringWords.has(tokens[opening]?.norm ?? "") || (isSubject && heldVerbs.has(tokens[verb]?.lemma ?? ""));
}
