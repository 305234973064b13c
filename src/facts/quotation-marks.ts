import type { Document, Sentence, Token } from "../types.ts";

/** A token and its sentence: quotations run over several sentences. */
export interface Placed {
	readonly token: Token;
	readonly sentence: Sentence;
	/** Position in its sentence. */
	readonly at: number;
	/** Blank space or the beginning of a sentence stands before or after it. */
	readonly open: boolean;
	readonly close: boolean;
}

/** Two marks and what is between them, as positions in a paragraph. */
export interface Marked {
	readonly from: number;
	/** Position of the closing mark; of the last token where the paragraph ends first. */
	readonly to: number;
	/** The closing mark is there. */
	readonly closed: boolean;
	/** Inside another quotation. */
	readonly nested: boolean;
}

/** Elisions that begin with an apostrophe: 'em, 'til, '90s. */
const ELISION = /^(?:\d{2}s?|em|til|tis|twas|cause|n|round|bout|cos|er|im)$/;

/** The tokens of each paragraph. */
export function paragraphs({ sentences }: Document): Placed[][] {
	const found: Placed[][] = [];
	let last: number | undefined;
	for (const sentence of sentences) {
		if (sentence.paragraph !== last) found.push([]);
		last = sentence.paragraph;
		found.at(-1)?.push(...placed(sentence));
	}
	return found;
}

function placed(sentence: Sentence): Placed[] {
	const { own = 0, tokens } = sentence;
	const all = tokens.map((token, at) => {
		const next = tokens[at + 1];
		return { token, sentence, at, open: token.spaced || at === own, close: next === undefined || next.spaced };
	});
	return own === 0 ? all : all.slice(own);
}

/** All quotations of a paragraph, outer before inner. */
export function markedIn(paragraph: readonly Placed[]): Marked[] {
	const doubles = doubleMarked(paragraph);
	const doubleBefore = lastBefore(doubles, paragraph.length);
	const singles = singleMarked(paragraph).filter((marked) => !crosses(marked, doubleBefore));
	const singleBefore = lastBefore(singles, paragraph.length);
	return [
		...doubles.map((marked) => ({ ...marked, nested: isWithin(marked, singleBefore) })),
		...singles.map((marked) => ({ ...marked, nested: isWithin(marked, doubleBefore) })),
	].sort((a, b) => a.from - b.from);
}

/** For each position the last of the marks that begins before it. Marks of one kind never overlap, so no other one can reach it. */
function lastBefore(marks: readonly Marked[], length: number): (Marked | undefined)[] {
	const found: (Marked | undefined)[] = [];
	let next = 0;
	for (let at = 0; at <= length; at += 1) {
		while ((marks[next]?.from ?? length) < at) next += 1;
		found.push(marks[next - 1]);
	}
	return found;
}

function isWithin({ from, to }: Marked, before: readonly (Marked | undefined)[]): boolean {
	return to <= (before[from]?.to ?? -1);
}

/** A single pair that only overlaps a double one was two apostrophes. */
function crosses({ from, to }: Marked, doubleBefore: readonly (Marked | undefined)[]): boolean {
	const [atStart, atEnd] = [doubleBefore[from], doubleBefore[to]];
	const startsIn = atStart !== undefined && from < atStart.to && atStart.to < to;
	const endsIn = atEnd !== undefined && atEnd !== atStart && to < atEnd.to;
	return startsIn || endsIn;
}

/** Double marks in pairs. A mark closes when one is open, whatever its shape, unless it clearly opens another. */
function doubleMarked(paragraph: readonly Placed[]): Marked[] {
	const found: Marked[] = [];
	let from: number | undefined;
	paragraph.forEach((place, at) => {
		if (place.token.norm !== '"') return;
		if (from === undefined) from = opensDouble(place) ? at : undefined;
		else if (reopens(place)) {
			found.push(unclosed(paragraph, from, at));
			from = at;
		} else {
			if (at > from + 1) found.push({ from, to: at, closed: true, nested: false });
			from = undefined;
		}
	});
	if (from !== undefined) found.push(unclosed(paragraph, from, paragraph.length));
	return found;
}

/** `6"` and a stray closing mark open nothing. */
function opensDouble({ token, open, close }: Placed): boolean {
	if (isOpening(token.word)) return true;
	return open || !close;
}

/** A mark that clearly opens while another is open: the closing mark was forgotten. */
function reopens({ token, open, close }: Placed): boolean {
	if (isClosing(token.word)) return false;
	return open && !close;
}

function isOpening(word: string): boolean {
	return word === "“" || word === "„" || word === "«" || word === "‘";
}

function isClosing(word: string): boolean {
	return word === "”" || word === "»" || word === "’";
}

/** Without a closing mark a quotation runs to the end of the paragraph, or of the sentence before the next one. */
function unclosed(paragraph: readonly Placed[], from: number, until: number): Marked {
	const sentence = paragraph[until]?.sentence;
	let to = until - 1;
	while (sentence !== undefined && to > from && paragraph[to]?.sentence === sentence) to -= 1;
	if (to <= from) to = until - 1;
	return { from, to, closed: false, nested: false };
}

/** Single marks in pairs; an apostrophe is no mark. */
function singleMarked(paragraph: readonly Placed[]): Marked[] {
	const found: Marked[] = [];
	for (let at = 0; at < paragraph.length; at += 1) {
		const to = opensSingle(paragraph, at) ? closingSingle(paragraph, at) : undefined;
		if (to !== undefined) {
			found.push({ from: at, to, closed: true, nested: false });
			at = to;
		}
	}
	return found;
}

function opensSingle(paragraph: readonly Placed[], at: number): boolean {
	const [before, place, next] = [paragraph[at - 1], paragraph[at], paragraph[at + 1]];
	if (place?.token.norm !== "'" || next === undefined || place.close || isClosing(place.token.word)) return false;
	if (ELISION.test(next.token.norm)) return false;
	return place.open || /^["([-]$/.test(before?.token.norm ?? "");
}

/** The first mark that can only close; else the last one that may be a plural's apostrophe: `the peoples' choice'`. */
function closingSingle(paragraph: readonly Placed[], from: number): number | undefined {
	let doubtful: number | undefined;
	for (let at = from + 2; at < paragraph.length; at += 1) {
		if (opensSingle(paragraph, at)) break;
		if (!endsSingle(paragraph, at)) continue;
		if (!mayBePlural(paragraph, at)) return at;
		doubtful = at;
	}
	return doubtful;
}

function endsSingle(paragraph: readonly Placed[], at: number): boolean {
	const [place, next] = [paragraph[at], paragraph[at + 1]];
	if (place?.token.norm !== "'" || place.open || isAndElided(paragraph, at)) return false;
	return place.close || next?.token.tag === "PUNCT";
}

/** `rock 'n' roll`. */
function isAndElided(paragraph: readonly Placed[], at: number): boolean {
	return paragraph[at - 1]?.token.norm === "n" && paragraph[at - 2]?.token.norm === "'";
}

function mayBePlural(paragraph: readonly Placed[], at: number): boolean {
	const [before, next] = [paragraph[at - 1], paragraph[at + 1]];
	return (before?.token.norm.endsWith("s") ?? false) && next !== undefined && next.token.tag !== "PUNCT";
}
