import { normalise } from "../../text/normalise.ts";
import { remembered } from "../../text/remembered.ts";
import { tokenSpans } from "../../text/tokens.ts";
import type { Analysis, Comparison, Document, Finding, Pin, Sentence, Span } from "../../types.ts";
import { compare } from "../compare.ts";
import type { Library, PartComparisons } from "../library.ts";
import { wholeParts } from "../parts/parts.ts";
import { deniedWords, denies, isUnansweredDenial } from "./denials.ts";
import { isEssential } from "./essential.ts";

/** Sentences of a document that hold the words of a quote, whatever its typography and line breaks; none where they are not there. */
export function sentencesOf(document: Document, quote: string): readonly number[] {
	const wanted = quoteWords(quote);
	const { words, places } = wordsOf(document);
	const starts = places.get(wanted[0]?.norm ?? "") ?? [];
	const from = starts.find((at) => wanted.every(({ norm }, offset) => words[at + offset]?.norm === norm));
	return from === undefined
		? []
		: [...new Set(words.slice(from, from + wanted.length).map(({ sentence }) => sentence))];
}

/** All words of a text, and where each stands among them. */
interface Words {
	readonly words: ReturnType<typeof sentenceWords>;
	readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Remembered: every claim may be pinned to any text. */
const wordsOf = remembered((document: Document): Words => {
	const words = document.sentences.flatMap((sentence) => sentenceWords(sentence));
	const places = new Map<string, number[]>();
	words.forEach(({ norm }, at) => {
		const list = places.get(norm);
		if (list === undefined) places.set(norm, [at]);
		else list.push(at);
	});
	return { words, places };
});

/** A word as pins compare it: lower case, plain typography. */
export interface PinWord extends Span {
	readonly norm: string;
}

/** The words of a quote, without marks; offsets are those of the quote. */
export function quoteWords(quote: string): readonly PinWord[] {
	const normal = normalise(quote).replace(/\s/g, " ");
	return tokenSpans(normal, { start: 0, end: normal.length })
		.map(({ start, end }) => ({ norm: normal.slice(start, end).toLowerCase(), start, end }))
		.filter(isWord);
}

/** The words of a sentence of a source, without marks. */
export function sentenceWords({ tokens, index }: Sentence): readonly (PinWord & { readonly sentence: number })[] {
	return tokens.filter(isWord).map(({ norm, start, end }) => ({ norm, start, end, sentence: index }));
}

function isWord({ norm }: Pick<PinWord, "norm">): boolean {
	return /[\p{L}\d]/u.test(norm);
}

/**
 * Each sentence of a claim beside the passages at which its editor points. They support it together, unless one contradicts it
 * or a number, date, name, quotation or denial of the claim is in none of them.
 */
export function comparePins(claim: Analysis, pins: readonly Pin[], { analyses, index }: Library): PartComparisons[] {
	return wholeParts(claim).map((part) => {
		const comparisons = pins.flatMap((pin) => {
			const source = analyses.get(pin.source);
			if (source === undefined) return [];
			return sentencesOf(source.document, pin.quote).flatMap((at) => {
				const sentence = source.document.sentences[at];
				const passage = { source: pin.source, sentence: at, score: 0 };
				return sentence === undefined ? [] : [compare({ claim, part, source, sentence }, passage, index.rarity)];
			});
		});
		return { part, comparisons: settled(comparisons) };
	});
}

/** What is left open comes first in each passage: it is what the editor wants to know. */
function settled(comparisons: readonly Comparison[]): readonly Comparison[] {
	const open = [...deniedWords(comparisons), ...unanswered(comparisons)];
	const isOpen = open.length > 0 || comparisons.some(({ outcome }) => outcome === "contradicts");
	return comparisons.map((comparison): Comparison => {
		if (!isOpen) return { ...comparison, outcome: "supports", pinned: true };
		const others = comparison.findings.filter((finding) => !open.some((each) => isSame(each, finding)));
		return { ...comparison, findings: [...open, ...others], pinned: true };
	});
}

/** Essential findings that block in every one of the passages. */
function unanswered(comparisons: readonly Comparison[]): readonly Finding[] {
	const [first] = comparisons;
	const areDenied = comparisons.some(denies);
	return (first?.findings ?? []).filter(
		(finding) =>
			!(areDenied && isUnansweredDenial(finding)) &&
			comparisons.every((each) => each.findings.some((other) => isSame(finding, other) && isEssential(other, each))),
	);
}

function isSame(a: Finding, b: Finding): boolean {
	return a.kind === b.kind && a.claim === b.claim;
}
