import { defyingLeads, defyingWords, heedingLeads, wishNouns } from "../../../lexicon/connectives.ts";
import type { Pairing, Token } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/** "**against** her father's wish" where the passage has "as her father wished", "**on** his advice" where it has "against" it. */
export const defied: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		if (to === undefined || !wishNouns.has(tokens[at]?.lemma ?? "") || isQuoted(pairing, at)) return [];
		const lead = wishLead(tokens, at);
		if (lead === undefined || !isOtherwise(pairing, lead.norm, to)) return [];
		return [blocked("word", lead.word, `the passage does not say “${lead.word}” of this`)];
	});
};

function isOtherwise({ claim, part, sentence }: Pairing, lead: string, to: number): boolean {
	if (defyingLeads.has(lead)) return !isDefying(sentence.tokens);
	const theirs = wishLead(sentence.tokens, to)?.norm ?? "";
	return heedingLeads.has(lead) && defyingLeads.has(theirs) && !isDefying(tokensOf({ claim, part }));
}

function isDefying(tokens: readonly Token[]): boolean {
	return tokens.some(({ norm }) => defyingWords.has(norm));
}

/** "against her father's wish": the word before the whole phrase. */
function wishLead(tokens: readonly Token[], noun: number): Token | undefined {
	let at = noun;
	while (tokens[at - 1]?.norm === "'s" || (tokens[at - 2]?.norm === "'s" && tokens[at - 1]?.tag === "ADJ")) at -= 1;
	const owner = tokens[at]?.norm === "'s" ? at - 1 : noun;
	return leadOf(tokens, owner);
}
