import { isName } from "../../facts/name.ts";
import type { Finding, Pairing } from "../../types.ts";
import { isAnswered } from "../event.ts";

/** Looks at one kind of difference between a part of a claim and a sentence of a source. */
export type Guard = (pairing: Pairing) => readonly Finding[];

/** The word of the claim at a token. */
export function wordsOf({ claim, part }: Pairing, at: number): string {
	return claim.document.sentences[part.sentence]?.tokens[at]?.word ?? "";
}

/** Everyone and everything that the part names is in the passage. */
export function allNamed(pairing: Pairing): boolean {
	return pairing.claimFacts.every((fact) => !isName(fact) || isAnswered(pairing, fact));
}

/** The token stands between quotation marks: it is checked letter for letter elsewhere. */
export function isQuoted({ claimFacts }: Pairing, at: number): boolean {
	return claimFacts.some(({ kind, from, to }) => kind === "quotation" && from <= at && at < to);
}

/** Least share of the other words that must agree before a difference counts as a contradiction. */
export const sameStatement = 0.75;
