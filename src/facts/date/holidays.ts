/** "Christmas Eve", "New Year's Day": days that fall on the same date every year. */
import { holidays } from "../../lexicon/calendar.ts";
import { normAt, type Tokens } from "../tokens.ts";
import type { Match, Pattern } from "./meaning.ts";
import { isCapital, yearAt } from "./words.ts";

const rows = holidays.map(([words, month, day]) => ({ words: words.split(" "), month, day }));

/** `Christmas Day`, `New Year's Eve 2019`. */
export const holiday: Pattern = (tokens, at) => {
	const row = isCapital(tokens, at) ? rows.find(({ words }) => stands(tokens, at, words)) : undefined;
	return row && holidayMatch(tokens, at, row);
};

function holidayMatch(tokens: Tokens, from: number, { words, month, day }: (typeof rows)[number]): Match {
	const end = from + words.length;
	const year = yearAt(tokens, end);
	return { from, to: year?.to ?? end, meaning: { granularity: "day", month, day, year: year?.value } };
}

function stands(tokens: Tokens, at: number, words: readonly string[]): boolean {
	return words.every((word, offset) => normAt(tokens, at + offset) === word);
}
