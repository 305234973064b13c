import { isInFact } from "../../../facts/scope.ts";
import { alternativesOf } from "../../../lexicon/exclusives.ts";
import { ordinals } from "../../../lexicon/numbers.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { answersOf, coverageWithout } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { allNamed, type Guard, wordsOf } from "../guard.ts";
import { areBothSaid, isAnswerAt, isEnd, opposed } from "./opposition.ts";

/**
 * "the **red** light", "the **blue** light": values of which one thing has one, in the very same place. Anywhere else a text
 * may have both.
 */
export const exclusives: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const word = tokens[at]?.norm ?? "";
		const others = pairing.links.get(at)?.to === undefined ? alternativesOf(word) : undefined;
		if (others === undefined || isElse(pairing, at)) return [];
		// "Third" against "second" is a rank, and compared as such.
		const rivals = rivalsOf(pairing, others).filter(
			(to) => !ordinals.has(word) || !ordinals.has(pairing.sentence.tokens[to]?.norm ?? ""),
		);
		const [rival] = rivals;
		// "in the back and the neck": where the passage has several, the claim may mean any.
		return rival === undefined || rivals.length > 1 ? [] : finding(pairing, at, rival);
	});
};

function isElse({ claimFacts }: Pairing, at: number): boolean {
	return isInFact(claimFacts, at, "date", "quantity", "quotation", "name");
}

/** Words of the passage of the same set. */
function rivalsOf(pairing: Pairing, others: ReadonlySet<string>): readonly number[] {
	const taken = answersOf(pairing);
	return pairing.sentence.tokens.flatMap(({ norm }, to) => (others.has(norm) && !taken.has(to) ? [to] : []));
}

function finding(pairing: Pairing, at: number, to: number): Finding[] {
	const isSame = isSamePlace(pairing, at, to) && coverageWithout(pairing, [at]) >= allElse && allNamed(pairing);
	if (!isSame || sentenceOf(pairing) === undefined || !areBothSaid(pairing, at, to)) return [];
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[to]?.word ?? ""];
	return [opposed(pairing, { at, to, claim, source }, "contradicts")];
}

/** Least share of the claim's other words. */
const allElse = 0.9;

/** What stands before the word and behind it answers; at least one of them is a word, not the sentence's edge. */
function isSamePlace(pairing: Pairing, at: number, to: number): boolean {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	const before = isAnswerAt(pairing, previous(ours, at), previous(theirs, to));
	const isLast = isEnd(ours[at + 1]) && (isEnd(theirs[to + 1]) || theirs[to + 1]?.tag === "ADP");
	const behind = isAnswerAt(pairing, at + 1, to + 1);
	return before && (behind || isLast);
}

/** The token before, past articles and possessives. */
function previous(tokens: readonly Token[], at: number): number {
	return tokens.findLastIndex(({ tag, norm }, index) => index < at && tag !== "DET" && !possessives.has(norm));
}
