import type { ClaimReport, Problem } from "../../types.ts";
import { unbroken } from "../phrasing.ts";
import type { Effect, Situation } from "./decision.ts";
import { effectOfResolution } from "./resolution.ts";
import { effectOfWaiver } from "./waiver.ts";

/** A claim as it counts after the editor's decisions, and what is wrong with these. */
export interface Settlement {
	readonly report: ClaimReport;
	readonly problems: readonly Problem[];
}

/** Applies the editor's decisions to a claim as it was judged. The verdict stays; what is fatal stays fatal. */
export function settle(situation: Situation): Settlement {
	const { claim, report } = situation;
	if (report.severity === "fatal") return { report, problems: [] };
	const effects = [
		...(claim.resolution ? [effectOfResolution(claim.resolution, situation)] : []),
		...(claim.waive ? [effectOfWaiver(claim.waive, situation)] : []),
	];
	const deciding = effects.find(isOfUse) ?? effects.find(({ settled }) => settled !== undefined);
	const problems = effects.flatMap((effect) => effect.problems);
	return { report: deciding === undefined ? report : applied(deciding, report), problems };
}

function isOfUse({ settled }: Effect): boolean {
	return settled !== undefined && settled.standing !== "unnecessary";
}

function applied({ settled, severity, note }: Effect, report: ClaimReport): ClaimReport {
	return {
		...report,
		...(severity !== undefined && { severity }),
		...(note !== undefined && { message: unbroken(`${report.message}; ${note}`) }),
		...(settled !== undefined && { settled }),
	};
}

/** Whether a decision takes the finding out of the count. */
export function isAccepted({ severity, settled }: ClaimReport): boolean {
	return severity === "ok" && settled?.standing === "holds";
}
