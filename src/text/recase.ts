import type { Document } from "../types.ts";
import { tokenSpans } from "./tokens.ts";

/** How the words of some texts are written in the middle of a sentence: lower case → with its capitals. */
export type Spellings = ReadonlyMap<string, string>;

/** Words that the texts write with a capital more often than without. */
export function capitalisedWords(documents: readonly Document[]): Spellings {
	const counts = new Map<string, { capital: number; small: number; word: string }>();
	for (const { tokens } of documents.flatMap(({ sentences }) => sentences)) {
		for (const { norm, word, capital } of tokens.slice(1)) {
			const count = counts.get(norm) ?? { capital: 0, small: 0, word };
			counts.set(norm, capital ? { ...count, capital: count.capital + 1, word } : { ...count, small: count.small + 1 });
		}
	}
	const capitalised = [...counts].filter(
		([norm, { capital, small, word }]) => capital > small && word.length === norm.length,
	);
	return new Map(capitalised.map(([norm, { word }]) => [norm, word]));
}

/**
 * A claim typed all in small letters, with the capitals that its sources use: names and dates are read by them.
 * Same length; any capital in the claim shows that its writer means what is written.
 */
export function recase(text: string, spellings: Spellings): string {
	if (!isUncapitalised(text)) return text;
	let recased = text;
	for (const { start, end } of tokenSpans(text, { start: 0, end: text.length })) {
		const word = spellings.get(text.slice(start, end));
		if (word !== undefined) recased = recased.slice(0, start) + word + recased.slice(end);
	}
	return recased;
}

/** Typed all in small letters. */
export function isUncapitalised(text: string): boolean {
	return !/\p{Lu}/u.test(text);
}
