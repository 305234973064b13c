import type { Analysis, Part, Sentence } from "../types.ts";

/** A part of a claim and a sentence of a source, before anything is known of how they lie to one another. */
export interface Sides {
	readonly claim: Analysis;
	readonly part: Part;
	readonly source: Analysis;
	readonly sentence: Sentence;
}

/** How rare a word is in the sources, 0 to 1; rare words weigh up to twice as much as common ones. */
export type Rarity = (word: readonly string[]) => number;
