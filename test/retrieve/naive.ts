import type { Entry, QueryWord } from "../../src/retrieve/index.ts";

/** BM25 as the formula is written, entry by entry: Robertson & Zaragoza (2009), k1 = 1.2, b = 0.6; kin of a word count 0.7. */
export function naiveScore(entries: readonly Entry[], entry: Entry, words: readonly QueryWord[]): number {
	const mean = entries.reduce((sum, { terms }) => sum + terms.length, 0) / entries.length;
	const termScore = (term: string): number => {
		const count = entry.terms.filter((other) => other === term).length;
		const level = 1.2 * (1 - 0.6 + (0.6 * entry.terms.length) / mean);
		return naiveIdf(entries, term) * ((count * 2.2) / (count + level));
	};
	const wordScore = (word: QueryWord): number =>
		Math.max(
			0,
			...word.map((term, rank) => (entry.terms.includes(term) ? termScore(term) * (rank === 0 ? 1 : 0.7) : 0)),
		);
	return words.reduce((sum, word) => sum + wordScore(word), 0);
}

/** Inverse document frequency, smoothed so that it is never negative. */
export function naiveIdf(entries: readonly Entry[], term: string): number {
	const found = entries.filter(({ terms }) => terms.includes(term)).length;
	return Math.log(1 + (entries.length - found + 0.5) / (found + 0.5));
}

export interface Scored {
	readonly source: string;
	readonly sentence: number;
	readonly score: number;
}

/** All entries that share a term with the query: each source's `most` best, best first, ties in text order. */
export function naiveSearch(entries: readonly Entry[], words: readonly QueryWord[], most: number): readonly Scored[] {
	const asked = new Set(words.flat());
	const scored = entries
		.filter(({ terms }) => terms.some((term) => asked.has(term)))
		.map((entry) => ({ source: entry.source, sentence: entry.sentence, score: naiveScore(entries, entry, words) }));
	const sorted = scored.toSorted((a, b) => b.score - a.score);
	return sorted.filter((one, at) => sorted.slice(0, at).filter(({ source }) => source === one.source).length < most);
}
