import type { Analysis, Fact, Name, Sentence, Token } from "../../types.ts";

/** A fact with the words around it that say what it is a fact of: a small claim that a text makes by itself. */
export interface Statement extends Place {
	readonly fact: Fact;
	/**
	 * A phrase ("the 35-minute meeting") measures its noun; a clause ("they met for 35 minutes") says all that its words say;
	 * words are spoken by somebody; a figure is one that every report gives; and any sentence may be a copy of another, but for
	 * its fact.
	 */
	readonly form: "phrase" | "clause" | "words" | "copy" | "figure";
	/** Tokens that another text must have to speak of the same: the noun that is measured, the verb, or both. */
	readonly core: readonly number[];
	/** Tokens of the phrase, clause or sentence, ascending. */
	readonly tokens: readonly number[];
	/** Who and what takes part; who speaks. */
	readonly names: readonly Name[];
	/** What the figure is of. */
	readonly figure?: Figure;
	/** It is not said to have happened, but to be about to. */
	readonly ahead?: true;
	/** How long something is to last by word or law: "a ten-year deal", "the deal would last ten years". */
	readonly agreed?: true;
}

export interface Figure {
	/** The topic, and who is counted (nothing: anybody) or whose it is. */
	readonly name: string;
	readonly who: string;
	/** There was none. */
	readonly none?: true;
	/** Only some are counted, and how many all are nobody says. */
	readonly some?: true;
	/** It grows while the event lasts. */
	readonly grows?: true;
	/** Both must speak of the same thing. */
	readonly ofThing?: true;
	/** Of a case at law. */
	readonly ofCase?: true;
	/** What became of whom, where only one of several ways can be true. */
	readonly way?: string;
}

/** A sentence in its text. */
export interface Place {
	readonly analysis: Analysis;
	readonly sentence: Sentence;
}

export function factsIn({ analysis, sentence }: Place): readonly Fact[] {
	return analysis.facts[sentence.index] ?? [];
}

export function isInside(fact: Fact, { from, to }: { readonly from: number; readonly to: number }): boolean {
	return fact.from >= from && fact.to <= to;
}

/** Lemmas and forms, and every two lemmas in a row. */
export function wordsAndPairs(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ lemma, norm }, at) => [lemma, norm, `${lemma}_${tokens[at + 1]?.lemma ?? ""}`]);
}
