import type { Comparison, Finding, Pairing, Passage, Span } from "../types.ts";
import { unansweredWords } from "./event.ts";
import { contradicting, guards, valueGuards } from "./guards/index.ts";
import { align, withAnswers } from "./links/align.ts";
import { withNear } from "./links/near.ts";
import { outranked } from "./restated/outranked.ts";
import { withRanked } from "./restated/ranks.ts";
import { withoutReversed } from "./restated/reversed.ts";
import { type Rarity, type Sides, tokensOf } from "./sides.ts";
import { withoutMisreadings } from "./word-for-word.ts";
import { entails, supportScore } from "./wording.ts";

/**
 * Holds one part of a claim against one sentence of a source. Looking for differences takes most of the time: where none can
 * make it more than near, they are looked for only when somebody asks what they are.
 */
export function compare(sides: Sides, passage: Passage, rarity: Rarity): Comparison {
	const aligned = align(sides, rarity);
	const first = valuesOf(aligned);
	const answered = withAnswers(aligned, first);
	const pairing = withNear(answered);
	const values = first.some(isRival) ? withContradictions(first, valuesOf(answered)) : first;
	const score = entails(pairing);
	let found: readonly Finding[] | undefined;
	const findings = (): readonly Finding[] => {
		found ??= findingsOf(pairing, values);
		return found;
	};
	return {
		part: sides.part,
		passage,
		outcome: isTelling(pairing, values, score) ? outcomeOf(findings(), score) : "near",
		score,
		get findings() {
			return findings();
		},
		pairing,
		missing: missing(pairing),
		marks: marks(pairing),
	};
}

/** Whether it may support or contradict: by the wording it carries, or by what those few guards find that can tell. */
function isTelling(pairing: Pairing, values: readonly Finding[], score: number): boolean {
	return (
		score >= supportScore ||
		values.some(isAgainst) ||
		contradicting.some((guard) => guard(pairing).some(isAgainst)) ||
		outranked(pairing).some(isAgainst)
	);
}

function findingsOf(pairing: Pairing, values: readonly Finding[]): readonly Finding[] {
	const found = [...values, ...guards.flatMap((guard) => guard(pairing))];
	return withRanked(pairing, withoutReversed(pairing, withoutMisreadings(pairing, found)));
}

function isAgainst({ effect }: Finding): boolean {
	return effect === "contradicts";
}

/** Another value that may be of something else. */
function isRival({ relation, effect }: Finding): boolean {
	return relation === "disjoint" && effect === "blocks";
}

/** Knowing what the other numbers and dates answer, and what other constructions tell, more is seen to be of one event. */
function withContradictions(first: readonly Finding[], again: readonly Finding[]): readonly Finding[] {
	return first.map((finding) => {
		const next = again.find(({ kind, claimFact }) => kind === finding.kind && claimFact === finding.claimFact);
		return isRival(finding) && next?.effect === "contradicts" ? next : finding;
	});
}

function valuesOf(pairing: Pairing): readonly Finding[] {
	return valueGuards.flatMap((guard) => guard(pairing));
}

function outcomeOf(findings: readonly Finding[], score: number): Comparison["outcome"] {
	if (findings.some(isAgainst)) return "contradicts";
	return score >= supportScore && findings.every(({ effect }) => effect === "supports") ? "supports" : "near";
}

/** Content words of the claim that the passage does not carry. */
function missing(pairing: Pairing): Span[] {
	const tokens = tokensOf(pairing);
	return unansweredWords(pairing)
		.flatMap((at) => tokens[at] ?? [])
		.map(({ start, end }) => ({ start, end }));
}

/** Words of the passage that answer words of the claim. */
function marks({ links, sentence, weights }: Pairing): Span[] {
	const answered = new Set([...links].filter(([at]) => weights.has(at)).map(([, { to }]) => to));
	return sentence.tokens.flatMap(({ start, end }, at) => (answered.has(at) ? [{ start, end }] : []));
}
