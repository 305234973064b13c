import { NAMING } from "../lexicon/speech.ts";
import type { Document, Fact, FactKind, Quotation, Relation, Sentence, TokenRange } from "../types.ts";
import { phrases, phrasesAt } from "./cues.ts";
import { ALTERED, alteration } from "./quotation-alteration.ts";
import { isQuotation } from "./quotation-joined.ts";
import { type Marked, markedIn, type Placed, paragraphs } from "./quotation-marks.ts";
import { speakerAfter, speakerBefore, speakerLater, speakerRightBefore } from "./quotation-speaker.ts";
import { type QuotedPlace, subjectAround } from "./quotation-subject.ts";
import { locate, quotedWords } from "./quotation-words.ts";

export { ALTERED, type Alteration, alteration } from "./quotation-alteration.ts";
export { isQuotation, joined } from "./quotation-joined.ts";
export { findQuoted } from "./quotation-words.ts";

/** Longer quotations are speech even where no speaker is found. */
const SCARE_WORDS = 4;
/** Up to so many words before a noun are a label, not speech: the “open door” policy. */
const LABEL_WORDS = 3;

const NAMES = phrases(NAMING.map((phrase) => [phrase, true] as const));

/** Everything between quotation marks, and who says it. */
export const quotation: FactKind = { kind: "quotation", find, compare, say };

interface Speaker {
	readonly speaker: TokenRange;
	readonly speakerSentence: number;
	readonly speakerWords: string;
}

/** A quotation among the tokens of its paragraph. */
interface Place extends Paragraph {
	readonly marked: Marked;
}

interface Paragraph {
	readonly paragraph: readonly Placed[];
	/** The paragraph before it. */
	readonly earlier: readonly Placed[];
	/** For each sentence, which of its tokens are quoted. */
	readonly quoted: ReadonlyMap<Sentence, readonly boolean[]>;
}

function find(document: Document): Quotation[] {
	const found: Quotation[] = [];
	let unfinished: Quotation | undefined;
	let earlier: readonly Placed[] = [];
	for (const paragraph of paragraphs(document)) {
		const marks = markedIn(paragraph);
		const around = { paragraph, earlier, quoted: quotedTokens(paragraph, marks) };
		for (const marked of marks) {
			const fact = factOf({ ...around, marked }, found, unfinished);
			if (fact !== undefined) found.push(fact);
		}
		unfinished = continued(paragraph, marks, found.at(-1));
		earlier = paragraph;
	}
	const marked = new Set(found.map(({ sentence }) => sentence));
	const turns = document.sentences.flatMap((sentence) => (marked.has(sentence.index) ? [] : (turnOf(sentence) ?? [])));
	return turns.length === 0 ? found : [...found, ...turns].sort((a, b) => a.sentence - b.sentence);
}

/** A sentence of a turn is quoted as a whole: nobody marks what somebody says in a transcript. */
function turnOf(sentence: Sentence): Quotation | undefined {
	const { own, tokens, index } = sentence;
	const [first, last] = [tokens[own ?? tokens.length], tokens.at(-1)];
	if (own === undefined || first === undefined || last === undefined) return undefined;
	const words = quotedWords(tokens.slice(own)).map(({ word }) => word);
	const speaker = named({ sentence, mark: own, quoted: [] }, { from: 0, to: own - 1 });
	const place = { from: own, to: tokens.length, start: first.start, end: last.end };
	return { kind: "quotation", sentence: index, ...place, words, ...speaker, scare: false };
}

function quotedTokens(paragraph: readonly Placed[], marks: readonly Marked[]): Map<Sentence, boolean[]> {
	const masks = new Map<Sentence, boolean[]>();
	for (const { sentence } of paragraph)
		if (!masks.has(sentence))
			masks.set(
				sentence,
				sentence.tokens.map(() => false),
			);
	for (const { from, to, nested } of marks) {
		for (const { sentence, at } of nested ? [] : paragraph.slice(from, to + 1))
			masks.get(sentence)?.splice(at, 1, true);
	}
	return masks;
}

/** A paragraph that begins or ends with a quotation may go on in the next one, which names no speaker then. */
function continued(
	paragraph: readonly Placed[],
	marks: readonly Marked[],
	last: Quotation | undefined,
): Quotation | undefined {
	const [first, end] = [marks[0], marks.at(-1)];
	return first?.from === 0 || (end !== undefined && end.to >= paragraph.length - 2) ? last : undefined;
}

function factOf(place: Place, before: readonly Quotation[], unfinished: Quotation | undefined): Quotation | undefined {
	const { paragraph, marked } = place;
	const inside = paragraph.slice(marked.from + 1, marked.closed ? marked.to : marked.to + 1);
	const words = quotedWords(inside.map(({ token }) => token)).map(({ word }) => word);
	const [open, last] = [paragraph[marked.from], paragraph[marked.to]];
	if (open === undefined || last === undefined || words.length === 0) return undefined;
	const { sentence } = open;
	const to = last.sentence === sentence ? last.at + 1 : sentence.tokens.length;
	const label = isLabel(place, words) || isTitled(place, inside) || followsLabel(open, before.at(-1));
	const speaker = label ? undefined : (speakerOf(place, words.length) ?? inherited(place, before, unfinished));
	return {
		kind: "quotation",
		sentence: sentence.index,
		...{ from: open.at, to, start: open.token.start, end: last.token.end, words },
		...speaker,
		scare: speaker === undefined && (label || words.length <= SCARE_WORDS || isTitle(inside)),
	};
}

/** “open door” policy; a film called “…”. */
function isLabel({ paragraph, marked }: Place, words: readonly string[]): boolean {
	const tokens = paragraph.slice(Math.max(0, marked.from - 3), marked.from).map(({ token }) => token);
	const named = tokens.some(
		(_, at) =>
			!/^(?:PRON|PROPN)$/.test(tokens[at - 1]?.tag ?? "") &&
			phrasesAt(tokens, at, NAMES).some(({ to }) => to === tokens.length),
	);
	const next = paragraph[marked.to + 1]?.token;
	const before = tokens.at(-1);
	const compound = tokens.at(-2)?.norm === "-";
	const modifier = /^(?:DET|ADJ|NOUN)$/.test(before?.tag ?? "") || /^(?:'s|-)$/.test(before?.norm ?? "") || compound;
	return named || (words.length <= LABEL_WORDS && modifier && next?.tag === "NOUN");
}

/** The film “The Long Road Home”. */
function isTitled({ paragraph, marked }: Place, inside: readonly Placed[]): boolean {
	const open = paragraph[marked.from];
	const before = open?.at === 0 ? undefined : paragraph[marked.from - 1]?.token.tag;
	return inside.length > 1 && isTitle(inside) && /^(?:NOUN|PROPN|ADP|DET|ADJ)$/.test(before ?? "");
}

/** also known as “A” and “B”. */
function followsLabel({ sentence, at }: Placed, last: Quotation | undefined): boolean {
	if (last === undefined || !last.scare || last.sentence !== sentence.index || last.to >= at) return false;
	return at - last.to <= 2 && sentence.tokens.slice(last.to, at).every(({ norm }) => /^(?:,|and|or)$/.test(norm));
}

function isTitle(inside: readonly Placed[]): boolean {
	const long = inside.filter(({ token }) => token.word.length > 3 && token.tag !== "PUNCT");
	return long.length > 0 && long.every(({ token }) => token.capital);
}

function speakerOf(place: Place, length: number): Speaker | undefined {
	const { marked } = place;
	const [open, close] = [quotedPlace(place, marked.from), quotedPlace(place, marked.to)];
	if (open === undefined || close === undefined) return undefined;
	if (marked.nested) return named(open, speakerRightBefore(open));
	return (
		named(open, speakerRightBefore(open)) ??
		named(close, speakerAfter(close)) ??
		named(open, speakerBefore(open)) ??
		named(close, speakerLater(close)) ??
		announced(place) ??
		(length > SCARE_WORDS ? named(open, subjectAround(open)) : undefined)
	);
}

function named({ sentence }: QuotedPlace, speaker: TokenRange | undefined): Speaker | undefined {
	if (speaker === undefined) return undefined;
	const words = sentence.tokens.slice(speaker.from, speaker.to).map(({ word, spaced }) => (spaced ? ` ${word}` : word));
	return { speaker, speakerSentence: sentence.index, speakerWords: words.join("").trim() };
}

function quotedPlace({ paragraph, quoted, marked }: Place, at: number): QuotedPlace | undefined {
	const place = paragraph[at];
	if (place === undefined) return undefined;
	const mask = marked.nested ? [] : (quoted.get(place.sentence) ?? []);
	return { sentence: place.sentence, mark: place.at, quoted: mask };
}

/** The sentence or paragraph before ends in a colon: "She put it plainly to the court:". */
function announced(place: Place): Speaker | undefined {
	const { paragraph, earlier, marked } = place;
	const before = marked.from === 0 ? earlier.at(-1) : paragraph[marked.from - 1];
	if (before?.token.norm !== ":" || paragraph[marked.from]?.at !== 0) return undefined;
	const end = { sentence: before.sentence, mark: before.at, quoted: [] };
	return named(end, speakerBefore(end)) ?? named(end, subjectAround(end));
}

/** A quotation without a speaker of its own goes on with the one before: in the next sentence, or the next paragraph. */
function inherited(
	{ paragraph, marked }: Place,
	before: readonly Quotation[],
	unfinished: Quotation | undefined,
): Speaker | undefined {
	const open = paragraph[marked.from];
	const last = before.at(-1);
	if (open === undefined || last === undefined) return undefined;
	const source = marked.nested ? undefined : marked.from === 0 ? unfinished : sameParagraph(paragraph, last, open);
	if (source?.speaker === undefined || source.speakerSentence === undefined) return undefined;
	const { speaker, speakerSentence, speakerWords = "" } = source;
	return { speaker, speakerSentence, speakerWords };
}

function sameParagraph(paragraph: readonly Placed[], last: Quotation, open: Placed): Quotation | undefined {
	const here = paragraph[0]?.sentence;
	const whole = open.at === 0 && here !== undefined && last.sentence >= here.index;
	const near =
		open.sentence.index - (last.speakerSentence ?? last.sentence) <= 1 || last.sentence === open.sentence.index;
	return whole && near ? last : undefined;
}

/** `within`: the claim quotes a part. `overlaps`: most of the words are the same, so one of the two was altered. */
function compare(claim: Fact, source: Fact): Relation {
	if (!isQuotation(claim) || !isQuotation(source)) return "unrelated";
	const [ours, theirs] = [claim.words, source.words];
	if (ours.length === theirs.length && ours.every((word, at) => word === theirs[at])) return "same";
	if (locate(ours, theirs) !== undefined) return "within";
	if (locate(theirs, ours) !== undefined) return "wider";
	return (alteration(claim, theirs)?.similarity ?? 0) >= ALTERED ? "overlaps" : "disjoint";
}

function say(fact: Fact, text: string): string {
	const words = text.slice(fact.start, fact.end);
	if (!isQuotation(fact)) return words;
	return fact.speakerWords === undefined ? words : `${words} (${fact.speakerWords})`;
}
