import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { gapWords, lackWords, markNouns } from "../../../lexicon/value-roles.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";

/** The token before a value and what only colours it: "by **a record** 40". */
export function beforeValue(tokens: readonly Token[], { from }: Fact): number {
	let at = from - 1;
	while (at > from - reach && /^(?:DET|ADJ|ADV|PRON)$/.test(tokens[at]?.tag ?? "")) at -= 1;
	return at;
}

/** Words that may stand between a value and what leads it. */
export const reach = 4;

/** "room **for** 300", "the 40-goal **mark**", "the **limit** here is 60": what may or should be, unless the claim has the noun as well. */
export function isMark(pairing: Pairing, _: Fact, fact: Fact): boolean {
	const { tokens } = pairing.sentence;
	const before = beforeValue(tokens, fact);
	const lead = /^(?:of|for|at)$/.test(tokens[before]?.norm ?? "") ? before - 1 : undefined;
	const marks = [lead, lastNoun(tokens, fact.to), subjectOf(pairing.sentence, before)];
	const mark = marks.find((at) => at !== undefined && isMarkNoun(tokens[at]));
	return isQuantity(fact) && mark !== undefined && tokens[mark]?.lemma !== fact.head && !answersOf(pairing).has(mark);
}

/** The noun of which a form of "be" right before the value says it. */
function subjectOf(sentence: Sentence, before: number): number | undefined {
	const { tokens } = sentence;
	const subject = tokens[before]?.lemma === "be" ? clauseAt(sentence, before)?.subject : undefined;
	return subject && headOf(tokens, subject.from, subject.to);
}

function isMarkNoun(token: Token | undefined): boolean {
	return (token?.tag === "NOUN" || token?.tag === "VERB") && markNouns.has(token.lemma);
}

/** The end of the compound that goes on behind a number: "- goal **mark**". */
function lastNoun(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.tag === "NOUN" || (tokens[at]?.norm === "-" && tokens[at + 1]?.tag === "NOUN")) at += 1;
	return at - 1;
}

/** "two seats **short** of a majority", "three points **behind**": how much is missing, not how much there is. */
export function isGap(pairing: Pairing, _: Fact, fact: Fact): boolean {
	return (
		isQuantity(fact) &&
		[fact.to, fact.to + 1].some((at) => isGapWord(pairing.sentence.tokens, fact, at)) &&
		!pairing.part.tokens.some((at) => lackWords.has(tokensOf(pairing)[at]?.lemma ?? ""))
	);
}

/** Right behind the number or the noun that it counts. */
function isGapWord(tokens: readonly Token[], { to }: Fact, at: number): boolean {
	return gapWords.has(tokens[at]?.norm ?? "") && (at === to || tokens[to]?.tag === "NOUN");
}
