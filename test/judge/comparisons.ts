import type { Comparison, Finding, Interval, Part, Quantity } from "../../src/types.ts";

export const part: Part = { sentence: 0, tokens: [0, 1, 2], start: 0, end: 12 };

/** What one sentence of a source says; by default it supports. */
export function comparison(source: string, more: Partial<Comparison> = {}): Comparison {
	return {
		part,
		passage: { source, sentence: 0, score: 1 },
		outcome: "supports",
		score: 0.9,
		nearness: more.score ?? 0.9,
		findings: [],
		missing: [],
		marks: [],
		...more,
	};
}

/** So many hours, give or take none. */
export function hours(amount: number, more: Partial<Interval> = {}): Quantity {
	const interval = { low: amount * 3600, high: amount * 3600, lowOpen: false, highOpen: false, ...more };
	const place = { start: 0, end: 7, from: 0, to: 2, sentence: 0 };
	return {
		kind: "quantity",
		...place,
		interval,
		dimension: "duration",
		unit: "hour",
		amount,
		scale: 3600,
		hedge: "exact",
	};
}

/** The claim's three hours answered by a number of hours of one event. */
export function answered(amount: number, more: Partial<Finding> = {}): Finding {
	const isSame = amount === 3;
	return {
		kind: "quantity",
		relation: isSame ? "same" : "disjoint",
		effect: isSame ? "supports" : "blocks",
		claim: "3 hours",
		source: `${amount} hours`,
		claimFact: hours(3),
		sourceFact: hours(amount),
		sameEvent: true,
		message: isSame ? "3 hours answers 3 hours" : `${amount} hours, not 3 hours`,
		...more,
	};
}
