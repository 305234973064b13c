import type { Finding, Pairing, Token } from "../types.ts";
import { tokensOf } from "./sides.ts";

/** What counts even where the words are the same: who says them, and that they are asked, not told. */
const always: ReadonlySet<string> = new Set(["quotation", "attribution", "question"]);

/** A claim that is the sentence itself, word for word, needs no understanding: how far a denial or a hope reaches is the same in both. */
export function withoutMisreadings(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	if (!isWordForWord(pairing)) return findings;
	return findings.filter(({ kind, effect }) => effect === "supports" || always.has(kind));
}

function isWordForWord(pairing: Pairing): boolean {
	const [ours, theirs] = [wordsOf(tokensOf(pairing)), wordsOf(pairing.sentence.tokens)];
	const isWhole = pairing.part.tokens.length === tokensOf(pairing).length;
	return isWhole && ours.length === theirs.length && ours.every((word, at) => word === theirs[at]);
}

/** Without the marks at its end: a claim may go without its full stop. */
function wordsOf(tokens: readonly Token[]): readonly string[] {
	const last = tokens.findLastIndex(({ tag }) => tag !== "PUNCT");
	return tokens.slice(0, last + 1).map(({ norm }) => norm);
}
