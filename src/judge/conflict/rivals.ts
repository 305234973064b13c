import { kinds } from "../../facts/kinds.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import type { Comparison, Finding } from "../../types.ts";

/**
 * What a passage says against a part of a claim that another supports: that it contradicts it, or a number that those who
 * support it do not share. With another name in the same place it tells of another event.
 */
export function opposing({ outcome, findings }: Comparison, supporting: readonly Comparison[]): readonly Finding[] {
	return outcome === "contradicts"
		? findings.filter(({ effect, kind }) => effect === "contradicts" && !ofNames.has(kind))
		: findings.filter((finding) => isRival(finding, supporting));
}

const ofNames: ReadonlySet<string> = new Set(["name", "participant"]);

/** A number of the same event that cannot be true beside the one with which another passage answers the claim. */
function isRival(rival: Finding, supporting: readonly Comparison[]): boolean {
	if (rival.kind !== quantity.kind || rival.sameEvent !== true) return false;
	return supporting.some(({ findings }) =>
		findings.some(
			(finding) => isSameFact(finding, rival) && areDisjoint(finding, rival) && !isHedgeOnly(finding, rival),
		),
	);
}

/** "six hours" and "more than six hours": told with more or less care. */
function isHedgeOnly({ sourceFact: a }: Finding, { sourceFact: b }: Finding): boolean {
	return a !== undefined && b !== undefined && isQuantity(a) && isQuantity(b) && isSameNumber(a, b);
}

/** Both speak of one fact of the claim. */
export function isSameFact(a: Finding, b: Finding): boolean {
	return a.kind === b.kind && a.claim === b.claim;
}

/** The values that two sources have for a fact cannot both be true. */
export function areDisjoint({ kind, sourceFact: a }: Finding, { sourceFact: b }: Finding): boolean {
	const found = kinds.find((each) => each.kind === kind);
	return a !== undefined && b !== undefined && found?.compare(a, b) === "disjoint";
}
