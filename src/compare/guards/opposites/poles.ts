import { nounPhrase } from "../../../facts/phrase.ts";
import { isQuotation } from "../../../facts/quotation.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import { areOpposed, type Pole } from "../../../lexicon/poles.ts";
import type { Fact, Finding, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { isSide, type Stand, standAt, standsIn } from "../../clauses/stands.ts";
import { answersOf, coverage, isSameSubject } from "../../event.ts";
import { sentenceOf, spelled, tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { allNamed, blocked, type Guard, sameStatement, wordFact } from "../guard.ts";
import { mirrored } from "../who/mirrored.ts";
import { areBothSaid, isAttribute, isInClause, isSameObject, opposed } from "./opposition.ts";

/**
 * What the claim says with a phrase or another kind of word than the passage, which says the opposite of the same one:
 * "lost to Ashby", "a victory over Ashby"; "is banned", "is permissible". Opposite words of one kind are the antonyms'.
 */
export const poles: Guard = (pairing) => {
	const whole = sentenceOf(pairing);
	const ours = whole === undefined ? [] : pairing.part.tokens.flatMap((at) => standAt(whole.tokens, at) ?? []);
	if (ours.length === 0) return [];
	const theirs = standsIn(pairing.sentence.tokens);
	const free = theirs.filter((other) => isFree(pairing, other));
	return ours.flatMap((own) => {
		if (isSide(tokensOf(pairing), own.from) && !theirs.some(({ poles: there }) => isShared(own.poles, there)))
			return [sideFinding(pairing, own, theirs)];
		const rival = isOpen(pairing, own) && free.find((other) => isRival(pairing, own, other));
		return rival ? [finding(pairing, own, rival)] : [];
	});
};

function isShared(ours: readonly Pole[], theirs: readonly Pole[]): boolean {
	return ours.some((pole) => theirs.includes(pole));
}

/** Being against something has no word with content: where nothing of the passage says so, it is not there. */
function sideFinding(pairing: Pairing, own: Stand, theirs: readonly Stand[]): Finding {
	const rival = theirs.find((other) => isRival(pairing, own, other));
	if (rival !== undefined) return finding(pairing, own, rival);
	const word = tokensOf(pairing)[own.from]?.word ?? "";
	return blocked("antonym", word, `nothing here says “${word}”`);
}

/** Some word of it has no answer. */
function isOpen({ links, claimFacts }: Pairing, { from, to }: Stand): boolean {
	const words = range(from, to);
	const isElse = words.some((at) => isInFact(claimFacts, at, "date", "quantity", "quotation"));
	return words.some((at) => links.get(at)?.to === undefined) && !isElse;
}

/** Some word of it answers nothing. */
function isFree(pairing: Pairing, { from, to }: Stand): boolean {
	const taken = answersOf(pairing);
	const facts = pairing.sourceFacts.filter((fact) => !isQuotation(fact) || !fact.scare);
	return range(from, to).some((at) => !taken.has(at) && !isInFact(facts, at, "date", "quantity", "quotation"));
}

function isRival(pairing: Pairing, own: Stand, other: Stand): boolean {
	const whole = sentenceOf(pairing);
	if (whole === undefined || !areOpposed(own.poles, other.poles)) return false;
	return (
		isSameSlot(pairing, own, other) &&
		coverage(pairing, [leftOut(whole, own)]) >= sameStatement &&
		allNamed(pairing) &&
		mirrored(pairing).length === 0 &&
		areBothSaid(pairing, own.from, other.from)
	);
}

/** The words themselves, and a degree before them: "**more complicated**". */
function leftOut(sentence: Sentence, { from, to }: Stand): Fact {
	const isDegree = /^(?:more|most|very|rather|so|too|much)$/.test(sentence.tokens[from - 1]?.norm ?? "");
	return { ...wordFact(sentence, from), from: isDegree ? from - 1 : from, to };
}

/** How a word or phrase is said of something. */
type Slot = "state" | "deed" | "thing" | undefined;

function isSameSlot(pairing: Pairing, own: Stand, other: Stand): boolean {
	const whole = sentenceOf(pairing);
	if (whole === undefined) return false;
	const [ours, theirs] = [slotOf(whole, own), slotOf(pairing.sentence, other)];
	const [clause, there] = [clauseAt(whole, own.from), clauseAt(pairing.sentence, other.from)];
	if (ours === undefined || theirs === undefined) return false;
	if (ours === theirs && ours !== "thing") {
		return (
			!isAntonyms(pairing, own, other) &&
			(ours === "state" || clause?.passive === there?.passive) &&
			isOfSame(pairing, clause?.subject, there?.subject) &&
			isSameObject(pairing, { from: own.to, to: other.from })
		);
	}
	return ours === "thing" || theirs === "thing" ? isOfNoun(pairing, own, other) : isTowards(pairing, own, other);
}

/** "is **against** the plan", "**supports** the plan": the same one, towards the same thing. */
function isTowards(pairing: Pairing, own: Stand, other: Stand): boolean {
	const whole = sentenceOf(pairing);
	const [clause, there] = [whole && clauseAt(whole, own.from), clauseAt(pairing.sentence, other.from)];
	const isActive = clause?.verb !== own.from || !clause.passive;
	return (
		isActive &&
		(there?.verb !== other.from || !there.passive) &&
		isOfSame(pairing, clause?.subject, there?.subject) &&
		areSameObjects(pairing, own, other)
	);
}

/** What follows both is the same thing. */
function areSameObjects(pairing: Pairing, own: Stand, other: Stand): boolean {
	const object = nounPhrase(tokensOf(pairing), own.to);
	const theirs = nounPhrase(pairing.sentence.tokens, other.to);
	const to = object && pairing.links.get(object.head)?.to;
	return to !== undefined && theirs !== undefined && holds(theirs.scope, to);
}

/** Two verbs, or two adjectives. */
function isAntonyms(pairing: Pairing, own: Stand, other: Stand): boolean {
	const isDegree = tokensOf(pairing)[own.from - 1]?.tag === "ADV";
	const isSingle = !own.isPhrase && !other.isPhrase && !isDegree;
	return isSingle && tokensOf(pairing)[own.from]?.tag === pairing.sentence.tokens[other.from]?.tag;
}

/** "a victory **over Ashby**": both end in what they are done to, and who does it is in the passage's clause. */
function isOfNoun(pairing: Pairing, own: Stand, other: Stand): boolean {
	const whole = sentenceOf(pairing);
	const subject = whole && clauseAt(whole, own.from)?.subject;
	const there = clauseAt(pairing.sentence, other.from);
	if (whole === undefined || subject === undefined || !own.isPhrase || !other.isPhrase) return false;
	const doer = pairing.links.get(subject.to - 1)?.to;
	return doer !== undefined && (isInClause(there, doer) || doer < other.from) && areSameObjects(pairing, own, other);
}

/** One subject; two pronouns are, where all that is named is the same. */
function isOfSame(pairing: Pairing, ours: TokenRange | undefined, theirs: TokenRange | undefined): boolean {
	const isPronoun = (tokens: readonly Token[], range: TokenRange | undefined): boolean =>
		range !== undefined && range.to === range.from + 1 && tokens[range.from]?.tag === "PRON";
	const areBoth = isPronoun(tokensOf(pairing), ours) && isPronoun(pairing.sentence.tokens, theirs);
	return areBoth || isSameSubject(pairing, ours, theirs);
}

function slotOf(sentence: Sentence, { from, to }: Stand): Slot {
	const token = sentence.tokens[from];
	if (token?.tag === "NOUN") return "thing";
	if (isState(sentence.tokens, from)) return isAttribute(sentence.tokens, to) ? undefined : "state";
	return token?.tag === "VERB" && clauseAt(sentence, from)?.verb === from ? "deed" : undefined;
}

/** "is **banned**", "has become more **complicated**", "were “**saddened**”". */
function isState(tokens: readonly Token[], at: number): boolean {
	const linking = tokens.findLastIndex(({ lemma }, before) => before < at && copular.has(lemma));
	return (
		linking >= 0 &&
		tokens.slice(linking + 1, at).every(({ tag, norm }) => tag === "ADV" || norm === "more" || norm === '"')
	);
}

const copular: ReadonlySet<string> = new Set(
	"be become get grow remain stay seem appear look feel turn prove sound".split(" "),
);

function finding(pairing: Pairing, own: Stand, other: Stand): Finding {
	const claim = spelled(tokensOf(pairing), own.from, own.to);
	const source = spelled(pairing.sentence.tokens, other.from, other.to);
	return opposed(pairing, { at: own.from, to: other.from, claim, source }, "contradicts");
}
