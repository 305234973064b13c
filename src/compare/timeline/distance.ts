import { type TimeUnit, timeCounts, timeUnits, vagueCounts } from "../../lexicon/calendar.ts";
import { nearMeasures, plainMeasures } from "../../lexicon/occasions.ts";
import type { Token } from "../../types.ts";

/** How far two events are said to lie apart, in days or minutes: what bears it out, and beyond what it is wrong. Both inclusive. */
export interface Distance {
	readonly unit: "day" | "minute";
	readonly fits: Span;
	readonly bears: Span;
}

/** From the least to the most. */
export interface Span {
	readonly least: number;
	readonly most: number;
}

/** Words before "before": where they begin, and what they measure. */
export interface Measured {
	readonly from: number;
	/** Absent: nothing is measured. `open`: not in a number that could be held against days ("shortly", "about two weeks"). */
	readonly distance?: Distance | "open";
}

/** Reads `two days`, `the day`, `just a week`, `hours`, `shortly` right before the token at `to`. */
export function measureBefore(tokens: readonly Token[], to: number): Measured {
	const last = tokens[to - 1]?.norm ?? "";
	const unit = timeUnits.get(last);
	if (unit === undefined) return nearMeasures.has(last) ? { from: to - 1, distance: "open" } : { from: to };
	const count = countBefore(tokens, to - 1);
	const from = skipBack(tokens, count.from, plainMeasures);
	const isHedged = isHedge(tokens[from - 1]);
	if (isHedged || count.count === undefined)
		return { from: isHedged ? hedgeFrom(tokens, from) : from, distance: "open" };
	return { from, distance: distanceOf(count.count, unit) ?? "open" };
}

/** "On the eve of": the day before, loosely the days before. */
export const eve: Distance = { unit: "day", fits: { least: 1, most: 1 }, bears: { least: 0, most: 7 } };

export const sameDay: Distance = { unit: "day", fits: { least: 0, most: 0 }, bears: { least: 0, most: 0 } };

function countBefore(tokens: readonly Token[], unit: number): { readonly count?: number; readonly from: number } {
	const word = tokens[unit - 1]?.norm ?? "";
	if (word === "the" && !isPlural(tokens[unit])) return { count: 1, from: unit - 1 };
	if (vagueCounts.has(word)) return { from: tokens[unit - 2]?.norm === "a" ? unit - 2 : unit - 1 };
	const count = /^\d{1,4}$/.test(word) ? Number(word) : timeCounts.get(word);
	return count === undefined ? { from: unit } : { count, from: unit - 1 };
}

function isPlural(token: Token | undefined): boolean {
	return token?.norm.endsWith("s") ?? false;
}

function skipBack(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
	let at = from;
	while (words.has(tokens[at - 1]?.norm ?? "")) at -= 1;
	return at;
}

/** An adverb, or a word that makes a number less exact. */
function isHedge(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.tag === "ADV" || /^(?:about|around|some|than|least|most|under|within|to|-)$/.test(token.norm))
	);
}

/** "More than", "at least". */
function hedgeFrom(tokens: readonly Token[], from: number): number {
	return /^(?:than|least|most)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
}

/** Days in a month and year, shortest and longest. */
const month = { least: 28, most: 31 };
const year = { least: 365, most: 366 };

/** Days are counted; weeks, months and years are rounded, the more so the more of them there are. */
function distanceOf(count: number, { name, count: units }: TimeUnit): Distance | undefined {
	const total = count * units;
	if (name === "minute") return around("minute", { least: total, most: total }, { fits: 15, bears: total / 2 + 60 });
	if (name === "day") return around("day", { least: total, most: total }, { fits: 0, bears: total > 13 ? 3 : 0 });
	if (name === "week")
		return around("day", { least: 7 * total, most: 7 * total }, { fits: 1, bears: total > 3 ? 7 : 4 });
	if (name === "month") return around("day", times(month, total), { fits: 2, bears: 16 });
	return name === "year" ? around("day", times(year, total), { fits: 31, bears: 200 }) : undefined;
}

function times({ least, most }: Span, count: number): Span {
	return { least: least * count, most: most * count };
}

function around(
	unit: Distance["unit"],
	span: Span,
	slack: { readonly fits: number; readonly bears: number },
): Distance {
	return { unit, fits: widened(span, slack.fits), bears: widened(span, slack.bears) };
}

function widened({ least, most }: Span, by: number): Span {
	return { least: least - by, most: most + by };
}
