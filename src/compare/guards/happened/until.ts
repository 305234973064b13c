import { denialsOver } from "../../../facts/polarity.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "was **not** printed until 1991": then it began. "was printed until 1991": then it ended. */
export const beginnings: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((until) => {
		const verb = verbBefore(tokens, until);
		const to = pairing.links.get(verb)?.to;
		if (!isUntil(tokens[until]) || to === undefined || isQuoted(pairing, until)) return [];
		if (!leadsToUntil(pairing, to) || isDenied(pairing.claimFacts, verb) === isDenied(pairing.sourceFacts, to))
			return [];
		const word = wordsOf(pairing, until);
		return [blocked("connective", word, `“not ${word}” says when it begins, “${word}” when it ends`)];
	});
};

function isUntil(token: Token | undefined): boolean {
	return token?.norm === "until" || token?.norm === "till";
}

function verbBefore(tokens: readonly Token[], until: number): number {
	return tokens.findLastIndex(({ tag }, at) => at < until && tag === "VERB");
}

/** The next "until" of the passage goes with this verb. */
function leadsToUntil({ sentence: { tokens } }: Pairing, verb: number): boolean {
	const until = tokens.findIndex((token, at) => at > verb && isUntil(token));
	return until > 0 && verbBefore(tokens, until) === verb;
}

function isDenied(facts: readonly Fact[], verb: number): boolean {
	return denialsOver(facts, verb).length > 0;
}
