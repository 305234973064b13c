import type { Quantity } from "../../types.ts";

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
