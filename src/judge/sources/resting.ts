import type { Claim, ClaimReport } from "../../types.ts";

/** By source, the ids of the claims that rest on it. */
export type Resting = ReadonlyMap<string, readonly string[]>;

/**
 * The claims that each source supports, in the order of the reports; and those that the editor has tied to it, whatever it says
 * now: by a pin, by preferring it, by naming no other source.
 */
export function restingClaims(reports: readonly ClaimReport[], claims: readonly Claim[]): Resting {
	const tied = new Map(claims.map((claim) => [claim.id, tiesOf(claim)]));
	const resting = new Map<string, string[]>();
	for (const report of reports) {
		for (const source of new Set([...supporters(report), ...(tied.get(report.id) ?? [])])) {
			const ids = resting.get(source);
			if (ids === undefined) resting.set(source, [report.id]);
			else ids.push(report.id);
		}
	}
	return resting;
}

function supporters({ stances }: ClaimReport): readonly string[] {
	return stances
		.filter(({ evidence }) => evidence.some(({ stance }) => stance === "supports"))
		.map(({ source }) => source);
}

function tiesOf({ evidence = [], resolution, sources = [] }: Claim): readonly string[] {
	const preferred = resolution ? [resolution.prefer] : [];
	return [...evidence.map(({ source }) => source), ...preferred, ...(sources.length === 1 ? sources : [])];
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
