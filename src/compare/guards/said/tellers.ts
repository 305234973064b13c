import { clauseAt, clauseOf } from "../../../facts/scope.ts";
import type { Clause, Pairing, Sentence } from "../../../types.ts";
import { sentenceOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "the report **found** that the pipe was too old" where the passage has "they argued that the pipe was too old, until a report
 * found that frost had cracked it": what one verb tells here is what another tells in the claim, and that one tells something else.
 */
export const tellers: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((told) => {
		const teller = sentence && tellerOf(sentence, told);
		if (teller?.verb === undefined || told.verb === undefined || isQuoted(pairing, told.verb)) return [];
		const other = otherTeller(pairing, teller.verb, told);
		if (other === undefined) return [];
		const word = wordsOf(pairing, told.verb);
		return [blocked("attribution", word, `“${word}” hangs on “${pairing.sentence.tokens[other]?.word}” here`)];
	});
};

/** The clause right before, whose verb tells this one: "argued **that** …". */
function tellerOf({ clauses }: Sentence, { link, from }: Clause): Clause | undefined {
	return link === "content" ? clauses.find(({ to, verb }) => to === from && verb !== undefined) : undefined;
}

/** The verb that tells it in the passage, where the claim's own teller tells another thing there. */
function otherTeller({ part, links, sentence }: Pairing, teller: number, told: Clause): number | undefined {
	// "that the lift **was slow**": no word answers "be".
	const said = range(told.verb ?? 0, told.to).find((at) => links.get(at)?.to !== undefined);
	if (said === undefined || !part.tokens.includes(teller) || !part.tokens.includes(said)) return undefined;
	const own = clauseOf(sentence, links.get(teller)?.to);
	const there = clauseAt(sentence, links.get(said)?.to ?? -1);
	const other = there && tellerOf(sentence, there);
	const isBusy =
		own !== undefined && sentence.clauses.some((each) => each !== there && tellerOf(sentence, each) === own);
	// "**said** she was confident that …".
	const isChain = other !== undefined && tellerOf(sentence, other) === own;
	return other !== undefined && other !== own && isBusy && !isChain ? other.verb : undefined;
}
