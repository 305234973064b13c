import { isDate } from "../../../facts/date.ts";
import { modalityAt } from "../../../facts/modality.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { differenceWays, gapWords } from "../../../lexicon/value-roles.ts";
import type { Clause, Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf, isOnlyNearby, namesAt } from "../../event.ts";
import { neighbours } from "../../links/align.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { greatestLikeness, isThing, lightWeight, range } from "../../words.ts";

/** The passage's value is of another thing, time or world than the claim's, although most of the claim's words are there. */
export function isOfOtherBearer(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ways = [isOfMoment, isImagined, isYetToCome, isOfOtherPart, isOtherDay, isOfOtherParty, isOfOtherSubject];
	return ways.some((differs) => differs(pairing, claimFact, fact));
}

type Way = (pairing: Pairing, claimFact: Fact, fact: Fact) => boolean;

/** "has skied **since she was four**" beside "the skier, 23": what was so at the time of something else. */
const isOfMoment: Way = (pairing, claimFact, fact) => {
	const isOfTime = (sentence: Sentence | undefined, { from }: Fact): boolean => {
		const clause = sentence && clauseAt(sentence, from);
		return clause?.link === "subordinate" && moments.has(sentence?.tokens[clause.from]?.norm ?? "");
	};
	return isQuantity(fact) && isOfTime(sentenceOf(pairing), claimFact) && !isOfTime(pairing.sentence, fact);
};

const moments: ReadonlySet<string> = new Set(["since", "when", "until", "till", "before", "after", "while", "once"]);

/** "**would have voted** for three months": of what did not come about, no value of what did tells. */
const isImagined: Way = ({ claimFacts, sourceFacts }, claimFact, fact) =>
	modalityAt(claimFacts, claimFact.from)?.strength === "conditional" &&
	modalityAt(sourceFacts, fact.from)?.strength !== "conditional";

/** "**would reserve** a quarter of the seats" tells nothing of how many they **hold**. With the same verb the claim may mean the plan. */
const isYetToCome: Way = (pairing, claimFact, fact) => {
	const { claimFacts, sourceFacts, links } = pairing;
	const strength = modalityAt(sourceFacts, fact.from)?.strength ?? "";
	const verb = clauseOfValue(pairing, claimFact)?.verb ?? -1;
	const isAhead = ahead.has(strength) && modalityAt(claimFacts, claimFact.from) === undefined;
	return isQuantity(fact) && isAhead && !isFuture(tokensOf(pairing)) && links.get(verb)?.to === undefined;
};

const ahead: ReadonlySet<string> = new Set(["planned", "hoped", "expected", "asked"]);

function isFuture(tokens: readonly Token[]): boolean {
	return tokens.some(({ norm }) => futures.has(norm));
}

const futures: ReadonlySet<string> = new Set(["will", "would", "to", "shall", "must", "should"]);

/** "unemployment **in the capital**" beside that of the country: a noun behind the subject that nothing answers narrows what is measured. */
const isOfOtherPart: Way = (pairing, claimFact) => {
	const { links, weights } = pairing;
	const clause = clauseOfValue(pairing, claimFact);
	const tokens = tokensOf(pairing);
	return range(clause?.subject?.to ?? 0, clause?.verb ?? 0).some(
		(at) => tokens[at]?.tag === "NOUN" && (weights.get(at) ?? 0) > lightWeight && (links.get(at)?.strength ?? 0) === 0,
	);
};

/** "10:55 student **reports** the bicycle" is not when it was locked: what the claim tells of that day the passage does not tell. */
const isOtherDay: Way = (pairing, claimFact, fact) => {
	const { links, weights } = pairing;
	const verb = clauseOfValue(pairing, claimFact)?.verb ?? -1;
	return isDate(fact) && (weights.get(verb) ?? 0) > lightWeight && (links.get(verb)?.strength ?? 0) === 0;
};

/** "The **front** has 2,800 fighters" beside "the splinter **group**", where another sentence names both: each has its own number. */
const isOfOtherParty: Way = (pairing, claimFact, fact) => {
	const { claim, part, source, sentence } = pairing;
	const subject = clauseOfValue(pairing, claimFact)?.subject;
	const head = subject && headOf(tokensOf(pairing), subject.from, subject.to);
	if (head === undefined || tokensOf(pairing)[head]?.tag !== "NOUN" || !isOnlyNearby(pairing, head)) return false;
	const theirs = clauseAt(sentence, fact.from)?.subject;
	const own = theirs && headOf(sentence.tokens, theirs.from, theirs.to);
	if (own === undefined || !isThing(sentence.tokens[own]) || answersOf(pairing).has(own)) return false;
	const words = [claim.terms[part.sentence]?.[head] ?? [], source.terms[sentence.index]?.[own] ?? []];
	return neighbours(source, sentence).some((index) =>
		words.every((word) => greatestLikeness(word, source.terms[index] ?? []) > 0),
	);
};

/** "**Prices** were seven points higher" beside "**turnout** was four points higher": each differs from something of its own. */
const isOfOtherSubject: Way = (pairing, claimFact, fact) => {
	const { links, sentence } = pairing;
	const [ours, theirs] = [clauseOfValue(pairing, claimFact)?.subject, clauseAt(sentence, fact.from)?.subject];
	const head = ours && headOf(tokensOf(pairing), ours.from, ours.to);
	const own = theirs && headOf(sentence.tokens, theirs.from, theirs.to);
	if (!isDifference(sentence.tokens, fact) || head === undefined || own === undefined) return false;
	const isAsked = tokensOf(pairing)[head]?.tag === "NOUN" && (links.get(head)?.strength ?? 0) === 0;
	// At the start of a sentence "Turnout" looks like a name.
	return isAsked && namesAt(pairing.sourceFacts, own).length === 0 && !answersOf(pairing).has(own);
};

/** "four points **higher**", "nine points **behind**". */
function isDifference(tokens: readonly Token[], fact: Fact): boolean {
	return (
		isQuantity(fact) &&
		tokens.slice(fact.to, fact.to + 2).some(({ norm }) => differenceWays.has(norm) || gapWords.has(norm))
	);
}

/** The clause that tells of the value: that of its subject's verb where it counts the subject ("**several** who had worked there **fled**"). */
export function clauseOfValue(pairing: Pairing, { from }: Fact): Clause | undefined {
	const sentence = sentenceOf(pairing);
	const own = sentence && clauseAt(sentence, from);
	const told = sentence?.clauses.find(
		({ link, subject }) => link !== "relative" && subject !== undefined && subject.from <= from && from < subject.to,
	);
	return own?.link === "relative" ? (told ?? own) : own;
}
