/** Reading single words of a date: numbers, months, years, units. Each says its value and where the next token stands. */

import {
	monthAbbreviations,
	months,
	type TimeUnit,
	timeCounts,
	timeUnits,
	vagueCounts,
} from "../../lexicon/calendar.ts";
import { ordinalEndings, ordinals } from "../../lexicon/numbers.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";

export interface Read<Value> {
	readonly value: Value;
	readonly to: number;
}

export function isCapital(tokens: Tokens, at: number): boolean {
	return tokens[at]?.capital ?? false;
}

export function isName(tokens: Tokens, at: number): boolean {
	const token = tokens[at];
	return token?.tag === "PROPN" && token.capital && !months.has(token.norm);
}

/** Where to go on after an optional word. */
export function skip(tokens: Tokens, at: number, ...words: readonly string[]): number {
	return words.includes(normAt(tokens, at)) ? at + 1 : at;
}

/** Without the full stop of an abbreviation. */
export function bare(word: string): string {
	return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Digits only, no sign, no comma, no fraction. */
export function digitsAt(tokens: Tokens, at: number): number | undefined {
	const word = normAt(tokens, at);
	return /^\d{1,4}$/.test(word) ? Number(word) : undefined;
}

/** `June`, `Sept.`, `sep`. */
export function monthAt(tokens: Tokens, at: number): Read<number> | undefined {
	const word = normAt(tokens, at);
	const value = months.get(word) ?? monthAbbreviations.get(bare(word));
	if (value === undefined) return undefined;
	const stop = normAt(tokens, at + 1) === "." && joined(tokens, at + 1) && tokens[at + 2] !== undefined;
	return { value, to: stop && /^\d/.test(normAt(tokens, at + 2)) ? at + 2 : at + 1 };
}

/** Day of a month: `18`, `18th`, `eighteenth`, `twenty-first`. */
export function dayOfMonthAt(tokens: Tokens, at: number): Read<number> | undefined {
	const digits = /^\d{1,2}$/.test(normAt(tokens, at)) ? digitsAt(tokens, at) : undefined;
	const read = digits === undefined ? ordinalAt(tokens, at) : { value: digits, to: afterOrdinal(tokens, at + 1) };
	return read !== undefined && read.value >= 1 && read.value <= 31 ? read : undefined;
}

function afterOrdinal(tokens: Tokens, at: number): number {
	return joined(tokens, at) && ordinalEndings.has(normAt(tokens, at)) ? at + 1 : at;
}

/** `eighteenth`, `twenty-first`, `19th`. */
export function ordinalAt(tokens: Tokens, at: number): Read<number> | undefined {
	const digits = digitsAt(tokens, at);
	if (digits !== undefined) {
		const to = afterOrdinal(tokens, at + 1);
		return to > at + 1 ? { value: digits, to } : undefined;
	}
	const tens = timeCounts.get(normAt(tokens, at));
	const joint = skip(tokens, at + 1, "-");
	const ones = ordinals.get(normAt(tokens, joint));
	if (tens !== undefined && tens >= 20 && ones !== undefined && ones < 10) return { value: tens + ones, to: joint + 1 };
	const value = ordinals.get(normAt(tokens, at));
	return value === undefined ? undefined : { value, to: at + 1 };
}

/** Four digits that can be a year. */
export function yearAt(tokens: Tokens, at: number): Read<number> | undefined {
	const word = normAt(tokens, at);
	if (!/^(?:1\d{3}|20\d{2}|21\d{2})$/.test(word)) return undefined;
	const glued = joined(tokens, at + 1) && /^[%a-z]/.test(normAt(tokens, at + 1)) && normAt(tokens, at + 1) !== "'s";
	return glued ? undefined : { value: Number(word), to: at + 1 };
}

/** After a day and month also `96` and `'96`: the century that makes it no later than 2049. */
export function shortYearAt(tokens: Tokens, at: number): Read<number> | undefined {
	const mark = skip(tokens, at, "'");
	const word = normAt(tokens, mark);
	const [digits, to] = /^'\d\d$/.test(word) ? [word.slice(1), mark + 1] : [word, mark + 1];
	if (!/^\d\d$/.test(digits) || (mark === at && digits === word && Number(digits) < 50)) return undefined;
	const value = Number(digits);
	return { value: value < 50 ? 2000 + value : 1900 + value, to };
}

/** A count of units. Absent value: "a few", "several". */
export interface Count {
	readonly count: number | undefined;
	readonly to: number;
}

/** `five`, `5`, `twenty-four`, `a`, `a couple of`, `several`. */
export function countAt(tokens: Tokens, at: number): Count | undefined {
	const word = normAt(tokens, at);
	const article = skip(tokens, at, "a", "the");
	if (vagueCounts.has(normAt(tokens, article))) return { count: undefined, to: skip(tokens, article + 1, "of") };
	const digits = digitsAt(tokens, at);
	if (digits !== undefined) return { count: digits, to: at + 1 };
	if (/^\d{1,3}\.5$/.test(word)) return { count: Math.floor(Number(word)), to: at + 1 };
	return wordCountAt(tokens, at);
}

function wordCountAt(tokens: Tokens, at: number): Count | undefined {
	const count = timeCounts.get(normAt(tokens, at));
	if (count === undefined) return undefined;
	const joint = skip(tokens, at + 1, "-");
	const ones = count >= 20 ? timeCounts.get(normAt(tokens, joint)) : undefined;
	if (ones !== undefined && ones < 10) return { count: count + ones, to: joint + 1 };
	const dozen = normAt(tokens, at + 1) === "dozen";
	return dozen ? { count: count * 12, to: at + 2 } : { count, to: at + 1 };
}

export function unitAt(tokens: Tokens, at: number): Read<TimeUnit> | undefined {
	const value = timeUnits.get(normAt(tokens, at));
	return value === undefined ? undefined : { value, to: at + 1 };
}
