import type { Document, Sentence } from "../../src/types.ts";

/** Replace `[start, end)` of the document's text by `text`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export type Kind =
	| "number"
	| "weekday"
	| "month"
	| "country"
	| "name"
	| "not"
	| "hedge"
	| "noun"
	| "verb"
	| "adjective";

/** A sentence with one thing changed, so that the documents no longer say it. */
export interface Mutant {
	readonly kind: Kind;
	readonly text: string;
	/** `six → nine` */
	readonly change: string;
	/** The sentence it was made from. */
	readonly origin: string;
}

/** What the documents speak of. */
export interface World {
	/** Every token, in lower case. */
	readonly words: ReadonlySet<string>;
	/** Surnames. */
	readonly people: readonly string[];
	/** Nouns, verbs and adjectives that can stand for one another, by their form. */
	readonly vocabulary: ReadonlyMap<string, readonly { readonly norm: string; readonly lemma: string }[]>;
	/** All texts, white space flattened. */
	readonly text: string;
	/** Every sentence, white space flattened. */
	readonly said: ReadonlySet<string>;
}

export const kinds: readonly Kind[];
export function worldOf(documents: readonly Document[]): World;
export function storySentences(document: Document, least?: number): readonly Sentence[];
export function claimOf(document: Document, sentence: Sentence): string;
export function mutantsOf(
	subject: { readonly document: Document; readonly sentence: Sentence },
	world: World,
	random: () => number,
): readonly Mutant[];
export function generator(seed: number): () => number;
export function pick<T>(list: readonly T[], random: () => number): T | undefined;
export function sample<T>(list: readonly T[], limit: number, random: () => number): T[];
