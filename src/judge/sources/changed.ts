import { changedSource } from "../../input/catalogue.ts";
import type { Problem } from "../../types.ts";
import { type Resting, sayResting } from "./resting.ts";

/** Warnings of changed texts name the claims that rest on them. */
export function namingClaims(problems: readonly Problem[], resting: Resting): readonly Problem[] {
	return problems.map((problem) => {
		if (problem.rule !== changedSource || problem.source === undefined) return problem;
		const said = sayResting(resting.get(problem.source) ?? []);
		return { ...problem, message: `${problem.message.replace(/\.$/, "")}; ${said}.` };
	});
}
