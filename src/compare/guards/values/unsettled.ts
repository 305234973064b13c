import { date, isDate } from "../../../facts/date.ts";
import { negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { measureAdjectives, measureVerbs } from "../../../lexicon/measure-verbs.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { headAt, headOf } from "../../clauses/heads.ts";
import { isSameName, namesAt } from "../../event.ts";
import { neighbours } from "../../links/align.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";

/** Whether another value of the passage may be right beside the claim's, although all else seems to be the same. */
export function isUnsettled(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ways = [isReversed, isSaidBare, isOfOtherYear, isOfOtherHolder];
	return ways.some((isOpen) => isOpen(pairing, claimFact, fact));
}

/** "is **not** expected to exceed 9 million" has nothing against "will stay below", nor "five did **not** vote for it" against "two did". */
function isReversed({ claim, part, claimFacts, sentence, sourceFacts }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const isDenied = (within: Sentence | undefined, facts: readonly Fact[], at: number): boolean =>
		negated(facts, at) || negated(facts, (within && clauseAt(within, at)?.verb) ?? at);
	return isQuantity(fact) && isDenied(whole, claimFacts, claimFact.from) !== isDenied(sentence, sourceFacts, fact.from);
}

/** "earned 9,000 euros; in 2018 it was **1.4 million**": the claim's number, which leaves its unit to the one before. */
function isSaidBare(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(claimFact) || claimFact.dimension === "count") return false;
	const { claimFacts, sourceFacts, source, sentence } = pairing;
	const { interval, amount } = claimFact;
	const isBare = (other: Fact): boolean =>
		isQuantity(other) &&
		other.dimension === "count" &&
		other.head === undefined &&
		(other.interval.low === interval.low || other.interval.low === amount);
	const days = sourceFacts
		.filter(isDate)
		.filter((day) => claimFacts.some((ours) => isDate(ours) && isAnswer(date.compare(ours, day))));
	return (
		sourceFacts.some((bare) => isBare(bare) && days.every((day) => isOf(sentence.tokens, day, { bare, fact }))) ||
		(days.length === 0 && neighbours(source, sentence).some((index) => source.facts[index]?.some(isBare)))
	);
}

/** The day is the bare number's: one that opens a stretch of the sentence is of all that follows, any other of the nearest. */
function isOf(tokens: readonly Token[], day: Fact, { bare, fact }: Record<"bare" | "fact", Fact>): boolean {
	const isOpening = day.from === 0 || tokens[day.from - 1]?.tag === "PUNCT";
	if (isOpening && fact.from < day.from && day.from < bare.from) return true;
	return Math.abs(day.from - bare.from) < Math.abs(day.from - fact.from);
}

/** "**In 1999** it had been 173": a year of which neither the passage nor what stands around it speaks. */
function isOfOtherYear({ claim, part, claimFacts, source, sentence }: Pairing, claimFact: Fact): boolean {
	const tokens = tokensOf({ claim, part });
	const around = [sentence.index, ...neighbours(source, sentence)].flatMap((index) => source.facts[index] ?? []);
	const isYear = ({ from, to }: Fact): boolean =>
		tokens.slice(from, to).some(({ norm }) => /^(?:1\d|20)\d\d$/.test(norm));
	const isMeant = (ours: Fact): boolean => around.some((other) => isDate(other) && isAnswer(date.compare(ours, other)));
	return isQuantity(claimFact) && claimFacts.some((ours) => isDate(ours) && isYear(ours) && !isMeant(ours));
}

/** "The ship, **34 years old**, has a new engine": a description between commas is of the noun before it, the claim's of another. */
export function isOfOtherHolder(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { claim, part, links, sentence } = pairing;
	const whole = sentenceOf({ claim, part });
	const told = whole && clauseAt(whole, claimFact.from);
	const subject = told?.subject;
	const holder = isDescription(sentence.tokens, fact) ? fact.from - 2 : -1;
	if (whole === undefined || subject === undefined || !isThing(sentence.tokens[holder])) return false;
	if (whole.tokens[told?.verb ?? -1]?.lemma !== "be" || (told?.verb ?? 0) > claimFact.from) return false;
	const head = headOf(whole.tokens, subject.from, subject.to);
	// "Ada Moe, **51**, replaced Lea Stark": whoever stands behind the description is somebody else.
	if (head !== undefined && (links.get(head)?.to ?? -1) > fact.to && !isSameName(pairing, head, holder)) return true;
	const asked = [...links].filter(([, { to }]) => to === holder).map(([at]) => at);
	if (head === undefined || asked.length === 0 || asked.includes(head)) return false;
	// "The shop in Basel, 80 years old": it may be the shop.
	const to = links.get(head)?.to ?? fact.to;
	return to > holder || to < holder - reach;
}

/** Words from a noun to one that stands in its phrase. */
const reach = 6;

/** ", about 34 years old," right behind a noun. */
function isDescription(tokens: readonly Token[], { from, to }: Fact): boolean {
	const end = measureAdjectives.has(tokens[to]?.norm ?? "") ? to + 1 : to;
	return tokens[from - 1]?.norm === "," && /^[,.;]$/.test(tokens[end]?.norm ?? ".");
}

/** "Holm was replaced by Berg. The **19-year-old** scored": an age whose bearer the passage leaves open is nobody's by name. */
export function isAgeOfUnnamed({ claim, part, claimFacts, links }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const subject = whole && clauseAt(whole, claimFact.from)?.subject;
	const head = whole && subject && headOf(whole.tokens, subject.from, subject.to);
	if (!isQuantity(fact) || fact.dimension !== "age" || head === undefined) return false;
	return namesAt(claimFacts, head).length > 0 && links.get(head)?.to === undefined;
}

/** "a **six-metre** python from a drainpipe": it is the python that is six metres long, whatever the claim says so of. */
export function isAttributeOfOther({ claim, part, links, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(fact) || fact.head === undefined || sentence.tokens[fact.from + 1]?.norm !== "-") return false;
	const whole = sentenceOf({ claim, part });
	const told = whole && clauseAt(whole, claimFact.from);
	const verb = whole?.tokens[told?.verb ?? -1]?.lemma ?? "";
	if (whole === undefined || told?.subject === undefined || !(verb === "be" || measureVerbs.has(verb))) return false;
	const head = headOf(whole.tokens, told.subject.from, told.subject.to);
	const there = head === undefined ? undefined : links.get(head)?.to;
	const noun = headAt(sentence.tokens, fact);
	if (there === undefined || there <= noun || !isThing(sentence.tokens[there])) return false;
	const between = sentence.tokens.slice(noun + 1, there);
	return between[0]?.tag === "ADP" && !between.some(({ tag }) => tag === "PUNCT" || tag === "VERB");
}
