import { anywhere, beforeGerund, beforeInfinitive } from "../../lexicon/empty-frames.ts";
import type { Link, Pairing, Sentence } from "../../types.ts";
import { isContent, range } from "../words.ts";
import { standsAt } from "./row.ts";

/**
 * "**managed to** win", "**in terms of** price": the frame is answered by whatever answers what is told in it, so that who
 * does it, and whether it is hoped for or denied, is asked of that word.
 */
export function emptyLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return pairing.part.tokens.flatMap((at) => {
		const end = frameEnd(sentence, at);
		const to = end === undefined ? undefined : answerTo(pairing, sentence, end);
		if (end === undefined || to === undefined) return [];
		const words = range(at, end).filter(
			(word) => pairing.weights.has(word) && pairing.links.get(word)?.to === undefined,
		);
		// Only a verb stands for what is told: "unable" is itself no denial of "walk".
		return words.map(
			(word) => [word, sentence.tokens[word]?.tag === "VERB" ? { to, strength: 1 } : { strength: 1 }] as const,
		);
	});
}

/** Where the frame that begins at a word ends, if one does. */
function frameEnd(sentence: Sentence, at: number): number | undefined {
	const { tokens } = sentence;
	const fits = (row: string): boolean => standsAt(tokens, at, row);
	const lengthOf = (row: string | undefined): number => row?.split(" ").length ?? 0;
	const verbal = lengthOf(beforeInfinitive.find(fits)) || lengthOf(beforeGerund.find(fits));
	if (verbal > 0) return tokens[at + verbal]?.tag === "VERB" ? at + verbal : undefined;
	const other = lengthOf(anywhere.find(fits));
	return other > 0 ? at + other : undefined;
}

/** What answers the first word with content behind the frame. */
function answerTo({ links }: Pairing, { tokens }: Sentence, from: number): number | undefined {
	const word = tokens.findIndex((token, at) => at >= from && isContent(token));
	return links.get(word)?.to;
}
