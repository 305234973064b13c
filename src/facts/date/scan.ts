/** All dates of a sentence: the longest pattern at each place, then neighbours joined, then their prepositions. */
import type { Tokens } from "../tokens.ts";
import { dayMonth, dotted, monthAlone, monthDay, slashes, yearMonthDay } from "./calendar-dates.ts";
import { dayPart, digital, namedHour } from "./clock.ts";
import { counted, directedUnit, edged, shared, window } from "./counted.ts";
import { extended } from "./extend.ts";
import { holiday } from "./holidays.ts";
import { joined } from "./join.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { inCount } from "./since-count.ts";
import { spoken } from "./spoken-clock.ts";
import { namedDay, weekday, weekend } from "./weekdays.ts";
import { century, decade, quarter, season, year } from "./years.ts";

const patterns: readonly Pattern[] = [
	yearMonthDay,
	slashes,
	dotted,
	monthDay,
	dayMonth,
	monthAlone,
	holiday,
	weekday,
	namedDay,
	weekend,
	inCount,
	counted,
	window,
	edged,
	shared,
	directedUnit,
	quarter,
	season,
	century,
	decade,
	dayPart,
	namedHour,
	spoken,
	digital,
	year,
];

export interface Found extends Match {
	readonly meaning: Meaning;
}

/** Dates of a sentence in order; no two share a token. */
export function scan(tokens: Tokens): readonly Found[] {
	const matches = joined(tokens, longest(tokens));
	let floor = 0;
	return matches.flatMap((match) => {
		const { from, to, meaning } = extended(tokens, match, floor);
		floor = to;
		return meaning === undefined || meaning.pending === true ? [] : [{ from, to, meaning }];
	});
}

function longest(tokens: Tokens): readonly Match[] {
	const found: Match[] = [];
	for (let at = 0; at < tokens.length; ) {
		const match = longestAt(tokens, at);
		if (match !== undefined) found.push(match);
		at = match?.to ?? at + 1;
	}
	return found;
}

function longestAt(tokens: Tokens, at: number): Match | undefined {
	let best: Match | undefined;
	for (const pattern of patterns) {
		const match = pattern(tokens, at);
		if (match !== undefined && match.to > (best?.to ?? at)) best = match;
	}
	return best;
}
