import type { ClaimReport } from "../types.ts";

/** By source, the ids of the claims that it supports, in the order of the claims. */
export function restingClaims(claims: readonly ClaimReport[]): ReadonlyMap<string, readonly string[]> {
	const resting = new Map<string, string[]>();
	for (const { id, stances } of claims) {
		const supporting = stances.filter(({ evidence }) => evidence.some(({ stance }) => stance === "supports"));
		for (const { source } of supporting) resting.set(source, [...(resting.get(source) ?? []), id]);
	}
	return resting;
}

/** More ids than this are not listed in one line. */
const mostListed = 5;

/** "7 claims rest on it: a, b, c, d, e and 2 more". */
export function sayResting(ids: readonly string[]): string {
	if (ids.length === 0) return "no claim rests on it";
	const rest = ids.length - mostListed;
	const listed = ids.slice(0, mostListed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
	return `${ids.length} ${ids.length === 1 ? "claim rests" : "claims rest"} on it: ${listed}`;
}
