import { isPolarity } from "../../../facts/polarity.ts";
import { clauseAt, isInFact } from "../../../facts/scope.ts";
import type { Pairing, Token } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { sayingOf } from "../../links/align.ts";
import { tokensOf } from "../../sides.ts";
import { lightWeight } from "../../words.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/** What happens in the claim must happen in the passage: a verb is no word to be spared, nor one for its neighbours to lend. */
export const events: Guard = (pairing) => {
	const { claim, part, links, weights } = pairing;
	const tokens = tokensOf({ claim, part });
	const quoting = new Set(sayingOf(pairing));
	return part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token?.tag !== "VERB" || isQuoted(pairing, at)) return [];
		const isSpared = !isDoneBy(tokens, at) || pairing.sentence.tokens.some(({ norm }) => norm === "by");
		if ((weights.get(at) ?? 0) <= lightWeight && isSpared) return [];
		const isThere = links.get(at)?.to !== undefined && !isOnlyThing(pairing, at);
		if (isThere || isCue(pairing, at) || isInFact(pairing.claimFacts, at, "name")) return [];
		if (quoting.has(at)) return [];
		return [blocked("event", token.word, `nothing here says “${token.word}”`)];
	});
};

/** "was **made by** a family": light as the verb is, it says whose deed it was. */
function isDoneBy(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.norm === "by" && tokens[at - 1]?.lemma === "be";
}

/** "the film was **shot** in Oslo" where the passage has "the film premiered in Oslo": the noun answers the noun, no verb. */
function isOnlyThing({ links, sentence, ...pairing }: Pairing, at: number): boolean {
	const { to, strength = 0, frame } = links.get(at) ?? {};
	// "no goals were scored" says no more than that there were none.
	if (
		pairing.claimFacts.some(isPolarity) ||
		to === undefined ||
		strength === 1 ||
		frame ||
		sentence.tokens[to]?.tag !== "NOUN"
	)
		return false;
	const tokens = tokensOf(pairing);
	const verb = clauseAt(sentence, to)?.verb ?? -1;
	const isOther = sentence.tokens[verb]?.tag === "VERB" && !answersOf({ links }).has(verb);
	return (
		isOther &&
		[...links].some(
			([other, link]) => other < at && link.to === to && link.strength === 1 && tokens[other]?.tag === "NOUN",
		)
	);
}

/** "wanted to", "failed to": what hedges or denies is weighed elsewhere. */
function isCue({ claimFacts }: Pairing, at: number): boolean {
	return isInFact(claimFacts, at, "modality", "polarity");
}
