import { sentencesOf } from "../compare/pins/pins.ts";
import { isStory } from "../text/roles.ts";
import { isPlainlyReadable } from "../text/steering.ts";
import type { Comparison, Document, Fact, Ground, Sentence, Span } from "../types.ts";
import { isSamePassage, type Shelf, type Shelved } from "./evidence.ts";
import type { PartJudgement } from "./part.ts";

/** Longer sentences are quoted from the first to the last word that matters. */
const longSentence = 160;
/** Fewer words are no stretch that tells anything. */
const fewestWords = 5;

/**
 * The fewest passages of the story that support every part of a claim, in the order of the parts; empty where some part
 * rests on nothing but boilerplate.
 */
export function groundsOf(parts: readonly PartJudgement[], shelf: Shelf): readonly Ground[] {
	const every = parts.flatMap(({ supporting }) => supporting);
	const grounds = new Map(every.map((one) => [one, groundOf(one, shelf)]));
	const choices = parts.map(({ supporting }) => supporting.filter((one) => grounds.get(one) !== undefined));
	if (choices.some((supporting) => supporting.length === 0)) return [];
	const chosen: Comparison[] = [];
	for (const supporting of choices) {
		if (supporting.some((one) => chosen.some((other) => isSamePassage(one, other)))) continue;
		const best = mostShared(supporting, choices);
		if (best) chosen.push(best);
	}
	return chosen.flatMap((one) => grounds.get(one) ?? []);
}

/** The passage that supports most parts; of several the best. */
function mostShared(
	supporting: readonly Comparison[],
	choices: readonly (readonly Comparison[])[],
): Comparison | undefined {
	const shares = supporting.map(
		(one) => choices.filter((choice) => choice.some((other) => isSamePassage(one, other))).length,
	);
	return supporting[shares.indexOf(Math.max(...shares))];
}

function groundOf(comparison: Comparison, shelf: Shelf): Ground | undefined {
	const { source, sentence: at } = comparison.passage;
	const shelved = shelf.get(source);
	const sentence = shelved?.analysis.document.sentences[at];
	if (shelved === undefined || sentence === undefined || !isStory(sentence.role)) return undefined;
	const quote = quotes(comparison, sentence, shelved).find(
		(words) => isPlainlyReadable(words) && isThere(words, shelved.analysis.document),
	);
	return quote === undefined ? undefined : { source, quote };
}

/** The words are found in the story, not first in a teaser that repeats them. */
function isThere(quote: string, document: Document): boolean {
	const found = sentencesOf(document, quote);
	return (
		found.length === 1 && found.every((at) => document.sentences.slice(at, at + 1).every(({ role }) => isStory(role)))
	);
}

/** The telling stretch of a long sentence, and the whole of it. */
function quotes({ marks }: Comparison, sentence: Sentence, { source, analysis }: Shelved): readonly string[] {
	const words = ({ start, end }: Span) => source.text.slice(start, end).replace(/\s+/g, " ").trim();
	const whole = words(sentence);
	if (whole.length <= longSentence || marks.length === 0) return [whole];
	const stretch = words(withWholeFacts(around(marks), analysis.facts[sentence.index] ?? []));
	return stretch.split(" ").length < fewestWords ? [whole] : [stretch, whole];
}

function around(marks: readonly Span[]): Span {
	return { start: Math.min(...marks.map(({ start }) => start)), end: Math.max(...marks.map(({ end }) => end)) };
}

/** No name, quotation or number is cut in two. */
function withWholeFacts({ start, end }: Span, facts: readonly Fact[]): Span {
	return around([{ start, end }, ...facts.filter((fact) => fact.start < end && fact.end > start)]);
}
