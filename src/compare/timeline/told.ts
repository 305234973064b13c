import { type Lie, orderPhrases } from "../../lexicon/occasions.ts";
import type { Sentence, Token } from "../../types.ts";
import { isPastAt } from "./past.ts";
import type { Telling } from "./telling.ts";

/** A sentence that tells both events of a tie, and how it says that the first lies to the second. */
export interface ToldOrder {
	readonly lie: Lie;
	readonly first: Telling;
	readonly second: Telling;
}

/** The sentences that tell both events and tie them with "before" or "after" themselves. */
export function toldOrders(first: readonly Telling[], second: readonly Telling[]): readonly ToldOrder[] {
	return first.flatMap((one) =>
		second.filter((other) => isSameSentence(one, other)).flatMap((other) => toldOrder(one, other) ?? []),
	);
}

function isSameSentence({ comparison: { passage: a } }: Telling, { comparison: { passage: b } }: Telling): boolean {
	return a.source === b.source && a.sentence === b.sentence;
}

function toldOrder(first: Telling, second: Telling): ToldOrder | undefined {
	const { sentence } = first.pairing;
	const phrases = sentence.tokens.flatMap((_, at) => orderPhraseAt(sentence.tokens, at) ?? []);
	const [phrase, ...others] = phrases;
	if (phrase === undefined || others.length > 0 || phrase.lie === "same") return undefined;
	const isBehind = ({ words }: Telling): boolean => words.some((at) => isIntroduced(sentence, phrase, at));
	const isMain = ({ words }: Telling): boolean => words.some((at) => isTied(sentence, phrase, at));
	if (isMain(first) && isBehind(second) && !isBehind(first)) return { lie: phrase.lie, first, second };
	if (isMain(second) && isBehind(first) && !isBehind(second)) return { lie: opposite[phrase.lie], first, second };
	return undefined;
}

const opposite: Readonly<Record<Lie, Lie>> = { before: "after", after: "before", same: "same" };

/** The words of a tie: tokens `[from, to)`. */
export interface OrderPhrase {
	readonly from: number;
	readonly to: number;
	readonly lie: Lie;
}

/** Words that put two events in order stand at a token. */
export function orderAt(tokens: readonly Token[], at: number): boolean {
	return orderPhraseAt(tokens, at) !== undefined;
}

/** The words that put two events in order at a token. */
export function orderPhraseAt(tokens: readonly Token[], from: number): OrderPhrase | undefined {
	const found = orderPhrases.find(([words]) => words.every((word, offset) => tokens[from + offset]?.norm === word));
	return found && { from, to: from + found[0].length, lie: found[1] };
}

/** Words between "before" and what it introduces: "before his first private meeting with". */
const introductionReach = 6;

/** The first verb or occasion behind the words. */
function isIntroduced({ tokens }: Sentence, { to }: OrderPhrase, at: number): boolean {
	return (
		at >= to &&
		at - to <= introductionReach &&
		tokens.slice(to, at).every(({ tag }) => tag !== "VERB" && tag !== "PUNCT" && tag !== "ADP")
	);
}

/** The past verb on which the words hang: no other stands between them, but for the one that they introduce. */
function isTied(sentence: Sentence, { from, to }: OrderPhrase, at: number): boolean {
	const { tokens, clauses } = sentence;
	if (!clauses.some(({ verb }) => verb === at) || !isPastAt(sentence, at)) return false;
	if (at < from) return tokens.slice(at + 1, from).every(({ tag }) => tag !== "VERB");
	const comma = tokens.findIndex(({ norm }, index) => index > to && norm === ",");
	return comma > 0 && at > comma && tokens.slice(comma, at).every(({ tag }) => tag !== "VERB");
}
