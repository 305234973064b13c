import { isModality } from "../../facts/modality.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { isQuotation } from "../../facts/quotation.ts";
import { type Lie, laterWords } from "../../lexicon/occasions.ts";
import type { Analysis, Fact, Part, Sentence, Token } from "../../types.ts";
import { factsOf } from "../links/align.ts";
import { sentenceOf } from "../sides.ts";
import { type Distance, eve, measureBefore, sameDay } from "./distance.ts";
import { type Happening, happenings, type Place, type Sides } from "./happening.ts";
import { orderPhraseAt } from "./told.ts";

/** A claim that puts two events in order: how the first lies to the second, and how far. */
export interface Tie {
	readonly lie: Lie;
	readonly distance?: Distance | "open";
	/** As the claim says it: "two days before". */
	readonly words: string;
	readonly first: Happening;
	readonly second: Happening;
}

/** The one tie of a part between two events that are said to have happened. */
export function tieIn(claim: Analysis, part: Part): Tie | undefined {
	const sentence = sentenceOf({ claim, part });
	if (sentence === undefined || factsOf(claim, part).some(isOpen)) return undefined;
	const [phrase, ...others] = [...having(sentence, part), ...phrasesIn(sentence, part)];
	if (phrase === undefined || others.length > 0) return undefined;
	const sides = sidesOf(sentence.tokens, part, phrase);
	return sides && tieOf({ claim, sentence, part }, sides, phrase);
}

/** Two parts of a sentence of which the second says that it came later: "and then", "and two days later". */
export function tieBetween(claim: Analysis, one: Part, next: Part): Tie | undefined {
	const sentence = claim.document.sentences[next.sentence];
	if (sentence === undefined || [one, next].some((part) => factsOf(claim, part).some(isOpen))) return undefined;
	const { tokens } = sentence;
	const phrase = laterIn(tokens, next);
	if (phrase === undefined || [...one.tokens, ...next.tokens].some((at) => phraseAt(tokens, at))) return undefined;
	const first = one.tokens.filter((at) => tokens[at]?.norm !== "first" || tokens[at]?.tag !== "ADV");
	const second = next.tokens.filter((at) => at < phrase.from - 1 || at >= phrase.to);
	return tieOf({ claim, sentence, part: one }, [trimmed(tokens, first), trimmed(tokens, second)], phrase);
}

/** "And then", "and two days later", right behind the first part. */
function laterIn(tokens: readonly Token[], { tokens: own }: Part): Phrase | undefined {
	const word = own.find((at) => laterWords.has(tokens[at]?.norm ?? ""));
	if (word === undefined) return undefined;
	const { from, ...measured } = measureBefore(tokens, word);
	const isOpening = tokens[from - 1]?.norm === "and" && own.includes(from - 1) && !own.includes(from - 2);
	return isOpening ? { ...measured, from, to: word + 1, lie: "before" } : undefined;
}

function tieOf(place: Place, sides: Sides, { from, to, lie, distance }: Phrase): Tie | undefined {
	const [first, second] = happenings(place, sides);
	if (first === undefined || second === undefined) return undefined;
	const { tokens } = place.sentence;
	const words = place.claim.document.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
	return { lie, words, first, second, ...(distance !== undefined && { distance }) };
}

/** "Having met Y, X met Z". */
function having({ tokens }: Sentence, { tokens: [at] }: Part): readonly Phrase[] {
	return at !== undefined && tokens[at]?.norm === "having" ? [{ from: at, to: at + 1, lie: "after" }] : [];
}

/** Hoped, planned, denied or quoted: no event. */
function isOpen(fact: Fact): boolean {
	return isModality(fact) || isPolarity(fact) || isQuotation(fact);
}

/** The words of a tie, its measure included: tokens `[from, to)`. */
interface Phrase {
	readonly from: number;
	readonly to: number;
	readonly lie: Lie;
	readonly distance?: Distance | "open";
}

function phrasesIn({ tokens }: Sentence, { tokens: own }: Part): readonly Phrase[] {
	const found: Phrase[] = [];
	for (const at of own) {
		if (at < (found.at(-1)?.to ?? 0)) continue;
		const phrase = phraseAt(tokens, at);
		if (phrase !== undefined) found.push(phrase);
	}
	return found;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
	const found = orderPhraseAt(tokens, at);
	if (found === undefined) return undefined;
	const { to, lie } = found;
	if (lie === "same") return { from: at, to, lie, distance: sameDay };
	if (tokens.slice(at, to).some(({ norm }) => norm === "eve")) return { from: at, to, lie, distance: eve };
	return { ...measureBefore(tokens, at), to, lie };
}

/** "A before B", or "before B, A". */
function sidesOf(tokens: readonly Token[], { tokens: own }: Part, { from, to }: Phrase): Sides | undefined {
	const [before, behind] = [own.filter((at) => at < from), own.filter((at) => at >= to)];
	if (before.some((at) => !isMark(tokens, at))) return [trimmed(tokens, before), trimmed(tokens, behind)];
	const [comma, ...others] = behind.filter((at) => tokens[at]?.norm === ",");
	if (comma === undefined || others.length > 0) return undefined;
	const [first, second] = [behind.filter((at) => at > comma), behind.filter((at) => at < comma)];
	return [trimmed(tokens, first), trimmed(tokens, second)];
}

function trimmed(tokens: readonly Token[], own: readonly number[]): readonly number[] {
	const from = own.findIndex((at) => !isMark(tokens, at));
	return from < 0 ? [] : own.slice(from, own.findLastIndex((at) => !isMark(tokens, at)) + 1);
}

function isMark(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "PUNCT";
}
