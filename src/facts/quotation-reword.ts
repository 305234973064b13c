import type { Quotation, Token } from "../types.ts";
import { alignWords } from "./quotation-alteration.ts";
import { ELLIPSIS, INSERTION, quotedWords } from "./quotation-words.ts";

/** Tokens `[from, to)` of a run that stand where the claim quotes other words; the run is what the source quotes. */
export function wordsFor(claim: Quotation, run: readonly Token[]): { from: number; to: number } | undefined {
	const claimed = claim.words.filter((word) => word !== ELLIPSIS && word !== INSERTION);
	const words = quotedWords(run);
	const pairs = alignWords(
		claimed,
		words.map(({ word }) => word),
	);
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === undefined || last === undefined || claimed.length < claim.words.length) return undefined;
	// Words of the claim before the first and behind the last in common have as many counterparts, if the source goes on.
	const from = words[Math.max(0, first[1] - first[0])];
	const to = words[Math.min(words.length, last[1] + claimed.length - last[0]) - 1];
	return from && to && { from: from.from, to: to.to };
}
