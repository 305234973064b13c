import type { Verdict } from "../types.ts";

/** A claim is no better than its worst part, in this order. */
const worst: readonly Verdict[] = ["unchecked", "contradicted", "unsupported", "conflicted", "supported"];

export function worstOf(verdicts: readonly Verdict[]): Verdict {
	return worst.find((verdict) => verdicts.includes(verdict)) ?? "unsupported";
}
