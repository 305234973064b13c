import type { Link, Pairing } from "../../types.ts";
import { coverage } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { lightWeight, near } from "../words.ts";
import { blocked, coverageWithout, type Guard, wordsOf } from "./guard.ts";

/** Least share of a part's other words that the passage must carry for a near word to be taken for the claim's. */
const allElse = 0.93;
/** Least share that the other words must carry for a near word to be spared; as for a passage that supports (compare.ts). */
const enough = 0.85;

/**
 * A word that says the same in one of its senses only: one of them, and all the rest must be there, so that the sense is the
 * same. What a passage says well enough without it need not be asked.
 */
export const nearWords: Guard = (pairing) => {
	const found = [...pairing.links].filter(([at, link]) => isNear(link) && pairing.weights.has(at));
	if (
		found.length === 0 ||
		isSpared(
			pairing,
			found.map(([at]) => at),
		)
	)
		return [];
	return found.flatMap(([at, { to = -1 }]) => {
		const isOnly = found.length === 1 && !isShared(pairing, at, to);
		if (isOnly && coverageWithout(pairing, at) >= allElse) return [];
		const [word, there] = [wordsOf(pairing, at), pairing.sentence.tokens[to]?.word ?? ""];
		const kind = tokensOf(pairing)[at]?.tag === "VERB" ? "event" : "word";
		return [blocked(kind, word, `“${there}” here need not be “${word}”`)];
	});
};

function isNear({ to, strength }: Link): boolean {
	return to !== undefined && strength === near;
}

/** Verbs that carry weight are never spared. */
function isSpared(pairing: Pairing, found: readonly number[]): boolean {
	const tokens = tokensOf(pairing);
	if (found.some((at) => tokens[at]?.tag === "VERB" && (pairing.weights.get(at) ?? 0) > lightWeight)) return false;
	const links = new Map([...pairing.links].filter(([at]) => !found.includes(at)));
	return coverage({ ...pairing, links }) >= enough;
}

/** "the **ground** floor" for "the third **floor**": one word answers one. */
function isShared({ links }: Pairing, at: number, to: number): boolean {
	return [...links].some(([other, link]) => other !== at && link.to === to);
}
