import { abbreviations, wordLikeAbbreviations } from "../lexicon/abbreviations.ts";
import type { Span } from "../types.ts";

/**
 * Cuts a line into words, numbers and marks. Nothing is lost but white space, and no two tokens overlap.
 * Hyphens split; `1,000.5`, `U.S.`, `Mr.`, `O'Brien`, `G20`, `@name`, web and mail addresses stay whole;
 * `don't` is `do` + `n't`, `12bn` is `12` + `bn`. Repetitions that can fail late are
 * bounded, so that no text makes the scan slow.
 */

/** Most words: nothing that the patterns below could add stands after them. */
const plainWord = /[a-z]+(?=[ ,])/iy;

/** Marks with which none of the patterns below begins. */
const loneMarks: ReadonlySet<string> = new Set([",", ";", ":", "!", "?", '"', "'", "(", ")", "-"]);

const patterns: readonly RegExp[] = [
	/(?:https?:\/\/|www\.)[^\s"<>]*[^\s"<>.,;:!?')\]]/y,
	/\p{L}[\p{L}\d]{0,40}(?:\.[\p{L}\d]{1,40}){1,6}\/(?:[^\s"<>]*[^\s"<>.,;:!?')\]])?/uy,
	/[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/uy,
	/[@#][\p{L}\d_]+/uy,
	/\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y,
	/\.\d+/y,
	/(?:\p{L}\.){2,8}(?!\p{L})|\p{L}\.\p{L}(?![\p{L}\d])\.?/uy,
	/\p{Lu}\p{Ll}\.\p{Lu}\.(?!\p{L})/uy,
	/\p{Lu}+&\p{Lu}+/uy,
	/\p{L}[\p{L}\p{M}\d\u00ad\u200b-\u200d]*(?:'\p{L}[\p{L}\p{M}]*)*/uy,
	/\.{2,}/y,
];

const clitic = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;
/** A name such as O'Neil or D'Souza keeps its apostrophe. */
const isInitial = /^\p{Lu}$/u;
/** Words that keep their stop only before a number: `No. 5`. */
const numbered: ReadonlySet<string> = new Set(["no", "nos", "art", "sec", "ch", "fig", "figs"]);

const space = /\s/;
const blank = 32;

/** Token spans of `normal.slice(start, end)`, as offsets into `normal`. */
export function tokenSpans(normal: string, { start, end }: Span): Span[] {
	const line = normal.slice(start, end);
	const spans: Span[] = [];
	for (let at = 0; at < line.length; ) {
		if (isSpace(line, at)) at += 1;
		else {
			for (const piece of piecesAt(line, at)) {
				spans.push({ start: start + at, end: start + at + piece });
				at += piece;
			}
		}
	}
	return spans;
}

function isSpace(line: string, at: number): boolean {
	return line.charCodeAt(at) === blank || space.test(line.charAt(at));
}

/** Lengths of the tokens that a word makes. */
function piecesAt(line: string, at: number): number[] {
	if (loneMarks.has(line.charAt(at))) return [1];
	plainWord.lastIndex = at;
	if (plainWord.test(line)) return [plainWord.lastIndex - at];
	return splitClitic(line.slice(at, at + tokenLength(line, at)));
}

function tokenLength(line: string, at: number): number {
	for (const pattern of patterns) {
		pattern.lastIndex = at;
		const found = pattern.exec(line)?.[0];
		if (found !== undefined && allowed(found, line, at))
			return found.length + stopAfter(found, line, at + found.length);
	}
	return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** `.5` is a number only where no digit or letter stands before the point. */
function allowed(found: string, line: string, at: number): boolean {
	return !/^\.\d/.test(found) || at === 0 || !/[\p{L}\d]/u.test(line.charAt(at - 1));
}

/** 1 where the full stop after a word belongs to it: `Mr.`, `Jan. 5`, `John F. Kennedy`. */
function stopAfter(word: string, line: string, after: number): 0 | 1 {
	if (line.charAt(after) !== ".") return 0;
	return keepsStop(word, /^\s+(\S)/.exec(line.slice(after + 1, after + 8))?.[1] ?? "") ? 1 : 0;
}

/** `next` is the first character of the word after the stop. */
function keepsStop(word: string, next: string): boolean {
	const beforeName = /[\p{Lu}\d]/u.test(next);
	if (isInitial.test(word)) return beforeName && word !== "I";
	const small = word.toLowerCase();
	if (!abbreviations.has(small)) return false;
	if (!wordLikeAbbreviations.has(small)) return true;
	if (numbered.has(small)) return /\d/.test(next);
	return beforeName && /^\p{Lu}/u.test(word);
}

/** Lengths of the pieces: `China's` → 5, 2. */
function splitClitic(word: string): number[] {
	if (!word.includes("'")) return [word.length];
	const found = clitic.exec(word);
	if (found === null || found.index === 0) return [word.length];
	return [found.index, word.length - found.index];
}
