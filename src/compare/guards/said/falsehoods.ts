import { untrueWords } from "../../../lexicon/untrue.ts";
import type { Pairing, Sentence } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** "Reports **that** 500 people were hired are **false**": what is told behind "that" is not so. */
export const falsehoods: Guard = (pairing) => {
	const { sentence, part, links } = pairing;
	const untrue = untrueAt(pairing, sentence);
	if (untrue === undefined) return [];
	const that = sentence.tokens.findIndex(({ norm }) => norm === "that");
	return part.tokens
		.filter((at) => tokensOf(pairing)[at]?.tag === "VERB" && isTold(links.get(at)?.to, that, untrue))
		.map((at) => blocked("polarity", wordsOf(pairing, at), `the source calls this “${sentence.tokens[untrue]?.word}”`));
};

/** "are **false**", "is **untrue**", and nothing in the claim says so. */
function untrueAt(pairing: Pairing, { tokens }: Sentence): number | undefined {
	const answered = answersOf(pairing);
	const at = tokens.findIndex(({ norm }, index) => untrueWords.has(norm) && tokens[index - 1]?.lemma === "be");
	return at < 0 || answered.has(at) ? undefined : at;
}

/** Between "that" and the word, or behind both of them. */
function isTold(at: number | undefined, that: number, untrue: number): boolean {
	return at !== undefined && that >= 0 && at > that && at < untrue === that < untrue;
}
