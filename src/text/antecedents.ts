import { months, namedDays, timeUnits, weekdays } from "../lexicon/calendar.ts";
import { genericPersons, roleNouns } from "../lexicon/generic-persons.ts";
import { roleHeads } from "../lexicon/titles.ts";
import type { Token, TokenRange } from "../types.ts";
import { nounPhraseStart, wordsOf } from "./noun-phrases.ts";

/**
 * What a relative clause is about, given the noun phrase right before it: of "the collector Robert Mayr, a dentist from Linz,
 * **who**" the collector, and of "a profit in the first half-year, **which**" the profit. Nothing before `least` is looked at.
 */
export function antecedentOf(tokens: readonly Token[], phrase: TokenRange, least: number): TokenRange {
	const isPerson = /^who/.test(relativeBehind(tokens, phrase)?.norm ?? "");
	const aged = isPerson ? agedBefore(tokens, phrase, least) : undefined;
	if (aged !== undefined) return aged;
	const host = hostOf(tokens, phrase, least);
	if (host === undefined) return described(tokens, phrase, least) ?? phrase;
	if (!isPerson) return isTime(tokens[phrase.to - 1]) ? host : phrase;
	return described(tokens, host, least) ?? (isPersonNoun(tokens[host.to - 1]) ? host : phrase);
}

/** "**Ada Moe**, 54, who": an age is nobody. */
function agedBefore(tokens: readonly Token[], { from, to }: TokenRange, least: number): TokenRange | undefined {
	const comma = from - 1;
	const isAge = to === from + 1 && tokens[from]?.tag === "NUM" && tokens[comma]?.norm === ",";
	const start = isAge && comma > least ? nounPhraseStart(tokens, { from: least, to: comma }) : comma;
	return start < comma ? { from: start, to: comma } : undefined;
}

/** "a dentist from Linz, **who**", "the party for **which**". */
function relativeBehind(tokens: readonly Token[], { to }: TokenRange): Token | undefined {
	return tokens.slice(to, to + 3).find(({ tag }) => tag !== "PUNCT" && tag !== "ADP");
}

/** The phrase on which this one hangs as a place or time: "**a dentist** from Linz". */
function hostOf(tokens: readonly Token[], { from }: TokenRange, least: number): TokenRange | undefined {
	const to = from - 1;
	if (to <= least || !placing.has(tokens[to]?.norm ?? "")) return undefined;
	const start = nounPhraseStart(tokens, { from: least, to });
	return start < to && tokens[to - 1]?.tag === "NOUN" ? { from: start, to } : undefined;
}

const placing = wordsOf("from in at near on");

function isPersonNoun(token: Token | undefined): boolean {
	return [token?.norm ?? "", token?.lemma ?? ""].some((word) =>
		[roleHeads, roleNouns, genericPersons].some((persons) => persons.has(word)),
	);
}

/** The name with the description behind it: "**Hazel Birch, a retired postmistress** who"; of "the widow of a man" it is none. */
function described(tokens: readonly Token[], { from, to }: TokenRange, least: number): TokenRange | undefined {
	const comma = from - 1;
	const isDescription = openers.has(tokens[from]?.norm ?? "") && tokens[comma]?.norm === ",";
	if (!isDescription || tokens.slice(from, to).some(({ norm, tag }) => norm === "of" || tag === "CCONJ"))
		return undefined;
	const start = nounPhraseStart(tokens, { from: least, to: comma });
	return start < comma && isNamed(tokens, { from: start, to: comma }, least) ? { from: start, to } : undefined;
}

const openers = wordsOf("a an the");

/** Ends in a name, and says no place or day at which something happens: "In Lund, a man who". */
function isNamed(tokens: readonly Token[], { from, to }: TokenRange, least: number): boolean {
	const last = tokens[to - 1];
	if (last?.tag !== "PROPN" || weekdays.has(last.norm) || months.has(last.norm)) return false;
	const before = tokens[from - 1];
	return before?.tag !== "ADP" || (least > 0 && naming.has(before.norm));
}

/** Prepositions behind a verb that lead to somebody. */
const naming = wordsOf("by to with from of for against than");

/** "**Her husband, the poet Karl Reuter**, who", "**Ada Moe, the mayor**, who": the two name one, from the head of the clause on. */
export function withDescribed(tokens: readonly Token[], { from, to }: TokenRange, start: number): TokenRange {
	const comma = from - 1;
	const isSecond = openers.has(tokens[from]?.norm ?? "") || tokens[from]?.tag === "PROPN";
	if (!isSecond || comma <= start || tokens[comma]?.norm !== ",") return { from, to };
	return !isTime(tokens[comma - 1]) && nounPhraseStart(tokens, { from: start, to: comma }) === start
		? { from: start, to }
		: { from, to };
}

function isTime(token: Token | undefined): boolean {
	return [timeUnits, namedDays, weekdays, months].some((words) => words.has(token?.norm ?? ""));
}
