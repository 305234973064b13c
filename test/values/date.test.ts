import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../src/types.ts";
import { type DateValue, occurrences, relativeDays } from "../../src/values/date.ts";
import { relationOfDates, relationOfRanges } from "../../src/values/date-relation.ts";
import { addDays, dayOfNumber, weekdayOf } from "../../src/values/day.ts";

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, { nil: undefined });
const days = fc.integer({ min: 19_000, max: 19_060 }).map(dayOfNumber);
const ranges = fc
	.tuple(fc.integer({ min: 19_000, max: 19_060 }), fc.integer({ min: 0, max: 40 }))
	.map(([first, length]) => ({ first: dayOfNumber(first), last: dayOfNumber(first + length) }));

const relatives = fc.record({
	unit: fc.constantFrom("day", "week", "month", "year"),
	offset: fc.integer({ min: -3, max: 3 }),
	from: fc.constantFrom("publication", "text"),
});

/** Any date that the grammar could make, and some that it could not. */
const dates: fc.Arbitrary<DateValue> = fc
	.record({
		granularity: fc.constantFrom("minute", "part", "day", "week", "month", "season", "year", "span"),
		days: maybe(ranges),
		weekday: maybe(fc.integer({ min: 0, max: 6 })),
		month: maybe(fc.integer({ min: 1, max: 12 })),
		day: maybe(fc.integer({ min: 1, max: 28 })),
		year: maybe(fc.constantFrom(2021, 2022)),
		minute: maybe(fc.integer({ min: 0, max: 1439 })),
		part: maybe(fc.constantFrom("early", "late", "morning", "evening", "summer", "winter")),
		bound: maybe(fc.constantFrom("since", "until", "before", "after", "by")),
		relative: maybe(relatives),
		reference: maybe(days),
		ambiguous: fc.boolean(),
	})
	.map(({ granularity, ambiguous, days: range, ...fields }) => {
		const known = Object.fromEntries(
			Object.entries({ ...fields, ...range }).filter(([, value]) => value !== undefined),
		);
		return { granularity, ambiguous, ...known };
	});

const mirror: Readonly<Record<Relation, Relation>> = {
	same: "same",
	within: "wider",
	wider: "within",
	overlaps: "overlaps",
	disjoint: "disjoint",
	unrelated: "unrelated",
};

describe("the relation of two dates", () => {
	it("turns round when they change places", () => {
		fc.assert(
			fc.property(dates, dates, (a, b) => {
				const [there, back] = [relationOfDates(a, b), relationOfDates(b, a)];
				// A day of an unknown year says more than a year, and yet does not bear it out: neither is within the other.
				const isUnborne = [there, back].sort().join() === "overlaps,wider";
				if (!isUnborne) expect(back).toBe(mirror[there]);
			}),
			{ numRuns: 5000 },
		);
	});

	it("is the same for a date and itself", () => {
		fc.assert(
			fc.property(ranges, ({ first, last }) => {
				const value: DateValue = { granularity: "span", first, last, ambiguous: false };
				expect(relationOfDates(value, value)).toBe("same");
			}),
		);
	});

	it("is that of the sets of days where both are known", () => {
		fc.assert(
			fc.property(ranges, ranges, (a, b) => {
				const inBoth = Array.from({ length: 120 }, (_, at) => dayOfNumber(18_990 + at)).map((day) => [
					a.first <= day && day <= a.last,
					b.first <= day && day <= b.last,
				]);
				const shared = inBoth.some(([left, right]) => left && right);
				const claimHolds = inBoth.every(([left, right]) => left || !right);
				const sourceHolds = inBoth.every(([left, right]) => right || !left);
				const expected = !shared
					? "disjoint"
					: claimHolds && sourceHolds
						? "same"
						: claimHolds
							? "within"
							: sourceHolds
								? "wider"
								: "overlaps";
				expect(relationOfRanges(a, b)).toBe(expected);
			}),
		);
	});

	it("is never disjoint for a weekday and a day that falls on it", () => {
		fc.assert(
			fc.property(days, (day) => {
				const claim: DateValue = { granularity: "day", weekday: weekdayOf(day), ambiguous: true };
				const source: DateValue = { granularity: "day", first: day, last: day, ambiguous: false };
				expect(relationOfDates(claim, source)).toBe("same");
				const other: DateValue = { ...claim, weekday: (weekdayOf(day) + 1) % 7 };
				expect(relationOfDates(other, source)).toBe("disjoint");
			}),
		);
	});
});

describe("occurrences", () => {
	it("find every weekday of a window once", () => {
		fc.assert(
			fc.property(ranges, fc.integer({ min: 0, max: 6 }), (window, weekday) => {
				const found = occurrences({ weekday }, window).map(({ first }) => first);
				const wanted = Array.from({ length: 41 }, (_, at) => addDays(window.first, at)).filter(
					(day) => day <= window.last && weekdayOf(day) === weekday,
				);
				expect(found).toEqual(wanted);
			}),
		);
	});

	it("hold the week of a day for counted weeks", () => {
		expect(relativeDays({ unit: "week", offset: -1, from: "publication" }, "2023-06-22")).toEqual({
			first: "2023-06-12",
			last: "2023-06-18",
		});
	});
});
