import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import type { Fact, Name, Part } from "../../types.ts";
import { coverage, doMeet, isPerson, meet } from "../event.ts";
import { align } from "../links/align.ts";
import type { Rarity } from "../sides.ts";
import { likeness, synonym } from "../words.ts";
import { namesOfOneStory, sharedNames } from "./one-story.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** Whether two statements tell of one event: the same people, and most of the same words. */
export function isOneEvent(a: Statement, b: Statement, measure: Measure): boolean {
	return (
		sharesNames(a, b) &&
		sharesWords(a, b, measure) &&
		(measure.least !== "place" || sharedNames(a.analysis, b.analysis) >= namesOfOneStory)
	);
}

interface Measure {
	readonly rarity: Rarity;
	/** Opposites often follow one another (who is arrested is released), and most things are done in many places. */
	readonly least?: "strict" | "place";
}

/** What is measured or done in one is measured or done in the other. */
export function sharesCore(a: Statement, b: Statement): boolean {
	const [longer, shorter] = a.core.length >= b.core.length ? [a, b] : [b, a];
	const alike = shorter.core.map((at) => longer.core.filter((other) => areAlike([shorter, at], [longer, other])));
	if (alike.length === 0 || alike.some((others) => others.length === 0)) return false;
	// "Played 20 games" and "lost 12 games": "played" is like "games", but nothing is like "lost".
	return longer.core.length > shorter.core.length || new Set(alike.flat()).size === longer.core.length;
}

type Word = readonly [Statement, number];

function areAlike([a, at]: Word, [b, other]: Word): boolean {
	return (
		likeness(a.analysis.terms[a.sentence.index]?.[at] ?? [], b.analysis.terms[b.sentence.index]?.[other] ?? []) >=
		synonym
	);
}

/** Whoever takes part in one is known around the other, and somebody, or without persons something, takes part in both. */
function sharesNames(a: Statement, b: Statement): boolean {
	if (!areKnown(a.names, namesNear(b)) || !areKnown(b.names, namesNear(a))) return false;
	const [ours, theirs] = [anchors(a.names), anchors(b.names)];
	return (ours.length === 0 && theirs.length === 0) || doMeet(ours, theirs);
}

function areKnown(names: readonly Name[], others: readonly Name[]): boolean {
	return names.every((name) => others.some((other) => meet(name, other)));
}

function anchors(names: readonly Name[]): readonly Name[] {
	return names.some(isPerson) ? names.filter(isPerson) : names;
}

/** Names in the sentence and in the one before it. */
function namesNear({ analysis, sentence: { index } }: Place): readonly Name[] {
	return [...(analysis.facts[index - 1] ?? []), ...(analysis.facts[index] ?? [])].filter(isName);
}

/**
 * Least shares of the words of two statements, their facts left out, that the other text carries: of the nearer, of the
 * farther. Found on the stories of the development sets: below them, most pairs tell of two events.
 */
const leastShares = {
	/** The names and the noun that is measured say enough. */
	phrase: [0.5, 0.5],
	clause: [0.7, 0.5],
	/** A text that names nobody, and one that says two things about one event itself. */
	strict: [0.9, 0.75],
	place: [0.85, 0.5],
} as const;

function sharesWords(a: Statement, b: Statement, { rarity, least }: Measure): boolean {
	const shares = [share(a, b, rarity), share(b, a, rarity)];
	const [high, low] = leastShares[least ?? formOf(a, b)];
	return Math.max(...shares) >= high && Math.min(...shares) >= low;
}

function formOf(a: Statement, b: Statement): keyof typeof leastShares {
	if (a.form === "phrase" || b.form === "phrase") return "phrase";
	return a.names.length === 0 || a.analysis === b.analysis ? "strict" : "clause";
}

function share(a: Statement, { analysis, sentence }: Statement, rarity: Rarity): number {
	const pairing = align({ claim: a.analysis, part: partOf(a), source: analysis, sentence }, rarity);
	return coverage(pairing, [a.fact, ...cues(a)]);
}

/** "refused to" is no word of what did not happen. */
function cues({ fact, ...place }: Statement): readonly Fact[] {
	return fact.kind === "word"
		? factsIn(place)
				.filter(isPolarity)
				.filter(({ from, to, head }) => from < to && head === fact.from)
		: [];
}

function partOf({ sentence, tokens }: Statement): Part {
	const [first, last] = [sentence.tokens[tokens[0] ?? 0], sentence.tokens[tokens.at(-1) ?? 0]];
	return { sentence: sentence.index, tokens, start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}
