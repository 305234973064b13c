import type { Quotation } from "../types.ts";
import { ELLIPSIS, INSERTION } from "./quotation-words.ts";

/** How near a quotation comes to other words, and where it differs. */
export interface Alteration {
	/** Words in common, twice, over the words of both: 0 to 1. */
	readonly similarity: number;
	/** Words on one side only: first the claim's, then those of the source between the words in common. */
	readonly changed: readonly string[];
	/** The same, apart. */
	readonly lost: readonly string[];
	readonly added: readonly string[];
}

/** From this similarity on, a quotation that is not found word for word was changed rather than made up. */
export const ALTERED = 0.6;
/** Shorter quotations resemble too much. */
const FEWEST_WORDS = 3;

/** Costs of the alignment: a word in common outweighs two that differ, so that scattered matches do not add up. */
const MATCH = 2;
const GAP = -1;

/**
 * The stretch of words most like the claim's quotation (local alignment, Smith & Waterman 1981, over words). Absent when
 * the quotation has fewer than three words or the two have nothing in common. Time: the product of both lengths.
 */
export function alteration(claim: Quotation, words: readonly string[]): Alteration | undefined {
	const claimed = claim.words.filter((word) => word !== ELLIPSIS && word !== INSERTION);
	if (claimed.length < FEWEST_WORDS) return undefined;
	const pairs = alignWords(claimed, words);
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const window = { from: first[1], to: last[1] + 1 };
	const kept = new Set(pairs.map(([at]) => at));
	const matched = new Set(pairs.map(([, at]) => at));
	const lost = claimed.filter((_, at) => !kept.has(at));
	const added = words.filter((_, at) => at >= window.from && at < window.to && !matched.has(at));
	const similarity = (2 * pairs.length) / (claimed.length + window.to - window.from);
	return { similarity, changed: [...lost, ...added], lost, added };
}

type Pair = readonly [claim: number, source: number];

/** Positions of the words in common, in order, along the best local alignment. Time: the product of both lengths. */
export function alignWords(claimed: readonly string[], words: readonly string[]): Pair[] {
	const width = words.length + 1;
	const scores = new Int32Array((claimed.length + 1) * width);
	let best = 0;
	claimed.forEach((word, row) => {
		words.forEach((other, column) => {
			const at = (row + 1) * width + column + 1;
			const diagonal = (scores[at - width - 1] ?? 0) + (word === other ? MATCH : GAP);
			const score = Math.max(0, diagonal, (scores[at - 1] ?? 0) + GAP, (scores[at - width] ?? 0) + GAP);
			scores[at] = score;
			if (score > (scores[best] ?? 0)) best = at;
		});
	});
	return walkBack({ scores, width }, best, (row, column) => claimed[row] === words[column]);
}

interface Scores {
	readonly scores: Int32Array;
	readonly width: number;
}

function walkBack({ scores, width }: Scores, end: number, equal: (row: number, column: number) => boolean): Pair[] {
	const pairs: Pair[] = [];
	for (let at = end; (scores[at] ?? 0) > 0; ) {
		const [row, column] = [Math.floor(at / width) - 1, (at % width) - 1];
		const score = scores[at] ?? 0;
		if (equal(row, column) && score === (scores[at - width - 1] ?? 0) + MATCH) {
			pairs.unshift([row, column]);
			at -= width + 1;
		} else if (score === (scores[at - width - 1] ?? 0) + GAP) at -= width + 1;
		else at -= score === (scores[at - 1] ?? 0) + GAP ? 1 : width;
	}
	return pairs;
}
