import type { Claim, ClaimReport, Place, Problem, SettledReport, Severity, Source } from "../../types.ts";
import type { PartJudgement } from "../part.ts";
import { unbroken } from "../phrasing.ts";

/** A claim as it was judged, and all that an editor's decision about it is held against. */
export interface Situation {
	readonly claim: Claim;
	readonly report: ClaimReport;
	readonly parts: readonly PartJudgement[];
	/** The sources that the claim may rest on. */
	readonly sources: readonly Source[];
	/** How many independent voices must carry it. */
	readonly voices: number;
	/** ISO day in UTC. */
	readonly today?: string | undefined;
}

/** What a decision does. Without `severity` the finding counts as if nobody had decided; without `settled` it is void. */
export interface Effect {
	readonly settled?: SettledReport;
	readonly severity?: Severity;
	/** What the claim's message has to add. */
	readonly note?: string;
	readonly problems: readonly Problem[];
}

/** What is wrong with a decision. */
export type Complaint = Pick<Problem, "rule" | "severity" | "message"> & { readonly hint: string };

/** The effect of a decision that stands and leaves something to see: a warning, unless the settings do not count it at all. */
export function audible(settled: SettledReport, { report }: Situation, note: string): Effect {
	return { settled, severity: report.severity === "ok" ? "ok" : "warning", note, problems: [] };
}

/** The complaint at the decision's own line. */
export function problemWith(decision: { readonly place: Place }, claim: Claim, complaint: Complaint): Problem {
	const { rule, severity, message, hint } = complaint;
	return {
		...decision.place,
		rule,
		severity,
		message: unbroken(`claim ${claim.id}: ${message}`),
		hint: unbroken(hint),
	};
}
