import type { Quantity } from "../../types.ts";
import { scale } from "../../values/interval.ts";
import type { Place } from "./statement.ts";

/** A quantity of which only its clause tells that it is money: "raised 95,000 pounds", "embezzled 870,000 crowns". */
export function asMoney(fact: Quantity): Quantity {
	if (fact.dimension === "mass" && fact.unit === "pound")
		return { ...fact, dimension: "money:GBP", interval: scale(fact.interval, 1 / fact.scale), scale: 1 };
	return fact.dimension === "count" && crowns.has(fact.head ?? "") ? { ...fact, dimension: "money:crown" } : fact;
}

/** "50 million rupees ($804,000)": two amounts that are one. */
export function isConverted({ sentence: { tokens } }: Place, one: Quantity, other: Quantity): boolean {
	const [first, second] = one.from < other.from ? [one, other] : [other, one];
	if (first.dimension === second.dimension || ![first, second].every(({ dimension }) => dimension.startsWith("money:")))
		return false;
	return tokens.slice(first.to, second.from).every(({ norm }) => converting.has(norm));
}

const converting: ReadonlySet<string> = new Set(["(", ",", "or", "-", "–", "—"]);

/** Currencies of several countries that have no one code. */
const crowns: ReadonlySet<string> = new Set(["crown"]);
