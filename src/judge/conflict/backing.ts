import { coverage, likenessAt, missingParticipants } from "../../compare/event.ts";
import { compareEvery, type Library } from "../../compare/library.ts";
import { type Sides, tokensOf } from "../../compare/sides.ts";
import { greatestLikeness, isThing, synonym } from "../../compare/words.ts";
import { date } from "../../facts/date.ts";
import { headBehind } from "../../facts/quantity/head.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import type { Analysis, Comparison, Fact, FactKind, Finding, Pairing } from "../../types.ts";
import { isAnswer } from "../../values/interval.ts";
import type { PartJudgement } from "../part.ts";

/**
 * A part that one source contradicts has the value of another, which puts the event in other words: the sources are in
 * conflict, and the claim takes a side.
 */
export function withBacking(judged: PartJudgement, claim: Analysis, library: Library): PartJudgement {
	if (judged.verdict !== "contradicted" || library.analyses.size < 2) return judged;
	const denying = new Set(judged.contradicting.map(({ passage }) => passage.source));
	const against = judged.contradicting.flatMap(({ findings }) => findings.filter(isAgainst));
	if (against.length === 0) return judged;
	const isOther = ({ source, sentence }: Sides): boolean =>
		!denying.has(source.document.id) &&
		against.every((finding) => saysValue(finding, source.facts[sentence.index] ?? []));
	const supporting = compareEvery({ claim, part: judged.part }, library, isOther)
		.filter((other) => against.every((finding) => backs(other, finding)))
		.toSorted((a, b) => b.score - a.score);
	if (supporting.length === 0) return judged;
	return { ...judged, verdict: "conflicted", supporting: supporting.map((one) => ({ ...one, outcome: "supports" })) };
}

function isAgainst({ effect }: Finding): boolean {
	return effect === "contradicts";
}

/** Most passages have not even the claim's value: these are not looked at. */
function saysValue({ kind, claimFact }: Finding, facts: readonly Fact[]): boolean {
	const of = valueKinds.find((each) => each.kind === kind);
	if (of === undefined || claimFact === undefined) return kind === "polarity";
	return facts.some((fact) => fact.kind === kind && isSaid(of, claimFact, fact));
}

const valueKinds: readonly FactKind[] = [quantity, date];

/** Least share of the part's other words that a passage carries which has the claim's value of the event. */
const leastShare = 0.6;

/** The passage has the claim's value of the same thing, and nothing else of the claim that it says otherwise. */
function backs(comparison: Comparison, { kind, claimFact }: Finding): boolean {
	const { pairing } = comparison;
	if (pairing === undefined || claimFact === undefined) return false;
	const isWord = kind === "polarity";
	const isThere = isWord
		? pairing.links.get(claimFact.from)?.to !== undefined
		: valueKinds.some((each) => each.kind === kind && hasValue(pairing, each, claimFact));
	if (!isThere || coverage(withText(pairing), isWord ? [] : [claimFact]) < leastShare) return false;
	// The findings are dear: few passages come so far.
	return !comparison.findings.some((finding) => isOtherwise(finding, claimFact));
}

/** What the passage speaks of its text may name anywhere. */
function withText(pairing: Pairing): Pairing {
	const { claim, part, source, links, weights } = pairing;
	const tokens = tokensOf(pairing);
	const lent = [...weights.keys()]
		.filter((at) => (links.get(at)?.strength ?? 0) === 0 && isThing(tokens[at]))
		.flatMap((at) => {
			const terms = claim.terms[part.sentence]?.[at] ?? [];
			const strength = Math.max(0, ...source.terms.map((others) => greatestLikeness(terms, others)));
			return strength === 0 ? [] : [[at, { strength: strength * textCredit }] as const];
		});
	return { ...pairing, links: new Map([...links, ...lent]) };
}

/** As much as words of neighbouring sentences. */
const textCredit = 0.7;

/** It denies or only hopes what the claim says, or has another number or date. */
function isOtherwise({ kind, effect, relation, claimFact }: Finding, fact: Fact): boolean {
	if (effect === "supports") return false;
	if (effect === "contradicts" || kind === "polarity" || kind === "modality" || kind === "antonym") return true;
	return relation === "disjoint" && (kind === quantity.kind || kind === date.kind) && claimFact !== fact;
}

function hasValue(pairing: Pairing, kind: FactKind, ours: Fact): boolean {
	return pairing.sourceFacts.some(
		(fact) =>
			fact.kind === kind.kind &&
			isSaid(kind, ours, fact) &&
			isOfSame(pairing, ours, fact) &&
			missingParticipants(pairing, ours, fact).length === 0,
	);
}

/** The claim's value, with more or less care. */
function isSaid(kind: FactKind, ours: Fact, theirs: Fact): boolean {
	const relation = kind.compare(ours, theirs);
	return (
		isAnswer(relation) ||
		(isQuantity(ours) && isQuantity(theirs) && isSameNumber(ours, theirs) && relation !== "disjoint")
	);
}

/** What is counted is counted in both. */
function isOfSame(pairing: Pairing, ours: Fact, theirs: Fact): boolean {
	if (!isQuantity(ours) || ours.dimension !== "count") return true;
	const { tokens: others } = pairing.sentence;
	const tokens = tokensOf(pairing);
	const [head, other] = [headBehind(tokens, ours.to), headBehind(others, theirs.to)];
	if (head === undefined || other === undefined) return false;
	return likenessAt(pairing, head.to - 1, other.to - 1) >= synonym;
}
