import type { Quantity } from "../../types.ts";
import { scale } from "../../values/interval.ts";

/** A quantity of which only its clause tells that it is money: "raised 95,000 pounds", "embezzled 870,000 crowns". */
export function asMoney(fact: Quantity): Quantity {
	if (fact.dimension === "mass" && fact.unit === "pound")
		return { ...fact, dimension: "money:GBP", interval: scale(fact.interval, 1 / fact.scale), scale: 1 };
	return fact.dimension === "count" && crowns.has(fact.head ?? "") ? { ...fact, dimension: "money:crown" } : fact;
}

/** Currencies of several countries that have no one code. */
const crowns: ReadonlySet<string> = new Set(["crown"]);
