import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { phraseEnd } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { restatedBy } from "./restated.ts";

/** "would **like** to **become** a vet" where the passage has "wants to be a vet", of the same person. */
export function becomingLinks(
	{ part, links, sentence }: Pairing,
	{ tokens }: Sentence,
): readonly (readonly [number, Link])[] {
	return part.tokens.flatMap((at) => {
		if (!isBecoming(tokens, at)) return [];
		const noun = headOf(tokens, at + 1, phraseEnd(tokens, at + 1, tokens.length));
		const to = noun === undefined ? undefined : links.get(noun)?.to;
		const be = to === undefined ? -1 : beingBefore(sentence.tokens, to);
		if (to === undefined || be < 0) return [];
		const own = tokens[at]?.lemma === "become" && links.get(at)?.to === undefined;
		const isLike = tokens[at - 2]?.norm === "like" && sentence.tokens[be - 2]?.tag === "VERB";
		return [
			...(own ? [[at, restatedBy(to)] as const] : []),
			// Who would like it is asked as of any verb.
			...(isLike ? [[at - 2, { to: be - 2, strength: 1 }] as const] : []),
		];
	});
}

function isBecoming(tokens: readonly Token[], at: number): boolean {
	return /^(?:be|become)$/.test(tokens[at]?.norm ?? "") && tokens[at - 1]?.norm === "to";
}

/** "to **be** a young vet", "to **become** a vet". */
function beingBefore(tokens: readonly Token[], noun: number): number {
	const at = tokens.findLastIndex(({ tag }, index) => index < noun && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
	return isBecoming(tokens, at) ? at : -1;
}
