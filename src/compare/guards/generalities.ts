import { negated } from "../../facts/polarity.ts";
import { absolutes } from "../../lexicon/absolutes.ts";
import { tokensOf } from "../sides.ts";
import { entailed } from "../words.ts";
import { blocked, type Guard, wordsOf } from "./guard.ts";

/**
 * Who fled has left, but who did not flee may have left, and "the first toddler" need not be the first child: a more
 * general word holds only where nothing is denied, and nothing said of all or of the utmost.
 */
export const generalities: Guard = (pairing) => {
	const { links, claimFacts, sourceFacts, part } = pairing;
	const tokens = tokensOf(pairing);
	const isAbsolute = part.tokens.some((at) => absolutes.has(tokens[at]?.norm ?? ""));
	return [...links].flatMap(([at, { to, strength }]) => {
		if (to === undefined || strength !== entailed) return [];
		if (!isAbsolute && !negated(claimFacts, at) && !negated(sourceFacts, to)) return [];
		const there = pairing.sentence.tokens[to]?.word ?? "";
		const word = wordsOf(pairing, at);
		return [blocked("event", word, `“${there}” here says less than “${word}”`)];
	});
};
