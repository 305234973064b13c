/** Numbers that are dates, times of day and ordinals. */
import { isYear, monthWords } from "../../lexicon/calendar.ts";
import { clockMarks, partsOfDay } from "../../lexicon/labels.ts";
import { ordinalEndings, ordinals } from "../../lexicon/numbers.ts";
import { spoken } from "../date/spoken-clock.ts";
import { fractionInWords } from "./fraction.ts";
import { isDigits, isPlural, joined, normAt, pastHyphen, type Skip, skip, type Tokens } from "./parse.ts";
import { cardinal } from "./words.ts";

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word);

const isMonth = (tokens: Tokens, at: number): boolean =>
	tokens[at]?.capital === true && monthWords.has(normAt(tokens, at));

/** Past ", 2023" or "2023". */
function pastYear(tokens: Tokens, at: number): number {
	const word = normAt(tokens, at) === "," ? at + 1 : at;
	return isYear(normAt(tokens, word)) ? word + 1 : at;
}

/** Past `-19` or "and 19" behind a day. */
function pastMoreDays(tokens: Tokens, at: number): number {
	const joins = /^(?:-|and|to|or)$/.test(normAt(tokens, at));
	return joins && isDay(normAt(tokens, at + 1)) && !isPlural(tokens, at + 2) ? at + 2 : at;
}

/** "June 18, 2023"; but "in June 12 people died". */
const dayBehindMonth: Skip = (tokens, at) => {
	if (!isDay(normAt(tokens, at)) || !(isMonth(tokens, at - 1) || monthWithStop(tokens, at - 1))) return undefined;
	if (normAt(tokens, at - 2) === "in" && isPlural(tokens, at + 1)) return undefined;
	return skip(pastYear(tokens, pastMoreDays(tokens, pastEnding(tokens, at + 1))));
};

const monthWithStop = (tokens: Tokens, at: number): boolean => normAt(tokens, at) === "." && isMonth(tokens, at - 1);

const pastEnding = (tokens: Tokens, at: number): number =>
	joined(tokens, at) && ordinalEndings.has(normAt(tokens, at)) ? at + 1 : at;

/** "18 June 2023", "18th of June", "18-19 June". */
const dayBeforeMonth: Skip = (tokens, at) => {
	if (!isDay(normAt(tokens, at))) return undefined;
	const behind = pastMoreDays(tokens, pastEnding(tokens, at + 1));
	const month = normAt(tokens, behind) === "of" ? behind + 1 : behind;
	return isMonth(tokens, month) ? skip(pastYear(tokens, month + 1)) : undefined;
};

/** `2nd`, "twenty-first", "one hundred and third". */
const ordinal: Skip = (tokens, at) => {
	if (isDigits(normAt(tokens, at))) {
		const ends = pastEnding(tokens, at + 1);
		return ends > at + 1 ? skip(ends) : undefined;
	}
	const found = fractionInWords(tokens, at) === undefined ? cardinal(tokens, at) : undefined;
	if (found === undefined || (found.value.value < 20 && found.value.magnitude === 1)) return undefined;
	const and = normAt(tokens, found.to) === "and" ? found.to + 1 : pastHyphen(tokens, found.to);
	return ordinals.has(normAt(tokens, and)) ? skip(and + 1) : undefined;
};

/** "9 a.m.", "five o'clock", "1500 GMT", "ten to six". */
const clock: Skip = (tokens, at) => {
	const inWords = spoken(tokens, at);
	if (inWords !== undefined) return skip(inWords.to);
	const number = isDigits(normAt(tokens, at)) ? at + 1 : cardinal(tokens, at)?.to;
	if (number === undefined) return undefined;
	const mark = normAt(tokens, number);
	if (isPartOfDay(tokens, number)) return skip(number);
	return clockMarks.has(mark) && !(mark === "am" && normAt(tokens, number - 2) === "i") ? skip(number + 1) : undefined;
};

/** "4 in the morning". */
const isPartOfDay = (tokens: Tokens, at: number): boolean =>
	normAt(tokens, at) === "in" && normAt(tokens, at + 1) === "the" && partsOfDay.has(normAt(tokens, at + 2));

export const calendarRules: readonly Skip[] = [dayBehindMonth, dayBeforeMonth, clock, ordinal];
