import { isName } from "../../facts/name.ts";
import { isInFact } from "../../facts/scope.ts";
import type { Analysis, Fact, Finding, Name, Pairing, Part, Sentence } from "../../types.ts";
import { isAnswered, sameEventShare } from "../event.ts";
import type { Reach } from "../links/reach.ts";
import { sentenceOf, textOf, tokensOf } from "../sides.ts";

/** Looks at one kind of difference between a part of a claim and a sentence of a source. */
export type Guard = (pairing: Pairing) => readonly Finding[];

/** Something of the claim that nothing in the passage answers. */
export function blocked(kind: string, claim: string, message: string): Finding {
	return { kind, relation: "unrelated", effect: "blocks", claim, message };
}

/** The word of the claim at a token. */
export function wordsOf(pairing: Pairing, at: number): string {
	return tokensOf(pairing)[at]?.word ?? "";
}

/** A word as a fact, where no kind of fact stands for it. */
export function wordFact({ index, tokens }: Sentence, at: number): Fact {
	const { start, end } = tokens[at] ?? { start: 0, end: 0 };
	return { kind: "word", sentence: index, from: at, to: at + 1, start, end };
}

/** The words of the claim and of the passage that a finding is about. */
export function wordFacts(
	{ claim, part, sentence }: Pairing,
	at: number,
	to: number,
): Pick<Finding, "claimFact"> & { readonly sourceFact: Fact } {
	const whole = sentenceOf({ claim, part });
	return { ...(whole && { claimFact: wordFact(whole, at) }), sourceFact: wordFact(sentence, to) };
}

/** The sides of a finding on one name that stands where the claim has another. */
export function otherName({ claim, source }: Pairing, name: Name, rival: Name): OtherName {
	return {
		relation: "disjoint",
		claim: textOf(claim, name),
		source: textOf(source, rival),
		claimFact: name,
		sourceFact: rival,
	};
}

type OtherName = Pick<Finding, "relation" | "claim" | "claimFact" | "sourceFact"> & { readonly source: string };

/** Everyone and everything that the part names is in the passage. */
export function allNamed(pairing: Pairing): boolean {
	return pairing.claimFacts.every((fact) => !isName(fact) || isAnswered(pairing, fact));
}

/** The token stands between quotation marks: it is checked letter for letter elsewhere. */
export function isQuoted({ claimFacts }: Pairing, at: number): boolean {
	return isInFact(claimFacts, at, "quotation");
}

/** "a day before", "last year", "after three hours": dates and quantities are compared as such. */
export function isMeasured({ claimFacts }: Pairing, at: number): boolean {
	const opensNumber = claimFacts.some(({ kind, from }) => kind === "quantity" && from === at + 1);
	return opensNumber || isInFact(claimFacts, at, "date", "quantity");
}

/** Least share of the other words that must agree before a difference counts as a contradiction. */
export const sameStatement = 0.75;

/** Least share of the claim's words that a passage must carry that denies all of what they say. */
export const deniedShare = 0.6;

/** Least share of the other words that must agree before another office counts as a contradiction. */
export const clashShare = 0.5;

/**
 * Whether any guard but that of quotations can contradict or find a rival value, by the shares that they ask for. A guard
 * that asks for less belongs here too: passages that cannot are not looked at.
 */
export function mayContradict(claim: Analysis, part: Part, { whole, word, value, named }: Reach): boolean {
	const isClash = whole >= clashShare && claim.clashes.some(({ name }) => name.sentence === part.sentence);
	return isClash || (named && (word >= deniedShare || value >= sameEventShare));
}
