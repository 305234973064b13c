import type { DateFact } from "../../types.ts";
import { dayNumber, minutesOfDay } from "../../values/day.ts";
import type { Span } from "./distance.ts";

/** When something happened, in minutes since 1970-01-01, both inclusive. */
export type Moment = Span;

/** The minutes that a date may mean; nothing where the text leaves it open, or only bounds it. */
export function momentOf({
	first,
	last,
	ambiguous,
	bound,
	relative,
	minute,
	eitherHalf,
	part,
	granularity,
}: DateFact): Moment | undefined {
	if (first === undefined || last === undefined || ambiguous || bound !== undefined) return undefined;
	if (relative !== undefined && (relative.from === "text" || relative.window !== undefined)) return undefined;
	const [from, to] = [dayNumber(first) * minutesOfDay, dayNumber(last) * minutesOfDay];
	if (first === last && granularity === "minute" && minute !== undefined && eitherHalf === undefined)
		return { least: from + minute, most: from + minute };
	const share = first === last && part !== undefined ? daylight.get(part) : undefined;
	return share === undefined
		? { least: from, most: to + minutesOfDay - 1 }
		: { least: from + share.least, most: from + share.most };
}

/** Minutes of the parts of a day of which nobody doubts that one comes after the other. */
const daylight: ReadonlyMap<string, Span> = new Map([
	["morning", { least: 0, most: 12 * 60 - 1 }],
	["afternoon", { least: 12 * 60, most: 18 * 60 - 1 }],
	["evening", { least: 18 * 60, most: minutesOfDay - 1 }],
]);

export function isBefore(a: Moment, b: Moment): boolean {
	return a.most < b.least;
}

/** The time that both allow. */
export function shared(a: Moment, b: Moment): Moment | undefined {
	const [least, most] = [Math.max(a.least, b.least), Math.min(a.most, b.most)];
	return least <= most ? { least, most } : undefined;
}

/** How much later the second may be, in minutes. */
export function minutesBetween(a: Moment, b: Moment): Span {
	return { least: b.least - a.most, most: b.most - a.least };
}

/** How many calendar days later the second may be. */
export function daysBetween(a: Moment, b: Moment): Span {
	return { least: dayOf(b.least) - dayOf(a.most), most: dayOf(b.most) - dayOf(a.least) };
}

function dayOf(minute: number): number {
	return Math.floor(minute / minutesOfDay);
}
