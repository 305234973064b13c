import { isDate } from "../../facts/date.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { holds } from "../../facts/scope.ts";
import { inexactWords } from "../../lexicon/hedges.ts";
import { ordinals } from "../../lexicon/numbers.ts";
import { always, coming, loosening, standings } from "../../lexicon/rankings.ts";
import type { DateFact, Fact, Quantity, Sentence, Token, TokenRange } from "../../types.ts";
import { phraseEnd } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { isContent, range } from "../words.ts";

/** "the **first** minister to visit Varda since 2015": one of a kind that did something, before or beyond all others. */
export interface Ranking {
	readonly kind: "nth" | "only" | "most";
	/** 1 for the first. */
	readonly place: number;
	/** What a superlative is of: `big`, `senior`. */
	readonly degree: string | undefined;
	/** The word that ranks. */
	readonly cue: number;
	/** The kind of which it is one; absent in "the first to visit Varda". */
	readonly noun: number | undefined;
	/** What it does or undergoes; absent in "the worst flood in 20 years". */
	readonly verb: number | undefined;
	readonly passive: boolean;
	/** Stated without a doubt: not "among the first", "said to be the only", "may be the biggest". */
	readonly plain: boolean;
	/** It has yet to happen. */
	readonly ahead: boolean;
	/** "In 2012 it was the largest ship to dock": nothing is said of what came later. */
	readonly dated: boolean;
	/** "the biggest **ever**". */
	readonly isEver: boolean;
	readonly end: number;
	/** Words that narrow it, with the noun and the verb; without those of numbers and dates. */
	readonly words: readonly number[];
	readonly values: readonly (DateFact | Quantity)[];
}

/** Every ranking of a sentence. */
export function rankingsIn(sentence: Sentence, facts: readonly Fact[]): readonly Ranking[] {
	return sentence.tokens.flatMap((_, at) => rankingAt(sentence, at, facts) ?? []);
}

function rankingAt(sentence: Sentence, at: number, facts: readonly Fact[]): Ranking | undefined {
	const { tokens } = sentence;
	const sort = sortAt(tokens, at);
	if (
		sort === undefined ||
		!isRank(tokens, at) ||
		facts.some(({ kind, from, to }) => kind === "quotation" && from <= at && at < to)
	)
		return undefined;
	const end = endOf(tokens, at);
	const deed = deedOf(tokens, { from: sort.to, to: end });
	if (deed === undefined) return undefined;
	const values = valuesIn(facts, { from: at + 1, to: end });
	const words = range(sort.to, end).filter(
		(word) => isNarrowing(tokens, word) && !values.some((value) => holds(value, word)),
	);
	const isEver = range(at, end).some((word) => /^(?:ever|history)$/.test(tokens[word]?.norm ?? ""));
	if (deed.verb === undefined && !isEver && !values.some((value) => isDate(value) && value.bound === "since"))
		return undefined;
	const dated =
		facts.some((fact) => isDate(fact) && fact.to <= at) ||
		tokens.slice(0, at).some(({ norm }) => norm === "then" || norm === "time");
	const noun = deed.noun ?? (sort.kind === "most" ? subjectOf(sentence, at) : undefined);
	return {
		...sort,
		...deed,
		noun,
		cue: at,
		end,
		words,
		values,
		isEver,
		ahead: isAhead(tokens, at),
		dated,
		plain: isPlain(tokens, at),
	};
}

/** Its dates, and its numbers that are no dates. */
function valuesIn(facts: readonly Fact[], { from, to }: TokenRange): Ranking["values"] {
	const inside = facts.filter((fact) => fact.from >= from && fact.to <= to);
	const dates = inside.filter(isDate);
	const isDated = (fact: Fact): boolean => dates.some((one) => one.from <= fact.from && fact.to <= one.to);
	return [...dates, ...inside.filter(isQuantity).filter((fact) => !isDated(fact))];
}

/** "The **storm** was the biggest ever recorded". */
function subjectOf({ tokens, clauses }: Sentence, cue: number): number | undefined {
	const subject = clauses.find(({ verb }) => verb === cue - 2)?.subject;
	const head = subject && tokens[cue - 2]?.tag === "AUX" ? headOf(tokens, subject.from, subject.to) : undefined;
	return head !== undefined && tokens[head]?.tag === "NOUN" ? head : undefined;
}

/** "**the** bank", "**a** bank": the article or possessive before a noun phrase's head. */
export function articleOf(tokens: readonly Token[], noun: number): string {
	const { from } = phraseAround(tokens, noun);
	return tokens[from]?.tag === "DET" ? (tokens[from]?.norm ?? "") : "";
}

interface Sort extends Pick<Ranking, "kind" | "place" | "degree"> {
	/** Where the words that rank end. */
	readonly to: number;
}

function sortAt(tokens: readonly Token[], at: number): Sort | undefined {
	const { norm, lemma, tag } = tokens[at] ?? { norm: "", lemma: "", tag: "X" };
	const place = ordinals.get(norm);
	if (place !== undefined && place < 10) return { kind: "nth", place, degree: undefined, to: at + 1 };
	if (norm === "only" || norm === "sole") return { kind: "only", place: 1, degree: undefined, to: at + 1 };
	const isMost = norm === "most" && tokens[at + 1]?.tag === "ADJ";
	if (!isMost && !(tag === "ADJ" && norm !== lemma && /(?:est|^worst)$/.test(norm))) return undefined;
	return { kind: "most", place: 1, ...degreeAt(tokens, isMost ? at + 1 : at) };
}

/** Of what an adjective is the degree: "highest-level" and "most senior" tell of standing. */
export function degreeAt(tokens: readonly Token[], at: number): { readonly degree: string; readonly to: number } {
	const { lemma = "", norm = "" } = tokens[at] ?? {};
	if (norm === "senior") return { degree: "senior", to: at + 1 };
	const next = tokens[at + 1]?.norm === "-" ? at + 2 : at + 1;
	const isStanding = lemma === "high" && standings.has(tokens[next]?.norm ?? "");
	return isStanding ? { degree: "senior", to: next + 1 } : { degree: lemma, to: at + 1 };
}

/** "the first", "its only"; not "a first", "the first two", "the first of May". */
function isRank(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (before?.tag !== "DET" && !possessive.test(before?.norm ?? "")) return false;
	const isCounted = next?.tag === "NUM" || (next?.norm === "of" && tokens[at]?.norm !== "only");
	return !isCounted && before?.norm !== "a" && before?.norm !== "an";
}

function isPlain(tokens: readonly Token[], at: number): boolean {
	const from = tokens.findLastIndex(({ tag }, index) => index < at && tag === "PUNCT") + 1;
	const isLoose = tokens
		.slice(Math.max(from, at - reach), at)
		.some(({ norm }) => loosening.has(norm) || inexactWords.has(norm));
	return !isLoose && tokens.at(-1)?.norm !== "?";
}

const possessive = /^(?:'s|its|his|her|their|our)$/;

/** Words before a ranking that may loosen it. */
const reach = 6;

function isAhead(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - reach), at).some(({ norm }) => coming.has(norm));
}

/** A ranking ends with its clause: at a mark, at "when", and before another one. */
function endOf(tokens: readonly Token[], at: number): number {
	const end = tokens.findIndex(({ norm, tag }, index) => {
		if (index <= at) return false;
		const isAnother = norm === "and" && tokens[index + 1]?.tag === "DET" && sortAt(tokens, index + 2) !== undefined;
		return (tag === "PUNCT" && norm !== "-") || norm === "when" || isAnother;
	});
	return end < 0 ? tokens.length : end;
}

type Deed = Pick<Ranking, "noun" | "verb" | "passive">;

/** "minister **to visit**", "minister **who visited**", "storm ever **recorded**", "**visit** by a minister", "time a minister **visited**". */
function deedOf(tokens: readonly Token[], { from, to }: TokenRange): Deed | undefined {
	if (tokens[from]?.norm === "time") return timeDeed(tokens, from + 1, to);
	const opener = range(from, to).find((at) => opensDeed(tokens, at));
	const noun = headFrom(tokens, from, opener ?? to);
	if (opener === undefined) return nounDeed(tokens, noun, to);
	const verb = range(opener, to).find((at) => tokens[at]?.tag === "VERB");
	const isPassive = tokens.slice(opener, verb).some(({ lemma }) => lemma === "be") || verb === opener;
	return { noun, verb, passive: isPassive };
}

/** The head of the phrase that begins here: "openly gay **minister** from Varda". */
function headFrom(tokens: readonly Token[], from: number, to: number): number | undefined {
	let start = from;
	while (tokens[start]?.tag === "ADV" || tokens[start]?.norm === "-") start += 1;
	return headOf(tokens, start, phraseEnd(tokens, start, to));
}

function opensDeed(tokens: readonly Token[], at: number): boolean {
	const { norm = "", tag, lemma } = tokens[at] ?? {};
	if (norm === "who" || norm === "that") return true;
	if (norm === "to") return /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.tag ?? "");
	return tag === "VERB" && tokens[at - 1]?.norm === "ever" && norm !== lemma;
}

function timeDeed(tokens: readonly Token[], from: number, to: number): Deed | undefined {
	const verb = range(from, to).find((at) => tokens[at]?.tag === "VERB");
	const noun = verb === undefined ? undefined : headOf(tokens, from, verb);
	const passive = tokens.slice(from, verb).some(({ lemma }) => lemma === "be");
	return noun === undefined ? undefined : { noun, verb, passive };
}

/** "the first visit **by a minister**"; nothing is done in "the worst flood in 20 years". */
function nounDeed(tokens: readonly Token[], noun: number | undefined, to: number): Deed | undefined {
	if (noun === undefined) return undefined;
	const by = range(noun, to).find((at) => tokens[at]?.norm === "by");
	if (by === undefined) return { noun, verb: undefined, passive: false };
	const doer = headFrom(tokens, by + 1, to);
	return doer === undefined || !/^an?$/.test(tokens[by + 1]?.norm ?? "")
		? undefined
		: { noun: doer, verb: noun, passive: false };
}

function isNarrowing(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && isContent(token) && !always.has(token.lemma);
}

/** The noun phrase around a noun, with "of higher rank" behind it. */
export function phraseAround(tokens: readonly Token[], noun: number): TokenRange {
	let from = noun;
	while (
		/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[from - 1]?.tag ?? "") ||
		/^(?:-|more)$/.test(tokens[from - 1]?.norm ?? "")
	)
		from -= 1;
	if (tokens[from - 1]?.tag === "DET" || tokens[from - 1]?.norm === "no") from -= 1;
	const isOfRank = tokens[noun + 1]?.norm === "of" && tokens[noun + 2]?.lemma === "high";
	const isMore = tokens[noun + 1]?.norm === "more" && tokens[noun + 2]?.tag === "ADJ";
	const isBehind = tokens[noun + 2]?.norm === "than" && tokens[noun + 1]?.tag === "ADJ";
	return { from, to: isOfRank ? noun + 4 : isMore ? noun + 3 : isBehind ? noun + 2 : noun + 1 };
}

/** "**bigger**", "**more senior**", "**higher-ranking**", "official **of higher rank**". */
export function degreeIn(tokens: readonly Token[], from: number, to: number): string | undefined {
	const at = range(from, to).find((word) => {
		const { norm = "", lemma, tag } = tokens[word] ?? {};
		return (
			(tag === "ADJ" && norm !== lemma && /(?:er|^worse)$/.test(norm)) ||
			(norm === "more" && tokens[word + 1]?.tag === "ADJ")
		);
	});
	if (at === undefined) return undefined;
	return degreeAt(tokens, tokens[at]?.norm === "more" ? at + 1 : at).degree;
}

/** "the first … since X took office". */
export function isSinceOffice({ tokens }: Sentence, { cue, end }: Ranking): boolean {
	return range(cue, end).some((at) => tokens[at]?.norm === "took" && tokens[at + 1]?.norm === "office");
}
