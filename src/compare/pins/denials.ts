import { isPolarity, polarity } from "../../facts/polarity.ts";
import { isInFact } from "../../facts/scope.ts";
import { undoingVerbs } from "../../lexicon/undoing-verbs.ts";
import { rejecting } from "../../lexicon/untrue.ts";
import type { Comparison, Finding, Pairing, Polarity } from "../../types.ts";
import { answeredIn } from "../event.ts";
import { blocked, wordsOf } from "../guards/guard.ts";
import { textOf } from "../sides.ts";
import { withParticle } from "../words.ts";

/**
 * Whether the passage denies anything, in whatever words: "**barred** from a third term", "found **nothing** wrong". What it denies is
 * what the editor vouches for; where all of it affirms, a "not" in the claim is no matter of wording.
 */
export function denies({ pairing }: Comparison): boolean {
	if (pairing === undefined) return false;
	const { sourceFacts, sentence } = pairing;
	const { tokens } = sentence;
	return (
		sourceFacts.some(isPolarity) ||
		tokens.some(({ lemma }, at) => isDenying(lemma) || isDenying(withParticle(tokens, at)))
	);
}

function isDenying(verb: string): boolean {
	return undoingVerbs.has(verb) || rejecting.has(verb);
}

/** Nothing in a passage denies a word of the claim: under a pin that is a matter of wording. */
export function isUnansweredDenial({ kind, relation, effect }: Finding): boolean {
	return kind === polarity.kind && relation === "unrelated" && effect === "blocks";
}

/**
 * "turned down her request for **damages**" for "she was awarded **damages**": what a claim without any denial takes from a denied
 * stretch of a passage, and from no other stretch or passage. Whichever words the editor vouches for, they do not say it.
 */
export function deniedWords(comparisons: readonly Comparison[]): readonly Finding[] {
	const pairings = comparisons.flatMap(({ pairing }) => pairing ?? []);
	if (pairings.some(({ claimFacts }) => claimFacts.some(isPolarity))) return [];
	const plain = new Set(pairings.flatMap((pairing) => plainIn(pairing)));
	return pairings.flatMap((pairing) =>
		denials(pairing).flatMap((cue) => {
			const at = deniedBy(pairing, cue).find((word) => !plain.has(word));
			if (at === undefined) return [];
			const said = textOf(pairing.source, cue);
			return [
				blocked(
					polarity.kind,
					wordsOf(pairing, at),
					`“${said}” stands over “${wordsOf(pairing, at)}” in the pinned words`,
				),
			];
		}),
	);
}

function denials({ sourceFacts }: Pairing): readonly Polarity[] {
	return sourceFacts.filter(isPolarity).filter(({ partial }) => partial !== true);
}

/** Words of the claim that the passage answers, and does not deny. */
function plainIn(pairing: Pairing): readonly number[] {
	const denied = new Set(denials(pairing).flatMap((cue) => deniedBy(pairing, cue)));
	return answeredIn(pairing, { from: 0, to: pairing.sentence.tokens.length }).filter((at) => !denied.has(at));
}

/** Words of the claim that the denied stretch answers; who is named there may do something else besides. */
function deniedBy(pairing: Pairing, { scope }: Polarity): readonly number[] {
	return answeredIn(pairing, scope).filter((at) => !isInFact(pairing.claimFacts, at, "name"));
}
