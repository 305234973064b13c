import { isQuantity } from "../../facts/quantity.ts";
import type { Fact } from "../../types.ts";
import { factsIn, type Place } from "./statement.ts";

/** "From two months to one year": at which end of a way between two numbers one of them stands; nothing where there is no way. */
export function endOf(place: Place, fact: Fact): "from" | "to" | undefined {
	const numbers = factsIn(place).filter(isQuantity);
	const isWay = (start: Fact, end: Fact) => wordBefore(place, start) === "from" && start.to === end.from - 1;
	if (wordBefore(place, fact) === "to") return numbers.some((other) => isWay(other, fact)) ? "to" : undefined;
	return numbers.some((other) => wordBefore(place, other) === "to" && isWay(fact, other)) ? "from" : undefined;
}

function wordBefore({ sentence: { tokens } }: Place, { from }: Fact): string {
	return tokens[from - 1]?.norm ?? "";
}

/** Both are ends of ways, and of other ones. */
export function areOtherEnds(place: Place, one: Fact, other: Fact): boolean {
	const [here, there] = [endOf(place, one), endOf(place, other)];
	return here !== undefined && there !== undefined && here !== there;
}
