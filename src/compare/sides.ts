import type { Analysis, Part, Sentence, Span, Token } from "../types.ts";

/** A part of a claim and a sentence of a source, before anything is known of how they lie to one another. */
export interface Sides {
	readonly claim: Analysis;
	readonly part: Part;
	readonly source: Analysis;
	readonly sentence: Sentence;
}

/** How rare a word is in the sources, 0 to 1; rare words weigh up to twice as much as common ones. */
export type Rarity = (word: readonly string[]) => number;

/** The claim's side alone. */
type ClaimSide = Pick<Sides, "claim" | "part">;

/** The claim's sentence that a part is cut from. */
export function sentenceOf({ claim, part }: ClaimSide): Sentence | undefined {
	return claim.document.sentences[part.sentence];
}

/** Tokens of that sentence; a part's indices point into them. */
export function tokensOf(side: ClaimSide): readonly Token[] {
	return sentenceOf(side)?.tokens ?? [];
}

/** What a text says at a span. */
export function textOf({ document }: Analysis, { start, end }: Span): string {
	return document.text.slice(start, end);
}

/** Tokens `[from, to)` as an editor would write them, in one line. */
export function spelled(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ word }) => word)
		.join(" ");
}
