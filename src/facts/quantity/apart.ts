/** Why two quantities do not meet: `35 min lies outside 26.4 to 33.6 min`. */
import type { Interval, Quantity } from "../../types.ts";
import { figure, symbolOf, written } from "./say.ts";

/** Two quantities of one dimension that share no value; the second is said in the unit of the first, or as written where they agree. */
export function sayApart(one: Quantity, other: Quantity): string {
	const [a, b] = [written(one), written({ ...other, scale: one.scale, ...(one.unit && { unit: one.unit }) })];
	const unit = symbolOf(one);
	if (isPoint(a) && isPoint(b)) return `${figure(a.low)}${unit} is not ${figure(b.low)}${unit}`;
	if (isPoint(b)) return `${figure(b.low)}${unit} lies outside ${sayRange(a)}${unit}`;
	return `${sayRange(a)}${unit} lies outside ${sayRange(b)}${unit}`;
}

function isPoint({ low, high }: Interval): boolean {
	return low === high;
}

/** `26.4 to 33.6`, `5.04 to under 6`, `over 3`. */
function sayRange({ low, high, lowOpen, highOpen }: Interval): string {
	const [from, to] = [`${lowOpen ? "over " : ""}${figure(low)}`, `${highOpen ? "under " : ""}${figure(high)}`];
	if (low === high) return figure(low);
	if (high === Number.POSITIVE_INFINITY) return lowOpen ? from : `${from} or more`;
	return low === Number.NEGATIVE_INFINITY ? (highOpen ? to : `${to} or less`) : `${from} to ${to}`;
}
