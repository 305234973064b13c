/**
 * Calendar arithmetic on ISO days (`2023-06-19`), in the proleptic Gregorian calendar, without time zones.
 * Inside, a day is the number of days since 1970-01-01. Days from civil and back: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms".
 */

/** First and last day of a stretch, both inclusive, ISO. */
export interface DayRange {
	readonly first: string;
	readonly last: string;
}

/** Minutes of a day. */
export const minutesOfDay = 24 * 60;

/** Units that the calendar counts in. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

interface YearMonthDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const daysOfEra = 146_097;
const monthsOf: Readonly<Record<"month" | "quarter" | "year" | "decade" | "century", number>> = {
	month: 1,
	quarter: 3,
	year: 12,
	decade: 120,
	century: 1200,
};

/** Days since 1970-01-01. */
function numberOf({ year, month, day }: YearMonthDay): number {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * daysOfEra + dayOfEra - 719_468;
}

function civil(days: number): YearMonthDay {
	const shifted = days + 719_468;
	const era = Math.floor(shifted / daysOfEra);
	const dayOfEra = shifted - era * daysOfEra;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO day of a year, month (1 to 12) and day of month. Years outside 0 to 9999 are held at the edge. */
export function isoDay(year: number, month: number, day: number): string {
	const held = Math.min(9999, Math.max(0, year));
	return `${String(held).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month (1 to 12) and day of month of an ISO day. */
export function partsOf(iso: string): YearMonthDay {
	return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
	return numberOf(partsOf(iso));
}

/** The ISO day that is `days` after 1970-01-01. */
export function dayOfNumber(days: number): string {
	const { year, month, day } = civil(days);
	return isoDay(year, month, day);
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

export function addDays(iso: string, days: number): string {
	return dayOfNumber(dayNumber(iso) + days);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(iso: string): number {
	return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The same day of another month; the last of that month where it is shorter. */
export function addMonths(iso: string, months: number): string {
	const { year, month, day } = partsOf(iso);
	const count = year * 12 + month - 1 + months;
	const targetYear = Math.floor(count / 12);
	const targetMonth = count - targetYear * 12 + 1;
	return isoDay(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** A day moved by a number of calendar units. */
export function shiftDay(iso: string, unit: CalendarUnit, count: number): string {
	if (unit === "day") return addDays(iso, count);
	if (unit === "week") return addDays(iso, 7 * count);
	return addMonths(iso, monthsOf[unit] * count);
}

/** The day, week (Monday to Sunday, ISO 8601), month, quarter, year, decade or century that holds a day. */
export function unitRange(iso: string, unit: CalendarUnit): DayRange {
	if (unit === "day") return { first: iso, last: iso };
	if (unit === "week") {
		const first = addDays(iso, -((weekdayOf(iso) + 6) % 7));
		return { first, last: addDays(first, 6) };
	}
	const { year, month } = partsOf(iso);
	const length = monthsOf[unit];
	const start = Math.floor((year * 12 + month - 1) / length) * length;
	return monthsRange(Math.floor(start / 12), (start % 12) + 1, length);
}

/** `length` whole months from a month on. */
export function monthsRange(year: number, month: number, length: number): DayRange {
	const first = isoDay(year, month, 1);
	const final = partsOf(addMonths(first, length - 1));
	return { first, last: isoDay(final.year, final.month, daysInMonth(final.year, final.month)) };
}

export function earlierDay(a: string, b: string): string {
	if (a < b) return a;
	return b;
}

export function laterDay(a: string, b: string): string {
	if (a < b) return b;
	return a;
}
