/** Days and months by name or number: "June 18, 2023", "18th of June", "2023-06-18", "06/18/2023", "in February". */

import {
	monthAbbreviations,
	monthlyNouns,
	months,
	nameLikeMonths,
	shareWords,
	strongPrepositions,
} from "../../lexicon/calendar.ts";
import { isDay } from "../../values/day.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { directionAt } from "./weekdays.ts";
import {
	bare,
	dayOfMonthAt,
	digitsAt,
	isCapital,
	isName,
	monthAt,
	type Read,
	shortYearAt,
	skip,
	yearAt,
} from "./words.ts";

/** A match whose day the calendar may not have: "29 February 2014" says no date. */
function dayMatch(from: number, to: number, meaning: Meaning): Match {
	const { year = 2000, month = 1, day = 1 } = meaning;
	return { from, to, meaning: isDay(year, month, day) ? meaning : undefined };
}

/** `, 2023`, `2023`, `'23`; or nothing. */
function yearAfter(tokens: Tokens, at: number): { readonly year: number | undefined; readonly to: number } {
	const found = yearAt(tokens, skip(tokens, at, ",", "of")) ?? shortYearAt(tokens, skip(tokens, at, ","));
	return found === undefined || isAmount(tokens, found.to)
		? { year: undefined, to: at }
		: { year: found.value, to: found.to };
}

/** "On June 5, 2,000 people" keeps its comma; "June 5 2000 people" does not occur. */
function isAmount(tokens: Tokens, at: number): boolean {
	return normAt(tokens, at) === ":" && joined(tokens, at) && /^\d\d$/.test(normAt(tokens, at + 1));
}

/** The end of a range of days: `- 19`, `to 19`, `and 19`. */
function lastDayAt(tokens: Tokens, at: number): Read<number> | undefined {
	if (!["-", "to", "through", "and", "until", "till"].includes(normAt(tokens, at))) return undefined;
	const last = dayOfMonthAt(tokens, at + 1);
	if (last === undefined || monthAt(tokens, skip(tokens, last.to, "of")) !== undefined) return undefined;
	const next = normAt(tokens, last.to);
	if ([":", ".", "/", "%"].includes(next) && joined(tokens, last.to) && /^\d/.test(normAt(tokens, last.to + 1)))
		return undefined;
	return ["am", "pm", "a.m.", "p.m."].includes(next) || tokens[last.to]?.tag === "NOUN" ? undefined : last;
}

/** `June 18`, `June 18th, 2023`, `June 18-19, 2023`. */
export const monthDay: Pattern = (tokens, at) => {
	const month = monthAt(tokens, at);
	if (month === undefined) return undefined;
	const day = dayOfMonthAt(tokens, skip(tokens, skip(tokens, month.to, ","), "the"));
	if (day === undefined || isClock(tokens, day.to)) return undefined;
	const last = lastDayAt(tokens, day.to);
	const { year, to } = yearAfter(tokens, last?.to ?? day.to);
	const meaning: Meaning = { granularity: "day", year, month: month.value, day: day.value };
	if (last === undefined || last.value <= day.value) return dayMatch(at, to, meaning);
	return { ...dayMatch(at, to, { ...meaning, day: last.value }), ...rangeOf(meaning, last.value, { from: at, to }) };
};

function rangeOf(meaning: Meaning, lastDay: number, { from, to }: { from: number; to: number }): Match {
	const end = dayMatch(from, to, { ...meaning, day: lastDay }).meaning;
	return { from, to, meaning: end === undefined ? undefined : { ...meaning, end } };
}

function isClock(tokens: Tokens, at: number): boolean {
	return (
		(normAt(tokens, at) === ":" && joined(tokens, at)) || ["am", "pm", "a.m.", "p.m."].includes(normAt(tokens, at))
	);
}

/** `18 June 2023`, `18th of June`, `15SEP`, `18-19 June`, `10 to 22 August`. */
export const dayMonth: Pattern = (tokens, at) => {
	const day = dayOfMonthAt(tokens, at);
	if (
		day === undefined ||
		([".", ",", ":", "/", "-", "$"].includes(normAt(tokens, at - 1) || " ") && joined(tokens, at))
	)
		return undefined;
	const joint = ["-", "to", "and", "through"].includes(normAt(tokens, day.to))
		? dayOfMonthAt(tokens, day.to + 1)
		: undefined;
	const month = monthAt(tokens, skip(tokens, joint?.to ?? day.to, "of", "-"));
	if (month === undefined || isModalMay(tokens, month.to - 1)) return undefined;
	const { year, to } = yearAfter(tokens, skip(tokens, month.to, "-"));
	const end = year === undefined ? month.to : to;
	const meaning: Meaning = { granularity: "day", year, month: month.value, day: day.value };
	if (joint === undefined || joint.value <= day.value) return dayMatch(at, end, meaning);
	return rangeOf(meaning, joint.value, { from: at, to: end });
};

/** "The 18th may be" is a verb. */
function isModalMay(tokens: Tokens, at: number): boolean {
	return (
		normAt(tokens, at) === "may" && !isCapital(tokens, at) && ["VERB", "AUX", "ADV"].includes(tokens[at + 1]?.tag ?? "")
	);
}

/** `2023-06-18`, `2023/6/18`, `2018 March 18`, `2024 August`. */
export const yearMonthDay: Pattern = (tokens, at) => {
	const year = yearAt(tokens, at);
	if (year === undefined) return undefined;
	const [mark, joint] = [normAt(tokens, at + 1), skip(tokens, at + 1, "-", "/")];
	const named = monthAt(tokens, joint);
	if (named !== undefined) return namedMonth(tokens, at, named);
	const [month, day] = [digitsAt(tokens, at + 2), digitsAt(tokens, at + 4)];
	if (!["-", "/", "."].includes(mark) || normAt(tokens, at + 3) !== mark || month === undefined || day === undefined)
		return undefined;
	if ([1, 2, 3, 4].some((step) => !joined(tokens, at + step))) return undefined;
	return dayMatch(at, at + 5, { granularity: "day", year: year.value, month, day });
};

function namedMonth(tokens: Tokens, at: number, month: Read<number>): Match {
	const year = digitsAt(tokens, at);
	const day = dayOfMonthAt(tokens, skip(tokens, month.to, "-", "/"));
	if (day === undefined) return { from: at, to: month.to, meaning: { granularity: "month", year, month: month.value } };
	return dayMatch(at, day.to, { granularity: "day", year, month: month.value, day: day.value });
}

/** `06/18/2023`, `18.06.2023`, `12-30-16`, `9/2012`. Day and month may stand in either order. */
export const slashes: Pattern = (tokens, at) => {
	const [a, mark, b] = [digitsAt(tokens, at), normAt(tokens, at + 1), digitsAt(tokens, at + 2)];
	if (a === undefined || b === undefined || !["/", "-"].includes(mark) || !joined(tokens, at + 1)) return undefined;
	if (!joined(tokens, at + 2) || (["/", "-", ".", ":"].includes(normAt(tokens, at - 1)) && joined(tokens, at)))
		return undefined;
	if (mark === "/" && a <= 12 && /^(?:19|20)\d\d$/.test(normAt(tokens, at + 2)) && normAt(tokens, at + 3) !== "/")
		return { from: at, to: at + 3, meaning: { granularity: "month", year: b, month: a } };
	const year = fullYear(normAt(tokens, at + 4));
	if (normAt(tokens, at + 3) !== mark || year === undefined || !joined(tokens, at + 4)) return undefined;
	return { from: at, to: at + 5, meaning: eitherOrder(a, b, year) };
};

/** `18.06.2023` and `2014.12.28`: the first two numbers are one token. */
export const dotted: Pattern = (tokens, at) => {
	const [word, last] = [normAt(tokens, at), normAt(tokens, at + 2)];
	if (normAt(tokens, at + 1) !== "." || !joined(tokens, at + 1) || !joined(tokens, at + 2)) return undefined;
	const yearFirst = /^(\d{4})\.(\d{1,2})$/.exec(word);
	if (yearFirst !== null && /^\d{1,2}$/.test(last))
		return dayMatch(at, at + 3, threeNumbers(yearFirst[1], yearFirst[2], last));
	const dayFirst = /^(\d{1,2})\.(\d{1,2})$/.exec(word);
	if (dayFirst === null || !/^(?:19|20)\d\d$/.test(last)) return undefined;
	return dayMatch(at, at + 3, threeNumbers(last, dayFirst[2], dayFirst[1]));
};

function threeNumbers(year: string | undefined, month: string | undefined, day: string | undefined): Meaning {
	return { granularity: "day", year: Number(year), month: Number(month), day: Number(day) };
}

function fullYear(word: string): number | undefined {
	if (/^(?:1[5-9]|20|21)\d\d$/.test(word)) return Number(word);
	return /^\d\d$/.test(word) ? Number(word) + (Number(word) < 50 ? 2000 : 1900) : undefined;
}

function eitherOrder(a: number, b: number, year: number): Meaning | undefined {
	const readings = [
		[a, b],
		[b, a],
	] as const;
	const [first, second] = readings
		.filter(([month, day]) => isDay(year, month, day))
		.map(([month, day]): Meaning => ({ granularity: "day", year, month, day }));
	return first === undefined || a === b ? first : { ...first, other: second };
}

/** `February`, `Feb. 2022`, `June of 2022`, `March, 2001`. */
export const monthAlone: Pattern = (tokens, at) => {
	const { which, to: start } = directionAt(tokens, at);
	const month = monthAt(tokens, start);
	if (month === undefined) return undefined;
	const after = yearAfter(tokens, month.to);
	const meaning: Meaning = { granularity: "month", year: after.year, month: month.value, which };
	if (after.year !== undefined) return { from: at, to: after.to, meaning };
	if (/^\d+$/.test(normAt(tokens, month.to))) return { from: at, to: month.to + 1, meaning: undefined };
	return isMonthAlone(tokens, start, month.to) ? { from: at, to: month.to, meaning } : undefined;
};

/** Whether a word such as "May", "march" or "Jan" is the month where no number stands beside it. */
function isMonthAlone(tokens: Tokens, at: number, to: number): boolean {
	const word = normAt(tokens, at);
	const before = normAt(tokens, at - 1);
	const strong =
		strongPrepositions.has(before) || shareWords.has(before) || (before === "-" && normAt(tokens, at - 2) === "mid");
	if (["and", "or", "to", "-"].includes(before) && monthAt(tokens, at - 2) !== undefined) return isCapital(tokens, at);
	if (strong && (isCapital(tokens, at) || before !== "in")) return !isName(tokens, to) || !isPossessor(tokens, to);
	if (!isCapital(tokens, at)) return false;
	if (!months.has(word) && monthAbbreviations.has(bare(word)) && !word.endsWith(".")) return false;
	if (!nameLikeMonths.has(bare(word)) || isOfMonth(tokens, to)) return true;
	return !isName(tokens, to) && !isName(tokens, at - 1) && isNounPlace(tokens, at, to);
}

/** "April's figures" */
function isOfMonth(tokens: Tokens, to: number): boolean {
	return normAt(tokens, to) === "'s" && monthlyNouns.has(tokens[to + 1]?.lemma ?? "");
}

/** "in August Wilson's play" */
function isPossessor(tokens: Tokens, at: number): boolean {
	return normAt(tokens, at + 1) === "'s";
}

/**
 * A month that is a first name too, without a strong preposition: after a determiner or preposition, or before a noun.
 * "A march on the capital" is none, and "to May" needs more than its preposition.
 */
function isNounPlace(tokens: Tokens, at: number, to: number): boolean {
	const [word, before, next] = [normAt(tokens, at), tokens[at - 1], tokens[to]];
	if (word === "march" && next?.tag === "ADP") return false;
	if (before?.norm === "'s" || before?.tag === "DET") return true;
	if (before?.tag === "ADP") return word !== "may" || next?.tag !== "NOUN";
	return word !== "may" && word !== "march" && next?.tag === "NOUN";
}
