import { clauseAt, holds } from "../../../facts/scope.ts";
import { areOpposed } from "../../../lexicon/poles.ts";
import type { Finding, Pairing, Sentence, Token } from "../../../types.ts";
import { type Stand, standsIn } from "../../clauses/stands.ts";
import { answersOf, doMeet, namesAt } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { type Guard, wordFacts, wordsOf } from "../guard.ts";
import { isAttribute } from "../opposites/opposition.ts";

/**
 * "The firm was pleased, while the anglers were upset", "backed the tunnel and opposed the bridge": the passage says the
 * claim's word, but of other things than the claim, and its opposite of these.
 */
export const crossed: Guard = (pairing) => {
	const theirs = standsIn(pairing.sentence.tokens);
	if (theirs.length < 2) return [];
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		const said = theirs.find(({ from }) => from === to);
		if (said === undefined || !pairing.weights.has(at)) return [];
		const other = theirs.find(
			({ poles, ...rest }) => areOpposed(said.poles, poles) && isOfOther(pairing, said, { poles, ...rest }),
		);
		return other === undefined ? [] : [finding(pairing, at, other)];
	});
};

function finding(pairing: Pairing, at: number, other: Stand): Finding {
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[other.from]?.word ?? ""];
	return {
		kind: "antonym",
		relation: "disjoint",
		effect: "blocks",
		claim,
		source,
		message: `“${source}” is said of this here, “${claim}” of something else`,
		...wordFacts(pairing, at, other.from),
	};
}

/** Some noun or quality of the claim is only in the half of the sentence that has the opposite. */
function isOfOther(pairing: Pairing, { from: said }: Stand, other: Stand): boolean {
	const { claim, part, links, weights, sentence } = pairing;
	const taken = answersOf({ links });
	if (taken.has(other.from) || !arePredicates(sentence.tokens, said, other)) return false;
	const border = borderOf(sentence, said, other.from);
	const subject = clauseAt(sentence, said)?.subject;
	const isThere = (to: number): boolean =>
		(other.from > said ? to > border : to < border) &&
		!(subject !== undefined && holds(subject, to)) &&
		!isFramed(sentence.tokens, to) &&
		!isShared(sentence, to, [said, other.from]);
	const ours = tokensOf({ claim, part });
	const half = { said, border, other: other.from };
	const isElsewhere = ([at]: readonly [number, number]): boolean => {
		const to = links.get(at)?.to;
		const isTold = isDescribing(ours[at]) || isDeed(ours, at, said === links.get(at - 1)?.to);
		if (to === undefined || to === said || !isTold) return false;
		if (!isThere(to)) return isOnlyThere(sentence.tokens, ours[at], isThere);
		if (isTakenUp(sentence, half, to) || isLedTo(pairing, half, to)) return false;
		return !isCountedOn(sentence, half, links.get(at - 1)?.to);
	};
	return border >= 0 && [...weights].some(isElsewhere);
}

/** "**Deputy** governor Moe" where the other half alone has a deputy, and this one Moe. */
function isOnlyThere(tokens: readonly Token[], ours: Token | undefined, isThere: (to: number) => boolean): boolean {
	const same = tokens.flatMap(({ norm }, to) => (norm === ours?.norm ? [to] : []));
	return same.length > 0 && same.every(isThere);
}

/** "A proposed **a deal**, which B accepted but C rejected": it stands in a clause before both, and is theirs alike. */
function isShared(sentence: Sentence, to: number, [said, other]: readonly [number, number]): boolean {
	const { clauses } = sentence;
	const first = clauses.findIndex(({ verb }) => verb === Math.min(said, other));
	const second = clauses.findIndex(({ verb }) => verb === Math.max(said, other));
	if (second !== first + 1 || clauses[first]?.link !== "relative" || clauses[second]?.link === "relative") return false;
	const { from, subject } = clauses[first] ?? { from: 0 };
	// "the deal which **the pilots** accepted": the pronoun is what it is done to.
	return to < from && subject !== undefined && subject.from >= from;
}

/** "denies **burning** it": what is denied. */
function isDeed(tokens: readonly Token[], at: number, isBehind: boolean): boolean {
	return isBehind && tokens[at]?.tag === "VERB" && /ing$/.test(tokens[at]?.norm ?? "");
}

interface Half {
	readonly said: number;
	readonly other: number;
	readonly border: number;
}

/** "backed **the plan**; B opposed **it**": a pronoun of the half behind takes up what is done in the half before. */
function isTakenUp({ tokens }: Sentence, { said, other, border }: Half, to: number): boolean {
	const pronoun = tokens.findIndex(
		({ norm }, at) => at > said && at <= said + pronounReach && /^(?:it|them)$/.test(norm) && isAlone(tokens[at + 1]),
	);
	return other < said && pronoun > border && tokens[to]?.tag === "NOUN" && to > other;
}

/**
 * "Prices fell in Oslo, while in Bergen **they** rose", "its shares fell while **those** of Nord rose", "Moe wanted to leave;
 * **she** was persuaded to stay": the half behind takes up whom or what the half before tells of.
 */
function isLedTo({ sentence, sourceFacts }: Pairing, half: Half, to: number): boolean {
	const { said, other, border } = half;
	if (other > said) return false;
	const { tokens, clauses } = sentence;
	const names = namesAt(sourceFacts, to);
	const pronouns = tokens.flatMap(({ tag }, at) => (tag === "PRON" && at > border && at < said ? [at] : []));
	if (names.length > 0) return pronouns.some((at) => doMeet(names, namesAt(sourceFacts, at)));
	const subject = clauses.find(({ verb }) => verb === other)?.subject;
	const isFirst = subject !== undefined && holds(subject, to);
	return isThatOf(tokens, half, to) || (isFirst && pronouns.some((at) => /^(?:it|they)$/.test(tokens[at]?.norm ?? "")));
}

/** "raised its **estimate for** wheat but lowered **that for** barley". */
function isThatOf(tokens: readonly Token[], { border }: Half, to: number): boolean {
	const at = tokens.findIndex(({ norm }, index) => index > border && /^(?:that|those)$/.test(norm));
	const behind = tokens.findIndex((token, index) => index > to && !isThing(token));
	const isHead = tokens[behind]?.norm === tokens[at + 1]?.norm || tokens[behind]?.tag === "VERB";
	return at > 0 && /^(?:of|for|in)$/.test(tokens[at + 1]?.norm ?? "") && tokens[to]?.tag === "NOUN" && isHead;
}

/** Words from a verb to the pronoun that it governs: "denies having burned it". */
const pronounReach = 3;

function isAlone(token: Token | undefined): boolean {
	return token === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(token.tag);
}

/** "won four of five **games**, after losing **six** in a row": a number without a noun goes on counting the same. */
function isCountedOn({ tokens }: Sentence, { said, other }: Half, number = -1): boolean {
	return other < said && number > said && tokens[number]?.tag === "NUM" && isAlone(tokens[number + 1]);
}

/** Both say what happens or how something is. */
function arePredicates(tokens: readonly Token[], said: number, { from, to }: Stand): boolean {
	const isPredicate = (at: number, end: number): boolean =>
		/^(?:VERB|ADJ)$/.test(tokens[at]?.tag ?? "") && !isAttribute(tokens, end);
	return isPredicate(said, said + 1) && isPredicate(from, to);
}

/** Where the half of the sentence with the claim's word ends towards the other one, or -1. */
function borderOf({ tokens, clauses }: Sentence, said: number, other: number): number {
	const [first, second] = [Math.min(said, other), Math.max(said, other)];
	const clause = clauses.findLast(({ from }) => from > first && from <= second);
	const isBorder = ({ norm }: Token, at: number): boolean =>
		at > first &&
		at < second &&
		(contrasting.has(norm) || (listing.has(norm) && (at === clause?.from || at + 1 === clause?.from)));
	return other > said ? tokens.findIndex(isBorder) : tokens.findLastIndex(isBorder);
}

const contrasting: ReadonlySet<string> = new Set([";", "but", "while", "whereas", "although", "though"]);
/** They may as well join two nouns. */
const listing: ReadonlySet<string> = new Set([",", "and"]);

/** "**In Oslo**, prices fell but wages rose": what opens a sentence is said of all of it. */
function isFramed(tokens: readonly Token[], to: number): boolean {
	return tokens[0]?.tag === "ADP" && to < tokens.findIndex(({ norm }) => norm === ",");
}

function isDescribing(token: Token | undefined): boolean {
	return /^(?:NOUN|PROPN|ADJ)$/.test(token?.tag ?? "");
}
