import { isQuantity } from "../../facts/quantity.ts";
import type { Fact, Link, Pairing, Quantity, Token } from "../../types.ts";
import { restatedBy } from "../frames/restated.ts";
import { tokensOf } from "../sides.ts";
import { isThing } from "../words.ts";

/** "sells **most of** its flour abroad" where the passage has "80 percent of its flour": the word is answered by the share. */
export function majorityLinks(pairing: Pairing): readonly (readonly [number, Link])[] {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const share = isMajority(tokens, at) ? shareOf(pairing, at) : undefined;
		return share === undefined ? [] : [[at, restatedBy(share.from)] as const];
	});
}

/** The passage's share of more than half, of the very thing of which the claim says "most". */
function shareOf(pairing: Pairing, at: number): Fact | undefined {
	const { sourceFacts, sentence, links } = pairing;
	const noun = nounBehind(tokensOf(pairing), at);
	const there = noun === undefined ? undefined : links.get(noun)?.to;
	return sourceFacts
		.filter(isQuantity)
		.filter(exceedsHalf)
		.filter((fact) => there !== undefined && nounBehind(sentence.tokens, fact.to - 1) === there)
		.find((fact) => isAlone(pairing, fact));
}

/** "70 percent come by bus, **a fifth on foot**": what stands behind the next mark or share is not said of most. */
function isAlone({ sourceFacts, sentence: { tokens }, links, weights }: Pairing, share: Fact): boolean {
	const isOther = (at: number): boolean => sourceFacts.some((fact) => isRatio(fact) && fact.from === at);
	const end = tokens.findIndex(({ tag }, at) => at >= share.to && (tag === "PUNCT" || isOther(at)));
	const from = tokens.findLastIndex(({ tag }, at) => at < share.from && (tag === "PUNCT" || isOther(at)));
	return [...links].every(
		([at, { to }]) =>
			!weights.has(at) || to === undefined || (to > from && (end < 0 || to < end)) || tokens[to]?.tag === "VERB",
	);
}

function isRatio(fact: Fact): boolean {
	return isQuantity(fact) && fact.dimension === "ratio";
}

function exceedsHalf({ dimension, interval: { low, lowOpen, high } }: Quantity): boolean {
	return dimension === "ratio" && high <= 1 && (low > half || (low === half && lowOpen));
}

const half = 0.5;

/** "**most** of", "the **majority** of"; but "at most", "the most". */
export function isMajority(tokens: readonly Token[], at: number): boolean {
	const [before, { norm = "" } = {}] = [tokens[at - 1]?.norm ?? "", tokens[at]];
	if (tokens[at + 1]?.norm !== "of") return false;
	return norm === "majority" ? before === "the" || before === "a" : norm === "most" && !/^(?:the|at)$/.test(before);
}

/** The noun right behind "of" and what describes it: "most of **its flour**". */
function nounBehind(tokens: readonly Token[], at: number): number | undefined {
	if (tokens[at + 1]?.norm !== "of") return undefined;
	const noun = tokens.findIndex((token, index) => index > at + 1 && isThing(token) && !isThing(tokens[index + 1]));
	return noun < 0 || noun > at + phraseReach ? undefined : noun;
}

/** Words of "of its annual steel output". */
const phraseReach = 6;
