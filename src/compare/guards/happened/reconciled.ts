import { date, isDate } from "../../../facts/date.ts";
import { isName } from "../../../facts/name.ts";
import { governs } from "../../../facts/phrase.ts";
import { denialsOver, isPolarity, negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds, isPartOf } from "../../../facts/scope.ts";
import { areAntonyms } from "../../../lexicon/concepts.ts";
import type { Fact, Pairing, Polarity, Quantity, Token, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf, doMeet, isPerson, namesAt, subjectAnswer } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent } from "../../words.ts";
import { shortfalls } from "./alike.ts";

/** A word of the claim at `at` and what answers it at `to`, of which one is denied. */
interface Denied {
	readonly at: number;
	readonly to: number;
}

/** Whether one side seems to deny what the other says, and yet both may be right. */
export function mayBothHold(pairing: Pairing, denied: Denied): boolean {
	const ways = [isNotQuite, isSaidToo, isDoubted, isDeniedAlike, isTurnedTwice, isOfSomebodyElse, isFirst, isBounded];
	return ways.some((holdsBoth) => holdsBoth(pairing, denied));
}

/** "**won** the tour without **winning** a stage": the passage's word answers one that the claim does not deny. */
function isSaidToo({ claimFacts, links }: Pairing, { at, to }: Denied): boolean {
	return [...links].some(
		([word, link]) => word !== at && link.to === to && negated(claimFacts, word) !== negated(claimFacts, at),
	);
}

/** "**almost** sold it", "**hardly** slept", "**not all** were sold": it did not happen, or not wholly. */
function isNotQuite({ claim, part, claimFacts, sentence, sourceFacts }: Pairing, { at, to }: Denied): boolean {
	const ours = tokensOf({ claim, part });
	// What came on Friday only came all the same; whether it came on Thursday is another question.
	const isTimed = claimFacts.some(isDate);
	const isShort = (tokens: readonly Token[], facts: readonly Fact[], word: number): boolean =>
		tokens.slice(Math.max(0, word - 2), word).some(({ norm }) => shortfalls.has(norm)) ||
		denialsOver(facts, word).some((cue) => cue.partial && (isTimed || !isLate(tokens, cue)));
	return isShort(ours, claimFacts, at) || isShort(sentence.tokens, sourceFacts, to);
}

/** "did not come **until** Friday". */
function isLate(tokens: readonly Token[], { to }: Polarity): boolean {
	return tokens.some(({ norm }, at) => at >= to && (norm === "until" || norm === "till"));
}

/** "did **not deny that** it knew", "not certain that **it will open**": what stands under a denial that is denied, or behind it. */
function isDoubted({ claim, part, sentence, sourceFacts }: Pairing, { at, to }: Denied): boolean {
	const ours = claim.facts[part.sentence] ?? [];
	const whole = sentenceOf({ claim, part });
	const isTwice = (tokens: readonly Token[], facts: readonly Fact[], word: number): boolean =>
		denialsOver(facts, word).some(({ from }) => rejecting.has(tokens[from]?.lemma ?? "") && negated(facts, from));
	const clause = whole && clauseAt(whole, at);
	const isBehind = ({ head }: Polarity): boolean =>
		clause?.link === "content" && whole !== undefined && clauseAt(whole, head)?.to === clause.from;
	return (
		isTwice(tokensOf({ claim, part }), ours, at) ||
		isTwice(sentence.tokens, sourceFacts, to) ||
		ours.filter(isPolarity).some(isBehind)
	);
}

/** Who does not do this leaves open what it is about: whoever did "not stop painting" painted. */
const rejecting: ReadonlySet<string> = new Set("deny denial dismiss reject refute rebut rule unlikely".split(" "));

/** "did **not** blame the **weather**", "blamed the wind rather than the **weather**": another word is denied on both sides. */
function isDeniedAlike({ claimFacts, sourceFacts, links, weights, claim, part }: Pairing, { at, to }: Denied): boolean {
	const [ours, theirs] = [denialsOver(claimFacts, at), denialsOver(sourceFacts, to)];
	const whole = sentenceOf({ claim, part });
	const subject = whole && clauseAt(whole, at)?.subject;
	const isOver = (word: number): boolean =>
		ours.some((cue) => governs(cue, word)) || (subject !== undefined && holds(subject, word));
	return [...weights.keys()].some((word) => {
		const there = links.get(word)?.to;
		if (word === at || there === undefined || there === to) return false;
		return ours.length > 0
			? isOver(word) && denialsOver(sourceFacts, there).some((cue) => !holds(cue, to) && !governs(cue, to))
			: theirs.some((cue) => governs(cue, there)) && denialsOver(claimFacts, word).some((cue) => !holds(cue, at));
	});
}

/** "did **not** make a **profit**", "made a **loss**"; "not expected to **exceed** 9 million", "to stay **below** 9 million"; those "**under** 18" need no permit, those "**over** 18" do. */
function isTurnedTwice(pairing: Pairing, { at, to }: Denied): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const [ours, theirs] = [denialsOver(claimFacts, at), denialsOver(sourceFacts, to)];
	const isUnder = (word: number, there: number): boolean =>
		ours.some((cue) => governs(cue, word)) || theirs.some((cue) => governs(cue, there));
	const taken = answersOf(pairing);
	const isOpposite = (word: number): boolean =>
		links.get(word)?.to === undefined &&
		sentence.tokens.some(
			({ lemma }, there) =>
				!taken.has(there) && areAntonyms(tokensOf(pairing)[word]?.lemma ?? "", lemma) && isUnder(word, there),
		);
	const values = claimFacts.filter(isQuantity);
	return (
		pairing.part.tokens.some((word) => isContent(tokensOf(pairing)[word]) && isOpposite(word)) ||
		values.some((value) =>
			sourceFacts
				.filter(isQuantity)
				.some((other) => value.dimension === other.dimension && areComplements(value.interval, other.interval)),
		)
	);
}

/** "above 9 million" and "below 9 million" meet where neither has anything. */
function areComplements(one: Quantity["interval"], other: Quantity["interval"]): boolean {
	const [below, above] = one.low < other.low ? [one, other] : [other, one];
	return below.low < below.high && below.high === above.low && above.low < above.high;
}

/** "Those **under** 18 need no permit" beside "those **over** 18 need one": only one side denies, and each tells of the other group. */
export function isOfOtherSide({ claimFacts, sourceFacts }: Pairing, one: Fact, other: Fact): boolean {
	const isDenied = (facts: readonly Fact[]): boolean => facts.some(isPolarity);
	return (
		isQuantity(one) &&
		isQuantity(other) &&
		areComplements(one.interval, other.interval) &&
		isDenied(claimFacts) !== isDenied(sourceFacts)
	);
}

/** "Jo was not paid; **Al** was": the passage's clause has a subject of its own, and it is not the claim's. */
function isOfSomebodyElse(pairing: Pairing, { at, to }: Denied): boolean {
	const { sentence, claimFacts, sourceFacts } = pairing;
	const whole = sentenceOf(pairing);
	const subject = whole && clauseAt(whole, at)?.subject;
	const theirs = clauseAt(sentence, to);
	// "The strike kept the ship from sailing": the strike is not what sails.
	if (subject === undefined || theirs?.subject === undefined || theirs.verb !== to) return false;
	if (theirs.link === "participle") return false;
	if (sentence.tokens[theirs.subject.to - 1]?.tag === "PRON") return false;
	const other = headOf(sentence.tokens, theirs.subject.from, theirs.subject.to);
	const own = headOf(tokensOf(pairing), subject.from, subject.to);
	// A word that comes twice is answered where it comes first.
	if (tokensOf(pairing)[own ?? -1]?.lemma === sentence.tokens[other ?? -1]?.lemma) return false;
	const answer = subjectAnswer(pairing, subject);
	if (answer !== undefined && isParted(sentence.tokens, to, answer)) return true;
	if (answer !== undefined) return !isPartOf(theirs, answer) && (other !== undefined || answer >= theirs.to);
	if (other === undefined) return false;
	const [name, rival] = [namesAt(claimFacts, subject.to - 1), namesAt(sourceFacts, other)];
	// "Moe did not vote for it", "two members voted for it".
	if (name.some(isPerson) && isSeveral(sentence.tokens, theirs.subject, other)) return true;
	return name.some(isName) && rival.some(({ form }) => form === "name") && !doMeet(name, rival);
}

/** "**Two** members", "eight of the members": people whom the passage counts. */
function isSeveral(tokens: readonly Token[], { from }: TokenRange, head: number): boolean {
	const { tag, norm, lemma } = tokens[head] ?? {};
	return tag === "NOUN" && norm !== lemma && tokens[from]?.tag === "NUM";
}

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ norm }) => norm === ";");
}

/** "had **never** won one **before**", "won her **first**", or just "won": until then. */
function isFirst({ claim, part, claimFacts, sentence }: Pairing, { at, to }: Denied): boolean {
	const whole = sentenceOf({ claim, part });
	const [ours, theirs] = [whole && clauseAt(whole, at), clauseAt(sentence, to)];
	const isEver = part.tokens.some((word) => ever.has(tokensOf({ claim, part })[word]?.norm ?? ""));
	if (whole === undefined || ours === undefined || theirs === undefined || !isEver) return false;
	if (denialsOver(claimFacts, at).length === 0) return false;
	const wordsOf = (tokens: readonly Token[], { from, to: end }: TokenRange): readonly string[] =>
		tokens.slice(from, end).map(({ norm }) => norm);
	const here = wordsOf(sentence.tokens, theirs);
	return (
		here.some((word) => firsts.has(word)) || (wordsOf(whole.tokens, ours).includes("had") && !here.includes("had"))
	);
}

const ever: ReadonlySet<string> = new Set("before previously earlier yet until till".split(" "));
const firsts: ReadonlySet<string> = new Set(["first", "1st", "maiden", "debut"]);

/** "will not open **before noon**", "will open today": a time up to a limit that the passage does not name. */
function isBounded({ claim, part, claimFacts, sourceFacts }: Pairing): boolean {
	const tokens = tokensOf({ claim, part });
	const theirs = sourceFacts.filter(isDate);
	return (
		theirs.length > 0 &&
		claimFacts
			.filter(isDate)
			.filter(({ from }) => bounds.has(tokens[from]?.norm ?? ""))
			.some((ours) => !theirs.some((other) => date.compare(ours, other) === "same"))
	);
}

const bounds: ReadonlySet<string> = new Set(["before", "until", "till"]);
