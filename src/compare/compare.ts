import type { Comparison, Finding, Pairing, Passage, Span } from "../types.ts";
import { align, withAnswers } from "./align.ts";
import { unansweredWords } from "./event.ts";
import { guards, valueGuards } from "./guards/index.ts";
import { withNear } from "./near.ts";
import { type Rarity, type Sides, tokensOf } from "./sides.ts";
import { withoutMisreadings } from "./word-for-word.ts";
import { entails, supportScore } from "./wording.ts";

/** Holds one part of a claim against one sentence of a source. */
export function compare(sides: Sides, passage: Passage, rarity: Rarity): Comparison {
	const aligned = align(sides, rarity);
	const values = valueGuards.flatMap((guard) => guard(aligned));
	const pairing = withNear(withAnswers(aligned, values));
	const findings = withoutMisreadings(pairing, [...values, ...guards.flatMap((guard) => guard(pairing))]);
	const score = entails(pairing);
	return {
		part: sides.part,
		passage,
		outcome: outcomeOf(findings, score),
		score,
		findings,
		pairing,
		missing: missing(pairing),
		marks: marks(pairing),
	};
}

function outcomeOf(findings: readonly Finding[], score: number): Comparison["outcome"] {
	if (findings.some(({ effect }) => effect === "contradicts")) return "contradicts";
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
