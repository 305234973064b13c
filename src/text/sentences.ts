import { afterTimeOfDay, closingAbbreviations, sentenceOpeners } from "../lexicon/abbreviations.ts";
import type { Span } from "../types.ts";
import { lower } from "./normalise.ts";
import { tokenSpans } from "./tokens.ts";

/** Token spans of one sentence, never empty. */
export type RawSentence = readonly Span[];

/**
 * Tokens after which a sentence is cut in any case: the longest sentences of news and of the law books stay below it, and
 * what reads a sentence as a whole (tagging, clauses, facts) stays linear in the text.
 */
export const longestSentence = 400;

/** Sentences of one paragraph, as lists of token spans into `normal`. */
export function splitSentences(normal: string, paragraph: Span): RawSentence[] {
	const tokens = tokenSpans(normal, paragraph);
	const sentences: RawSentence[] = [];
	for (let from = 0; from < tokens.length; ) {
		const to = sentenceEnd(normal, tokens, from);
		sentences.push(tokens.slice(from, to));
		from = to;
	}
	return sentences;
}

function sentenceEnd(normal: string, tokens: readonly Span[], from: number): number {
	const most = Math.min(tokens.length, from + longestSentence);
	for (let at = from; at < most; at += 1) {
		const end = isListMark(normal, tokens, at) ? undefined : breakAfter(normal, tokens, at);
		if (end !== undefined) return Math.min(end, most);
	}
	return most;
}

/** `1.` at the beginning of a paragraph numbers it. */
function isListMark(normal: string, tokens: readonly Span[], at: number): boolean {
	const [number, stop] = [tokens[0], tokens[1]];
	return at === 1 && number?.end === stop?.start && /^\d{1,3}$/.test(wordOf(normal, number));
}

function wordOf(normal: string, token: Span | undefined): string {
	return token === undefined ? "" : normal.slice(token.start, token.end);
}

const closers: ReadonlySet<string> = new Set(['"', "'", ")", "]"]);
const terminals: ReadonlySet<string> = new Set([".", "!", "?", "..", "...", "....", "…"]);
/** Verbs that follow a quoted question: `"Why?" Smith asked` is one sentence. */
const saying: ReadonlySet<string> = new Set([
	"said",
	"says",
	"asked",
	"asks",
	"added",
	"told",
	"wrote",
	"replied",
	"shouted",
]);

/** Index of the first token of the next sentence, if the sentence ends with token `at`. */
function breakAfter(normal: string, tokens: readonly Span[], at: number): number | undefined {
	const word = wordOf(normal, tokens[at]);
	const stopped = isStopped(word);
	if (!stopped && !terminals.has(word)) return undefined;
	const next = afterClosers(normal, tokens, at + 1);
	const following = tokens[next];
	if (following === undefined) return next;
	if (tokens[next - 1]?.end === following.start) return isGluedBreak(normal, tokens[at], following) ? next : undefined;
	const opener = wordOf(normal, following);
	if (!startsSentence(opener)) return undefined;
	if (stopped) return endsWithAbbreviation(word, opener) ? next : undefined;
	return next > at + 1 && word !== "." && isSaying(normal, tokens, next + 1) ? undefined : next;
}

/** A word with its own full stop: `Mr.`, `p.m.`. */
function isStopped(word: string): boolean {
	return word.length > 1 && word.endsWith(".") && /\p{L}/u.test(word);
}

/** The first token that is not a closing mark or a reference to a note: `.”`, `.)`, `.[3]`, `.¹`. */
function afterClosers(normal: string, tokens: readonly Span[], from: number): number {
	let at = from;
	for (let length = closerLength(normal, tokens, at); length > 0; length = closerLength(normal, tokens, at))
		at += length;
	return at;
}

function closerLength(normal: string, tokens: readonly Span[], at: number): number {
	const token = tokens[at];
	if (token === undefined || tokens[at - 1]?.end !== token.start) return 0;
	const word = wordOf(normal, token);
	if (closers.has(word) || /^\p{No}$/u.test(word)) return 1;
	const isNote =
		word === "[" && /^\d{1,3}$/.test(wordOf(normal, tokens[at + 1])) && wordOf(normal, tokens[at + 2]) === "]";
	return isNote ? 3 : 0;
}

function isSaying(normal: string, tokens: readonly Span[], at: number): boolean {
	return tokens.slice(at, at + 3).some((token) => saying.has(wordOf(normal, token)));
}

/** A capital (`iPhone` has one too), a number, an opening mark, or a letter of a script without capitals. */
function startsSentence(word: string): boolean {
	return /^(?:\p{Ll}?\p{Lu}|\p{Lo}|[\d"'([\-•*@#$£€¥])/u.test(word);
}

/** `... over the U.S. The talks` breaks, `the U.S. Senate` does not. */
function endsWithAbbreviation(word: string, opener: string): boolean {
	const bare = lower(word.slice(0, -1));
	const next = lower(opener);
	if (bare === "a.m" || bare === "p.m") return /^\p{L}/u.test(opener) && !afterTimeOfDay.has(next);
	const isInitials = bare.includes(".") || bare.length === 1;
	return (isInitials || closingAbbreviations.has(bare)) && sentenceOpeners.has(next);
}

/** `... in Paris.The mayor ...`: a missing blank after a full stop. */
function isGluedBreak(normal: string, stop: Span | undefined, following: Span): boolean {
	return (
		stop !== undefined &&
		/^\p{Ll}{2}$/u.test(normal.slice(Math.max(0, stop.start - 2), stop.start)) &&
		/^\p{Lu}\p{Ll}/u.test(normal.slice(following.start, following.start + 2))
	);
}
