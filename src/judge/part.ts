import { quantity } from "../facts/quantity.ts";
import type { Comparison, Finding, Part, Verdict } from "../types.ts";

/** What all passages say to one part of a claim. */
export interface PartJudgement {
	readonly part: Part;
	readonly verdict: Verdict;
	readonly supporting: readonly Comparison[];
	readonly contradicting: readonly Comparison[];
	/** Passages that say something like it, nearest first. */
	readonly near: readonly Comparison[];
}

/** Where one passage supports the part, another contradicts it only if it carries so much of its wording. */
const rivalScore = 0.6;

interface Compared {
	readonly part: Part;
	readonly comparisons: readonly Comparison[];
}

/** Each part with all that was found on it; what supports a whole sentence as pinned supports each of its parts. */
export function judgeParts(parts: readonly Compared[], pinned: readonly Compared[]): PartJudgement[] {
	return parts.map(({ part, comparisons }) => {
		const vouched = pinned
			.filter((whole) => whole.part.sentence === part.sentence)
			.flatMap((whole) => whole.comparisons);
		return judgePart(part, [...vouched, ...comparisons]);
	});
}

/** Passages on one part, weighed against one another. */
export function judgePart(part: Part, comparisons: readonly Comparison[]): PartJudgement {
	const byScore = comparisons.toSorted((a, b) => b.score - a.score);
	const supporting = byScore.filter(({ outcome }) => outcome === "supports");
	const voices = new Set(supporting.map(({ passage }) => passage.source));
	const verbatim = quotedVerbatim(comparisons);
	const direct = byScore
		.filter((comparison) => !isOnlyAltered(comparison, verbatim))
		.filter(
			({ outcome, score, passage }) =>
				outcome === "contradicts" && (supporting.length === 0 || (score >= rivalScore && !voices.has(passage.source))),
		);
	const rivals = byScore.filter(
		(other) =>
			other.outcome === "near" &&
			!voices.has(other.passage.source) &&
			supporting.some((support) => disagree(support, other)),
	);
	const contradicting = [...direct, ...rivals];
	const near = byScore.filter(({ outcome }) => outcome === "near");
	return { part, verdict: verdictOf(supporting.length > 0, contradicting.length > 0), supporting, contradicting, near };
}

/** The claim's quotations that some passage has letter for letter. */
function quotedVerbatim(comparisons: readonly Comparison[]): ReadonlySet<string> {
	const found = comparisons.flatMap(({ findings }) => findings).filter(({ kind }) => kind === "quotation");
	return new Set(
		found.filter(({ relation }) => relation === "same" || relation === "overlaps").map(({ claim }) => claim),
	);
}

/** All that speaks against the claim is a similar quotation, and the claim's own stands elsewhere: two quotations, not an altered one. */
function isOnlyAltered({ findings }: Comparison, verbatim: ReadonlySet<string>): boolean {
	const against = findings.filter(({ effect }) => effect === "contradicts");
	return against.length > 0 && against.every(({ kind, claim }) => kind === "quotation" && verbatim.has(claim));
}

function verdictOf(supported: boolean, contradicted: boolean): Verdict {
	if (supported) return contradicted ? "conflicted" : "supported";
	return contradicted ? "contradicted" : "unsupported";
}

/** Two sources answer the same fact of the claim, for the same event, with values that cannot both be true. */
function disagree(support: Comparison, other: Comparison): boolean {
	return support.findings.some((finding) =>
		other.findings.some(
			(rival) =>
				rival.kind === quantity.kind &&
				finding.kind === quantity.kind &&
				rival.claim === finding.claim &&
				areDisjoint(finding, rival),
		),
	);
}

function areDisjoint({ sourceFact: a }: Finding, { sourceFact: b, sameEvent }: Finding): boolean {
	return sameEvent === true && a !== undefined && b !== undefined && quantity.compare(a, b) === "disjoint";
}
