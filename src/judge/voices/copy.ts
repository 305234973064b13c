import { markedIn, paragraphs } from "../../facts/quotation-marks.ts";
import { americanSpelling } from "../../lexicon/spelling.ts";
import { courtesyTitles, stockPhrases } from "../../lexicon/stock-phrases.ts";
import { remembered } from "../../text/remembered.ts";
import type { Document } from "../../types.ts";

/**
 * The runs of four words of a sentence: texts that share many of them are copies of one another, whatever a sub-editor has cut or
 * changed between (Broder, "On the resemblance and containment of documents", 1997; for agency copy in newspapers: Clough,
 * Gaizauskas, Piao and Wilks, "METER: MEasuring TExt Reuse", ACL 2002).
 */
export type Shingles = ReadonlySet<string>;

const shingleLength = 4;
/** Shorter sentences ("He declined to comment.") are the same in texts that never met. */
const leastWords = 10;
/** Nine words in a row, or two runs of six. */
const leastShared = 6;
/**
 * So much of the shorter sentence stands in the other one. In five reports of one visit, sentences that come from the same
 * agency share 0.32 to 1, those of another agency at most 0.24.
 */
const leastContained = 0.5;

/** For each sentence its shingles; none for sentences with too few words of the reporter's own. */
export const shinglesIn = remembered((document: Document): readonly Shingles[] =>
	ownWords(document).map((runs) => {
		const length = runs.reduce((sum, run) => sum + run.length, 0);
		return new Set(length < leastWords ? [] : runs.flatMap(shingles).filter((shingle) => !stock.has(shingle)));
	}),
);

function shingles(words: readonly string[]): readonly string[] {
	const last = words.length - shingleLength;
	return last < 0 ? [] : Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + shingleLength).join(" "));
}

const stock: Shingles = new Set(stockPhrases.flatMap((phrase) => shingles(phrase.split(" "))));

/** How many words in a row two sentences share decides whether one pen wrote both. */
export function isSameCopy(a: Shingles, b: Shingles): boolean {
	const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
	return isEnough(shared, shorter.size);
}

/** `shared` of the shorter sentence's shingles stand in the other one. */
export function isEnough(shared: number, shorter: number): boolean {
	return shared >= leastShared && shared >= leastContained * shorter;
}

/**
 * The words of each sentence in runs between quotations. What is quoted was said by somebody whom every reporter heard; only the
 * reporter's own words show whose copy it is.
 */
function ownWords(document: Document): readonly (readonly (readonly string[])[])[] {
	const runs = document.sentences.map((): string[][] => [[]]);
	for (const paragraph of paragraphs(document)) {
		const quoted = new Set(markedIn(paragraph).flatMap(({ from, to }) => between(from, to)));
		paragraph.forEach(({ token, sentence }, at) => {
			const own = runs[sentence.index];
			if (quoted.has(at)) own?.push([]);
			else if (isWord(token.norm)) own?.at(-1)?.push(plain(token.norm));
		});
	}
	return runs;
}

function between(from: number, to: number): readonly number[] {
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function isWord(norm: string): boolean {
	return /[\p{L}\d]/u.test(norm) && !courtesyTitles.has(withoutStops(norm));
}

/** British and American papers spell the same copy differently: U.S. and US, travelled and traveled. */
function plain(norm: string): string {
	return americanSpelling(withoutStops(norm));
}

function withoutStops(norm: string): string {
	return norm.replaceAll(".", "");
}
