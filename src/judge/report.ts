import type { ClaimReport, Problem, Report, Severity, SourceReport, Summary, Verdict } from "../types.ts";
import { byPlace } from "../values/place.ts";
import { isAccepted } from "./settle/settle.ts";

/** Claims in the order of their files and lines, problems likewise, and the counts. */
export function reportOf(
	claims: readonly ClaimReport[],
	problems: readonly Problem[],
	sources: readonly SourceReport[] = [],
): Report {
	const sorted = claims.toSorted(byPlace);
	return {
		version: 1,
		summary: summaryOf(sorted, problems),
		claims: sorted,
		problems: problems.toSorted(byPlace),
		...(sources.length > 0 && { sources }),
	};
}

function summaryOf(claims: readonly ClaimReport[], problems: readonly Problem[]): Summary {
	const verdicts = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length;
	const severities = (...wanted: Severity[]) =>
		[...claims, ...problems].filter(({ severity }) => wanted.includes(severity)).length;
	const accepted = claims.filter(isAccepted).length;
	return {
		claims: claims.length,
		supported: verdicts("supported"),
		conflicted: verdicts("conflicted"),
		contradicted: verdicts("contradicted"),
		unsupported: verdicts("unsupported"),
		unchecked: verdicts("unchecked"),
		errors: severities("error", "fatal"),
		warnings: severities("warning"),
		...(accepted > 0 && { accepted }),
	};
}
