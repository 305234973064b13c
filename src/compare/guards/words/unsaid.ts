import { isInFact } from "../../../facts/scope.ts";
import { particles } from "../../../lexicon/prepositions.ts";
import type { Pairing } from "../../../types.ts";
import { isOnlyNearby, unansweredWords } from "../../event.ts";
import { inContext } from "../../links/align.ts";
import { isInAnswered } from "../../links/phrases.ts";
import { tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { lightWeight } from "../../words.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/**
 * "seized a hammer" for "seized a knife": however much of a claim a passage says, the one word that it does not say may be the
 * wrong one. Verbs, names, numbers and dates are weighed elsewhere. A passage that says too little is not asked.
 */
export const unsaid: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	const tokens = tokensOf(pairing);
	return unansweredWords(pairing).flatMap((at) => {
		const token = tokens[at];
		if (token === undefined || (pairing.weights.get(at) ?? 0) <= lightWeight || !describing.has(token.tag)) return [];
		if (isWeighed(pairing, at) || isLent(pairing, at)) return [];
		return [blocked("word", token.word, `nothing here says “${token.word}”`)];
	});
};

const describing: ReadonlySet<string> = new Set(["NOUN", "ADJ", "ADV"]);

function isWeighed(pairing: Pairing, at: number): boolean {
	if (isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "quantity", "date", "modality", "polarity"))
		return true;
	return isInAnswered(pairing, tokensOf(pairing), at) || isParticle(pairing, at);
}

/** "passed **away**" where the passage has "died": with its particle the verb is found in another. */
function isParticle(pairing: Pairing, at: number): boolean {
	const [verb, particle] = [tokensOf(pairing)[at - 1], tokensOf(pairing)[at]];
	const there = pairing.sentence.tokens[pairing.links.get(at - 1)?.to ?? -1];
	const isVerb = verb?.tag === "VERB" && there?.tag === "VERB" && verb.lemma !== there.lemma;
	return isVerb && particles.has(particle?.norm ?? "");
}

/** What a neighbour lends: "his research" with what describes it there, "**medical** research", and "the **final**" that it speaks of. */
function isLent(pairing: Pairing, at: number): boolean {
	const { claim, part, source, sentence } = pairing;
	const tokens = tokensOf(pairing);
	const describesLent = isOnlyNearby(pairing, at + 1);
	const standsAlone = tokens[at - 1]?.tag === "DET" && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? "");
	const terms = claim.terms[part.sentence]?.[at] ?? [];
	return (describesLent || standsAlone) && inContext(terms, source, sentence) !== undefined;
}
