import { coverage } from "../compare/event.ts";
import { sameStatement } from "../compare/guards/guard.ts";
import { date } from "../facts/date.ts";
import { quantity } from "../facts/quantity.ts";
import type { Comparison, Finding, Part, Verdict } from "../types.ts";
import { contradictsItself } from "./conflict/inside-source.ts";
import { opposing } from "./conflict/rivals.ts";

/** What all passages say to one part of a claim. */
export interface PartJudgement {
	readonly part: Part;
	readonly verdict: Verdict;
	readonly supporting: readonly Comparison[];
	readonly contradicting: readonly Comparison[];
	/** Passages that say something like it, nearest first, but those before all at which the editor points. */
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
	const against = byScore
		.filter((comparison) => opposes(comparison, supporting))
		.filter((comparison) => !isOnlyAltered(comparison, comparisons));
	const contradicting = [...against.filter(isDirect), ...against.filter((comparison) => !isDirect(comparison))];
	const near = comparisons
		.filter(({ outcome }) => outcome === "near")
		.sort((a, b) => Number(isPinned(b)) - Number(isPinned(a)) || b.nearness - a.nearness);
	return { part, verdict: verdictOf(supporting.length > 0, contradicting.length > 0), supporting, contradicting, near };
}

function isPinned({ pinned }: Comparison): boolean {
	return pinned === true;
}

function isDirect({ outcome }: Comparison): boolean {
	return outcome === "contradicts";
}

/** Speaks against a part, for which others may speak. */
function opposes(comparison: Comparison, supporting: readonly Comparison[]): boolean {
	if (supporting.length === 0) return isDirect(comparison);
	const findings = comparison.outcome === "supports" ? [] : opposing(comparison, supporting);
	if (!findings.some((finding) => !isDirect(comparison) || speaksOfIt(comparison, finding))) return false;
	const own = supporting.filter(({ passage }) => passage.source === comparison.passage.source);
	return own.length === 0 || own.some((support) => contradictsItself(support, comparison, findings));
}

/** The passage carries enough of the wording, or of all but the number or date that differs. */
function speaksOfIt({ score, pairing }: Comparison, { kind, claimFact }: Finding): boolean {
	if (score >= rivalScore || pairing === undefined || claimFact === undefined) return score >= rivalScore;
	return (kind === quantity.kind || kind === date.kind) && coverage(pairing, [claimFact]) >= sameStatement;
}

/** All that speaks against the claim is a similar quotation, and the claim's own stands elsewhere: two quotations, not an altered one. */
function isOnlyAltered({ findings }: Comparison, all: readonly Comparison[]): boolean {
	const against = findings.filter(({ effect }) => effect === "contradicts");
	const isAltered = against.length > 0 && against.every(({ kind }) => kind === "quotation");
	if (!isAltered) return false;
	const verbatim = quotedVerbatim(all);
	return against.every(({ claim }) => verbatim.has(claim));
}

/** The claim's quotations that some passage has letter for letter. */
function quotedVerbatim(comparisons: readonly Comparison[]): ReadonlySet<string> {
	const found = comparisons.flatMap(({ findings }) => findings).filter(({ kind }) => kind === "quotation");
	return new Set(
		found.filter(({ relation }) => relation === "same" || relation === "overlaps").map(({ claim }) => claim),
	);
}

function verdictOf(supported: boolean, contradicted: boolean): Verdict {
	if (supported) return contradicted ? "conflicted" : "supported";
	return contradicted ? "contradicted" : "unsupported";
}
