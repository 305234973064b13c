/** "Monday", "last Monday", "next Friday", "this coming Tuesday", "yesterday", "the weekend". */

import {
	directions,
	namedDays,
	weekdayAbbreviations,
	weekdayEpithets,
	weekdays,
	weekdayTitles,
} from "../../lexicon/calendar.ts";
import { normAt, type Tokens } from "../tokens.ts";
import type { Meaning, Pattern } from "./meaning.ts";
import { bare, isCapital, monthAt, skip } from "./words.ts";

function weekdayWord(tokens: Tokens, at: number): number | undefined {
	const word = normAt(tokens, at);
	const full = weekdays.get(word);
	if (full !== undefined) return full;
	const short = weekdayAbbreviations.get(bare(word));
	return short !== undefined && datesFollow(tokens, at + 1) ? short : undefined;
}

/** "Sun, Mar. 6", "SUN 15SEP", "Friday 12-30-16": an abbreviation is a weekday beside a date only. */
function datesFollow(tokens: Tokens, at: number): boolean {
	const next = skip(tokens, skip(tokens, at, "."), ",");
	return monthAt(tokens, next) !== undefined || monthAt(tokens, next + 1) !== undefined;
}

/** `Monday`, `last Monday`, `next Friday`, `this coming Tuesday`, `Sun.` before a date. */
export const weekday: Pattern = (tokens, at) => {
	const { which: said, to: start } = directionAt(tokens, at);
	const value = weekdayWord(tokens, start);
	if (value === undefined) return undefined;
	const which = ["coming", "upcoming"].includes(normAt(tokens, start - 1)) ? 0 : said;
	const to = weekdays.has(normAt(tokens, start)) ? start + 1 : skip(tokens, start + 1, ".");
	const special =
		weekdayEpithets.has(normAt(tokens, at - 1)) || (weekdayTitles.has(normAt(tokens, to)) && isCapital(tokens, to));
	return { from: at, to, meaning: special ? undefined : { granularity: "day", weekday: value, which } };
};

/** `last`, `next`, `this`, `this coming`, `the following`; or nothing. */
export function directionAt(tokens: Tokens, at: number): { readonly which: Meaning["which"]; readonly to: number } {
	const which = directions.get(normAt(tokens, at));
	if (which === undefined) return { which: undefined, to: at };
	const second = which === 0 ? directions.get(normAt(tokens, at + 1)) : undefined;
	return second === undefined ? { which, to: at + 1 } : { which: second, to: at + 2 };
}

/** `yesterday`, `today`, `tonight`, `tomorrow`, `the day before yesterday`. */
export const namedDay: Pattern = (tokens, at) => {
	const beyond = beyondAt(tokens, at);
	const start = beyond?.to ?? at;
	const offset = namedDays.get(normAt(tokens, start));
	if (offset === undefined || isTitle(tokens, start)) return undefined;
	const relative = { unit: "day", offset: offset + (beyond?.days ?? 0), from: "publication" } as const;
	if (normAt(tokens, start) === "tonight")
		return { from: at, to: start + 1, meaning: { granularity: "part", part: "night", relative } };
	return { from: at, to: start + 1, meaning: { granularity: "day", relative } };
};

/** "USA Today", "the Today programme". */
function isTitle(tokens: Tokens, at: number): boolean {
	const before = tokens[at - 1];
	if (!isCapital(tokens, at) || before === undefined) return false;
	return before.tag === "PROPN" || (before.tag === "DET" && tokens[at + 1]?.tag === "NOUN");
}

function beyondAt(tokens: Tokens, at: number): { readonly days: -1 | 1; readonly to: number } | undefined {
	const start = skip(tokens, at, "the");
	if (normAt(tokens, start) !== "day") return undefined;
	if (normAt(tokens, start + 1) === "before" && normAt(tokens, start + 2) === "yesterday")
		return { days: -1, to: start + 2 };
	return normAt(tokens, start + 1) === "after" && normAt(tokens, start + 2) === "tomorrow"
		? { days: 1, to: start + 2 }
		: undefined;
}

/** `the weekend`, `this weekend`, `last weekend`: Saturday and Sunday. */
export const weekend: Pattern = (tokens, at) => {
	const { which, to } = directionAt(tokens, skip(tokens, at, "the"));
	if (normAt(tokens, to) !== "weekend" || (which === undefined && to === at)) return undefined;
	const relative = { unit: "week", offset: which ?? 0, from: "publication" } as const;
	return { from: at, to: to + 1, meaning: { granularity: "span", part: "weekend", which, relative } };
};
