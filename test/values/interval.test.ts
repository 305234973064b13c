import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hedges, hedgeWidths } from "../../src/lexicon/hedges.ts";
import type { Hedge, Interval } from "../../src/types.ts";
import {
	below,
	closed,
	contains,
	convert,
	hull,
	point,
	relate,
	scale,
	stretch,
	sum,
	withWhole,
} from "../../src/values/interval.ts";

const number = fc.integer({ min: -1000, max: 1000 });
const interval: fc.Arbitrary<Interval> = fc
	.tuple(number, fc.integer({ min: 1, max: 500 }), fc.boolean(), fc.boolean())
	.map(([low, width, lowOpen, highOpen]) => ({ low, high: low + width, lowOpen, highOpen }));
const anyInterval = fc.oneof(interval, number.map(point));
const families: readonly Hedge[] = ["exact", "about", "nearly", "more-than", "at-least", "less-than", "up-to"];
const hedge = fc.constantFrom(...families);

const mirrored = {
	same: "same",
	within: "wider",
	wider: "within",
	overlaps: "overlaps",
	disjoint: "disjoint",
} as const;

describe("relate", () => {
	it("mirrors when claim and source change places", () => {
		fc.assert(
			fc.property(anyInterval, anyInterval, (a, b) => {
				expect(relate(b, a)).toBe(mirrored[relate(a, b)]);
			}),
		);
	});

	it("finds an interval the same as itself", () => {
		fc.assert(
			fc.property(anyInterval, (a) => {
				expect(relate(a, a)).toBe("same");
			}),
		);
	});

	it("agrees with membership", () => {
		fc.assert(
			fc.property(anyInterval, anyInterval, number, (a, b, n) => {
				const relation = relate(a, b);
				if (relation === "disjoint") expect(contains(a, n) && contains(b, n)).toBe(false);
				if (relation === "within" || relation === "same") expect(!contains(b, n) || contains(a, n)).toBe(true);
				if (relation === "wider") expect(!contains(a, n) || contains(b, n)).toBe(true);
			}),
		);
	});

	it("does not change with the unit", () => {
		const factor = fc.double({ min: 0.001, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(anyInterval, anyInterval, factor, (a, b, by) => {
				expect(relate(scale(a, by), scale(b, by))).toBe(relate(a, b));
			}),
		);
	});

	it("calls intervals disjoint that touch at an open bound", () => {
		expect(relate(point(6), below(5, 6))).toBe("disjoint");
		expect(relate(closed(6, 7), below(5, 6))).toBe("disjoint");
		expect(relate(closed(6, 7), closed(5, 6))).toBe("overlaps");
	});

	it("forgives what conversion costs", () => {
		expect(relate(point(0.1 + 0.2), point(0.3))).toBe("same");
		expect(relate(point(0.3), point(0.3001))).toBe("disjoint");
	});
});

describe("stretch", () => {
	const positive = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
	const holds: Record<Hedge, boolean> = {
		exact: true,
		about: true,
		nearly: false,
		"more-than": false,
		"at-least": true,
		"less-than": false,
		"up-to": true,
	};

	it.each(families)("%s contains or excludes the number itself", (family) => {
		fc.assert(
			fc.property(positive, (n) => {
				const result = stretch(point(n), hedgeWidths[family], hedges[family].ordered);
				expect(contains(result, n)).toBe(holds[family]);
			}),
		);
	});

	it("keeps low at or below high for any number", () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), hedge, (n, family) => {
				const result = stretch(point(n), hedgeWidths[family], hedges[family].ordered);
				expect(result.low).toBeLessThanOrEqual(result.high);
			}),
		);
	});

	it("contains every stretched value of a range", () => {
		fc.assert(
			fc.property(interval, hedge, number, (range, family, n) => {
				if (range.low <= 0 || !contains(range, n)) return;
				const of = (one: Interval) => stretch(one, hedgeWidths[family], hedges[family].ordered);
				expect(["within", "same"]).toContain(relate(of(range), of(point(n))));
			}),
		);
	});

	it("keeps the direction of a comparison below zero", () => {
		expect(stretch(point(-5), hedgeWidths["more-than"], true)).toEqual({
			low: -5,
			high: -3.3,
			lowOpen: true,
			highOpen: false,
		});
		expect(contains(stretch(point(-5), hedgeWidths["less-than"], true), -6)).toBe(true);
		expect(contains(stretch(point(-20), hedgeWidths.nearly, false), -19)).toBe(true);
	});

	it("reaches from zero to infinity where it compares, and nowhere else", () => {
		expect(stretch(point(0), hedgeWidths["more-than"], true)).toEqual({
			low: 0,
			high: Infinity,
			lowOpen: true,
			highOpen: false,
		});
		expect(stretch(point(0), hedgeWidths.about, false)).toEqual(point(0));
	});
});

describe("withWhole", () => {
	it("holds a whole number wherever a whole bound is excluded", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), hedge, (n, family) => {
				const result = withWhole(stretch(point(n), hedgeWidths[family], hedges[family].ordered));
				expect([n - 1, n, n + 1].some((whole) => contains(result, whole))).toBe(true);
			}),
		);
	});

	it("changes nothing that holds one already", () => {
		expect(withWhole({ low: 12, high: 16.08, lowOpen: true, highOpen: false })).toMatchObject({ low: 12, high: 16.08 });
		expect(withWhole({ low: 1, high: 1.34, lowOpen: true, highOpen: false })).toMatchObject({ low: 1, high: 2 });
	});
});

describe("arithmetic", () => {
	it("contains the sum of any two members", () => {
		fc.assert(
			fc.property(interval, interval, number, number, (a, b, x, y) => {
				if (contains(a, x) && contains(b, y)) expect(contains(sum(a, b), x + y)).toBe(true);
			}),
		);
	});

	it("has a hull that contains both", () => {
		fc.assert(
			fc.property(anyInterval, anyInterval, (a, b) => {
				for (const one of [a, b]) expect(["within", "same"]).toContain(relate(hull(a, b), one));
			}),
		);
	});

	it("turns round under a negative factor, and back", () => {
		fc.assert(
			fc.property(interval, (a) => {
				expect(scale(scale(a, -1), -1)).toEqual(a);
			}),
		);
	});

	it("converts temperatures with their offset", () => {
		const freezing = convert(point(32), 5 / 9, (-32 * 5) / 9);
		expect(freezing.low).toBeCloseTo(0, 9);
	});
});
