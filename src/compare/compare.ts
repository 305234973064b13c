import { once, remembered } from "../text/remembered.ts";
import type { Comparison, Finding, Pairing, Passage, Span } from "../types.ts";
import { unansweredWords } from "./event.ts";
import type { Guard } from "./guards/guard.ts";
import { contradicting, guards, valueGuards } from "./guards/index.ts";
import { align, withAnswers } from "./links/align.ts";
import { withNear } from "./links/near.ts";
import { nearness } from "./nearness.ts";
import { withConstructions } from "./restated/constructions.ts";
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
	const known = first.some(isRival) ? withContradictions(first, valuesOf(answered)) : first;
	const values = pairing === answered || known.every(isFor) ? known : withAnswered(known, valuesOf(pairing));
	const score = entails(pairing);
	const inquiry: Inquiry = { pairing, values, score, ask: remembered((guard) => guard(pairing)) };
	const findings = once(() => agreed(inquiry, guards));
	return {
		part: sides.part,
		passage,
		outcome: outcomeOf(inquiry, findings),
		score,
		nearness: nearness(pairing, passage),
		get findings() {
			return findings();
		},
		pairing,
		missing: missing(pairing),
		marks: marks(pairing),
	};
}

/** What is known of a pairing before its differences are looked for. */
interface Inquiry {
	readonly pairing: Pairing;
	readonly values: readonly Finding[];
	readonly score: number;
	/** Asks each guard once, however many want to know. */
	readonly ask: (guard: Guard) => readonly Finding[];
}

/** The few guards that can contradict are asked first: mostly what they find decides. */
function outcomeOf(inquiry: Inquiry, findings: () => readonly Finding[]): Comparison["outcome"] {
	const carries = inquiry.score >= supportScore;
	if (!carries && !mayContradict(inquiry)) return "near";
	const first = agreed(inquiry, contradicting);
	if (first.some(isAgainst)) return "contradicts";
	return carries && first.every(isFor) && findings().every(isFor) ? "supports" : "near";
}

function mayContradict({ pairing, values, ask }: Inquiry): boolean {
	return (
		values.some(isAgainst) ||
		contradicting.some((guard) => ask(guard).some(isAgainst)) ||
		outranked(pairing).some(isAgainst)
	);
}

/** What the guards find, but for what the two sides only put in other words. */
function agreed({ pairing, values, ask }: Inquiry, asked: readonly Guard[]): readonly Finding[] {
	const found = [...values, ...asked.flatMap((guard) => ask(guard))];
	const apart = withConstructions(pairing, withoutMisreadings(pairing, found));
	return withRanked(pairing, withoutReversed(pairing, apart));
}

function isFor({ effect }: Finding): boolean {
	return effect === "supports";
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

/** "20,000 **homes**" beside "20,000 households": knowing which words are near, more is seen to count the same. */
function withAnswered(first: readonly Finding[], again: readonly Finding[]): readonly Finding[] {
	return first.map((finding) => {
		const next = again.find(({ kind, claim }) => kind === finding.kind && claim === finding.claim);
		return finding.relation === "unrelated" && next !== undefined && isFor(next) ? next : finding;
	});
}

function valuesOf(pairing: Pairing): readonly Finding[] {
	return valueGuards.flatMap((guard) => guard(pairing));
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
