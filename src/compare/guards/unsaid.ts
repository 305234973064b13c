import type { Pairing } from "../../types.ts";
import { inContext } from "../align.ts";
import { tokensOf } from "../sides.ts";
import { lightWeight } from "../words.ts";
import { blocked, type Guard, isInFact, isQuoted } from "./guard.ts";

/**
 * "seized a hammer" for "seized a knife": however much of a claim a passage says, the one word that it does not say may be the
 * wrong one. Verbs, names, numbers and dates are weighed elsewhere.
 */
export const unsaid: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return [...pairing.weights].flatMap(([at, weight]) => {
		const token = tokens[at];
		if (token === undefined || weight <= lightWeight || !describing.has(token.tag)) return [];
		if ((pairing.links.get(at)?.strength ?? 0) > 0 || isWeighed(pairing, at) || isLent(pairing, at)) return [];
		return [blocked("word", token.word, `nothing here says “${token.word}”`)];
	});
};

const describing: ReadonlySet<string> = new Set(["NOUN", "ADJ", "ADV"]);

function isWeighed(pairing: Pairing, at: number): boolean {
	return isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "quantity", "date", "modality", "polarity");
}

/** "his research", and "**medical** research" in a sentence near by: a neighbour lends the noun with what describes it. */
function isLent({ claim, part, links, source, sentence }: Pairing, at: number): boolean {
	const terms = claim.terms[part.sentence];
	const noun = links.get(at + 1);
	const isLentNoun = noun !== undefined && noun.to === undefined && noun.strength > 0;
	return isLentNoun && inContext(terms?.[at] ?? [], source, sentence) !== undefined;
}
