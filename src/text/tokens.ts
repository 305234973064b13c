import { abbreviations, wordLikeAbbreviations } from "../lexicon/abbreviations.ts";
import type { Span } from "../types.ts";

/**
 * Cuts a line into words, numbers and marks. Nothing is lost but white space, and no two tokens overlap.
 * Hyphens split; `1,000.5`, `U.S.`, `Mr.`, `O'Brien`, `G20`, `@name` and web addresses stay whole;
 * `don't` is `do` + `n't`, `12bn` is `12` + `bn`. Repetitions that can fail late are
 * bounded, so that no text makes the scan slow.
 */

const patterns: readonly RegExp[] = [
	/(?:https?:\/\/|www\.)[^\s"<>]+/y,
	/\p{L}[\p{L}\d]{0,40}(?:\.[\p{L}\d]{1,40}){1,6}\/[^\s"<>]*/uy,
	/[@#][\p{L}\d_]+/uy,
	/\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y,
	/\.\d+/y,
	/(?:\p{L}\.){2,8}(?!\p{L})|\p{L}\.\p{L}(?![\p{L}\d])\.?/uy,
	/\p{Lu}+&\p{Lu}+/uy,
	/\p{L}[\p{L}\p{M}\d\u00ad\u200b-\u200d]*(?:'\p{L}[\p{L}\p{M}]*)*/uy,
	/\.{2,}/y,
];

const clitic = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;
/** A name such as O'Neil or D'Souza keeps its apostrophe. */
const isInitial = /^\p{Lu}$/u;

/** Token spans of `normal.slice(start, end)`, as offsets into `normal`. */
export function tokenSpans(normal: string, { start, end }: Span): Span[] {
	const line = normal.slice(start, end);
	const spans: Span[] = [];
	for (let at = 0; at < line.length; ) {
		if (/\s/.test(line.charAt(at))) at += 1;
		else {
			const length = tokenLength(line, at);
			for (const piece of splitClitic(line.slice(at, at + length))) {
				spans.push({ start: start + at, end: start + at + piece });
				at += piece;
			}
		}
	}
	return spans;
}

function tokenLength(line: string, at: number): number {
	for (const pattern of patterns) {
		pattern.lastIndex = at;
		const found = pattern.exec(line)?.[0];
		if (found !== undefined && allowed(found, line, at))
			return found.length + stopAfter(found, line, at + found.length);
	}
	return String.fromCodePoint(line.codePointAt(at) ?? 0).length;
}

/** `.5` is a number only where no digit or letter stands before the point. */
function allowed(found: string, line: string, at: number): boolean {
	return !/^\.\d/.test(found) || at === 0 || !/[\p{L}\d]/u.test(line.charAt(at - 1));
}

/** 1 where the full stop after a word belongs to it: `Mr.`, `Jan. 5`, `John F. Kennedy`. */
function stopAfter(word: string, line: string, after: number): 0 | 1 {
	if (line.charAt(after) !== ".") return 0;
	const next = /^\s+(\S)/.exec(line.slice(after + 1, after + 8))?.[1] ?? "";
	const beforeName = /[\p{Lu}\d]/u.test(next);
	if (isInitial.test(word)) return beforeName && word !== "I" ? 1 : 0;
	const small = word.toLowerCase();
	if (!abbreviations.has(small)) return 0;
	if (!wordLikeAbbreviations.has(small)) return 1;
	return /^(?:no|nos|art|sec|ch|fig|figs)$/.test(small)
		? /\d/.test(next)
			? 1
			: 0
		: isCapitalised(word) && beforeName
			? 1
			: 0;
}

function isCapitalised(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** Lengths of the pieces: `China's` → 5, 2. */
function splitClitic(word: string): number[] {
	const found = clitic.exec(word);
	if (found === null || found.index === 0) return [word.length];
	return [found.index, word.length - found.index];
}
