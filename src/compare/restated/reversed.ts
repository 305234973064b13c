import { modalityAt } from "../../facts/modality.ts";
import { isPolarity, negated } from "../../facts/polarity.ts";
import { clauseOf } from "../../facts/scope.ts";
import { besideDenial, type Denying, denying, lasting } from "../../lexicon/denied-words.ts";
import { besidePrefix, deniedByPrefix, hasNoMiddle } from "../../lexicon/denying-prefixes.ts";
import { plainNegators } from "../../lexicon/plain-negators.ts";
import { americanSpelling } from "../../lexicon/spelling.ts";
import { remembered } from "../../text/remembered.ts";
import type { Fact, Finding, Link, Pairing, Polarity, Sentence, Token, TokenRange } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
import { restatedBy } from "../frames/restated.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { isContent, range, withParticle } from "../words.ts";

/** A word of the claim beside its opposite in the passage, of which just one is denied: "not clear" and "unclear". */
interface Reversed extends Denying {
	readonly at: number;
	readonly to: number;
}

/** The two answer one another, and so does what only says that it was so: "**remained** unsolved". Who does it is asked as of any other verb. */
export function reversedLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return reversedIn(pairing).flatMap(({ at, to, sort }) => {
		const link: Link = sort === "deed" ? { to, strength: 1 } : restatedBy(to);
		const verb = sentence.tokens.findLastIndex(({ tag }, index) => index < at && tag !== "ADV");
		const isLasting = lasting.has(sentence.tokens[verb]?.lemma ?? "") && pairing.part.tokens.includes(verb);
		return (isLasting && pairing.links.get(verb)?.to === undefined ? [at, verb] : [at]).map(
			(index) => [index, link] as const,
		);
	});
}

/** Whatever was found of the denial, and of the two opposites, says nothing: together they agree. */
export function withoutReversed(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	const pairs = reversedIn(pairing);
	const words = pairs.map(({ at }) => tokensOf(pairing)[at]?.word);
	if (words.length === 0) return findings;
	const isRuledOut = pairs.some(({ sort }) => sort === "beyond");
	return findings.filter(
		({ kind, claim }) =>
			kind !== "polarity" &&
			!(kind === "antonym" && words.includes(claim)) &&
			!(kind === "modality" && isRuledOut && words.some((word) => claim?.startsWith(`${word}:`))),
	);
}

const reversedIn = remembered((pairing: Pairing): readonly Reversed[] => {
	const { part, claimFacts, sourceFacts, sentence } = pairing;
	const here: Side = { tokens: tokensOf(pairing), facts: claimFacts };
	const there: Side = { tokens: sentence.tokens, facts: sourceFacts };
	if (cuesOf(here).length + cuesOf(there).length !== 1 || isPartial(here) || isPartial(there)) return [];
	const said = new Set(there.tokens.flatMap((_, at) => formsOf({ ...there, at })));
	return part.tokens.flatMap((at) => {
		const ours = { ...here, at };
		// Most words have no opposite in the passage.
		if (!formsOf(ours).some((form) => oppositesOf(form).some((word) => said.has(word)))) return [];
		return there.tokens.flatMap((_, to) => {
			const theirs = { ...there, at: to };
			const found = prefixed(ours, theirs) ?? worded(theirs, ours, false) ?? worded(ours, theirs, true);
			if (found === undefined || goesOn(pairing, theirs)) return [];
			return found.sort === "deed" && !isOfSame(pairing, at, to) ? [] : [{ at, to, ...found }];
		});
	});
});

function cuesOf({ facts }: Side): readonly Polarity[] {
	return facts.filter(isPolarity);
}

/** "hardly", "not all"; but "not enough" is too little. */
function isPartial(side: Side): boolean {
	return cuesOf(side).some(({ partial, to }) => partial === true && side.tokens[to]?.norm !== "enough");
}

function formsOf(word: Word): readonly string[] {
	const { norm = "", lemma = "" } = word.tokens[word.at] ?? {};
	return [norm, americanSpelling(lemma), withParticle(word.tokens, word.at)];
}

function oppositesOf(form: string): readonly string[] {
	return [...besidePrefix(form), ...besideDenial(form)];
}

/** "unclear" says that it is not clear; "not happy" says "unhappy" only where there is nothing between the two. */
function prefixed(ours: Word, theirs: Word): Denying | undefined {
	const [word, other] = [ours, theirs].map(({ tokens, at }) => tokens[at]?.norm ?? "");
	const adjective = deniedByPrefix(word ?? "", other ?? "");
	if (adjective === undefined) return undefined;
	const isDenied = word === adjective ? isUnder(ours) : hasNoMiddle(adjective) && isUnder(theirs);
	return isDenied ? { sort: "state", both: hasNoMiddle(adjective) } : undefined;
}

/** "not paid **on time**", "unsolved **until 2003**": what follows, and the claim leaves out, is what is denied, or ends it. */
function goesOn({ links, sentence }: Pairing, { tokens, at, facts }: Word): boolean {
	const end = tokens.findIndex(({ tag }, index) => index > at && /^(?:PUNCT|SCONJ)$/.test(tag));
	const rest = range(at + 1, end < 0 ? sentence.tokens.length : end);
	if (!isUnder({ tokens, at, facts })) return rest.some((index) => tokens[index]?.norm === "until");
	const said = new Set([...links.values()].map(({ to }) => to));
	const values = facts.filter(({ from, to }) => range(from, to).some((index) => said.has(index)));
	const isSaid = (index: number): boolean =>
		said.has(index) || values.some(({ kind, from, to }) => kind === "date" && from <= index && index < to);
	return rest.some((index) => isContent(tokens[index]) && !isSaid(index));
}

/** "lacks a doctor but has a nurse" does not say that it has no nurse: whom or what the claim's verb takes the passage's takes too. */
function isOfSame(pairing: Pairing, at: number, to: number): boolean {
	const sentence = sentenceOf(pairing);
	const [ours, theirs] = [sentence && takenBy(sentence, at), takenBy(pairing.sentence, to)];
	return ours !== undefined && theirs !== undefined && ours.every((taken) => isIn(pairing, taken, theirs));
}

/** Objects, what stands behind prepositions, and whoever undergoes it. */
function takenBy(sentence: Sentence, verb: number): readonly TokenRange[] | undefined {
	const clause = clauseOf(sentence, verb);
	if (clause === undefined) return undefined;
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause);
	return [...objects, ...[...behind.values()].flat(), ...(passive ? subject : [])];
}

interface Side {
	readonly tokens: readonly Token[];
	readonly facts: readonly Fact[];
}

/** A token in its sentence. */
interface Word extends Side {
	readonly at: number;
}

/** "disliked" on one side, "did not like" on the other. The claim may not turn the second into the first where there is more between them. */
function worded(word: Word, plain: Word, mustBeBoth: boolean): Denying | undefined {
	const { tokens, at, facts } = plain;
	const found = denying(withParticle(word.tokens, word.at), americanSpelling(tokens[at]?.lemma ?? ""));
	if (found === undefined || (mustBeBoth && !found.both) || !isUnder(plain)) return undefined;
	if (found.sort === "deed") return isVerb(plain) && isVerb(word) ? found : undefined;
	if (found.sort === "state") return found;
	return enabling.has(tokens[modalityAt(facts, at)?.from ?? -1]?.norm ?? "") ? found : undefined;
}

/** "has no doctor", but not "has not voted". */
function isVerb({ tokens, at }: Word): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return token?.tag === "VERB" || (token?.lemma === "have" && /^(?:DET|NOUN|ADJ|NUM)$/.test(next?.tag ?? ""));
}

const enabling: ReadonlySet<string> = new Set(["can", "ca", "cannot", "could"]);

/** Denied: the word itself, or what a "not" stands right before; "not enough" leaves something, but not what is wanted. */
function isUnder({ tokens, at, facts }: Word): boolean {
	const isBefore = facts.filter(isPolarity).some(({ from }) => from === at - 1);
	const isTooLittle = tokens[at]?.norm === "enough" && plainNegators.has(tokens[at - 1]?.norm ?? "");
	return negated(facts, at) || isBefore || isTooLittle;
}
