import { notQuite } from "../../../lexicon/hedges.ts";
import type { Pairing, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { isContent } from "../../words.ts";

/** "**almost** doubled" and "**virtually** doubled" fall short alike: what follows the one answers what follows the other. */
export function fallsShort(pairing: Pairing, at: number): boolean {
	if (!shortfalls.has(pairing.sentence.tokens[at]?.norm ?? "")) return false;
	const tokens = tokensOf(pairing);
	const narrowed = contentAfter(pairing.sentence.tokens, at);
	return pairing.part.tokens.some(
		(index) =>
			shortfalls.has(tokens[index]?.norm ?? "") &&
			contentAfter(tokens, index).some((next) => narrowed.includes(pairing.links.get(next)?.to ?? -1)),
	);
}

const shortfalls: ReadonlySet<string> = new Set(notQuite.filter((phrase) => !phrase.includes(" ")));

/** The content words among the three tokens after a word, up to the next mark. */
export function contentAfter(tokens: readonly Token[], at: number): readonly number[] {
	const next = tokens.slice(at + 1, at + 4);
	const mark = next.findIndex(({ tag }) => tag === "PUNCT");
	// "Former President X": it is the office that is narrowed, not the name behind it.
	const noun = next.findIndex(({ tag, capital }, index) => (tag === "NOUN" || capital) && !goesOn(next[index + 1]));
	const end = noun < 0 ? next.length : noun + 1;
	return next
		.slice(0, mark < 0 ? end : Math.min(mark, end))
		.flatMap((token, offset) => (isContent(token) ? [at + 1 + offset] : []));
}

/** The phrase does not end before it. */
function goesOn(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "ADJ";
}
