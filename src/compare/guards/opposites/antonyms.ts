import { isName } from "../../../facts/name.ts";
import { clauseAt, clauseOf, holds, isInFact, isPartOf } from "../../../facts/scope.ts";
import { areAntonyms, hasAntonyms } from "../../../lexicon/concepts.ts";
import { areConverse } from "../../../lexicon/converses.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { answersOf, coverageWithout } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { allNamed, type Guard, sameStatement, wordsOf } from "../guard.ts";
import { mirrored } from "../who/mirrored.ts";
import { areBothSaid, isAnswerAt, isEnd, isSameObject, opposed } from "./opposition.ts";

/** A word of the claim whose opposite stands in its place. Those of numbers and dates ("more than", "last year") are theirs. */
export const antonyms: Guard = (pairing) => {
	const { links, weights } = pairing;
	const tokens = tokensOf(pairing);
	return [...weights.keys()].flatMap((at) => {
		const lemma = tokens[at]?.lemma;
		if (lemma === undefined || links.get(at)?.to !== undefined || !hasAntonyms(lemma)) return [];
		if (isInFact(pairing.claimFacts, at, "date", "quantity", "quotation") || isRemaining(tokens, at)) return [];
		const opposites = oppositesOf(pairing, at);
		const [nearest] = opposites;
		if (nearest === undefined) return [];
		return [antonymFinding(pairing, at, opposites.find((to) => isSameSlot(pairing, at, to)) ?? nearest)];
	});
};

/** "has 30 litres of fuel **left**", "30 litres are **left**": what is left remains. */
function isRemaining(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.norm !== "left" || tokens[at + 1]?.tag === "DET") return false;
	const verb = tokens.findLastIndex(({ tag }, index) => index < at && /^(?:VERB|AUX)$/.test(tag));
	return /^(?:have|be)$/.test(tokens[verb]?.lemma ?? "") && tokens.slice(0, at).some(({ tag }) => tag === "NUM");
}

/** Words of the passage that say the opposite and answer nothing else. */
function oppositesOf(pairing: Pairing, at: number): readonly number[] {
	const lemma = tokensOf(pairing)[at]?.lemma ?? "";
	const taken = answersOf(pairing);
	return pairing.sentence.tokens.flatMap((token, to) => {
		const isFree = !taken.has(to) && areAntonyms(lemma, token.lemma) && !isOtherKind(tokensOf(pairing), at, token);
		return isFree && !isInFact(pairing.sourceFacts, to, "date", "quantity") ? [to] : [];
	});
}

/** "the drivers' **pay**" is no opposite of "**received** a rise", nor "an **earlier** fire" of "**after** the fire". */
function isOtherKind(tokens: readonly Token[], at: number, theirs: Token): boolean {
	const ours = tokens[at];
	const isPaid = ours?.tag === "NOUN" && ours.lemma === "pay" && theirs.tag === "VERB";
	return isPaid || (tokens[at - 1]?.tag === "DET" && theirs.tag === "ADP");
}

function antonymFinding(pairing: Pairing, at: number, opposite: number): Finding {
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[opposite]?.word ?? ""];
	const isCertain =
		isSameSlot(pairing, at, opposite) &&
		areBothSaid(pairing, at, opposite) &&
		isSameSubject(pairing, at, opposite) &&
		!isOtherSide(pairing, at, opposite) &&
		coverageWithout(pairing, [at]) >= sameStatement &&
		mirrored(pairing).length === 0 &&
		allNamed(pairing) &&
		!hasStranger(pairing);
	return opposed(pairing, { at, to: opposite, claim, source }, isCertain ? "contradicts" : "blocks");
}

/** "wants **a dairy to buy** it" is the other side of "wants to sell it to a dairy": one verb has as doer the object of another. */
function isOtherSide(pairing: Pairing, at: number, to: number): boolean {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	return (
		areConverse(ours[at]?.lemma ?? "", theirs[to]?.lemma ?? "") &&
		(isDoneByObject(ours, at) || isDoneByObject(theirs, to))
	);
}

function isDoneByObject(tokens: readonly Token[], verb: number): boolean {
	return tokens[verb - 1]?.norm === "to" && /^(?:NOUN|PROPN|PRON)$/.test(tokens[verb - 2]?.tag ?? "");
}

/** "released **her**" beside "arrested Bo Ness": a pronoun for somebody of whom the passage does not speak. */
function hasStranger({ claimFacts, links }: Pairing): boolean {
	return claimFacts.some((fact) => isName(fact) && fact.form === "pronoun" && links.get(fact.from)?.strength === 0);
}

/** Both say what happens or how something is, or stand between the same words. */
function isSameSlot(pairing: Pairing, at: number, to: number): boolean {
	const tag = tokensOf(pairing)[at]?.tag;
	if (tag !== pairing.sentence.tokens[to]?.tag) return false;
	if (tag === "VERB" || tag === "ADJ")
		return (
			isAmongAnswers(pairing, at, to) && isSameVoice(pairing, at, to) && isSameObject(pairing, { from: at + 1, to })
		);
	return isBetweenSame(pairing, at, to) && coverageWithout(pairing, [at]) >= allElse;
}

/** Of things ("parents", "children") a text may have both: there almost all else must be the same. */
const allElse = 0.9;

/** "reached **an aunt,**", "repeated **praise and** lawsuits": what stands before the word, past articles, and behind it answers. */
function isBetweenSame(pairing: Pairing, at: number, to: number): boolean {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	const [before, beforeThere] = [wordBefore(ours, at), wordBefore(theirs, to)];
	const areEnds = isEnd(ours[at + 1]) && isEnd(theirs[to + 1]);
	return isAnswerAt(pairing, before, beforeThere) && (areEnds || isAnswerAt(pairing, at + 1, to + 1));
}

function wordBefore(tokens: readonly Token[], at: number): number {
	return tokens.findLastIndex(({ tag }, index) => index < at && tag !== "DET");
}

/** "School was hard for him, but a club made things easier": most of what the claim's clause says stands in another one there. */
function isAmongAnswers({ claim, part, weights, links, sentence }: Pairing, at: number, to: number): boolean {
	const whole = sentenceOf({ claim, part });
	const [ours, theirs] = [whole && clauseAt(whole, at), clauseAt(sentence, to)];
	if (theirs === undefined) return true;
	const words = [...weights.keys()].filter((word) => word !== at && (ours === undefined || isPartOf(ours, word)));
	const answers = (words.length > 0 ? words : [...weights.keys()]).flatMap((word) => links.get(word)?.to ?? []);
	return answers.filter((answer) => isPartOf(theirs, answer)).length * 2 >= answers.length;
}

/** "He was given a grant" is no opposite of "he received a grant". */
function isSameVoice({ claim, part, sentence }: Pairing, at: number, to: number): boolean {
	const ours = sentenceOf({ claim, part })?.clauses.find(({ verb }) => verb === at);
	const theirs = clauseOf(sentence, to);
	return ours === undefined || theirs === undefined || ours.passive === theirs.passive;
}

/** "A gave B a grant" is no opposite of "B received a grant": where both verbs have a subject, the same one acts. */
function isSameSubject({ claim, part, links, sentence }: Pairing, at: number, to: number): boolean {
	const ours = sentenceOf({ claim, part })?.clauses.find(({ verb }) => verb === at)?.subject;
	const theirs = clauseOf(sentence, to)?.subject;
	if (ours === undefined || theirs === undefined) return true;
	return [...links].some(([index, link]) => {
		const there = link.to ?? -1;
		return holds(ours, index) && holds(theirs, there);
	});
}
