import { isQuantity, quantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { ofThem, pickingOut, shareWords, someOfThem } from "../../../lexicon/shares.ts";
import type { Fact, Pairing, Quantity, Token, TokenRange } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { headAt } from "../../clauses/heads.ts";
import { answeredIn } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/**
 * "40 flats, **of which 12 must be let cheaply**", "nine left, **seven of them because they were ill**", "46 dead,
 * **including 19 children**": what holds of a share the claim must not say of the whole.
 */
export const partsOfWholes: Guard = (pairing) => {
	const isShare = (at: number): boolean =>
		shareWords.has(wordsOf(pairing, at).toLowerCase()) && !isInFact(pairing.claimFacts, at, "date");
	const named = pairing.part.tokens.filter(isShare);
	if (named.some((at) => wordsOf(pairing, at) !== "percent")) return [];
	return sharesIn(pairing.sentence.tokens, pairing.sourceFacts).flatMap((share) => {
		// "up by 9 **percent**" is no share of anything.
		if (named.length > 0 && share.whole?.dimension !== "ratio") return [];
		if (namesShare(pairing, share) || !tellsOfWhole(pairing, share)) return [];
		return range(share.from, share.to)
			.filter((to) => !isBefore(pairing.sentence.tokens, share.from, to))
			.flatMap((to) => answeredIn(pairing, { from: to, to: to + 1 }))
			.slice(0, 1)
			.map((at) => blocked("quantity", wordsOf(pairing, at), "the passage says it of a part of them only"));
	});
};

interface Share extends TokenRange {
	/** Where the number of the share stands, if it has one; and the number of the whole. */
	readonly number: TokenRange;
	readonly whole?: Quantity;
	/** The share is only picked out, "including": it tells nothing of the whole's noun. */
	readonly isPicked: boolean;
}

function sharesIn(tokens: readonly Token[], facts: readonly Fact[]): readonly Share[] {
	return tokens.flatMap((_, at) => {
		const opened = openedAt(tokens, facts, at);
		if (opened === undefined) return [];
		const to = tokens.findIndex(({ tag, norm }, end) => end >= opened.from && tag === "PUNCT" && norm !== "-");
		const whole = wholeBefore(facts, at, opened);
		return [{ ...opened, to: to < 0 ? tokens.length : to, ...(whole && { whole }) }];
	});
}

/** The last number before the share; of what is counted the last that counts something ("62,000 bicycles, up 12 percent on a year earlier, of which"). */
function wholeBefore(facts: readonly Fact[], at: number, { number }: Opened): Quantity | undefined {
	const before = facts.filter(isQuantity).filter((fact) => fact.to <= Math.min(at, number.from));
	const share = facts.filter(isQuantity).find((fact) => fact.from >= number.from && fact.from < number.to);
	const counted = share?.dimension === "count" ? before.findLast(({ dimension }) => dimension === "count") : undefined;
	return counted ?? before.at(-1);
}

type Opened = Pick<Share, "from" | "number" | "isPicked">;

/** Where what is told of the share begins, and where its number is looked for. */
function openedAt(tokens: readonly Token[], facts: readonly Fact[], at: number): Opened | undefined {
	const [word, next] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
	if (word === "of" && ofThem.has(next)) return ofThemAt(tokens, facts, at);
	const cue =
		pickingOut.find((words) => words === word || words === `${word} ${next}`) ?? shareBehindWith(tokens, facts, at);
	if (cue === undefined || at === 0) return undefined;
	const from = at + cue.split(" ").length;
	return { from, number: { from: at, to: from + numberReach }, isPicked: true };
}

/** "up by 8 percent, **with 3 percent at once**": less of the same, and of no other things ("with three shops"). */
function shareBehindWith(tokens: readonly Token[], facts: readonly Fact[], at: number): string | undefined {
	if (tokens[at]?.norm !== "with" || tokens[at - 1]?.norm !== ",") return undefined;
	const values = facts.filter(isQuantity);
	const whole = values.findLast(({ to }) => to <= at);
	const share = values.find(({ from, to }) => from > at && to <= at + 1 + numberReach);
	const isSame = whole?.dimension === share?.dimension && (share?.head === undefined || share.head === whole?.head);
	const isLess = share !== undefined && whole !== undefined && share.interval.high < whole.interval.low;
	return isSame && isLess ? "with" : undefined;
}

/** "**seven** of them", "of which **35**", "**most** of whom"; not "all of them". */
function ofThemAt(tokens: readonly Token[], facts: readonly Fact[], of: number): Opened | undefined {
	const numbered = (at: number): Fact | undefined => facts.find((fact) => isQuantity(fact) && holds(fact, at));
	const isSome = (at: number): boolean =>
		someOfThem.has(tokens[at]?.norm ?? "") || tokens[at]?.tag === "NUM" || numbered(at) !== undefined;
	const from = of + 2;
	const stop = tokens.findIndex(({ tag }, at) => at >= from && tag === "PUNCT");
	const later = facts.find(
		(fact) => isQuantity(fact) && fact.from >= from && fact.from < (stop < 0 ? tokens.length : stop),
	);
	if (isSome(of - 1)) return { from, number: { from: numbered(of - 1)?.from ?? of - 1, to: of }, isPicked: false };
	if (isSome(from) || isSome(from + 1)) return { from, number: { from, to: from + numberReach }, isPicked: false };
	// "…, of which the region pays two thirds".
	return later === undefined || tokens[of + 1]?.norm !== "which" || tokens[of - 1]?.norm !== ","
		? undefined
		: { from, number: { from: later.from, to: later.to }, isPicked: false };
}

/** Words within which the number of a share stands. */
const numberReach = 3;

/** The claim has the share's own number. */
function namesShare(pairing: Pairing, { number: { from, to } }: Share): boolean {
	const { claimFacts, sourceFacts, part, sentence } = pairing;
	const said = sentence.tokens.slice(from, to).filter(({ tag }) => tag === "NUM");
	const own = sourceFacts.filter((fact) => isQuantity(fact) && fact.from >= from && fact.from < to);
	return (
		said.some(({ norm }) => part.tokens.some((at) => tokensOf(pairing)[at]?.norm === norm)) ||
		own.some((one) =>
			claimFacts.some((fact) => part.tokens.includes(fact.from) && isAnswer(quantity.compare(fact, one))),
		)
	);
}

/** The claim has the number of the whole, or the noun it counts. */
function tellsOfWhole(pairing: Pairing, { whole, isPicked }: Share): boolean {
	if (whole === undefined) return false;
	const { claimFacts, part, sentence } = pairing;
	const isCounted = claimFacts.some(
		(fact) =>
			isQuantity(fact) &&
			part.tokens.includes(fact.from) &&
			fact.amount * fact.scale === whole.amount * whole.scale &&
			fact.dimension === whole.dimension,
	);
	const head = headAt(sentence.tokens, whole);
	return isCounted || (!isPicked && answeredIn(pairing, { from: head, to: head + 1 }).length > 0);
}

/** The passage has the word in front of the share as well. */
function isBefore(tokens: readonly Token[], from: number, at: number): boolean {
	return tokens.slice(0, from).some(({ lemma }) => lemma === tokens[at]?.lemma);
}
