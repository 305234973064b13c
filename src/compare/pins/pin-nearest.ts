import { ALTERED, alignWords } from "../../facts/quotation-alteration.ts";
import type { Document, Span } from "../../types.ts";
import { type PinWord, quoteWords, sentenceWords } from "./pins.ts";

/** Words of the pin and what the source has in their place; one of the two may be empty. */
export interface Change {
	readonly was: string;
	readonly now: string;
}

/** The stretch of a source that comes nearest to a pin's words. */
export interface Nearest extends Span {
	/** Where the two differ, in order; absent where they have too little in common to be versions of one another. */
	readonly changes?: readonly Change[];
}

/** Longer quotes and passages are compared by their beginning: the alignment takes the product of both lengths. */
const mostWords = 600;
/** With a smaller share of the quote's words in common, a sentence is not worth showing. */
const leastShared = 0.3;

/** What a source has instead of a quote that is not in it; nothing where no sentence resembles it. */
export function nearestTo(document: Document, quote: string): Nearest | undefined {
	const wanted = quoteWords(quote).slice(0, mostWords);
	const norms = new Set(wanted.map(({ norm }) => norm));
	const shares = document.sentences.map((sentence) => shareOf(norms, sentenceWords(sentence)));
	const best = shares.reduce((nearest, share, at) => (share > (shares[nearest] ?? 0) ? at : nearest), 0);
	const sentence = document.sentences[best];
	if (sentence === undefined || (shares[best] ?? 0) < leastShared) return undefined;
	const run = document.sentences.slice(Math.max(0, best - 1), best + 2).flatMap((one) => sentenceWords(one));
	return altered({ quote, wanted }, { text: document.text, run: run.slice(0, mostWords) }) ?? sentence;
}

function shareOf(wanted: ReadonlySet<string>, words: readonly PinWord[]): number {
	const common = new Set(words.map(({ norm }) => norm).filter((norm) => wanted.has(norm)));
	return wanted.size === 0 ? 0 : common.size / wanted.size;
}

interface Wanted {
	readonly quote: string;
	readonly wanted: readonly PinWord[];
}

interface Run {
	readonly text: string;
	readonly run: readonly PinWord[];
}

type Pair = readonly [wanted: number, run: number];

/** The words of the run that stand for those of the quote, if most are the same. */
function altered({ quote, wanted }: Wanted, { text, run }: Run): Nearest | undefined {
	const norms = (words: readonly PinWord[]) => words.map(({ norm }) => norm);
	const pairs = alignWords(norms(wanted), norms(run));
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	// Words of the quote before the first and behind the last in common have as many counterparts, if the source goes on.
	const from = Math.max(0, first[1] - first[0]);
	const to = Math.min(run.length, last[1] + wanted.length - last[0]);
	const [start, end] = [run[from]?.start, run[to - 1]?.end];
	const similarity = (2 * pairs.length) / (wanted.length + to - from);
	if (start === undefined || end === undefined || similarity < ALTERED) return undefined;
	const gaps = gapsBetween([[-1, from - 1], ...pairs, [wanted.length, to]]);
	const changes = gaps.map(({ lost, added }) => ({ was: words(quote, wanted, lost), now: words(text, run, added) }));
	return { start, end, changes };
}

interface Range {
	readonly from: number;
	readonly to: number;
}

/** What lies between two pairs on either side. */
function gapsBetween(pairs: readonly Pair[]): readonly { readonly lost: Range; readonly added: Range }[] {
	return pairs.flatMap((pair, at) => {
		const before = pairs[at - 1];
		if (before === undefined) return [];
		const [lost, added] = [
			{ from: before[0] + 1, to: pair[0] },
			{ from: before[1] + 1, to: pair[1] },
		];
		return lost.from < lost.to || added.from < added.to ? [{ lost, added }] : [];
	});
}

function words(text: string, list: readonly PinWord[], { from, to }: Range): string {
	const [first, last] = [list[from], list[to - 1]];
	return first === undefined || last === undefined || from >= to
		? ""
		: text.slice(first.start, last.end).replace(/\s+/g, " ");
}
