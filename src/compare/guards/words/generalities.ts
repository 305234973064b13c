import { negated } from "../../../facts/polarity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { absolutes, exclusives } from "../../../lexicon/absolutes.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Pairing, Token } from "../../../types.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entailed } from "../../words.ts";
import { blocked, type Guard, isMeasured, wordsOf } from "../guard.ts";

/**
 * Who fled has left, but who did not flee may have left, and "the first toddler" need not be the first child: a more
 * general word holds only where nothing is denied, and nothing said of all or of the utmost.
 */
export const generalities: Guard = (pairing) => {
	const { links, claimFacts, sourceFacts } = pairing;
	return [...links].flatMap(([at, { to, strength }]) => {
		if (to === undefined || strength !== entailed) return [];
		if (!isRanked(pairing, at) && !negated(claimFacts, at) && !negated(sourceFacts, to)) return [];
		const there = pairing.sentence.tokens[to]?.word ?? "";
		const word = wordsOf(pairing, at);
		return [blocked("event", word, `“${there}” here says less than “${word}”`)];
	});
};

/** "all **children**", "the first **child**"; of what happens, only that nobody else did it, or not before or since. */
function isRanked(pairing: Pairing, at: number): boolean {
	const tokens = tokensOf(pairing);
	const isThing = tokens[at]?.tag === "NOUN";
	return pairing.part.tokens.some((other) => {
		const { norm = "" } = tokens[other] ?? {};
		if (!absolutes.has(norm) || tokens[other + 1]?.norm === "-" || isMeasured(pairing, other)) return false;
		return (exclusives.has(norm) && isGoverned(pairing, other, at)) || (isThing && isBefore(tokens, other, at));
	});
}

/** "**says** it was never warned", "the **spokesman** would only confirm it": what it excludes stands behind it, or in its clause. */
function isGoverned(pairing: Pairing, from: number, at: number): boolean {
	const [sentence, tokens] = [sentenceOf(pairing), tokensOf(pairing)];
	const isOwn = sentence !== undefined && clauseAt(sentence, from) === clauseAt(sentence, at);
	if (at > from) return isOwn || !SAYING.has(tokens[at]?.lemma ?? "");
	const isOfVerb = tokens[from]?.norm === "only" && tokens[from + 1]?.tag === "VERB";
	return isOwn && !isOfVerb;
}

/** In one noun phrase: nothing but modifiers stand between. */
function isBefore(tokens: readonly Token[], from: number, noun: number): boolean {
	return (
		from < noun && tokens.slice(from + 1, noun).every(({ tag }) => /^(?:ADJ|NUM|NOUN|PROPN|DET|PART|PRON)$/.test(tag))
	);
}
