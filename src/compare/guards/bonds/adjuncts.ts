import { isName } from "../../../facts/name.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { placePrepositions } from "../../../lexicon/prepositions.ts";
import type { Clause, Finding, Name, Pairing } from "../../../types.ts";
import { isWhere } from "../../clauses/fillers.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf, textOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard } from "../guard.ts";

/**
 * "Sales fell **in Germany**" where the passage has "sales fell as demand in Germany weakened": where something happens in
 * the claim it must happen in the passage, and not something else that the claim leaves out.
 */
export const adjuncts: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	const tokens = tokensOf(pairing);
	return pairing.claimFacts
		.filter(isName)
		.filter(({ type, from, to }) => {
			// "according to Danish officials" names no place.
			const isAlone = !isThing(tokens[to]) && placePrepositions.has(tokens[from - 1]?.norm ?? "");
			return type === "place" && isAlone;
		})
		.flatMap((place) => elsewhere(pairing, place) ?? []);
};

/** The place stands in a clause of the passage whose verb answers nothing, and the claim's verb is answered in another one. */
function elsewhere(pairing: Pairing, place: Name): Finding | undefined {
	const { claim, part, links, sentence } = pairing;
	const whole = sentenceOf({ claim, part });
	const to = links.get(place.to - 1)?.to;
	const verb = whole && clauseAt(whole, place.from)?.verb;
	const there = verb === undefined ? undefined : links.get(verb)?.to;
	if (to === undefined || there === undefined || links.get(verb ?? -1)?.frame) return undefined;
	const clause = clauseAt(sentence, to);
	if (isOnHost(pairing, place, clause) || isWhere(pairing, place.from, to)) return undefined;
	if (clause?.verb === undefined || clause === clauseAt(sentence, there) || clause.link === "participle")
		return undefined;
	// "In Lund, rents fell but wages rose": what stands before the subject holds for both.
	if (clause.subject !== undefined && to < clause.subject.from) return undefined;
	if (sentence.tokens[clause.verb]?.tag !== "VERB" || answersOf(pairing).has(clause.verb)) return undefined;
	const [words, other] = [textOf(claim, place), sentence.tokens[clause.verb]?.word ?? ""];
	return blocked("attachment", words, `“${words}” goes with “${other}” here`);
}

/** "an attack **on Taiwan**", "a policy over whether …": the place goes with a noun, and that is there or leads there. */
function isOnHost({ claim, part, links, sentence }: Pairing, { from }: Name, clause: Clause | undefined): boolean {
	const tokens = tokensOf({ claim, part });
	const host = tokens.findLastIndex(({ tag }, at) => at < from - 1 && tag !== "DET" && tag !== "PUNCT");
	const there = links.get(host)?.to;
	if (there === undefined || clause === undefined) return false;
	const isThere = holds(clause, there);
	const [next, after] = sentence.tokens.slice(there + 1).filter(({ tag }) => tag !== "PUNCT");
	const leads =
		next?.norm === tokens[from - 1]?.norm && /^(?:whether|how|what|who|whom|why|if)$/.test(after?.norm ?? "");
	return isThing(tokens[host]) && (isThere || leads);
}
