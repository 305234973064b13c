import { closingAbbreviations, sentenceOpeners } from "../lexicon/abbreviations.ts";
import type { Span } from "../types.ts";
import { lower } from "./normalise.ts";
import { tokenSpans } from "./tokens.ts";

/** Token spans of one sentence, never empty. */
export type RawSentence = readonly Span[];

/** Sentences of one paragraph, as lists of token spans into `normal`. */
export function splitSentences(normal: string, paragraph: Span): RawSentence[] {
	const tokens = tokenSpans(normal, paragraph);
	const sentences: RawSentence[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		const next = breakAfter(normal, tokens, at);
		if (next === undefined) continue;
		sentences.push(tokens.slice(from, next));
		from = next;
		at = next - 1;
	}
	if (from < tokens.length) sentences.push(tokens.slice(from));
	return sentences;
}

const closers = new Set(['"', "'", ")", "]"]);
const terminals = new Set([".", "!", "?", "..", "...", "....", "…"]);
/** Verbs that follow a quoted question: `"Why?" Smith asked` is one sentence. */
const saying = new Set(["said", "says", "asked", "asks", "added", "told", "wrote", "replied", "shouted"]);

/** Index of the first token of the next sentence, if the sentence ends with token `at`. */
function breakAfter(normal: string, tokens: readonly Span[], at: number): number | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	const word = normal.slice(token.start, token.end);
	const stopped = word.length > 1 && word.endsWith(".") && /\p{L}/u.test(word);
	if (!terminals.has(word) && !stopped) return undefined;
	let next = at + 1;
	while (isCloser(normal, tokens, next)) next += 1;
	const following = tokens[next];
	if (following === undefined) return next;
	const glued = tokens[next - 1]?.end === following.start;
	if (glued) return isGluedBreak(normal, token, following) && next === at + 1 ? next : undefined;
	const opener = normal.slice(following.start, following.end);
	if (!startsSentence(opener)) return undefined;
	if (stopped) return endsWithAbbreviation(word, opener) ? next : undefined;
	return next > at + 1 && word !== "." && isSaying(normal, tokens, next + 1) ? undefined : next;
}

function isCloser(normal: string, tokens: readonly Span[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || tokens[at - 1]?.end !== token.start) return false;
	return closers.has(normal.slice(token.start, token.end));
}

function isSaying(normal: string, tokens: readonly Span[], at: number): boolean {
	return tokens.slice(at, at + 3).some(({ start, end }) => saying.has(normal.slice(start, end)));
}

function startsSentence(word: string): boolean {
	return /^[\p{Lu}\d"'([\-•*@#$£€¥]/u.test(word) || /^\p{Lo}/u.test(word);
}

/** `... over the U.S. The talks` breaks, `the U.S. Senate` does not. */
function endsWithAbbreviation(word: string, opener: string): boolean {
	const bare = lower(word.slice(0, -1));
	const isInitials = bare.includes(".");
	return (isInitials || closingAbbreviations.has(bare)) && sentenceOpeners.has(lower(opener));
}

/** `... in Paris.The mayor ...`: a missing blank after a full stop. */
function isGluedBreak(normal: string, stop: Span, following: Span): boolean {
	return (
		/^\p{Ll}{2}$/u.test(normal.slice(stop.start - 2, stop.start)) &&
		/^\p{Lu}\p{Ll}/u.test(normal.slice(following.start, following.start + 2))
	);
}
