import { isDate } from "../../facts/date.ts";
import { isModality } from "../../facts/modality.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import { holds, isInFact } from "../../facts/scope.ts";
import { deadlyEvents } from "../../lexicon/deadly.ts";
import { remembered } from "../../text/remembered.ts";
import type { Fact, Finding, Link, Pairing, Quantity, Sentence, Token, TokenRange } from "../../types.ts";
import { isAnswer, relate } from "../../values/interval.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { headAt, headOf } from "../clauses/heads.ts";
import { doMeet, namesAt } from "../event.ts";
import { restatedBy } from "../frames/restated.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { isThing, range } from "../words.ts";
import { type Match, matchesIn } from "./matches.ts";

/** "has a staff of 900" is answered by "employs 900 people": the words of the one construction by those of the other, all in their places. */
export function constructionLinks(pairing: Pairing): readonly (readonly [number, Link])[] {
	return pairsOf(pairing).flatMap(({ ours, theirs, values }) => [
		...ours.words.map((word) => [word, restatedBy(theirs.at)] as const),
		...values.flatMap(({ words, to }) => words.map((word) => [word, restatedBy(to)] as const)),
	]);
}

/** Whatever was found of the numbers that such a construction counts, or of a denial that both leave in other words, is settled. */
export function withConstructions(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	const pairs = pairsOf(pairing);
	if (pairs.length === 0) return findings;
	const said = (fact: Quantity): string => quantity.say(fact, pairing.claim.document.text);
	const values = new Set(pairs.flatMap((pair) => pair.values.map(({ fact }) => said(fact))));
	const settled = new Set(
		pairs.filter((pair) => isSettled(pairing, pair)).flatMap(({ ours }) => ours.template.settles),
	);
	return findings.filter(({ kind, claim, effect, relation }) => {
		if (effect === "supports") return true;
		if (settled.has(kind)) return false;
		// "in 2021 the zoo had 300": the very number of another time is no answer in any construction.
		return !(kind === "quantity" && values.has(claim)) || (isAnswer(relation) && pairing.claimFacts.some(isDate));
	});
}

/** Every denial and plan of the claim belongs to its construction, and what the passage has over its own. */
function isSettled({ claimFacts, sourceFacts }: Pairing, { ours, theirs }: Pair): boolean {
	const { settles } = ours.template;
	const isInside = (fact: Fact, match: Match): boolean => match.words.some((word) => holds(fact, word));
	const isOver = (fact: Fact): boolean => (isPolarity(fact) || isModality(fact)) && holds(fact.scope, theirs.at);
	return (
		claimFacts.filter(({ kind }) => settles.includes(kind)).every((fact) => isInside(fact, ours)) &&
		sourceFacts.filter(({ kind }) => settles.includes(kind)).every((fact) => !isOver(fact) || isInside(fact, theirs))
	);
}

interface Pair {
	readonly ours: Match;
	readonly theirs: Match;
	readonly values: readonly Counted[];
}

/** A number of the claim, its words, and the one of the passage that says the same. */
interface Counted {
	readonly fact: Quantity;
	readonly words: readonly number[];
	readonly to: number;
}

const pairsOf = remembered((pairing: Pairing): readonly Pair[] => {
	const sentence = sentenceOf(pairing);
	const asked = (sentence === undefined ? [] : matchesIn(sentence)).filter(
		({ template, words }) => template.sides !== "source" && words.every((word) => pairing.part.tokens.includes(word)),
	);
	if (asked.length === 0) return [];
	const told = matchesIn(pairing.sentence).filter(({ template }) => template.sides !== "claim");
	return asked.flatMap((ours) => told.flatMap((theirs) => pairOf(pairing, ours, theirs) ?? []));
});

function pairOf(pairing: Pairing, ours: Match, theirs: Match): Pair | undefined {
	if (ours.template.row !== theirs.template.row || ours.template.id === theirs.template.id) return undefined;
	if (ours.coming !== theirs.coming || !isTimely(ours, theirs)) return undefined;
	const places = [...ours.slots].map(([slot, asked]) => ({ slot, asked, told: theirs.slots.get(slot) }));
	const values: Counted[] = [];
	let named = 0;
	for (const { slot, asked, told } of places) {
		if (told === undefined) return undefined;
		const counted = countedIn(pairing, asked, told);
		if (counted === "other") return undefined;
		if (counted !== undefined) values.push(counted);
		else if (slot === "N" || !isMeant(pairing, asked, told)) return undefined;
		else if (slot === "D" && !isDeadly(pairing.sentence.tokens, told)) return undefined;
		else named += 1;
	}
	return named + values.length > 0 ? { ours, theirs, values } : undefined;
}

/** "died in the **crash**", but "died in the hospital". */
function isDeadly(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	return deadlyEvents.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "");
}

/** What was need not be so now, and what is being done is not done. */
function isTimely(ours: Match, theirs: Match): boolean {
	if (ours.template.state) return !(ours.time === "now" && theirs.time === "past");
	return !(theirs.underway && !ours.underway && ours.time === "past");
}

/** Whoever or whatever the claim has in a slot is what the passage has there: by its noun, all its words, or a pronoun for it. */
function isMeant(pairing: Pairing, asked: TokenRange, told: TokenRange): boolean {
	const pronoun = pronounOf(pairing.sentence.tokens, told);
	const filler = fillerOf(pairing, asked);
	if (pronoun !== undefined) return isPronounFor(pairing, asked, { pronoun, told });
	const words = range(asked.from, asked.to).filter((at) => pairing.weights.has(at));
	// "The **lorry** driver" is no "train driver" beside a lorry.
	if (filler !== undefined) return isIn(pairing, asked, [told]) && words.every((at) => isInside(pairing, at, told));
	return words.length > 0 && words.every((at) => holds(told, pairing.links.get(at)?.to ?? -1));
}

/** What answers a word of the claim stands in a slot, or in a neighbour. */
function isInside(pairing: Pairing, at: number, told: TokenRange): boolean {
	const to = pairing.links.get(at)?.to;
	if (to === undefined || isInFact(pairing.claimFacts, at, "date", "quantity") || !isThing(tokensOf(pairing)[at]))
		return true;
	return isIn(pairing, { from: at, to: at + 1 }, [told]);
}

/** Persons and numbers of pronouns. */
const pronouns: ReadonlyMap<string, string> = new Map(
	["he him his", "she her hers", "it its they them their we us our", "i me my"].flatMap((forms, sort) =>
		forms.split(" ").map((form) => [form, String(sort)] as const),
	),
);

function pronounOf(tokens: readonly Token[], { from, to }: TokenRange): string | undefined {
	return to === from + 1 ? pronouns.get(tokens[from]?.norm ?? "") : undefined;
}

interface Pronoun {
	readonly pronoun: string;
	readonly told: TokenRange;
}

/** "**his** place" for "him"; for a name, where it leads to the same; for "the club", where a neighbour has it; for the only subject before it. */
function isPronounFor(pairing: Pairing, asked: TokenRange, { pronoun, told }: Pronoun): boolean {
	const own = pronounOf(tokensOf(pairing), asked);
	if (own !== undefined) return own === pronoun;
	const filler = fillerOf(pairing, asked);
	const link = filler === undefined ? undefined : pairing.links.get(filler);
	if (filler === undefined || link === undefined || link.strength === 0) return false;
	const [ours, theirs] = [namesAt(pairing.claimFacts, filler), namesAt(pairing.sourceFacts, told.from)];
	if (doMeet(ours, theirs)) return true;
	if (link.to === undefined) return pronoun === "2" && ours.every(({ type }) => type !== "person");
	return isOnlySubject(pairing.sentence, link.to, told.from);
}

/** "**The singer** fell ill, and her place was taken": all clauses up to the pronoun are of the same. */
function isOnlySubject({ clauses, tokens }: Sentence, at: number, before: number): boolean {
	const subjects = clauses.flatMap(({ from, subject }) =>
		from < before && subject !== undefined && subject.to <= before ? [subject] : [],
	);
	const others = tokens
		.slice(0, before)
		.filter(({ tag }, index) => tag === "PROPN" && !subjects.some((subject) => holds(subject, index)));
	return others.length === 0 && subjects.length > 0 && subjects.every((subject) => holds(subject, at));
}

/** The number of a slot, where the passage has one in the same slot that counts the same; nothing where the claim has none. */
function countedIn(pairing: Pairing, asked: TokenRange, told: TokenRange): Counted | "other" | undefined {
	const fact = quantityIn(pairing.claimFacts.filter(isQuantity), asked);
	if (fact === undefined) return undefined;
	const other = quantityIn(pairing.sourceFacts.filter(isQuantity), told);
	const relation = other && relate(fact.interval, other.interval);
	if (other === undefined || relation === undefined || fact.dimension !== other.dimension) return "other";
	if (!isAnswer(relation)) return "other";
	const tokens = tokensOf(pairing);
	const head = headAt(tokens, fact);
	const inside = head >= 0 && head < asked.to ? head : undefined;
	const isPlain =
		inside === undefined ||
		generic.has(tokens[inside]?.lemma ?? "") ||
		isIn(pairing, { from: inside, to: inside + 1 }, [told]);
	if (!isPlain) return "other";
	const words = [
		...range(fact.from, fact.to),
		...(inside !== undefined && generic.has(tokens[inside]?.lemma ?? "") ? [inside] : []),
	];
	return { fact, words, to: other.from };
}

/** Nouns for anybody who is counted. */
const generic: ReadonlySet<string> = new Set(["people", "person"]);

function quantityIn(facts: readonly Quantity[], { from, to }: TokenRange): Quantity | undefined {
	return facts.find((fact) => fact.from < to && from < fact.to);
}
