/** Years, decades, centuries, seasons, quarters, halves: "in 2018", "the 1980s", "this summer", "Q2 2021". */

import { countedThings, numberedThings, seasons, timeUnits, yearPrepositions } from "../../lexicon/calendar.ts";
import { isoDay } from "../../values/day.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { directionAt } from "./weekdays.ts";
import { isCapital, isName, monthAt, ordinalAt, skip, yearAt } from "./words.ts";

/** `2018` where something beside it makes it a year. */
export const year: Pattern = (tokens, at) => {
	const found = yearAt(tokens, at);
	if (found === undefined) return undefined;
	const range = yearRange(tokens, at, found.value);
	if (!isYear(tokens, at, (range?.to ?? found.to) - 1)) return undefined;
	return range ?? { from: at, to: found.to, meaning: { granularity: "year", year: found.value } };
};

/** `2018-19`, `2018-2020`, `2018/19`. */
function yearRange(tokens: Tokens, at: number, first: number): Match | undefined {
	const end = normAt(tokens, at + 2);
	if (!["-", "/"].includes(normAt(tokens, at + 1)) || !/^(?:\d\d|\d{4})$/.test(end)) return undefined;
	const last = end.length === 2 ? Math.floor(first / 100) * 100 + Number(end) : Number(end);
	if (last <= first || last - first > 200) return { from: at, to: at + 3, meaning: undefined };
	const meaning: Meaning = { granularity: "year", year: first, end: { granularity: "year", year: last } };
	return { from: at, to: at + 3, meaning };
}

/** `last` is the last token of a range, or the year itself. */
function isYear(tokens: Tokens, at: number, last: number): boolean {
	if (isUnwanted(tokens, at, last)) return false;
	const before = normAt(tokens, at - 1);
	if (yearPrepositions.has(before) || (before === "-" && yearPrepositions.has(normAt(tokens, at - 2)))) return true;
	if (["and", "or", "to"].includes(before)) return followsYear(tokens, at);
	if (before === "(" || before === ",")
		return [")", ",", ";"].includes(normAt(tokens, last + 1)) && !isName(tokens, at - 1);
	return modifiesNoun(tokens, at, last);
}

/** "2018 and 2019", "from 2018 to 2020", "back to 2015" */
function followsYear(tokens: Tokens, at: number): boolean {
	if (yearAt(tokens, at - 2) !== undefined) return isYear(tokens, at - 2, at - 2);
	return normAt(tokens, at - 1) === "to" && toWords.has(normAt(tokens, at - 2));
}

const toWords: ReadonlySet<string> = new Set(["back", "up", "dating", "dates", "dated", "prior"]);

/** "the 2016 election", "its 2021 report", "a 2022 study": after a determiner or possessive, before a noun. */
function modifiesNoun(tokens: Tokens, at: number, last: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[last + 1];
	if (!/^(?:19|20)/.test(normAt(tokens, at)) || next === undefined) return false;
	const led = before === undefined || before.norm === "'s" || ["DET", "PRON", "ADP", "CCONJ"].includes(before.tag);
	return led && ["NOUN", "ADJ", "PROPN"].includes(next.tag) && (before !== undefined || next.tag === "NOUN");
}

/** An amount, a price, a number in a name, a title between quotation marks. */
function isUnwanted(tokens: Tokens, at: number, last: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[last + 1]];
	if (before !== undefined && (numberedThings.has(before.norm) || "$€£¥#".includes(before.norm))) return true;
	if (before?.norm === '"' && next?.norm === '"') return true;
	if (before !== undefined && before.norm === "-" && !isYearBefore(tokens, at - 2) && joined(tokens, at)) return true;
	const noun = next?.tag === "ADJ" || next?.norm === "-" ? tokens[last + 2] : next;
	return isCounted(next) || isCounted(noun) || ["%", "percent"].includes(next?.norm ?? "");
}

function isCounted(token: Tokens[number] | undefined): boolean {
	return (
		token !== undefined && (countedThings.has(token.lemma) || countedThings.has(token.norm)) && token.tag !== "PROPN"
	);
}

function isYearBefore(tokens: Tokens, at: number): boolean {
	return (
		yearAt(tokens, at) !== undefined ||
		["mid", "pre", "post"].includes(normAt(tokens, at)) ||
		monthAt(tokens, at) !== undefined
	);
}

/** `1980s`, `the '80s`, `1980's`. */
export const decade: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "'");
	const word = normAt(tokens, start);
	if (!["s", "'s"].includes(normAt(tokens, start + 1)) || !joined(tokens, start + 1)) return undefined;
	const owner = normAt(tokens, start + 1) === "'s" && tokens[start + 2]?.tag === "NOUN";
	if (/^(?:1\d|20)\d0$/.test(word) && !owner) return decadeMatch(start, start + 2, Number(word));
	const short = /^'?([2-9]0)$/.exec(word)?.[1];
	const marked = word.startsWith("'") || start > at;
	return short !== undefined && marked ? decadeMatch(at, start + 2, 1900 + Number(short)) : undefined;
};

function decadeMatch(from: number, to: number, first: number): Match {
	const days = { first: isoDay(first, 1, 1), last: isoDay(first + 9, 12, 31) };
	return { from, to, meaning: { granularity: "decade", days } };
}

/** `the 19th century`, `21st-century`. Counted as writers do: the 20th is 1900 to 1999. */
export const century: Pattern = (tokens, at) => {
	const count = ordinalAt(tokens, at);
	if (count === undefined || count.value > 21 || normAt(tokens, skip(tokens, count.to, "-")) !== "century")
		return undefined;
	const first = (count.value - 1) * 100;
	const days = { first: isoDay(first, 1, 1), last: isoDay(first + 99, 12, 31) };
	return { from: at, to: skip(tokens, count.to, "-") + 1, meaning: { granularity: "span", days } };
};

/** `this summer`, `last winter`, `the spring of 2022`, `summer 2022`, `in autumn`. */
export const season: Pattern = (tokens, at) => {
	const { which, to } = directionAt(tokens, skip(tokens, at, "the"));
	const part = seasons.get(normAt(tokens, to));
	if (part === undefined) return undefined;
	const named = yearAt(tokens, skip(tokens, to + 1, "of", ","));
	const meaning: Meaning = { granularity: "season", part, which, year: named?.value };
	if (named !== undefined) return { from: at, to: named.to, meaning };
	return isSeason(tokens, at, { to, directed: which !== undefined }) ? { from: at, to: to + 1, meaning } : undefined;
};

/** "fall" and "spring" are verbs, "the fall of Kabul" is none, "summer school" is a school. */
function isSeason(tokens: Tokens, at: number, { to, directed }: { to: number; directed: boolean }): boolean {
	const next = tokens[to + 1];
	if (directed) return next?.tag !== "NOUN" || next.norm === "'s";
	const before = normAt(tokens, at - 1);
	const held = [
		"in",
		"during",
		"since",
		"until",
		"by",
		"over",
		"of",
		"through",
		"before",
		"after",
		"late",
		"early",
		"mid",
	].includes(before);
	if (!held || next?.tag === "NOUN" || isCapital(tokens, to)) return false;
	const word = normAt(tokens, to);
	if (word !== "fall" && word !== "spring") return to === at || next?.norm !== "of";
	return (
		["in", "since", "until", "by", "late", "early"].includes(before) &&
		to > at &&
		next?.norm !== "of" &&
		next?.norm !== "in"
	);
}

/** `Q2 2021`, `the second quarter of 2021`, `first-quarter`, `the first half of this year`, `H1 2016`. */
export const quarter: Pattern = (tokens, at) => {
	const named = quarterAt(tokens, at);
	if (named === undefined) return undefined;
	const found = yearAt(tokens, skip(tokens, skip(tokens, named.to, "of", "in", ","), "fiscal"));
	const granularity = named.part.startsWith("q") ? "quarter" : "span";
	const meaning: Meaning = { granularity, part: named.part, year: found?.value };
	if (found !== undefined) return { from: at, to: found.to, meaning };
	const ofYear = yearPhrase(tokens, named.to);
	if (granularity === "span" && ofYear === undefined) return undefined;
	return { from: at, to: ofYear?.to ?? named.to, meaning: { ...meaning, relative: ofYear?.relative } };
};

function quarterAt(tokens: Tokens, at: number): { readonly part: string; readonly to: number } | undefined {
	const word = normAt(tokens, at);
	if (/^(?:q[1-4]|h[12])$/.test(word)) return { part: word, to: at + 1 };
	const start = skip(tokens, at, "the");
	const count = ordinalAt(tokens, start)?.value ?? (normAt(tokens, start) === "final" ? 4 : undefined);
	const unit = normAt(tokens, skip(tokens, start + 1, "-"));
	const to = skip(tokens, start + 1, "-") + 1;
	if (count === undefined || start > at + 1) return undefined;
	if (unit === "quarter" && count <= 4) return { part: `q${count}`, to };
	return unit === "half" && count <= 2 ? { part: `h${count}`, to } : undefined;
}

/** `of the year`, `of last year`, `this year`. */
function yearPhrase(
	tokens: Tokens,
	at: number,
): { readonly relative: NonNullable<Meaning["relative"]>; readonly to: number } | undefined {
	const start = skip(tokens, at, "of", "in", ",");
	const { which, to } = directionAt(tokens, start);
	const unitAt = which === undefined ? skip(tokens, start, "the") : to;
	if (timeUnits.get(normAt(tokens, unitAt))?.name !== "year" || unitAt === at) return undefined;
	if (which === undefined && normAt(tokens, start) !== "the") return undefined;
	return { relative: { unit: "year", offset: which ?? 0, from: "publication" }, to: unitAt + 1 };
}
