import { date, isDate } from "../../../facts/date.ts";
import { isQuantity, quantity } from "../../../facts/quantity.ts";
import {
	behindComparers,
	changeRoles,
	changeVerbs,
	comparers,
	differenceWays,
	levelWords,
	movingVerbs,
	settingVerbs,
	type Trend,
} from "../../../lexicon/value-roles.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { isDatedAlike } from "./dated.ts";
import { beforeValue, isGap, isMark, reach } from "./marks.ts";

/** The sentence has the value in another role: "rose **to** 4" is not "rose **by** 4", "up **from** 3" is not 3. */
export function hasOtherRole(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ways = [isOtherStep, isStart, isCompared, isWhole, isPerEach, isMark, isGap, isOtherWay, isLevel];
	return ways.some((differs) => differs(pairing, claimFact, fact));
}

type Way = (pairing: Pairing, claimFact: Fact, fact: Fact) => boolean;

/** By how much, up to where, from where on. */
const isOtherStep: Way = (pairing, claimFact, fact) => {
	const [ours, theirs] = [stepOf(tokensOf(pairing), claimFact), stepOf(pairing.sentence.tokens, fact)];
	if (isDate(fact)) return theirs !== undefined && ours !== theirs && isMoved(pairing, fact);
	if (theirs === undefined) {
		const isLevelThere = ours === "by" && isState(pairing.sentence.tokens, fact);
		const isOwn = ours === "to" && isAttributive(pairing.sentence.tokens, fact);
		return (isLevelThere || isOwn) && isChange(pairing, claimFact);
	}
	return ours !== undefined && ours !== theirs;
};

/** "The number **is** 210". */
function isState(tokens: readonly Token[], fact: Fact): boolean {
	return tokens[beforeValue(tokens, fact)]?.lemma === "be";
}

/** "the price **of** 95 euros", "the **95-euro** ticket": what there is, not where a change leads. */
function isAttributive(tokens: readonly Token[], fact: Fact): boolean {
	return tokens[beforeValue(tokens, fact)]?.norm === "of" || tokens[fact.to]?.norm === "-";
}

/** "is **up** by 210", "**rose** by 210". */
function isChange({ claim, part }: Pairing, { from }: Fact): boolean {
	return tokensOf({ claim, part })
		.slice(Math.max(0, from - reach), from)
		.some(({ lemma, norm }) => changeVerbs.has(lemma) || settingVerbs.has(lemma) || norm === "up" || norm === "down");
}

function stepOf(tokens: readonly Token[], fact: Fact): "by" | "to" | "from" | undefined {
	const before = tokens[beforeValue(tokens, fact)];
	const step = changeRoles.get(before?.norm ?? "");
	if (step !== undefined) return step;
	return isQuantity(fact) && before?.tag === "VERB" && changeVerbs.has(before.lemma) ? "by" : undefined;
}

/** "The match was moved to Sunday" does not say that it was moved on Sunday. */
const isMoved = ({ claim, part, sentence, links }: Pairing, { from }: Fact): boolean => {
	const verb = sentence.tokens.findLastIndex(({ tag }, at) => at < from && tag === "VERB");
	const ours = tokensOf({ claim, part });
	return (
		movingVerbs.has(sentence.tokens[verb]?.lemma ?? "") &&
		part.tokens.some((at) => ours[at]?.tag === "VERB" && links.get(at)?.to === verb)
	);
};

/** "The toll is 21, down **from** 30": what it was, not what it is. "The **previous** toll" is just that, and not 21. */
const isStart: Way = (pairing, claimFact, fact) => {
	const step = stepOf(pairing.sentence.tokens, fact);
	if (!isQuantity(fact) || stepOf(tokensOf(pairing), claimFact) !== undefined || !hasRival(pairing, fact)) return false;
	if (step === "to" && isOfBefore(pairing)) return pairing.sourceFacts.some((other) => isFrom(pairing, other));
	return step === "from" && !isOfBefore(pairing) && !isDatedAlike(pairing, claimFact, fact);
};

function isFrom({ sentence }: Pairing, fact: Fact): boolean {
	return isQuantity(fact) && stepOf(sentence.tokens, fact) === "from";
}

/** "the **previous** dividend", "**had** been 30": the claim tells of what was before. */
function isOfBefore(pairing: Pairing): boolean {
	return tokensOf(pairing).some(
		({ norm }, at) => before.has(norm) || (norm === "had" && tokensOf(pairing)[at + 1]?.norm === "been"),
	);
}

const before: ReadonlySet<string> = new Set(["previous", "previously", "former", "formerly", "hitherto"]);

/** Another value of the kind stands in the sentence, and counts nothing else. */
function hasRival({ sourceFacts }: Pairing, fact: Fact): boolean {
	return sourceFacts.some((other) => other !== fact && competes(fact, other));
}

/** Two values that may be taken for one another, and are not the same. */
export function competes(fact: Fact, other: Fact): boolean {
	return [date, quantity].some(({ compare }) => compare(fact, other) === "disjoint");
}

/** "2 percent, **against a forecast of** 3", "**first put at** 30": set beside what is said, not said. */
const isCompared: Way = (pairing, claimFact, fact) =>
	isQuantity(fact) &&
	isSetBeside(pairing.sentence.tokens, fact) &&
	!isSetBeside(tokensOf(pairing), claimFact) &&
	hasRival(pairing, fact) &&
	!isDatedAlike(pairing, claimFact, fact) &&
	!hasOwnWords(pairing, fact);

/** "compared with 12 **in the spring test**": what stands behind the value up to the next mark, the claim has it all. */
function hasOwnWords(pairing: Pairing, { to }: Fact): boolean {
	const { tokens } = pairing.sentence;
	if (!/^(?:ADP|SCONJ)$/.test(tokens[to]?.tag ?? "") && tokens[to]?.norm !== "when") return false;
	const end = tokens.findIndex(({ tag }, at) => at >= to && tag === "PUNCT");
	const words = range(to, end < 0 ? tokens.length : end).filter((at) => isContent(tokens[at]));
	const answered = answersOf(pairing);
	return words.length > 0 && words.every((at) => answered.has(at));
}

function isSetBeside(tokens: readonly Token[], { from }: Fact): boolean {
	for (let at = from - 1; at >= 0 && at >= from - comparison; at -= 1) {
		const { norm = "", lemma = "" } = tokens[at] ?? {};
		if (comparers.has(norm)) return true;
		if (!behindComparers.has(norm) && !behindComparers.has(lemma)) return false;
	}
	return false;
}

/** Words between "compared" and its number: "with an average of". */
const comparison = 6;

/** "**Of** the 40 passengers, 12 were hurt": the whole is named, the portion is what something is said of. */
const isWhole: Way = (pairing, claimFact, fact) => {
	const { sentence, sourceFacts } = pairing;
	const isPortioned = sourceFacts.some(
		(other) => isQuantity(other) && other.from > fact.to && isOfPortion(sentence, fact, other),
	);
	return isOfWhole(sentence.tokens, fact) && isPortioned && !isBehindOf(tokensOf(pairing), claimFact);
};

/** Behind a comma, or right behind what the whole counts: "of the 40 passengers about 12". */
function isOfPortion({ tokens }: Sentence, { to }: Fact, other: Fact): boolean {
	const between = tokens.slice(to, other.from);
	return between.some(({ norm }) => norm === ",") || !between.some(({ tag }) => /^(?:VERB|AUX|ADP)$/.test(tag));
}

/** Right behind "of" or "of the" that opens a sentence or clause, or "out of". */
export function isOfWhole(tokens: readonly Token[], fact: Fact): boolean {
	const at = beforeValue(tokens, fact);
	return isBehindOf(tokens, fact) && (at === 0 || /^(?:out|,|;|and|but)$/.test(tokens[at - 1]?.norm ?? ""));
}

function isBehindOf(tokens: readonly Token[], fact: Fact): boolean {
	return tokens[beforeValue(tokens, fact)]?.norm === "of";
}

/** "one doctor **for every** 900 patients": a measure of the one, not a number of the others. */
const isPerEach: Way = (pairing, claimFact, fact) =>
	isQuantity(fact) && isEach(pairing.sentence.tokens, fact) && !isEach(tokensOf(pairing), claimFact);

function isEach(tokens: readonly Token[], { from }: Fact): boolean {
	return /^(?:every|each|per)$/.test(tokens[from - 1]?.norm ?? "");
}

/** "3.5 percent **more** than a year ago" is not 3.5 percent less. */
const isOtherWay: Way = (pairing, claimFact, fact) => {
	const { tokens } = pairing.sentence;
	const [ours, theirs] = [wayOf(tokensOf(pairing), claimFact), wayOf(tokens, fact)];
	// "22 pence, three pence **more than** a year earlier": the dividend is not three pence, nor raised to it.
	if (ours === undefined && theirs !== undefined && isQuantity(fact) && tokens[fact.to + 1]?.norm === "than")
		return stepOf(tokensOf(pairing), claimFact) === "to" || !isChange(pairing, claimFact);
	return ours !== undefined && theirs !== undefined && ours !== theirs;
};

function wayOf(tokens: readonly Token[], { to }: Fact): Trend | undefined {
	return differenceWays.get(tokens[to]?.norm ?? "");
}

/** "stood **at 280** million" is not 280 million lower, nor risen by as much: the one is a difference, the other says how much there is. */
export const isLevel: Way = (pairing, claimFact, fact) => {
	const { tokens } = pairing.sentence;
	const next = tokensOf(pairing)[claimFact.to + 1];
	const isCompared = wayOf(tokensOf(pairing), claimFact) !== undefined && !/^(?:NOUN|PROPN|NUM)$/.test(next?.tag ?? "");
	if (isCompared && isQuantity(fact) && wayOf(tokens, fact) === undefined && hasDiffering(pairing, claimFact, fact))
		return true;
	const isDifference = isCompared || stepOf(tokensOf(pairing), claimFact) === "by";
	return (
		isQuantity(fact) &&
		isDifference &&
		wayOf(tokens, fact) === undefined &&
		levelWords.has(tokens[beforeValue(tokens, fact)]?.lemma ?? "")
	);
};

/** "65 minutes, **20 minutes longer** than now": another value of the passage is the difference. */
function hasDiffering({ claim, part, sourceFacts, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const asked = wayOf(tokensOf({ claim, part }), claimFact);
	return sourceFacts.some(
		(other) => other !== fact && competes(fact, other) && wayOf(sentence.tokens, other) === asked,
	);
}
