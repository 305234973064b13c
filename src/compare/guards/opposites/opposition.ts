import { isDate } from "../../../facts/date.ts";
import { modalityAt } from "../../../facts/modality.ts";
import { nounPhrase } from "../../../facts/phrase.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds, isPartOf } from "../../../facts/scope.ts";
import { areAntonyms } from "../../../lexicon/concepts.ts";
import { inexactWords } from "../../../lexicon/hedges.ts";
import { PARTIAL_ADVERBS } from "../../../lexicon/negators.ts";
import { plainNegators } from "../../../lexicon/plain-negators.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Clause, Fact, Finding, Modality, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { answersOf, subjectAnswer } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { greatestLikeness, range, synonym } from "../../words.ts";
import { wordFacts } from "../guard.ts";
import { hasExceptions } from "../happened/exceptions.ts";

/**
 * Whether two opposite words, `at` in the claim and `to` in the passage, are asserted alike: neither is denied, lessened
 * or merely possible, both tell of one time and one speaker, and the text does not say the claim's side as well.
 */
export function areBothSaid(pairing: Pairing, at: number, to: number): boolean {
	const whole = sentenceOf(pairing);
	return (
		whole !== undefined &&
		isAffirmed(pairing.claimFacts, whole, at) &&
		isAffirmed(pairing.sourceFacts, pairing.sentence, to) &&
		areEquallySure(modalityAt(pairing.claimFacts, at), modalityAt(pairing.sourceFacts, to)) &&
		isOneTime({ sentence: whole, at }, { sentence: pairing.sentence, at: to }) &&
		(SAYING.has(pairing.sentence.tokens[to]?.lemma ?? "") || isOneSpeaker(pairing, whole)) &&
		isUnconditional(whole) === isUnconditional(pairing.sentence) &&
		!hasExceptions(whole.tokens) &&
		!hasExceptions(pairing.sentence.tokens) &&
		isValueAnswered(pairing) &&
		!saysBoth(pairing, at, to)
	);
}

/** Opposite words, or phrases from `at` and `to` on, as they are said on both sides. */
export interface Opposites {
	readonly at: number;
	readonly to: number;
	readonly claim: string;
	readonly source: string;
}

/** The finding on two opposites; where it is not sure that they are said of the same thing, they only block. */
export function opposed(pairing: Pairing, { at, to, claim, source }: Opposites, effect: Finding["effect"]): Finding {
	const message = `“${source}” here, “${claim}” in the claim`;
	return { kind: "antonym", relation: "disjoint", effect, claim, source, message, ...wordFacts(pairing, at, to) };
}

/** "not pleased", "hardly pleased", "less pleased", "almost dead" are no opposites of anything. */
function isAffirmed(facts: readonly Fact[], { tokens }: Sentence, at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 2), at);
	const isPartly = facts.some((fact) => isPolarity(fact) && holds(fact.scope, at));
	return !negated(facts, at) && !isPartly && !before.some(({ norm }) => lessening.has(norm));
}

const lessening: ReadonlySet<string> = new Set([
	...plainNegators,
	...PARTIAL_ADVERBS,
	...inexactWords,
	"less",
	"least",
	"half",
]);

/** Both are told as fact, or both as planned, hoped or asked; what may be, may also not be. */
function areEquallySure(ours: Modality | undefined, theirs: Modality | undefined): boolean {
	return ours?.strength === theirs?.strength && !open.has(ours?.strength ?? "");
}

const open: ReadonlySet<string> = new Set(["possible", "conditional"]);

/** "If the test succeeds, it will reopen". */
function isUnconditional({ tokens }: Sentence): boolean {
	return !tokens.some(({ norm }) => norm === "if" || norm === "unless" || norm === "whether");
}

interface Word {
	readonly sentence: Sentence;
	readonly at: number;
}

/** "was delighted at first", "is now closed", "will rise": one side must not tell of another time than the other. */
function isOneTime(ours: Word, theirs: Word): boolean {
	const [one, other] = [tenseOf(ours), tenseOf(theirs)];
	return (one === undefined || other === undefined || one === other) && turnsOf(ours) === turnsOf(theirs);
}

/** The form of "be", "have" or "will" before the word in its clause. */
function tenseOf({ sentence, at }: Word): string | undefined {
	const { from = 0 } = clauseAt(sentence, at) ?? {};
	return sentence.tokens.slice(from, at).flatMap(({ norm }) => tenses.get(norm) ?? [])[0];
}

const tenses: ReadonlyMap<string, string> = new Map([
	...["was", "were", "did", "had", "has", "have", "been", "became", "felt"].map((word) => [word, "past"] as const),
	...["is", "are", "am", "does", "do"].map((word) => [word, "present"] as const),
	...["will", "shall"].map((word) => [word, "future"] as const),
]);

/** The words by which a clause says that things were otherwise before, or became so after. */
function turnsOf({ sentence, at }: Word): string {
	const { from, to } = clauseAt(sentence, at) ?? { from: 0, to: sentence.tokens.length };
	const words = sentence.tokens.slice(from, to).map(({ norm }) => norm);
	const isTurn = (word: string, index: number): boolean =>
		turning.has(word) || (word === "first" && words[index - 1] === "at");
	return words.filter(isTurn).sort().join(" ");
}

const turning: ReadonlySet<string> = new Set(
	"initially originally previously formerly once earlier until eventually later afterwards again now anymore sometimes often temporarily briefly".split(
		" ",
	),
);

/** "A said it was safe, B called it dangerous": whoever says it in the claim is the only one who speaks there. */
function isOneSpeaker(pairing: Pairing, whole: Sentence): boolean {
	const [ours, theirs] = [speakersIn(whole), speakersIn(pairing.sentence)];
	if (theirs.length > 1) return false;
	const [own, other] = [ours[0], theirs[0]];
	if (own === undefined || other === undefined) return true;
	const to = subjectAnswer(pairing, own);
	return to === undefined ? pairing.sentence.tokens[other.to - 1]?.tag === "PRON" : holds(other, to);
}

function speakersIn({ tokens, clauses }: Sentence): readonly TokenRange[] {
	return clauses.flatMap(({ verb, subject }) =>
		subject !== undefined && SAYING.has(tokens[verb ?? -1]?.lemma ?? "") ? [subject] : [],
	);
}

/** Days and amounts of the claim are in the passage, or it has none. */
function isValueAnswered({ claimFacts, sourceFacts, links }: Pairing): boolean {
	const isAnswered = ({ from, to }: Fact): boolean => range(from, to).some((at) => (links.get(at)?.strength ?? 0) > 0);
	return [isDate, isQuantity].every(
		(isKind) => claimFacts.filter(isKind).every(isAnswered) || !sourceFacts.some(isKind),
	);
}

/**
 * "rose after it had fallen": another word of the text that is opposite to the passage's, in the sentence itself or in one
 * that has most of the claim's other words, may be what the claim tells.
 */
function saysBoth(pairing: Pairing, at: number, to: number): boolean {
	const { source, sentence } = pairing;
	const lemma = sentence.tokens[to]?.lemma ?? "";
	return source.document.sentences.some(({ index, tokens }) => {
		const isHere = index === sentence.index;
		const taken = isHere ? answersOf(pairing) : undefined;
		const opposite = tokens.some((token, other) => taken?.has(other) !== true && isOpposite(token, lemma));
		return opposite && (isHere || shareIn(pairing, index, at) >= sameTopic);
	});
}

function isOpposite(token: Token, lemma: string): boolean {
	return areAntonyms(token.lemma, lemma) || areAntonyms(token.norm, lemma);
}

/** Least share of the claim's other words in a sentence that may be the one it was written from. */
const sameTopic = 0.5;

/** Weighted share of the claim's other words that a sentence of the source has. */
function shareIn({ claim, part, source, weights }: Pairing, index: number, except: number): number {
	let [carried, all] = [0, 0];
	for (const [at, weight] of weights) {
		if (at === except) continue;
		all += weight;
		const terms = claim.terms[part.sentence]?.[at] ?? [];
		if (greatestLikeness(terms, source.terms[index] ?? []) >= synonym) carried += weight;
	}
	return all === 0 ? 0 : carried / all;
}

/** The token of the passage answers the claim's, or is the same. */
export function isAnswerAt(pairing: Pairing, at: number, to: number): boolean {
	const [ours, theirs] = [tokensOf(pairing)[at], pairing.sentence.tokens[to]];
	return ours !== undefined && theirs !== undefined && (pairing.links.get(at)?.to === to || ours.norm === theirs.norm);
}

/** The sentence ends here, or a mark stands. */
export function isEnd(token: Token | undefined): boolean {
	return token === undefined || token.tag === "PUNCT";
}

/** What follows the claim's word, up to the first noun, is answered in the passage's clause, or nothing answers it. */
export function isSameObject(pairing: Pairing, { from, to }: { readonly from: number; readonly to: number }): boolean {
	const object = nounPhrase(tokensOf(pairing), from);
	const answer = object && pairing.links.get(object.head)?.to;
	return answer === undefined || isInClause(clauseAt(pairing.sentence, to), answer);
}

/** The clause around a word, or its subject, has a token; where no clause is known, everything may be in it. */
export function isInClause(clause: Clause | undefined, at: number): boolean {
	return clause === undefined || isPartOf(clause, at);
}

/** A noun or adjective follows that it describes. */
export function isAttribute(tokens: readonly Token[], to: number): boolean {
	return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.tag ?? "");
}
