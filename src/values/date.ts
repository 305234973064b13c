/** What a date expression means as days: where it may lie, in which order two stand, how far they are apart. */
import { shares, yearParts } from "../lexicon/calendar.ts";
import type { DateFact, Fact, RelativeDate } from "../types.ts";
import {
	addDays,
	type DayRange,
	dayNumber,
	dayOfNumber,
	daysBetween,
	daysInMonth,
	earlierDay,
	isDay,
	isoDay,
	laterDay,
	minutesOfDay,
	monthsRange,
	partsOf,
	shiftDay,
	unitRange,
	weekdayOf,
} from "./day.ts";

/** A date fact without its place in the text. */
export type DateValue = Omit<DateFact, keyof Fact>;

/** What words fix of a day without saying which one: "a Monday", "in June", "18 June". */
export type DateFields = Pick<DateValue, "year" | "month" | "day" | "weekday" | "part" | "length">;

/** The calendar's own edge, for stretches without a beginning or an end. */
export const earliestDay = "0000-01-01";
export const latestDay = "9999-12-31";

/** Days of a value; open ends become the calendar's. Undefined where nothing is known. */
export function daysOf(value: DateValue): DayRange | undefined {
	if (value.first === undefined && value.last === undefined) return undefined;
	return { first: value.first ?? earliestDay, last: value.last ?? latestDay };
}

/** Days shared by two ranges. */
export function intersection(a: DayRange, b: DayRange): DayRange | undefined {
	const first = laterDay(a.first, b.first);
	const last = earlierDay(a.last, b.last);
	return first <= last ? { first, last } : undefined;
}

/** The days meant by "last year", "two weeks ago", "the past decade", counted from `reference` (ISO). */
export function relativeDays(relative: RelativeDate, reference: string): DayRange {
	if (relative.window !== undefined) return windowDays(relative, relative.window, reference);
	const whole = unitDays(relative, reference);
	if (relative.edge === "earlier") return { first: whole.first, last: earlierDay(whole.last, reference) };
	if (relative.edge === "later") return { first: laterDay(whole.first, reference), last: whole.last };
	return whole;
}

/** Without a count ("in recent years") the far end stays open. */
function windowDays({ unit, offset }: RelativeDate, side: -1 | 1, reference: string): DayRange {
	const far = offset === undefined ? undefined : moved(reference, unit, side * Math.abs(offset));
	return side < 0 ? { first: far ?? earliestDay, last: reference } : { first: reference, last: far ?? latestDay };
}

function moved(day: string, unit: RelativeDate["unit"], count: number): string {
	if (unit !== "minute") return shiftDay(day, unit, count);
	const days = count / minutesOfDay;
	return addDays(day, days < 0 ? Math.floor(days) : Math.ceil(days));
}

/** Publications that come out on a Sunday count it to the week before or after: both are held. */
function unitDays({ unit, offset = 0 }: RelativeDate, reference: string): DayRange {
	if (unit === "minute") {
		const far = moved(reference, unit, offset);
		return { first: earlierDay(far, reference), last: laterDay(far, reference) };
	}
	if ((unit === "decade" || unit === "century") && offset !== 0)
		return aroundYear(shiftDay(reference, unit, offset), unit);
	const range = unitRange(shiftDay(reference, unit, offset), unit);
	return unit === "week" && weekdayOf(reference) === 0 ? { first: range.first, last: addDays(range.last, 7) } : range;
}

/** "Three decades ago" is no calendar decade: half a unit to either side. */
function aroundYear(day: string, unit: "decade" | "century"): DayRange {
	const reach = unit === "decade" ? 5 : 50;
	const [from, to] = [shiftDay(day, "year", -reach), shiftDay(day, "year", reach)];
	return { first: unitRange(from, "year").first, last: unitRange(to, "year").last };
}

/** Whether the words leave open which days of `relativeDays` are meant. */
export function isVague(relative: RelativeDate, reference: string): boolean {
	if (relative.offset === undefined || relative.unit === "minute") return true;
	return relative.unit === "week" && relative.window === undefined && weekdayOf(reference) === 0;
}

/** All stretches of days with these fields that touch `window`, in order. */
export function occurrences(fields: DateFields, window: DayRange): readonly DayRange[] {
	const found =
		fields.weekday !== undefined && fields.month === undefined && fields.day === undefined
			? weekdaysIn(fields.weekday, window)
			: yearsAround(fields, window).flatMap((year) => inYear(fields, year));
	return found.map((range) => lengthened(range, fields)).filter((range) => intersection(range, window) !== undefined);
}

/** "18 to 19 June": from the first day on. */
function lengthened(range: DayRange, { length }: DateFields): DayRange {
	return length === undefined ? range : { first: range.first, last: addDays(range.first, length - 1) };
}

function weekdaysIn(weekday: number, { first, last }: DayRange): DayRange[] {
	const start = dayNumber(first) + ((weekday - weekdayOf(first) + 7) % 7);
	const count = Math.min(1000, Math.floor((dayNumber(last) - start) / 7) + 1);
	return Array.from({ length: Math.max(0, count) }, (_, at) => dayOfNumber(start + 7 * at)).map(oneDay);
}

function oneDay(day: string): DayRange {
	return { first: day, last: day };
}

/** Never more than a few centuries: windows come from texts. */
function yearsAround(fields: DateFields, window: DayRange): readonly number[] {
	if (fields.year !== undefined) return [fields.year];
	const from = partsOf(window.first).year - 1;
	const count = Math.min(300, partsOf(window.last).year + 1 - from + 1);
	return Array.from({ length: count }, (_, at) => from + at);
}

function inYear(fields: DateFields, year: number): readonly DayRange[] {
	const { month, day, part } = fields;
	if (month !== undefined) return inMonth(fields, year, month);
	if (day !== undefined) return monthNumbers.flatMap((each) => inMonth(fields, year, each));
	const named = part === undefined ? undefined : yearParts.get(part);
	if (named === undefined) return fields.year === undefined ? [] : [narrowed(monthsRange(year, 1, 12), part)];
	const [fromMonth, fromDay] = named.from;
	const [toMonth, toDay] = named.to;
	return [
		{ first: isoDay(year, fromMonth, fromDay), last: isoDay(toMonth < fromMonth ? year + 1 : year, toMonth, toDay) },
	];
}

const monthNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function inMonth({ day, weekday, part }: DateFields, year: number, month: number): readonly DayRange[] {
	if (day === undefined) return [narrowed(monthsRange(year, month, 1), part)];
	if (!isDay(year, month, day)) return [];
	const found = isoDay(year, month, day);
	return weekday === undefined || weekdayOf(found) === weekday ? [oneDay(found)] : [];
}

/** The early, middle or late part of a stretch; see `shares`. */
export function narrowed(range: DayRange, part: string | undefined): DayRange {
	const share = part === undefined ? undefined : shares.get(part);
	if (share === undefined) return range;
	const length = daysBetween(range.first, range.last);
	return {
		first: addDays(range.first, Math.floor(length * share[0])),
		last: addDays(range.first, Math.ceil(length * share[1])),
	};
}

/** A year's, month's or day's own range where the fields leave nothing open; undefined otherwise. */
export function fixedDays(fields: DateFields): DayRange | undefined {
	if (fields.year === undefined) return undefined;
	const { year, month, day } = fields;
	const valid = day === undefined || month === undefined || day <= daysInMonth(year, month);
	return valid ? inYear({ ...fields }, year)[0] : undefined;
}
