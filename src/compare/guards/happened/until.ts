import { denialsOver } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "was **not** printed until 1991": then it began. "was printed until 1991": then it ended. */
export const beginnings: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const early = pairing.part.tokens
		.filter((verb) => isTooEarly(pairing, verb) && !isQuoted(pairing, verb))
		.map((verb) =>
			blocked("connective", wordsOf(pairing, verb), `“until” here: “${wordsOf(pairing, verb)}” came only then`),
		);
	const turned = pairing.part.tokens.flatMap((until) => {
		const verb = verbBefore(tokens, until);
		const to = pairing.links.get(verb)?.to;
		if (!isUntil(tokens[until]) || to === undefined || isQuoted(pairing, until)) return [];
		if (!leadsToUntil(pairing, to) || isDenied(pairing.claimFacts, verb) === isDenied(pairing.sourceFacts, to))
			return [];
		const word = wordsOf(pairing, until);
		return [blocked("connective", word, `“not ${word}” says when it begins, “${word}” when it ends`)];
	});
	return [...early, ...turned];
};

/** "landed **before the fog lifted**" where the pilot did not land until it lifted: the claim must say "when" or the like. */
function isTooEarly({ links, sentence, sourceFacts, ...pairing }: Pairing, verb: number): boolean {
	const to = links.get(verb)?.to;
	if (to === undefined || tokensOf(pairing)[verb]?.tag !== "VERB" || isDenied(pairing.claimFacts, verb)) return false;
	const until = sentence.tokens.findIndex((token, at) => at > to && isUntil(token));
	const clause = until < 0 ? undefined : clauseAt(sentence, until);
	if (clause?.from !== until || clause.verb === undefined || verbBefore(sentence.tokens, until) !== to) return false;
	if (!denialsOver(sourceFacts, to).some(({ partial }) => partial)) return false;
	const isThen = tokensOf(pairing).some(({ norm }) => /^(?:when|after|once|as|only|until|till)$/.test(norm));
	return !isThen && [...pairing.weights.keys()].some((at) => holds(clause, links.get(at)?.to ?? -1));
}

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
