import type { Pairing, Token } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "the letters of a **keeper**" where the passage has "the letters of a keeper's wife": what is somebody's is not that somebody. */
export const owners: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	return pairing.part.tokens.flatMap((at) => {
		const owned = ownedBy(pairing, at);
		if (owned === undefined || isQuoted(pairing, at)) return [];
		const word = wordsOf(pairing, at);
		return [blocked("word", word, `it is “${word}'s ${owned}” here`)];
	});
};

/** The word behind "'s", where the claim ends its phrase with the owner, behind the same preposition. */
function ownedBy({ links, sentence: { tokens }, ...sides }: Pairing, at: number): string | undefined {
	const ours = tokensOf(sides);
	const { to } = links.get(at) ?? {};
	if (to === undefined || !isThing(ours[at]) || ours[at]?.lemma !== tokens[to]?.lemma || !isEnd(ours[at + 1]))
		return undefined;
	const [mine, theirs] = [leadOf(ours, at), leadOf(tokens, to)];
	const isOwner = tokens[to + 1]?.norm === "'s" && tokens[to + 1]?.tag === "PART";
	return isOwner && mine?.tag === "ADP" && mine.norm === theirs?.norm ? (tokens[to + 2]?.word ?? "") : undefined;
}

function isEnd(token: Token | undefined): boolean {
	return token === undefined || (/^(?:PUNCT|ADP|VERB|AUX|SCONJ|CCONJ)$/.test(token.tag) && !/^['-]/.test(token.norm));
}
