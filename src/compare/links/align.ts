import { isPolarity } from "../../facts/polarity.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { isQuotation } from "../../facts/quotation.ts";
import { holds } from "../../facts/scope.ts";
import {
	deedsOfShares,
	measureAdjectives,
	measureNouns,
	measureVerbs,
	timeVerbs,
} from "../../lexicon/measure-verbs.ts";
import { plainNegators } from "../../lexicon/plain-negators.ts";
import { particles } from "../../lexicon/prepositions.ts";
import { CHARACTERISING, SAYING } from "../../lexicon/speech.ts";
import type { Analysis, Fact, Finding, Link, Pairing, Part, Sentence, Token } from "../../types.ts";
import { headAt } from "../clauses/heads.ts";
import { tiesIn } from "../clauses/tied.ts";
import { framed } from "../frames/frames.ts";
import { type Rarity, type Sides, sentenceOf, tokensOf } from "../sides.ts";
import { entailed, greatestLikeness, isContent, isThing, lightWeight, likeness, placesOf, weightOf } from "../words.ts";
import { pronounFor } from "./generic.ts";
import { nameLinks, nearbyCredit } from "./name-links.ts";
import { verbLinks } from "./verb-links.ts";

/** Sentences before the passage that its words may lean on. */
const contextSentences = 2;
/** A word of the context says less than one of the passage itself. */
const contextCredit = 0.7;

/** Links every content word of the part to the word that answers it in the passage. */
export function align({ claim, part, source, sentence }: Sides, rarity: Rarity): Pairing {
	const claimFacts = factsOf(claim, part);
	const sourceFacts = source.facts[sentence.index] ?? [];
	const sides = { claim, part, source, sentence };
	const words = wordLinks(sides);
	const linked = new Map<number, Link>([...words, ...nameLinks(sides, { claimFacts, sourceFacts, words })]);
	const links = new Map<number, Link>([...linked, ...verbLinks(sides, linked)]);
	return { ...sides, claimFacts, sourceFacts, links, weights: weightsOf(claim, part, rarity) };
}

const partFacts = new WeakMap<Part, readonly Fact[]>();

/** The claim's facts inside a part. Remembered: a part belongs to one claim, and is held against many passages. */
export function factsOf(claim: Analysis, part: Part): readonly Fact[] {
	const known = partFacts.get(part);
	if (known !== undefined) return known;
	const inPart = new Set(part.tokens);
	const facts = (claim.facts[part.sentence] ?? []).filter(({ from, to }) => inPart.has(from) && inPart.has(to - 1));
	partFacts.set(part, facts);
	return facts;
}

const partWeights = new WeakMap<Part, { readonly rarity: Rarity; readonly weights: ReadonlyMap<number, number> }>();

/** How much each content word of a part weighs among the sources that tell how rare it is. Remembered. */
export function weightsOf(claim: Analysis, part: Part, rarity: Rarity): ReadonlyMap<number, number> {
	const known = partWeights.get(part);
	if (known?.rarity === rarity) return known.weights;
	const weights = weigh(claim, part, rarity);
	partWeights.set(part, { rarity, weights });
	return weights;
}

function weigh(claim: Analysis, part: Part, rarity: Rarity): ReadonlyMap<number, number> {
	const tokens = tokensOf({ claim, part });
	const terms = claim.terms[part.sentence] ?? [];
	const quantities = (claim.facts[part.sentence] ?? []).filter(isQuantity);
	const isTimed = quantities.some(({ dimension }) => dimension === "duration");
	const isShare = quantities.every(({ dimension }) => dimension === "ratio");
	const isMeasured = (lemma: string): boolean =>
		quantities.some(({ dimension }) => measureNouns.get(lemma) === dimension);
	const isMeasuring = ({ lemma, norm }: Token): boolean =>
		isMeasured(lemma) ||
		(quantities.length > 0 &&
			!(isShare && deedsOfShares.has(lemma)) &&
			(measureAdjectives.has(norm) || (measureVerbs.has(lemma) && (isTimed || !timeVerbs.has(lemma)))));
	const weights = new Map<number, number>();
	for (const at of part.tokens) {
		const token = tokens[at];
		if (token === undefined || !isContent(token)) continue;
		const weight = isMeasuring(token)
			? lightWeight
			: Math.max(weightOf(token), isPhrasal(tokens, at) || isAlone(tokens, at) ? 1 : 0);
		weights.set(at, (weight * (1 + rarity(terms[at] ?? []))) / 2);
	}
	return weights;
}

/** "plans **to hold** in May": a light verb says little beside its object, but here there is none. */
function isAlone(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return token?.tag === "VERB" && before?.norm === "to" && needingObject.has(token.norm) && next?.tag === "ADP";
}

const needingObject: ReadonlySet<string> = new Set(["hold", "take", "make", "give", "put", "bring"]);

/** "give up", "take over": with its particle a light verb has a meaning of its own. */
function isPhrasal(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "VERB" && particles.has(tokens[at + 1]?.norm ?? "");
}

function wordLinks({ claim, part, source, sentence }: Sides): Map<number, Link> {
	const claimTerms = claim.terms[part.sentence] ?? [];
	const sourceTerms = source.terms[sentence.index] ?? [];
	const tokens = tokensOf({ claim, part });
	const links = new Map<number, Link>();
	// Where the tagger has found no verb, the noun may be it: "one in five **shies** away".
	const hasVerb = tokens.some(({ tag }) => tag === "VERB" || tag === "AUX");
	let expected = 0;
	for (const at of part.tokens) {
		const terms = claimTerms[at] ?? [];
		// Neighbours may lend what the passage speaks of, not what it says of it: a verb may be denied or only hoped there.
		const lends = isThing(tokens[at]) && hasVerb;
		const isReport = sentence.own !== undefined && mayReport(sentenceOf({ claim, part }), at);
		const found =
			nearest({ terms, tag: tokens[at]?.tag, expected, isReport }, sourceTerms, sentence) ??
			pronounFor(at, { tokens, terms }, { source, sentence }) ??
			(lends ? inContext(terms, source, sentence) : undefined);
		if (found === undefined) continue;
		links.set(at, found);
		// "the two players": the number goes with the noun to the pronoun.
		if (sentence.tokens[found.to ?? -1]?.norm === "they" && tokens[at - 1]?.norm === "two") links.set(at - 1, found);
		if (found.to !== undefined) expected = found.to + 1;
	}
	return links;
}

/** "Mara:" answers who said something, and neither "reads" nor "told us about it": a verb of saying, with what is said behind it. */
function mayReport(sentence: Sentence | undefined, at: number): boolean {
	const next = sentence?.clauses[sentence.clauses.findIndex(({ verb }) => verb === at) + 1];
	const [token, after] = [sentence?.tokens[at], sentence?.tokens[at + 1]];
	const isDenied = sentence?.tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => plainNegators.has(norm));
	return (
		!isDenied &&
		SAYING.has(token?.lemma ?? "") &&
		(next?.link === "content" || /^(?:that|[,:"])$/.test(after?.norm ?? ""))
	);
}

/** In a turn, what the claim reports is reported by the label, or by a verb of the turn behind which something is told. */
function mayAnswer({ own, clauses }: Sentence, to: number, isReport: boolean): boolean {
	if (own === undefined || to + 1 === own) return own === undefined || isReport;
	return !isReport || clauses.some(({ from }) => from > to);
}

interface Wanted {
	readonly terms: readonly string[];
	/** It may be answered by the colon of a turn, which stands for "said". */
	readonly isReport: boolean;
	readonly tag: Token["tag"] | undefined;
	/** Where the last word was found, plus one. */
	readonly expected: number;
}

/** The most alike word; among equals the one nearest to where the last word was found. */
function nearest(
	{ terms, tag, expected, isReport }: Wanted,
	others: readonly (readonly string[])[],
	sentence: Sentence,
): Link | undefined {
	const { tokens } = sentence;
	const places = placesOf(others);
	let best: { to: number; strength: number; rank: number; distance: number } | undefined;
	for (const to of new Set(terms.flatMap((key) => places.get(key) ?? []))) {
		if ((tag === "VERB" && isTie(sentence, to)) || !mayAnswer(sentence, to, isReport)) continue;
		const strength = likeness(terms, others[to] ?? []);
		const rank = strength + (tokens[to]?.tag === tag ? sameTag : 0);
		const distance = Math.abs(to - expected);
		const isBetter =
			best === undefined ||
			rank > best.rank ||
			(rank === best.rank && (distance < best.distance || (distance === best.distance && to < best.to)));
		if (isBetter) best = { to, strength, rank, distance };
	}
	return best && { to: best.to, strength: best.strength };
}

/** "hopes to reopen next week, **provided** there is power" is no giving. */
function isTie(sentence: Sentence, at: number): boolean {
	const { norm } = sentence.tokens[at] ?? {};
	return (norm === "provided" || norm === "providing") && tiesIn(sentence).some((tie) => holds(tie, at));
}

/** In "those in need required help" a claim's "needed" is the verb: a synonym of its kind before a relative of another. */
const sameTag = 0.06;

export function inContext(terms: readonly string[], source: Analysis, sentence: Sentence): Link | undefined {
	if (terms.length === 0) return undefined;
	for (const index of neighbours(source, sentence)) {
		const strength = greatestLikeness(terms, source.terms[index] ?? []);
		if (strength > 0 && !isEmptied(terms, source, index)) return { strength: strength * contextCredit };
	}
	return undefined;
}

/** "has no pharmacy": what a neighbour says that there is none of it does not lend. */
function isEmptied(terms: readonly string[], { facts, terms: all }: Analysis, index: number): boolean {
	return (facts[index] ?? [])
		.filter(isPolarity)
		.some(({ head, partial }) => partial === undefined && likeness(terms, all[index]?.[head] ?? []) > 0);
}

/** The sentences that a passage leans on, nearest first: some before it, and the one after it in its paragraph. */
export function neighbours({ document }: Analysis, { index, paragraph }: Sentence): readonly number[] {
	const before = Array.from({ length: Math.min(index, contextSentences) }, (_, at) => index - 1 - at);
	return document.sentences[index + 1]?.paragraph === paragraph ? [...before, index + 1] : before;
}

/** Words of a number or date that the passage answers are answered, however it puts them; so is who said a quotation that it has. */
export function withAnswers(pairing: Pairing, findings: readonly Finding[]): Pairing {
	const links = new Map(pairing.links);
	for (const at of sayingOf(pairing)) if (!links.has(at)) links.set(at, { strength: 1 });
	for (const { effect, claimFact, sourceFact } of findings) {
		if (effect !== "supports" || claimFact === undefined || sourceFact === undefined) continue;
		const here = sourceFact.sentence === pairing.sentence.index;
		const link = here ? { to: sourceFact.from, strength: 1 } : { strength: nearbyCredit };
		for (let at = claimFact.from; at < claimFact.to; at += 1) links.set(at, link);
		const head = here ? headLink(pairing, claimFact, sourceFact) : undefined;
		if (head !== undefined && !links.has(head.at)) links.set(head.at, { to: head.to, strength: entailed });
	}
	return framed({ ...pairing, links });
}

/** "six **people**" is answered by "six **workers**": counts compare only where what they count does. */
function headLink({ claim, part, sentence }: Pairing, ours: Fact, theirs: Fact): Word | undefined {
	if (!isQuantity(ours) || !isQuantity(theirs)) return undefined;
	if (ours.dimension !== "count" || ours.head === undefined || theirs.head === undefined) return undefined;
	const [at, to] = [headAt(tokensOf({ claim, part }), ours), headAt(sentence.tokens, theirs)];
	return at < 0 || to < 0 ? undefined : { at, to };
}

interface Word {
	readonly at: number;
	readonly to: number;
}

/** "called it “a victory”": verbs of saying in a part with a quotation that the passage has letter for letter. */
export function sayingOf({ claim, part, claimFacts, sourceFacts }: Pairing): readonly number[] {
	const ours = claimFacts.filter(isQuotation).map(({ words }) => words.join(" "));
	const theirs = sourceFacts.filter(isQuotation).map(({ words }) => words.join(" "));
	if (!ours.some((words) => theirs.some((other) => other.includes(words)))) return [];
	const tokens = tokensOf({ claim, part });
	return part.tokens.filter((at) => {
		const lemma = tokens[at]?.lemma ?? "";
		return SAYING.has(lemma) || CHARACTERISING.has(lemma);
	});
}
