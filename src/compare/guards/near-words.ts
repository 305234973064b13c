import { tokensOf } from "../sides.ts";
import { near } from "../words.ts";
import { blocked, coverageWithout, type Guard, wordsOf } from "./guard.ts";

/** Least share of a part's other words that the passage must carry for a near word to be taken for the claim's. */
const allElse = 0.93;

/** A word that says the same in one of its senses only: the rest must be there, so that the sense is the same. */
export const nearWords: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const found = [...pairing.links].filter(([at, { to, strength }]) => {
		return to !== undefined && strength === near && pairing.weights.has(at);
	});
	return found.flatMap(([at, { to = -1 }]) => {
		if (found.length === 1 && coverageWithout(pairing, at) >= allElse) return [];
		const [word, there] = [wordsOf(pairing, at), pairing.sentence.tokens[to]?.word ?? ""];
		const kind = tokens[at]?.tag === "VERB" ? "event" : "word";
		return [blocked(kind, word, `“${there}” here need not be “${word}”`)];
	});
};
