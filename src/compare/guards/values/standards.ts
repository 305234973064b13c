import { isQuantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { comparers, differenceWays } from "../../../lexicon/value-roles.ts";
import type { Fact, Finding, Pairing, Token, TokenRange } from "../../../types.ts";
import { answeredIn } from "../../event.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { isThing, range } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";
import { areReciprocal } from "./measures.ts";

/**
 * "41 points, four more **than Hallam**", "38 euros, **against** 31 two years ago": of what a value is only held against it is
 * not said.
 */
export const standards: Guard = (pairing) => {
	const { claimFacts, sourceFacts, sentence, links } = pairing;
	if (!claimFacts.some(isQuantity)) return otherStandards(pairing);
	const ours = tokensOf(pairing);
	const own = [...standardsIn(ours, claimFacts), ...basesIn(ours, claimFacts)];
	const theirs = standardsIn(sentence.tokens, sourceFacts);
	return theirs.flatMap((standard) => {
		const inside = answeredIn(pairing, standard);
		const held = own.find((range) => inside.some((at) => holds(range, at)));
		if (held !== undefined) return otherDifference(pairing, held, [standard, ...theirs]);
		const strange = own.find(
			(mine) =>
				isOwnDifference(pairing, mine, standard) && !isTurned(mine, standard) && isNamedElsewhere(pairing, mine),
		);
		if (strange !== undefined && inside.length === 0) return [differently(pairing, strange)];
		if (standard.compared !== undefined && isAnswered(pairing, standard.compared)) return [];
		if (inside.some((at) => isValue(claimFacts, at)) || own.some((range) => isTurned(range, standard))) return [];
		return inside
			.filter((at) => isDescribing(ours[at]) && !isElsewhere(sentence.tokens, standard, links.get(at)?.to))
			.slice(0, 1)
			.map((at) =>
				blocked("quantity", wordsOf(pairing, at), `here it is only compared with “${wordsOf(pairing, at)}”`),
			);
	});
};

/** What something is compared with, which way it differs, and by how much. */
interface Standard extends TokenRange {
	readonly way?: string;
	readonly value?: Fact;
	/** The value that is set beside another: "against **31** two years ago". */
	readonly compared?: Fact;
}

/** The claim has just this value. */
function isAnswered({ claimFacts, links }: Pairing, compared: Fact): boolean {
	return claimFacts.filter(isQuantity).some(({ from }) => holds(compared, links.get(from)?.to ?? -1));
}

/** "better than **in Trentino**" where the passage has "better than **last year**", of Trentino as well. */
function otherStandards(pairing: Pairing): readonly Finding[] {
	const theirs = standardsIn(pairing.sentence.tokens, pairing.sourceFacts);
	if (theirs.length === 0) return [];
	const { links, weights } = pairing;
	return standardsIn(tokensOf(pairing), pairing.claimFacts).flatMap((mine) => {
		const told = range(mine.from, mine.to).flatMap((at) => (weights.has(at) ? (links.get(at)?.to ?? []) : []));
		const isElse = told.length > 0 && told.every((to) => theirs.every((standard) => !holds(standard, to)));
		const isTurnedRound = theirs.some((standard) => isTurned(mine, standard));
		// "faster **than wages** but slower **than in Malmo**": each comparison has what it compares with.
		const own = theirs.find(({ from }) => from - 2 === links.get(mine.from - 2)?.to);
		const isOthers = own !== undefined && told.length > 0 && told.every((to) => !holds(own, to));
		return (isElse && !isTurnedRound) || isOthers ? [differently(pairing, mine)] : [];
	});
}

/** "**four** more than Derby and **nine** fewer than Hull": whoever is four ahead of Hull is said nowhere. */
function otherDifference(pairing: Pairing, mine: Standard, [theirs, ...all]: readonly Standard[]): readonly Finding[] {
	const to = mine.value === undefined ? -1 : (pairing.links.get(mine.value.from)?.to ?? -1);
	const isOthers = all.some(({ value }) => value !== undefined && value !== theirs?.value && holds(value, to));
	const isOtherWay = mine.way !== undefined && theirs?.way !== undefined && mine.way !== theirs.way;
	return isOthers || isOtherWay ? [differently(pairing, mine)] : [];
}

/** What the claim compares with stands in another place of the passage; days and years are compared as dates. */
function isNamedElsewhere({ links, weights, claimFacts }: Pairing, { from, to }: Standard): boolean {
	return range(from, to).some(
		(at) => weights.has(at) && links.get(at)?.to !== undefined && !isInFact(claimFacts, at, "date", "quantity"),
	);
}

/** The claim's difference is the one that the passage has before this comparison. */
function isOwnDifference({ links }: Pairing, { value: mine }: Standard, { value }: Standard): boolean {
	return mine !== undefined && value !== undefined && holds(value, links.get(mine.from)?.to ?? -1);
}

function differently(pairing: Pairing, { from, to }: Standard): Finding {
	const words = spelled(tokensOf(pairing), from, to);
	return blocked("quantity", words, `it is not “${words}” from which it differs so here`);
}

/** "A is four points behind B" tells what "B has four more than A" tells, and "half as large" what "twice as large" does. */
function isTurned(mine: Standard, theirs: Standard): boolean {
	if (mine.value !== undefined && theirs.value !== undefined && areReciprocal(mine.value, theirs.value)) return true;
	return mine.way !== undefined && theirs.way !== undefined && mine.way !== theirs.way;
}

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

function standardsIn(tokens: readonly Token[], facts: readonly Fact[]): readonly Standard[] {
	return tokens.flatMap((_, at) => {
		const from = standardAt(tokens, facts, at);
		if (from === undefined) return [];
		const near = range(Math.max(0, at - differenceReach), at);
		const way = near.map((to) => differenceWays.get(tokens[to]?.norm ?? "")).findLast((way) => way !== undefined);
		const value = facts.findLast((fact) => isQuantity(fact) && near.some((to) => holds(fact, to)));
		const compared = facts.find((fact) => isQuantity(fact) && fact.to === from && fact.from > at);
		return [
			{ from, to: endOf(tokens, from), ...(way && { way }), ...(value && { value }), ...(compared && { compared }) },
		];
	});
}

/** "up 9 percent **on the year before**". */
function basesIn(tokens: readonly Token[], facts: readonly Fact[]): readonly Standard[] {
	return facts.filter(isQuantity).flatMap((value) => {
		const isBase = /^(?:on|from)$/.test(tokens[value.to]?.norm ?? "");
		return isBase ? [{ from: value.to + 1, to: endOf(tokens, value.to + 1), value }] : [];
	});
}

/** Words between a difference and what it is a difference from: "four points more". */
const differenceReach = 4;

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
	// "than **in** Oslo".
	const isRelative = /^(?:who|that|which)$/.test(tokens[from + 1]?.norm ?? "");
	// "than **those who were given** oats".
	const told = isRelative ? tokens.findIndex(({ tag }, at) => at > from && tag === "VERB") : -1;
	const first = told > 0 ? told + 1 : tokens[from]?.tag === "ADP" ? from + 2 : from + 1;
	const end = range(first, tokens.length).find(
		(at) =>
			/^(?:VERB|AUX|CCONJ|ADP|SCONJ)$/.test(tokens[at]?.tag ?? "") ||
			(tokens[at]?.tag === "PUNCT" && tokens[at]?.norm !== "-"),
	);
	const isMark = tokens[from]?.tag === "PUNCT";
	return isMark ? from : (end ?? tokens.length);
}
