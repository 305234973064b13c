import { isAccepted } from "../judge/settle/settle.ts";
import type { ClaimReport, Place, Problem, Report, Severity } from "../types.ts";
import { byPlace } from "../values/place.ts";

/** What a reader has to look at, whether a claim or a problem of the input. */
export type Item =
	| { readonly is: "claim"; readonly severity: Severity; readonly place: Place; readonly claim: ClaimReport }
	| { readonly is: "problem"; readonly severity: Severity; readonly place: Place; readonly problem: Problem };

const weight: Readonly<Record<Severity, number>> = { fatal: 0, error: 1, warning: 2, ok: 3 };

/** Claims that count or were accepted, and problems; with `quiet` only errors. In the order of the report. */
export function items(report: Report, quiet: boolean): Item[] {
	const claims = report.claims.filter(isFinding).map((claim): Item => {
		return { is: "claim", severity: severityOf(claim), place: claim, claim };
	});
	const problems = report.problems.map((problem): Item => {
		return { is: "problem", severity: problem.severity, place: problem, problem };
	});
	return [...problems, ...claims].filter((item) => !quiet || weight[item.severity] <= weight.error);
}

/** What the settings call `ok` is as silent as a supported claim; what somebody decided about is not. */
const isFinding = (claim: ClaimReport): boolean => severityOf(claim) !== "ok" || isLetPass(claim);

/** Not supported, but somebody gave a reason. */
export const isLetPass = (claim: ClaimReport): boolean => claim.verdict !== "supported" && isAccepted(claim);

/** What could not be checked is fatal, whatever the configuration calls it. */
export const severityOf = (claim: ClaimReport): Severity => (claim.verdict === "unchecked" ? "fatal" : claim.severity);

export const inOrder = (a: Item, b: Item): number => byPlace(a.place, b.place);

/** Worst first, then by place. */
export const byWeight = (a: Item, b: Item): number => weight[a.severity] - weight[b.severity] || inOrder(a, b);

/** Nobody decided about it, or the decision no longer stands or is about to end. */
export const isOpen = (item: Item): boolean => item.is === "problem" || !isAccepted(item.claim);

/** It was there before anybody looked: who reads a page does not want to see it each time. */
export const isInBaseline = (item: Item): boolean =>
	item.is === "claim" && item.claim.settled?.by === "baseline" && isAccepted(item.claim);

/** How many findings there are of each severity, claims and problems together. */
export function tally(report: Report): Readonly<Record<Severity, number>> {
	const count = { ok: 0, warning: 0, error: 0, fatal: 0 };
	for (const claim of report.claims) count[severityOf(claim)] += 1;
	for (const problem of report.problems) count[problem.severity] += 1;
	return count;
}

/** Quotations of one source that are shown: more say the same again. */
export const mostEvidence = 2;
