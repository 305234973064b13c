/** Numbers that are no quantities: dates, times of day, ordinals, scores, telephone numbers, labels and names. */
import { isYear } from "../../lexicon/calendar.ts";
import { safeLetters } from "../../lexicon/magnitudes.ts";
import { digitDenominators } from "../../lexicon/numbers.ts";
import { calendarRules } from "./calendar.ts";
import {
	isDigits,
	isHyphen,
	isLetters,
	isPlural,
	joined,
	normAt,
	type Skip,
	skip,
	type Tokens,
	wordAt,
} from "./parse.ts";
import { currencyBefore, unitBehind, unitWord } from "./unit.ts";
import { beginsCardinal, cardinal } from "./words.ts";

interface Chain {
	readonly parts: readonly string[];
	readonly marks: string;
	readonly to: number;
}

/** Digits that marks join without spaces: `9:30`, `555-1234`, `3.2.1`, `24/7`. */
function chainAt(tokens: Tokens, from: number): Chain {
	const parts = [normAt(tokens, from)];
	let marks = "";
	let at = from + 1;
	while (
		/^[-:./]$/.test(normAt(tokens, at)) &&
		joined(tokens, at) &&
		joined(tokens, at + 1) &&
		isDigits(normAt(tokens, at + 1))
	) {
		marks += normAt(tokens, at);
		parts.push(normAt(tokens, at + 1));
		at += 2;
	}
	return { parts, marks, to: at };
}

const isFraction = (a: string, b: string): boolean => Number(a) < Number(b) && digitDenominators.has(Number(b));

/** `5-7` is a range where something is counted or measured; otherwise a score or a label. */
function isRange(tokens: Tokens, from: number, { parts, to }: Chain): boolean {
	const [low = "", high = ""] = parts;
	if (/^0\d/.test(high) || (isYear(low) && /^(?:\d\d){1,2}$/.test(high))) return false;
	const counted = isPlural(tokens, to) || (tokens[to]?.tag === "ADJ" && isPlural(tokens, to + 1));
	const measured =
		unitBehind(tokens, to, 1e6) !== undefined || /^[mkb]$|llion$|^bn$|^thousand$/.test(normAt(tokens, to));
	const money = from > 0 && currencyBefore(tokens, from - 1) !== undefined;
	return number(low) < number(high) && (counted || measured || money);
}

const number = (word: string): number => Number(word.replaceAll(",", ""));

const chain: Skip = (tokens, at) => {
	if (!isDigits(normAt(tokens, at))) return undefined;
	const found = chainAt(tokens, at);
	if (found.marks === "" || (found.marks === "/" && isFraction(found.parts[0] ?? "", found.parts[1] ?? "")))
		return undefined;
	return found.marks === "-" && isRange(tokens, at, found) ? undefined : skip(found.to);
};

/** `F-16`, "mid-30s", `COVID-19`: joined behind a word; but "five-to-seven". */
const joinedBehind: Skip = (tokens, at) => {
	if (!isHyphen(tokens, at - 1))
		return joined(tokens, at) && isLetters(normAt(tokens, at - 1)) && !isMoney(tokens, at) ? skip(at + 1) : undefined;
	const before = normAt(tokens, at - 2);
	const joins =
		/^(?:to|or|and)$/.test(before) ||
		unitWord(tokens, at - 2) !== undefined ||
		!isLetters(before) ||
		cardinal(tokens, at - 2) !== undefined;
	return joins ? undefined : skip(at + 1);
};

const isMoney = (tokens: Tokens, at: number): boolean => currencyBefore(tokens, at - 1) !== undefined;

/** `5G`, `90s`, `737s`: letters behind the digits that are neither unit nor magnitude. */
const lettersBehind: Skip = (tokens, at) => {
	const next = normAt(tokens, at + 1);
	if (!isDigits(normAt(tokens, at)) || !joined(tokens, at + 1) || !isLetters(next)) return undefined;
	if (next === "s" || wordAt(tokens, at + 1) === "K") return isMoney(tokens, at) ? undefined : skip(at + 2);
	const known =
		safeLetters.has(next) ||
		/^(?:[mkbtex]|x10|e\d{1,3}|odd|ish|plus|yo)$/.test(next) ||
		unitBehind(tokens, at + 1, 1) !== undefined;
	return known && wordAt(tokens, at + 1) !== "G" ? undefined : skip(at + 2);
};

/** `1. First point`, `2) Second point`, `3 - Third point` at the start of a sentence. */
const listMark: Skip = (tokens, at) => {
	const dashed = normAt(tokens, at + 1) === "-" && !joined(tokens, at + 1) && !joined(tokens, at + 2);
	const marked = dashed || (/^[.)]$/.test(normAt(tokens, at + 1)) && joined(tokens, at + 1));
	return at === 0 && marked && /^\d{1,2}$/.test(normAt(tokens, 0)) ? skip(2) : undefined;
};

/** `#5`, `§ 3`, `+1 202 …`. */
const signed: Skip = (tokens, at) =>
	(/^[#№§@_]$/.test(normAt(tokens, at - 1)) || isCountryCode(tokens, at)) && isDigits(normAt(tokens, at))
		? skip(at + 1)
		: undefined;

/** `007`, `(555) 123-4567`, `(1) first point`: figures that are read one by one. */
const code: Skip = (tokens, at) => {
	const word = normAt(tokens, at);
	const bracketed = /^\d{3}$/.test(word) && normAt(tokens, at - 1) === "(" && normAt(tokens, at + 1) === ")";
	const called = bracketed && /^\d{3}$/.test(normAt(tokens, at + 2)) && normAt(tokens, at + 3) === "-";
	const numbered = /^\d$/.test(word) && normAt(tokens, at - 1) === "(" && normAt(tokens, at + 1) === ")";
	return called || numbered || /^0\d/.test(word) ? skip(at + 1) : undefined;
};

/** `79 201 0211`: runs of figures, one of them no group of three. */
const figures: Skip = (tokens, at) => {
	let to = at;
	while (/^\d+$/.test(normAt(tokens, to)) && (to === at || !joined(tokens, to))) to += 1;
	const grouped = tokens.slice(at + 1, to).every(({ norm }) => norm.length === 3);
	return to - at >= 3 && !grouped ? skip(to) : undefined;
};

const isCountryCode = (tokens: Tokens, at: number): boolean =>
	normAt(tokens, at - 1) === "+" &&
	joined(tokens, at) &&
	(isDigits(normAt(tokens, at + 1)) || normAt(tokens, at + 1) === "(");

const rules: readonly Skip[] = [...calendarRules, chain, joinedBehind, lettersBehind, listMark, signed, code, figures];

/** Past the tokens of a number that is none, if one begins here. */
export const noNumber: Skip = (tokens, at) => {
	const token = tokens[at];
	// "Half past nine" begins with no number.
	const begins =
		token !== undefined && (/^[.\d]/.test(token.norm) || token.norm === "half" || beginsCardinal(token.norm));
	if (!begins) return undefined;
	for (const rule of rules) {
		const found = rule(tokens, at);
		if (found !== undefined) return found;
	}
	return undefined;
};

export const isNoNumber = (tokens: Tokens, at: number): boolean => noNumber(tokens, at) !== undefined;
