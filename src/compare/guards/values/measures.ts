import { isQuantity } from "../../../facts/quantity.ts";
import { personNouns } from "../../../lexicon/numbers.ts";
import type { Fact, Quantity } from "../../../types.ts";
import { isAnswer, relate } from "../../../values/interval.ts";

/** A visit of two days and a meeting of half an hour: values so far apart measure different things. */
export function isCommensurate(claim: Fact, source: Fact): boolean {
	if (!isQuantity(claim) || !isQuantity(source) || claim.dimension !== "duration") return true;
	const [small, large] = [claim.interval.high, source.interval.high].sort((a, b) => a - b);
	return small !== undefined && large !== undefined && large <= small * farApart;
}

/** Two reports of one event's length seldom differ tenfold. */
const farApart = 10;

/** "six hours" for "almost six hours": more precise than its source, and near enough not to be called false. */
export function dropsHedge(claim: Fact, source: Fact): boolean {
	if (!isQuantity(claim) || !isQuantity(source) || claim.hedge !== "exact" || source.hedge === "exact") return false;
	return source.hedge !== "range" && claim.amount * claim.scale === source.amount * source.scale;
}

/** "300 employees" as "300 people": what another sentence says of them may be put that way. */
export function asPeople(fact: Fact): Fact {
	if (!isQuantity(fact) || fact.head === undefined || !personNouns.has(fact.head)) return fact;
	const people: Quantity = { ...fact, head: "people" };
	return people;
}

/** "More than 10" is true of "more than 60" and of 60, though nobody says it so: neither support nor contradiction. */
export function isImplied(claim: Fact, source: Fact): boolean {
	if (!isQuantity(claim) || !isQuantity(source)) return false;
	const [ours, theirs] = [claim.amount * claim.scale, source.amount * source.scale];
	if (upward.has(claim.hedge)) return upward.has(source.hedge) ? ours < theirs : ours < source.interval.low;
	if (!downward.has(claim.hedge)) return false;
	return downward.has(source.hedge) ? ours > theirs : ours > source.interval.high;
}

const upward: ReadonlySet<Quantity["hedge"]> = new Set(["more-than", "at-least"]);
const downward: ReadonlySet<Quantity["hedge"]> = new Set(["less-than", "up-to"]);

/** "Half as large" and "twice as large": the same, told of the one and of the other. */
export function areReciprocal(claim: Fact, source: Fact): boolean {
	if (!isQuantity(claim) || !isQuantity(source) || claim.dimension !== "multiple" || source.dimension !== "multiple")
		return false;
	const { low, high, lowOpen, highOpen } = source.interval;
	if (low <= 0) return false;
	const turned = { low: 1 / high, high: 1 / low, lowOpen: highOpen, highOpen: lowOpen };
	return isAnswer(relate(claim.interval, turned));
}
