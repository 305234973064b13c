import type { Interval, Quantity } from "../../types.ts";
import { relate } from "../../values/interval.ts";

/** "six hours" and "about six hours", "5,300" and "5,000": one number, told with more or less care. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
	const [one, other] = [a.amount * a.scale, b.amount * b.scale];
	return (
		one === other || isRounding(one, other) || isRounding(other, one) || (a.unit !== b.unit && areClose(one, other))
	);
}

/** "110 kilometres" and "68 miles": what is told in another unit is rounded anew. */
function areClose(one: number, other: number): boolean {
	return Math.abs(one - other) <= converted * Math.max(one, other);
}

const converted = 0.05;

/** Smaller numbers are not rounded without a word that says so. */
const leastRounded = 1000;

function isRounding(round: number, exact: number): boolean {
	if (round < leastRounded) return false;
	const digits = String(round).replace(/0+$/, "").replace(".", "").length;
	return digits <= mostDigits && Number(exact.toPrecision(digits)) === round;
}

/** Digits that a round number has before its zeros. */
const mostDigits = 2;

/**
 * "More than 1,000" and 1,500: a bound says nothing against a number beyond it, however far a reader would expect that to lie. Of
 * two bounds, "up to 300" and "up to 900", each tells the same limit.
 */
export function isBounded(a: Quantity, b: Quantity): boolean {
	return a.open !== b.open && relate(opened(a), opened(b)) !== "disjoint";
}

function opened({ interval, open }: Quantity): Interval {
	if (open === "up") return { ...interval, high: Infinity, highOpen: true };
	return open === "down" ? { ...interval, low: -Infinity, lowOpen: true } : interval;
}
