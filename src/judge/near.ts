import { nearPassages } from "../compare/library.ts";
import type { Claim, ClaimReport, Comparison, EvidenceReport } from "../types.ts";
import { evidenceOf, type Shelf } from "./evidence.ts";
import type { PartJudgement } from "./part.ts";

/** Passages that come less than half as near as the nearest are no help. */
const leastNearness = 0.5;

/** Of a claim without support: the passages nearest to its first part without, and what the nearest one lacks. */
export function nearReport(
	parts: readonly PartJudgement[],
	claim: Claim,
	shelf: Shelf,
): Pick<ClaimReport, "nearest" | "alsoNear" | "missing"> {
	const [nearest, ...others] = parts.find(({ verdict }) => verdict === "unsupported")?.near ?? [];
	if (nearest === undefined) return {};
	const report = (comparison: Comparison): EvidenceReport[] => {
		const shelved = shelf.get(comparison.passage.source);
		return shelved === undefined ? [] : [evidenceOf(comparison, shelved, "silent")];
	};
	const isNear = ({ nearness }: Comparison): boolean => nearness >= nearest.nearness * leastNearness;
	const [shown, ...next] = onceEach([nearest, ...(nearest.pinned ? [] : others.filter(isNear))].flatMap(report));
	const missing = nearest.missing.map(({ start, end }) => claim.text.slice(start, end));
	return { ...(shown && { nearest: shown }), ...(next.length > 0 && { alsoNear: next }), missing };
}

/** Sources may carry the same copy. */
function onceEach(evidence: readonly EvidenceReport[]): readonly EvidenceReport[] {
	const quotes = evidence.map(({ quote }) => quote);
	return evidence.filter(({ quote }, at) => quotes.indexOf(quote) === at).slice(0, nearPassages);
}
