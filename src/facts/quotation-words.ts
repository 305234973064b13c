import type { Quotation, Token, TokenRange } from "../types.ts";

/** An ellipsis: words were left out here. */
export const ELLIPSIS = "…";
/** Words in square brackets: the editor's, not the speaker's. */
export const INSERTION = "[]";

/** A word and the token at which it stands. */
export interface QuotedWord extends TokenRange {
	readonly word: string;
}

/** The words of a run of tokens as quotations compare them: lower case, no punctuation, editor's marks as signs. */
export function quotedWords(tokens: readonly Token[]): QuotedWord[] {
	const found: QuotedWord[] = [];
	for (let at = 0; at < tokens.length; ) {
		const word = wordAt(tokens, at);
		if (word.word !== "") found.push(word);
		at = word.to;
	}
	return found;
}

function wordAt(tokens: readonly Token[], at: number): QuotedWord {
	const norm = tokens[at]?.norm ?? "";
	if (norm === "[") return bracketAt(tokens, at);
	if (norm === ".") return dotsAt(tokens, at);
	const plain = /^(?:\.{2,}|…)$/.test(norm) ? ELLIPSIS : /[\p{L}\p{N}%&$€£¥#@+]/u.test(norm) ? norm : "";
	return { word: plain, from: at, to: at + 1 };
}

/** `. . .` */
function dotsAt(tokens: readonly Token[], at: number): QuotedWord {
	let to = at;
	while (tokens[to]?.norm === ".") to += 1;
	return { word: to - at > 1 ? ELLIPSIS : "", from: at, to };
}

/** `[the plan]` is an insertion, `[t]he` the word "the", `[...]` an ellipsis. */
function bracketAt(tokens: readonly Token[], at: number): QuotedWord {
	const inside = tokens[at + 1];
	const close = at + 1 + tokens.slice(at + 1, at + BRACKET_LENGTH).findIndex(({ norm }) => norm === "]");
	if (close === at) return { word: "", from: at, to: at + 1 };
	const next = tokens[close + 1];
	if (close === at + 2 && inside !== undefined && /^(?:\.{2,}|…)$/.test(inside.norm))
		return { word: ELLIPSIS, from: at, to: close + 1 };
	const letter = close === at + 2 && inside !== undefined && /^\p{L}$/u.test(inside.norm);
	if (letter && next !== undefined && !next.spaced && /^\p{L}/u.test(next.norm))
		return { word: inside.norm + next.norm, from: at, to: close + 2 };
	return { word: INSERTION, from: at, to: close + 1 };
}

/** Tokens in one pair of brackets; a bracket that is never closed must not cost a scan of the whole text. */
const BRACKET_LENGTH = 24;

/** Runs of words without a gap between them. */
function parts(words: readonly string[]): string[][] {
	const found: string[][] = [[]];
	for (const word of words) {
		if (word === ELLIPSIS || word === INSERTION) found.push([]);
		else found.at(-1)?.push(word);
	}
	return found.filter((part) => part.length > 0);
}

/** First and last position of the parts, in order, in a run of words; linear time. */
export function locate(words: readonly string[], run: readonly string[]): TokenRange | undefined {
	let [from, to]: [number | undefined, number] = [undefined, 0];
	for (const part of parts(words)) {
		const at = indexOf(part, run, to);
		if (at === undefined) return undefined;
		from ??= at;
		to = at + part.length;
	}
	return from === undefined ? undefined : { from, to };
}

/** Where a part first stands in a run, from a position on (Knuth, Morris & Pratt 1977). */
function indexOf(part: readonly string[], run: readonly string[], start: number): number | undefined {
	const borders = bordersOf(part);
	let matched = 0;
	for (let at = start; at < run.length; at += 1) {
		while (matched > 0 && part[matched] !== run[at]) matched = borders[matched - 1] ?? 0;
		if (part[matched] === run[at]) matched += 1;
		if (matched === part.length) return at - matched + 1;
	}
	return undefined;
}

/** For every prefix, the length of its longest border. */
function bordersOf(part: readonly string[]): number[] {
	const borders = [0];
	let length = 0;
	for (let at = 1; at < part.length; at += 1) {
		while (length > 0 && part[length] !== part[at]) length = borders[length - 1] ?? 0;
		if (part[length] === part[at]) length += 1;
		borders.push(length);
	}
	return borders;
}

/** The quotation's words verbatim in any run of tokens, quoted there or not; an ellipsis may stand for any words. */
export function findQuoted(claim: Quotation, tokens: readonly Token[]): TokenRange | undefined {
	const words = quotedWords(tokens);
	const found = locate(
		claim.words,
		words.map(({ word }) => word),
	);
	const [first, last] = found === undefined ? [] : [words[found.from], words[found.to - 1]];
	return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
