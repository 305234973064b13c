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

/** The same report with other claims and problems in it, counted anew. What was accepted and taken out stays accepted. */
export function withFindings(
	report: Report,
	{ claims = report.claims, problems = report.problems }: Partial<Pick<Report, "claims" | "problems">>,
	besides = acceptedBesides(report),
): Report {
	return { ...report, summary: summaryOf(claims, problems, besides), claims, problems: problems.toSorted(byPlace) };
}

const acceptedBesides = ({ summary, claims }: Report): number =>
	(summary.accepted ?? 0) - claims.filter(isAccepted).length;

/** The counts. `besides`: findings that were accepted and are not in the lists any more. */
function summaryOf(claims: readonly ClaimReport[], problems: readonly Problem[], besides = 0): Summary {
	const verdicts = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length;
	const severities = (...wanted: Severity[]) =>
		[...claims, ...problems].filter(({ severity }) => wanted.includes(severity)).length;
	const accepted = claims.filter(isAccepted).length + besides;
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
