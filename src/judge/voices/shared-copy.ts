import type { Document } from "../../types.ts";
import { isEnough, type Shingles, shinglesIn } from "./copy.ts";

/** Two texts, by number, and how many sentences they share. */
export interface SharedCopy {
	readonly texts: readonly [number, number];
	readonly sentences: number;
}

/** A sentence of a text's story. */
interface Telling {
	readonly text: number;
	readonly shingles: Shingles;
}

/** Which sentences hold a shingle. */
type Holders = Map<string, number[]>;

/** A shingle that stands in more sentences than this is followed to the first of them only: no pile of copies takes long. */
const mostHolders = 64;

/** All pairs of texts that have at least one sentence in common. What a text says twice counts once. */
export function sharedCopy(documents: readonly Document[]): readonly SharedCopy[] {
	const tellings = documents.flatMap(tellingsOf);
	const holders: Holders = new Map();
	const pairs = new Map<string, Sides>();
	tellings.forEach(({ text, shingles }, at) => {
		const copies = copiesOf(shingles, tellings, holders);
		if (copies.some((copy) => tellings[copy]?.text === text)) return;
		for (const copy of copies) note(pairs, [tellings[copy]?.text ?? text, text], [copy, at]);
		for (const shingle of shingles) enter(holders, shingle, at);
	});
	return [...pairs.values()].map(({ texts, sides }) => ({
		texts,
		sentences: Math.min(sides[0].size, sides[1].size),
	}));
}

function tellingsOf(document: Document, text: number): readonly Telling[] {
	const all = shinglesIn(document);
	return document.sentences.flatMap(({ role, index }) => {
		const shingles = all[index];
		return role === "story" && shingles !== undefined && shingles.size > 0 ? [{ text, shingles }] : [];
	});
}

/** Sentences before it that are copies of it, or it of them. */
function copiesOf(shingles: Shingles, tellings: readonly Telling[], holders: Holders): readonly number[] {
	const counts = new Map<number, number>();
	for (const shingle of shingles)
		for (const holder of holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
	return [...counts].flatMap(([holder, shared]) => {
		const shorter = Math.min(shingles.size, tellings[holder]?.shingles.size ?? 0);
		return isEnough(shared, shorter) ? [holder] : [];
	});
}

/** The sentences that two texts share, on either side: one long sentence may hold two short ones of the other text. */
interface Sides {
	readonly texts: readonly [number, number];
	readonly sides: readonly [Set<number>, Set<number>];
}

function note(pairs: Map<string, Sides>, texts: readonly [number, number], sentences: readonly [number, number]): void {
	const key = texts.join(" ");
	const pair = pairs.get(key) ?? { texts, sides: [new Set<number>(), new Set<number>()] as const };
	pairs.set(key, pair);
	pair.sides[0].add(sentences[0]);
	pair.sides[1].add(sentences[1]);
}

function enter(holders: Holders, shingle: string, at: number): void {
	const list = holders.get(shingle);
	if (list === undefined) holders.set(shingle, [at]);
	else if (list.length < mostHolders) list.push(at);
}
