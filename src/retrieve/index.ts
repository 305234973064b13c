import type { Passage } from "../types.ts";

/** A sentence to be found: the terms it contains, repeated as often as they occur. */
export interface Entry {
	readonly source: string;
	readonly sentence: number;
	readonly terms: readonly string[];
}

/** A word of the query: any of its terms stands for it, the first one best. */
export type QueryWord = readonly string[];

export interface Index {
	/** The `most` best sentences of each source, best first, ties in text order; scores are shares of the best one's. */
	readonly search: (words: readonly QueryWord[], most: number) => readonly Passage[];
	/** How rare a word is, 0 (in every sentence) to 1 (in one only, or in none). */
	readonly rarity: (word: QueryWord) => number;
}

/** Okapi BM25 with the constants of Robertson & Zaragoza (2009): `k1` saturates term counts, `b` levels sentence length. */
const bm25 = { k1: 1.2, b: 0.6 };

/** A term other than the word itself (a synonym, a derivation) counts this much of it. */
const kinship = 0.7;

/** A term with its rarity, and how much it counts in each entry that has it. */
interface Weighed {
	readonly idf: number;
	readonly entries: readonly { readonly entry: number; readonly weight: number }[];
}

interface Posting {
	readonly entry: number;
	readonly count: number;
}

/** Builds the inverted index; terms never change afterwards. */
export function buildIndex(entries: readonly Entry[]): Index {
	const postings = collect(entries);
	const meanLength = entries.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, entries.length);
	const idf = (term: string): number => {
		const found = postings.get(term)?.length ?? 0;
		return Math.log(1 + (entries.length - found + 0.5) / (found + 0.5));
	};
	const highest = Math.log(1 + (entries.length + 0.5) / 0.5);
	const weigh = ({ entry, count }: Posting): number => {
		const length = entries[entry]?.terms.length ?? meanLength;
		return (count * (bm25.k1 + 1)) / (count + bm25.k1 * (1 - bm25.b + (bm25.b * length) / meanLength));
	};
	const asked = new Map<string, Weighed>();
	const weighed = (term: string): Weighed => {
		const list = postings.get(term) ?? [];
		const known = asked.get(term) ?? {
			idf: idf(term),
			entries: list.map((posting) => ({ entry: posting.entry, weight: weigh(posting) })),
		};
		asked.set(term, known);
		return known;
	};
	const scoreWord = (word: QueryWord): ReadonlyMap<number, number> => {
		const best = new Map<number, number>();
		word.forEach((term, rank) => {
			const { idf, entries } = weighed(term);
			const factor = idf * (rank === 0 ? 1 : kinship);
			for (const { entry, weight } of entries) best.set(entry, Math.max(best.get(entry) ?? 0, factor * weight));
		});
		return best;
	};
	return {
		search: (words, most) => rank(entries, sum(words.map(scoreWord)), most),
		rarity: (word) => idf(word[0] ?? "") / highest,
	};
}

function collect(entries: readonly Entry[]): ReadonlyMap<string, readonly Posting[]> {
	const postings = new Map<string, Posting[]>();
	entries.forEach(({ terms }, entry) => {
		const counts = new Map<string, number>();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		for (const [term, count] of counts) {
			const list = postings.get(term);
			if (list === undefined) postings.set(term, [{ entry, count }]);
			else list.push({ entry, count });
		}
	});
	return postings;
}

function sum(scores: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
	const total = new Map<number, number>();
	for (const scored of scores) for (const [entry, score] of scored) total.set(entry, (total.get(entry) ?? 0) + score);
	return total;
}

function rank(entries: readonly Entry[], scores: ReadonlyMap<number, number>, most: number): Passage[] {
	const bySource = new Map<string, { entry: number; score: number }[]>();
	for (const [entry, score] of scores) {
		const source = entries[entry]?.source ?? "";
		const list = bySource.get(source);
		if (list === undefined) bySource.set(source, [{ entry, score }]);
		else list.push({ entry, score });
	}
	const best = [...bySource.values()].flatMap((list) =>
		list.sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, most),
	);
	const sorted = best.sort((a, b) => b.score - a.score || a.entry - b.entry);
	const highest = sorted[0]?.score ?? 1;
	return sorted.map(({ entry, score }) => ({
		source: entries[entry]?.source ?? "",
		sentence: entries[entry]?.sentence ?? 0,
		score: score / highest,
	}));
}
