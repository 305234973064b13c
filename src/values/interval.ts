/**
 * Arithmetic of intervals: the numbers that a wording allows. Bounds may be infinite or excluded.
 * Every function is pure and total; an interval's `low` is never above its `high`.
 */
import type { HedgeWidth, Interval, Relation } from "../types.ts";

/** Relative difference below which two bounds count as one: conversion between units costs a few bits. */
const tolerance = 1e-9;

/** Exactly `n`. */
export const point = (n: number): Interval => ({ low: n, high: n, lowOpen: false, highOpen: false });

/** From `low` to `high`, both included; the order of the arguments does not matter. */
export const closed = (low: number, high: number): Interval => ({
	low: Math.min(low, high),
	high: Math.max(low, high),
	lowOpen: false,
	highOpen: false,
});

/** From `low`, included, to `high`, excluded. */
export const below = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: true });

const flip = (interval: Interval): Interval => ({
	low: 0 - interval.high,
	high: 0 - interval.low,
	lowOpen: interval.highOpen,
	highOpen: interval.lowOpen,
});

/** Each value times `factor`; a negative factor turns the interval round. */
export function scale(interval: Interval, factor: number): Interval {
	if (factor < 0) return flip(scale(interval, -factor));
	if (factor === 0) return point(0);
	return { ...interval, low: interval.low * factor, high: interval.high * factor };
}

/** Each value moved by `distance`. */
export const shift = (interval: Interval, distance: number): Interval => ({
	...interval,
	low: interval.low + distance,
	high: interval.high + distance,
});

/** Written unit → base unit: `value × factor + offset` (the offset is for temperatures). */
export const convert = (interval: Interval, factor: number, offset = 0): Interval =>
	shift(scale(interval, factor), offset);

/** Every sum of one value of each. */
export const sum = (a: Interval, b: Interval): Interval => ({
	low: a.low + b.low,
	high: a.high + b.high,
	lowOpen: a.lowOpen || b.lowOpen,
	highOpen: a.highOpen || b.highOpen,
});

/** The smallest interval that contains both. */
export function hull(a: Interval, b: Interval): Interval {
	const low = Math.min(a.low, b.low);
	const high = Math.max(a.high, b.high);
	return {
		low,
		high,
		lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
		highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
	};
}

/** Whether `n` is one of the values. */
export const contains = (interval: Interval, n: number): boolean =>
	(interval.lowOpen ? n > interval.low : n >= interval.low) &&
	(interval.highOpen ? n < interval.high : n <= interval.high);

/** Below zero the bounds mirror (`-5` ± 12 %), and what speaks of order (more, less) keeps its direction. */
const reach = (n: number, width: HedgeWidth, ordered: boolean): Interval => {
	const bounds = { lowOpen: width.lowOpen === true, highOpen: width.highOpen === true };
	if (n >= 0) return { low: n * width.low, high: n * width.high, ...bounds };
	if (!ordered) return flip(reach(-n, width, ordered));
	return { low: n - (1 - width.low) * -n, high: n + (width.high - 1) * -n, ...bounds };
};

/** A share of nothing is nothing: at zero an ordered hedge reaches to infinity, any other is zero itself. */
function reachZero(width: HedgeWidth, ordered: boolean): Interval {
	if (!ordered) return point(0);
	return {
		low: width.low < 1 ? -Infinity : 0,
		high: width.high > 1 ? Infinity : 0,
		lowOpen: width.lowOpen === true,
		highOpen: width.highOpen === true,
	};
}

/**
 * The values that a hedged number allows: `width` around each value of `interval`.
 * `ordered` tells hedges of comparison ("at least") from those of nearness ("about").
 */
export function stretch(interval: Interval, width: HedgeWidth, ordered: boolean): Interval {
	const one = (n: number) => (n === 0 ? reachZero(width, ordered) : reach(n, width, ordered));
	if (interval.low === interval.high) return one(interval.low);
	const low = one(interval.low);
	const high = one(interval.high);
	return {
		low: low.low,
		high: high.high,
		lowOpen: low.lowOpen || interval.lowOpen,
		highOpen: high.highOpen || interval.highOpen,
	};
}

/**
 * What is counted is whole: "more than one visit" and "at least one" allow two. An interval that goes up from a whole
 * bound, or excludes its whole upper one, and reaches no other whole number is widened to the next one.
 */
export function withWhole(interval: Interval): Interval {
	const { low, high, highOpen } = interval;
	const goesUp = Number.isInteger(low) && high > low && !highOpen;
	if (goesUp && high < low + 1) return { ...interval, high: low + 1, highOpen: false };
	if (highOpen && Number.isInteger(high) && low > high - 1) return { ...interval, low: high - 1, lowOpen: false };
	return interval;
}

const close = (a: number, b: number): boolean =>
	a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)));

/** Whether the low bound of `a` is at or below that of `b`: everything `b` allows at its low end, `a` does. */
const lowCovers = (a: Interval, b: Interval): boolean =>
	close(a.low, b.low) ? !a.lowOpen || b.lowOpen : a.low < b.low;

const highCovers = (a: Interval, b: Interval): boolean => lowCovers(flip(a), flip(b));

const covers = (a: Interval, b: Interval): boolean => lowCovers(a, b) && highCovers(a, b);

/** Touching at a bound that one of them excludes is not meeting. */
const endsBefore = (a: Interval, b: Interval): boolean =>
	close(a.high, b.low) ? a.highOpen || b.lowOpen : a.high < b.low;

/** The source says the claim's value, or one that lies inside it. */
export function isAnswer(relation: Relation): boolean {
	return relation === "same" || relation === "within";
}

/** How the source's interval lies to the claim's. Bounds closer than one part in a thousand million are equal. */
export function relate(claim: Interval, source: Interval): Exclude<Relation, "unrelated"> {
	if (endsBefore(claim, source) || endsBefore(source, claim)) return "disjoint";
	const within = covers(claim, source);
	const wider = covers(source, claim);
	if (within && wider) return "same";
	if (within) return "within";
	return wider ? "wider" : "overlaps";
}
