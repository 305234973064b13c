import { isQuantity } from "../../../facts/quantity.ts";
import { holds } from "../../../facts/scope.ts";
import { comparers, differenceWays } from "../../../lexicon/value-roles.ts";
import type { Fact, Token, TokenRange } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { isThing, range } from "../../words.ts";
import { blocked, type Guard, isInFact, wordsOf } from "../guard.ts";

/**
 * "41 points, four more **than Hallam**", "38 euros, **against** 31 two years ago": of what a value is only held against it is
 * not said.
 */
export const standards: Guard = (pairing) => {
	const { claimFacts, sourceFacts, part, sentence, links, weights } = pairing;
	if (!claimFacts.some(isQuantity)) return [];
	const ours = tokensOf(pairing);
	const own = standardsIn(ours, claimFacts);
	if (own.length > 0 && wayOf(ours) !== wayOf(sentence.tokens)) return [];
	return standardsIn(sentence.tokens, sourceFacts).flatMap((standard) => {
		const inside = part.tokens.filter((at) => weights.has(at) && holds(standard, links.get(at)?.to ?? -1));
		if (inside.some((at) => own.some((range) => holds(range, at)) || isValue(claimFacts, at))) return [];
		return inside
			.filter((at) => isDescribing(ours[at]) && !isElsewhere(sentence.tokens, standard, links.get(at)?.to))
			.slice(0, 1)
			.map((at) =>
				blocked("quantity", wordsOf(pairing, at), `here it is only compared with “${wordsOf(pairing, at)}”`),
			);
	});
};

function isDescribing(token: Token | undefined): boolean {
	return isThing(token) || token?.tag === "ADJ" || token?.tag === "ADV";
}

function isValue(facts: readonly Fact[], at: number): boolean {
	return isInFact(facts, at, "quantity") && !isInFact(facts, at, "date");
}

/** The passage has the word outside the comparison as well. */
function isElsewhere(tokens: readonly Token[], standard: TokenRange, to = -1): boolean {
	return tokens.some(({ lemma }, at) => lemma === tokens[to]?.lemma && !holds(standard, at));
}

/** "more", "fewer": which way the first difference of a sentence goes. */
function wayOf(tokens: readonly Token[]): string | undefined {
	return tokens.map(({ norm }) => differenceWays.get(norm)).find((way) => way !== undefined);
}

function standardsIn(tokens: readonly Token[], facts: readonly Fact[]): readonly TokenRange[] {
	return tokens.flatMap((_, at) => {
		const from = standardAt(tokens, facts, at);
		return from === undefined ? [] : [{ from, to: endOf(tokens, from) }];
	});
}

/** Where the words begin with which something is compared. */
function standardAt(tokens: readonly Token[], facts: readonly Fact[], at: number): number | undefined {
	const { norm = "" } = tokens[at] ?? {};
	if (isValue(facts, at)) return undefined;
	const isThan = norm === "than" && !/^(?:rather|other)$/.test(tokens[at - 1]?.norm ?? "");
	const isAs = norm === "as" && range(at - 3, at).some((to) => tokens[to]?.norm === "as");
	if (isThan || isAs) return at + 1;
	if (!comparers.has(norm) || tokens[at - 1]?.norm !== ",") return undefined;
	return facts.find((fact) => isQuantity(fact) && fact.from > at && fact.from <= at + valueReach)?.to;
}

/** Words between "compared" and its value. */
const valueReach = 3;

/** Up to the next mark or verb, or to what another preposition adds. */
function endOf(tokens: readonly Token[], from: number): number {
	const end = range(from + 1, tokens.length).find(
		(at) =>
			/^(?:VERB|AUX|CCONJ|ADP|SCONJ)$/.test(tokens[at]?.tag ?? "") ||
			(tokens[at]?.tag === "PUNCT" && tokens[at]?.norm !== "-"),
	);
	const isMark = tokens[from]?.tag === "PUNCT";
	return isMark ? from : (end ?? tokens.length);
}
