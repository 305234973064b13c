import { isModality } from "../../facts/modality.ts";
import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { clauseOf, holds } from "../../facts/scope.ts";
import {
	bounding,
	comparing,
	earlier,
	existing,
	standings,
	takingOffice,
	timesInOffice,
} from "../../lexicon/rankings.ts";
import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { likenessAt } from "../event.ts";
import { restatedBy } from "../frames/restated.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { synonym } from "../words.ts";
import { articleOf, degreeIn, isSinceOffice, phraseAround, type Ranking, rankingsIn } from "./rankings.ts";

/** A denial of the claim that a ranking of the passage says in other words. */
export interface Denial {
	readonly ranking: Ranking;
	/** Words of the claim that only compare, and the verb where it says no more than that there was one. */
	readonly words: readonly number[];
	readonly verb: number;
}

/** "No higher-ranking official has visited" beside "the highest-ranking official to visit": the words that compare are answered. */
export function rankedLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	const denial = denialIn(pairing, sentence);
	if (denial === undefined) return [];
	const { ranking, verb } = denial;
	const link = restatedBy(ranking.cue);
	const deed = isNoun(pairing, ranking) ? [[verb, { ...link, to: ranking.verb ?? ranking.cue }] as const] : [];
	return [...denial.words.map((at) => [at, link] as const), ...deed];
}

/** "the first **visit** by a minister". */
export function isNoun({ sentence }: Pairing, { verb }: Ranking): boolean {
	return verb !== undefined && sentence.tokens[verb]?.tag === "NOUN";
}

/** The denial of the claim that a ranking of the passage says. */
export function denialIn(pairing: Pairing, sentence: Sentence): Denial | undefined {
	if (!isPlainDenial(pairing, sentence)) return undefined;
	for (const ranking of rankingsIn(pairing.sentence, pairing.sourceFacts)) {
		const denial = ranking.plain && ranking.place === 1 ? denialOf(pairing, sentence, ranking) : undefined;
		if (denial !== undefined) return denial;
	}
	return undefined;
}

/** It denies once, wholly, and for certain; "no more senior official" is a denial of which the facts know nothing. */
function isPlainDenial({ part, claimFacts, sourceFacts }: Pairing, { tokens }: Sentence): boolean {
	const [cue, ...others] = claimFacts.filter(isPolarity);
	const first = part.tokens[0] ?? 0;
	const isNoMore =
		tokens[first]?.norm === "no" && tokens[first + 1]?.norm === "more" && tokens[first + 2]?.tag === "ADJ";
	if ((cue === undefined && !isNoMore) || others.length > 0 || cue?.partial === true) return false;
	if (sourceFacts.some(isPolarity) || claimFacts.some(isModality)) return false;
	return cue === undefined || plainDenials.has(tokens[cue.from]?.norm ?? "");
}

const plainDenials: ReadonlySet<string> = new Set("no not n't never nobody none".split(" "));

/** The words that compare, where the claim denies of the same kind the same deed in a stretch of time that is no wider. */
function denialOf(pairing: Pairing, sentence: Sentence, ranking: Ranking): Denial | undefined {
	const { tokens } = sentence;
	const noun = kindOf(pairing, tokens, ranking);
	const verb = deedIn(pairing, sentence, ranking);
	if (noun === undefined || verb === undefined || !isSameRole(pairing, { ranking, noun, verb })) return undefined;
	const phrase = phraseAround(tokens, noun);
	if (!denied.test(tokens[phrase.from]?.norm ?? "") || !compares(tokens, { ranking, ...phrase })) return undefined;
	if (!isWhole(pairing, ranking) || !sameBounds(pairing, ranking)) return undefined;
	const isLight = ranking.verb === undefined;
	const words = pairing.part.tokens.filter((at) => {
		const { norm = "", lemma = "" } = tokens[at] ?? {};
		const isStanding = holds(phrase, at) && ranking.degree === "senior" && standings.has(norm);
		return (
			comparing.has(norm) ||
			isStanding ||
			rankWords.has(norm) ||
			(isLight && at === verb && existing.has(lemma)) ||
			reignOf(pairing, ranking, at)
		);
	});
	return { ranking, words, verb };
}

export const denied = /^(?:no|nobody|none|a|an|any)$/;
const rankWords: ReadonlySet<string> = new Set(["rank", "higher"]);

/** The noun of the claim for the kind of which the passage ranks one; "nobody" for "the first to do it". */
function kindOf(pairing: Pairing, tokens: readonly Token[], { noun }: Ranking): number | undefined {
	if (noun === undefined)
		return pairing.part.tokens.find(
			(at) => tokens[at]?.norm === "nobody" || (tokens[at]?.norm === "one" && tokens[at - 1]?.norm === "no"),
		);
	return pairing.part.tokens.find((at) => tokens[at]?.tag !== "VERB" && areAlike(pairing, at, noun));
}

/** The claim's verb for what the ranked one does. */
export function deedIn(pairing: Pairing, { clauses, tokens }: Sentence, { verb }: Ranking): number | undefined {
	const verbs = clauses.flatMap((clause) =>
		clause.verb !== undefined && pairing.part.tokens.includes(clause.verb) ? [clause.verb] : [],
	);
	if (verb === undefined) return verbs.find((at) => existing.has(tokens[at]?.lemma ?? ""));
	return verbs.find((at) => areAlike(pairing, at, verb));
}

interface Placed {
	readonly ranking: Ranking;
	readonly noun: number;
	readonly verb: number;
}

/** Whoever does it in the passage does it in the claim, and is not whom it is done to. */
function isSameRole({ claim, part }: Pairing, { ranking, noun, verb }: Placed): boolean {
	if (ranking.verb === undefined) return true;
	const sentence = sentenceOf({ claim, part });
	const isPassive = (sentence && clauseOf(sentence, verb))?.passive === true;
	if (noun < verb) return isPassive === ranking.passive;
	const before = sentence?.tokens[phraseAround(sentence.tokens, noun).from - 1]?.norm;
	return isPassive ? before === "by" && !ranking.passive : ranking.passive && before === sentence?.tokens[verb]?.norm;
}

interface Compared {
	readonly ranking: Ranking;
	readonly from: number;
	readonly to: number;
}

/** Nobody else, nobody before, or nobody beyond: as the ranking has it. */
function compares(tokens: readonly Token[], { ranking, from, to }: Compared): boolean {
	const degree = degreeIn(tokens, from, to);
	const isElse = tokens.slice(from, to + 1).some(({ norm }) => norm === "other" || norm === "else");
	if (ranking.dated && tokens.some(({ norm }) => norm === "has" || norm === "have")) return false;
	if (ranking.kind === "most") return degree !== undefined && degree === ranking.degree;
	if (degree !== undefined) return false;
	if (ranking.kind === "only") return isElse;
	const isPast = tokens.some(({ norm }) => norm === "had" || norm === "'d");
	return isPast || ranking.ahead || tokens.some(({ norm }) => earlier.has(norm));
}

/** Every word that narrows the ranking stands in the claim: it denies no more than that. */
function isWhole(pairing: Pairing, ranking: Ranking): boolean {
	return ranking.words.every(
		(to) =>
			isSaid(pairing, ranking, to) ||
			(takingOffice.has(pairing.sentence.tokens[to]?.lemma ?? "") && isReign(pairing, ranking)),
	);
}

function isSaid(pairing: Pairing, { noun }: Ranking, to: number): boolean {
	const names = pairing.sourceFacts.filter(isName).filter(({ form }) => form === "name");
	const name = names.find((fact) => holds(fact, to));
	return pairing.part.tokens.some((at) => {
		const there = pairing.links.get(at)?.to ?? -1;
		const isAny = /^an?$/.test(articleOf(tokensOf(pairing), at)) && articleOf(pairing.sentence.tokens, to) === "the";
		return (areAlike(pairing, at, to) && !(isAny && to > (noun ?? -1))) || (name !== undefined && holds(name, there));
	});
}

/** One says the other, and is no more general. */
export function areAlike(pairing: Pairing, at: number, to: number): boolean {
	const link = pairing.links.get(at);
	if (link?.to === to && link.strength >= synonym) return true;
	return likenessAt(pairing, at, to) >= synonym;
}

/** "since X took office" is answered by "in X's term". */
function isReign(pairing: Pairing, ranking: Ranking): boolean {
	const tokens = tokensOf(pairing);
	return (
		isSinceOffice(pairing.sentence, ranking) &&
		pairing.part.tokens.some((at) => timesInOffice.has(tokens[at]?.lemma ?? ""))
	);
}

function reignOf(pairing: Pairing, ranking: Ranking, at: number): boolean {
	return timesInOffice.has(tokensOf(pairing)[at]?.lemma ?? "") && isReign(pairing, ranking);
}

/** Both are bounded by the same words: "after the war" is not "since the war". */
function sameBounds(pairing: Pairing, ranking: Ranking): boolean {
	if (isReign(pairing, ranking)) return true;
	const boundsOf = (words: readonly (Token | undefined)[]): string =>
		words
			.flatMap((token) => (token !== undefined && bounding.has(token.norm) ? [token.norm] : []))
			.sort()
			.join(" ");
	const all = tokensOf(pairing);
	const isHolder = (at: number): boolean =>
		all[at]?.norm === "than" && all[at + 1]?.tag === "PROPN" && pairing.links.get(at + 1)?.to !== undefined;
	const ours = pairing.part.tokens.filter((at) => !isHolder(at)).map((at) => all[at]);
	return boundsOf(ours) === boundsOf(pairing.sentence.tokens.slice(ranking.cue, ranking.end));
}
