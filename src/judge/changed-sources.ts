import { changedSource } from "../input/catalogue.ts";
import type { ClaimReport, Problem } from "../types.ts";
import { restingClaims, sayResting } from "./resting.ts";

/** Warnings of changed texts name the claims that rest on them. */
export function namingClaims(problems: readonly Problem[], claims: readonly ClaimReport[]): readonly Problem[] {
	const resting = restingClaims(claims);
	return problems.map((problem) => {
		if (problem.rule !== changedSource || problem.source === undefined) return problem;
		const said = sayResting(resting.get(problem.source) ?? []);
		return { ...problem, message: `${problem.message.replace(/\.$/, "")}; ${said}.` };
	});
}
