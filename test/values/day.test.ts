import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	dayNumber,
	dayOfNumber,
	daysBetween,
	daysInMonth,
	isDay,
	partsOf,
	shiftDay,
	unitRange,
	weekdayOf,
} from "../../src/values/day.ts";

const millisecondsPerDay = 86_400_000;
const oracle = (days: number): Date => new Date(days * millisecondsPerDay);
/** Days of the years 1 to 9000. */
const dayNumbers = fc.integer({ min: -719_162, max: 2_567_000 });
const units = fc.constantFrom("day", "week", "month", "quarter", "year", "decade", "century");

describe("days", () => {
	it("agree with the platform's own calendar", () => {
		fc.assert(
			fc.property(dayNumbers, (days) => {
				const day = dayOfNumber(days);
				expect(day).toBe(oracle(days).toISOString().slice(0, 10));
				expect(dayNumber(day)).toBe(days);
				expect(weekdayOf(day)).toBe(oracle(days).getUTCDay());
			}),
		);
	});

	it("know the length of months", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const last = new Date(0);
				last.setUTCFullYear(year, month, 0);
				expect(daysInMonth(year, month)).toBe(last.getUTCDate());
				expect(isDay(year, month, daysInMonth(year, month) + 1)).toBe(false);
			}),
		);
	});

	it("add and subtract", () => {
		fc.assert(
			fc.property(dayNumbers, fc.integer({ min: -5000, max: 5000 }), (days, step) => {
				const day = dayOfNumber(days);
				fc.pre(days + step > -719_000);
				expect(daysBetween(day, addDays(day, step))).toBe(step);
			}),
		);
	});

	it("move by months without leaving the month they arrive in", () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -600, max: 600 }), (days, months) => {
				const from = partsOf(dayOfNumber(days));
				const to = partsOf(addMonths(dayOfNumber(days), months));
				expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
				expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
			}),
		);
	});

	it("lie in their own week, month, quarter, year, decade and century", () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 300_000 }), units, (days, unit) => {
				const day = dayOfNumber(days);
				const { first, last } = unitRange(day, unit);
				expect(first <= day && day <= last).toBe(true);
				expect(unitRange(first, unit)).toEqual({ first, last });
				expect(unitRange(last, unit)).toEqual({ first, last });
				expect(unitRange(addDays(last, 1), unit).first).toBe(addDays(last, 1));
			}),
		);
	});

	it.each([
		["2024-02-29", "year", 1, "2025-02-28"],
		["2023-01-31", "month", 1, "2023-02-28"],
		["2023-06-19", "week", -3, "2023-05-29"],
		["2023-06-19", "decade", -1, "2013-06-19"],
	] as const)("%s moved by a %s times %d is %s", (day, unit, count, moved) => {
		expect(shiftDay(day, unit, count)).toBe(moved);
	});
});
