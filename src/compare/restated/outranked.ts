import { date, isDate } from "../../facts/date.ts";
import { isModality } from "../../facts/modality.ts";
import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { clauseOf, holds } from "../../facts/scope.ts";
import {
	bounding,
	comparing,
	earlier,
	several,
	standings,
	takingOffice,
	timesInOffice,
} from "../../lexicon/rankings.ts";
import { remembered } from "../../text/remembered.ts";
import type { DateFact, Fact, Finding, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { phraseBefore } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { allNamed, wordFacts } from "../guards/guard.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { isContent, range } from "../words.ts";
import { areAlike } from "./ranked.ts";
import { articleOf, degreeIn, isSinceOffice, phraseAround, type Ranking, rankingsIn } from "./rankings.ts";

/** A sentence of one side with its facts. */
interface Side {
	readonly sentence: Sentence;
	readonly facts: readonly Fact[];
}

/** Two sides, and which words of the one (ranking) say those of the other. */
interface Sides {
	readonly ranking: Ranking;
	readonly here: Side;
	readonly there: Side;
	readonly areAlike: (here: number, there: number) => boolean;
}

/** "A more senior official had already visited" against "the highest-ranking official to visit", and the other way round. */
export const outranked = remembered((pairing: Pairing): readonly Finding[] => {
	const { claim, part, sentence, claimFacts, sourceFacts } = pairing;
	const whole = sentenceOf({ claim, part });
	if (whole === undefined) return [];
	const [ours, theirs] = [
		{ sentence: whole, facts: claimFacts },
		{ sentence, facts: sourceFacts },
	];
	const alike = (at: number, to: number): boolean => isSaidBy(pairing, at, to);
	const [mine, others] = [rankingsIn(whole, claimFacts), rankingsIn(sentence, sourceFacts)];
	const inSource = others.flatMap((ranking) => {
		const rival = rivalOf({ ranking, here: theirs, there: ours, areAlike: (to, from) => alike(from, to) });
		if (rival === undefined) return [];
		const isCertain = rival.isCertain && allNamed(pairing);
		return [{ ...finding(pairing, rival.at, ranking.cue), effect: isCertain ? "contradicts" : "blocks" } as const];
	});
	const inClaim = mine.flatMap((ranking) => {
		const rival = rivalOf({ ranking, here: ours, there: theirs, areAlike: alike });
		return rival?.isCertain && isTied(pairing, ranking) ? [finding(pairing, ranking.cue, rival.at)] : [];
	});
	return [...inSource, ...inClaim, ...misplaced(pairing, mine, others)];
});

/** What is ranked is tied to a name that both have: "the first woman to run the bank" is not of any bank. */
function isTied(pairing: Pairing, { cue, end }: Ranking): boolean {
	const isAnswered = ({ to }: Fact): boolean => pairing.links.get(to - 1)?.to !== undefined;
	return (
		allNamed(pairing) ||
		pairing.claimFacts.filter(isName).some((fact) => fact.from > cue && fact.to <= end && isAnswered(fact))
	);
}

function finding(pairing: Pairing, at: number, to: number): Finding {
	const facts = wordFacts(pairing, at, to);
	const claim = tokensOf(pairing)[at]?.word ?? "";
	const source = pairing.sentence.tokens[to]?.word ?? "";
	const message = `“${source}” here, “${claim}” in the claim`;
	return { kind: "superlative", relation: "disjoint", effect: "contradicts", claim, source, message, ...facts };
}

/** One says the other, or both belong to one name. */
function isSaidBy(pairing: Pairing, at: number, to: number): boolean {
	const there = pairing.links.get(at)?.to ?? -1;
	const isInName = (fact: Fact): boolean => isNamed(fact) && holds(fact, to) && holds(fact, there);
	return areAlike(pairing, at, to) || pairing.sourceFacts.some(isInName);
}

function isNamed(fact: Fact): boolean {
	return isName(fact) && fact.form === "name";
}

interface Rival {
	readonly at: number;
	/** It is the same deed of the same kind, in the same time. */
	readonly isCertain: boolean;
}

/** The word by which the other side says that somebody else has done it as well, before, or as somebody greater. */
function rivalOf(sides: Sides): Rival | undefined {
	const { ranking, here, there } = sides;
	const { tokens } = there.sentence;
	if (
		!ranking.plain ||
		ranking.place !== 1 ||
		ranking.verb === undefined ||
		there.facts.some((fact) => isPolarity(fact) || isModality(fact))
	)
		return undefined;
	const verb = tokens.findIndex(({ tag }, at) => tag === "VERB" && sides.areAlike(ranking.verb ?? -1, at));
	const noun = tokens.findIndex(
		({ tag }, at) => tag !== "VERB" && ranking.noun !== undefined && sides.areAlike(ranking.noun, at),
	);
	if (verb < 0 || noun < 0 || noun > verb) return undefined;
	const passive = clauseOf(there.sentence, verb)?.passive === true;
	if (passive !== ranking.passive) return undefined;
	const phrase = phraseAround(tokens, noun);
	const ranked = here.sentence.tokens[ranking.noun ?? -1];
	if (
		ranking.kind === "only" &&
		ranked?.norm !== ranked?.lemma &&
		!/^(?:an)?other$/.test(tokens[phrase.from]?.norm ?? "")
	)
		return undefined;
	const rival = rivalWord(tokens, ranking, phrase);
	return rival === undefined ? undefined : { at: rival, isCertain: isOneDeed(sides, phrase) && isInTime(sides) };
}

/** "**Several** councillors", "**another** councillor", "a woman had **already**", "a **bigger** storm had". */
function rivalWord(tokens: readonly Token[], { kind, degree }: Ranking, { from, to }: TokenRange): number | undefined {
	const opening = tokens[from]?.norm ?? "";
	const many = range(Math.max(0, from - 3), to).find((at) => several.has(tokens[at]?.norm ?? ""));
	if (kind === "only") return many !== undefined && !/^(?:the|these|no)$/.test(opening) ? many : undefined;
	if (!/^(?:an?|another|other|several|two|three|many|some)$/.test(opening)) return undefined;
	const before = tokens.findIndex(({ norm }) => earlier.has(norm));
	const had = tokens.findIndex(({ norm }) => norm === "had");
	if (had < 0 && !(before >= 0 && tokens.some(({ norm }) => norm === "has" || norm === "have" || norm === "was")))
		return undefined;
	if (kind === "nth") return before >= 0 ? before : undefined;
	return degree !== undefined && degreeIn(tokens, from, to) === degree ? from : undefined;
}

/** Each side says all that the other one says of it: the words of the ranking, and those of the clause around the rival. */
function isOneDeed({ ranking, here, there, areAlike }: Sides, phrase: TokenRange): boolean {
	const { tokens } = there.sentence;
	const all = range(phrase.from, tokens.length);
	const reign = isSinceOffice(here.sentence, ranking) && tokens.some(({ lemma }) => timesInOffice.has(lemma));
	const isAny = (at: number, other: number): boolean =>
		at > (ranking.noun ?? -1) &&
		articleOf(here.sentence.tokens, at) === "the" &&
		/^an?$/.test(articleOf(tokens, other));
	const isSaid = (at: number): boolean => all.some((other) => areAlike(at, other) && !isAny(at, other));
	const words = ranking.words.filter((at) => !(reign && takingOffice.has(here.sentence.tokens[at]?.lemma ?? "")));
	const inDate = (at: number): boolean => there.facts.some((fact) => isDate(fact) && holds(fact, at));
	const isFree = (at: number): boolean => {
		const { lemma = "", norm = "" } = tokens[at] ?? {};
		const isStanding = holds(phrase, at) && standings.has(norm);
		return comparing.has(norm) || several.has(norm) || isStanding || inDate(at) || (reign && timesInOffice.has(lemma));
	};
	const others = all.filter((at) => isContent(tokens[at]) && !isFree(at));
	return (
		words.every(isSaid) && others.every((at) => range(0, here.sentence.tokens.length).some((own) => areAlike(own, at)))
	);
}

/** What the rival did falls into the time of which the ranking speaks. */
function isInTime({ ranking, here, there }: Sides): boolean {
	const { values, cue, end } = ranking;
	const dates = there.facts.filter(isDate);
	const bounds = here.sentence.tokens.slice(cue, end).filter(({ norm }) => bounding.has(norm));
	if (values.length === 0) return dates.every(isPast) && (bounds.length === 0 || isSinceOffice(here.sentence, ranking));
	if (ranking.kind === "only")
		return (
			dates.length === values.length &&
			dates.every((one, at) => values[at]?.kind === one.kind && date.compare(one, values[at] ?? one) === "same")
		);
	const [since, ...others] = values.filter(isDate);
	if (since === undefined || others.length > 0 || values.length > 1 || since.bound !== "since") return false;
	return (
		dates.length > 0 &&
		dates.every((other) => isPast(other) && other.bound === undefined && yearOf(other) > yearOf(since))
	);
}

/** A day of which the year is known, or nothing to compare it with. */
function isPast({ first, bound }: DateFact): boolean {
	return first !== undefined && bound !== "after" && bound !== "since";
}

function yearOf({ first = "0000" }: DateFact): number {
	return Number(first.slice(0, 4));
}

/** "the second woman to lead it" against "the first woman to lead it", said of the same one. */
function misplaced(pairing: Pairing, mine: readonly Ranking[], others: readonly Ranking[]): readonly Finding[] {
	return mine.flatMap((own) => {
		if (own.kind !== "nth") return [];
		const same = others.filter((other) => other.kind === "nth" && isSameRanking(pairing, own, other));
		const [rival] = same;
		const differs = rival !== undefined && same.every(({ place }) => place !== own.place);
		return differs && isSameHolder(pairing, own, rival) ? [finding(pairing, own.cue, rival.cue)] : [];
	});
}

function isSameRanking(pairing: Pairing, own: Ranking, other: Ranking): boolean {
	if (own.verb === undefined || other.verb === undefined || own.noun === undefined || other.noun === undefined)
		return false;
	const alike = (at: number, to: number): boolean => isSaidBy(pairing, at, to);
	return (
		alike(own.verb, other.verb) &&
		alike(own.noun, other.noun) &&
		own.plain &&
		other.plain &&
		own.values.length === 0 &&
		other.values.length === 0 &&
		own.words.every((at) => other.words.some((to) => alike(at, to))) &&
		other.words.every((to) => own.words.some((at) => alike(at, to)))
	);
}

/** Whoever bears the rank in the claim bears the other one in the passage. */
function isSameHolder(pairing: Pairing, own: Ranking, other: Ranking): boolean {
	const sentence = sentenceOf(pairing);
	const holder = sentence && holderOf(sentence, own);
	const theirs = holderOf(pairing.sentence, other);
	const head = holder && headOf(sentence.tokens, holder.from, holder.to);
	const to = head === undefined ? undefined : pairing.links.get(head)?.to;
	return to !== undefined && theirs !== undefined && holds(theirs, to);
}

/** The name before a comma, or the subject of the verb right before the ranking. */
function holderOf({ tokens, clauses }: Sentence, { cue }: Ranking): TokenRange | undefined {
	if (tokens[cue - 2]?.norm === ",") {
		let from = cue - 2;
		while (tokens[from - 1]?.tag === "PROPN") from -= 1;
		return from < cue - 2 ? { from, to: cue - 2 } : undefined;
	}
	if (!/^(?:be|become)$/.test(tokens[cue - 2]?.lemma ?? "")) return undefined;
	return clauses.find((clause) => clause.verb === cue - 2)?.subject ?? phraseBefore(tokens, cue - 2);
}
