import { isQuantity } from "../../../facts/quantity.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard } from "../guard.ts";

/** "7 to 4", "2-1": numbers that stand in pairs stand in an order. */
export const scores: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const theirs = [...pairsOf(pairing.sentence.tokens), ...partsOf(pairing.sentence.tokens, pairing.sourceFacts)];
	const turned = (score: Score): boolean =>
		theirs.some(({ pair }) => pair === score.pair.split(" ").reverse().join(" "));
	return [...pairsOf(tokens), ...partsOf(tokens, pairing.claimFacts)].flatMap((score) => {
		const same = theirs.filter(({ pair }) => pair === score.pair);
		if (same.length === 0 && turned(score))
			return [blocked("literal", score.pair, "the passage has these numbers the other way round")];
		const isOthers = theirs.length > 1 && same.length > 0 && !same.some((other) => isSameDeed(pairing, score, other));
		return isOthers ? [blocked("literal", score.pair, "the passage says this of another event")] : [];
	});
};

interface Score {
	readonly pair: string;
	/** The verb before it: "**led** 2-0 but **lost** 3-2". */
	readonly verb: number;
}

function pairsOf(tokens: readonly Token[]): readonly Score[] {
	return tokens.flatMap(({ norm, tag }, at) => {
		const [joint, other] = [tokens[at + 1], tokens[at + 2]];
		const isPair = tag === "NUM" && other?.tag === "NUM" && (joint?.norm === "to" || joint?.norm === "-");
		const verb = tokens.findLastIndex((token, index) => index < at && token.tag === "VERB");
		return isPair ? [{ pair: `${norm} ${other.norm}`, verb }] : [];
	});
}

/** "won **five of their last six**": as much as "6 of 5" backwards. */
function partsOf(tokens: readonly Token[], facts: readonly Fact[]): readonly Score[] {
	const counts = facts.filter(isQuantity);
	return counts.flatMap((part, at) => {
		const whole = counts[at + 1];
		const between = whole && tokens.slice(part.to, whole.from);
		if (between?.[0]?.norm !== "of" || between.length > partReach || !between.every(({ tag }) => isOfPart.test(tag)))
			return [];
		const verb = tokens.findLastIndex((token, index) => index < part.from && token.tag === "VERB");
		return [{ pair: `${part.amount} of ${whole?.amount}`, verb }];
	});
}

/** Words between the two: "of their last". */
const partReach = 4;
const isOfPart = /^(?:ADP|DET|PRON|ADJ|PART)$/;

function isSameDeed({ links }: Pairing, ours: Score, theirs: Score): boolean {
	const answer = links.get(ours.verb)?.to;
	return answer === undefined || answer === theirs.verb;
}
