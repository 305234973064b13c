import { isDate } from "../../../facts/date.ts";
import { isModality } from "../../../facts/modality.ts";
import { isPolarity } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { differenceWays } from "../../../lexicon/value-roles.ts";
import type { Fact, Pairing, Quantity, Relation, Token } from "../../../types.ts";
import { articles, headAt } from "../../clauses/heads.ts";
import { answersOf, coverage, isSameEvent } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { lightWeight, range } from "../../words.ts";
import { sameStatement } from "../guard.ts";
import { isDistance, isOfOtherClause } from "../who/belonging.ts";
import { isFrontedDate } from "../words/verbatim.ts";
import { clauseOfValue, isOfOtherBearer } from "./bearers.ts";
import { areReciprocal, isCommensurate } from "./measures.ts";
import { isReckoned } from "./reckoned.ts";
import { isUnsettled } from "./unsettled.ts";
import { isInOtherCompany } from "./value-company.ts";
import { hasOtherRole } from "./value-roles.ts";
import { governing, isBare, isOfOtherDeed, isOfOtherVerb } from "./verbs.ts";

/** A value of the passage beside one of the claim. */
export interface Answer {
	readonly fact: Fact;
	readonly relation: Relation;
	readonly sameEvent: boolean;
	/** It counts the same thing, and says so. */
	readonly sameHead: boolean;
}

export function answerOf(pairing: Pairing, claimFact: Fact, answer: Pick<Answer, "fact" | "relation">): Answer {
	const sameEvent =
		isCommensurate(claimFact, answer.fact) &&
		isSameEvent(pairing, claimFact, answer.fact) &&
		!isOfOtherClause(pairing, claimFact, answer.fact) &&
		!isDistance(pairing, claimFact, answer.fact) &&
		!hasOtherRole(pairing, claimFact, answer.fact) &&
		!isInOtherCompany(pairing, claimFact, answer.fact) &&
		!isRemainder(pairing, claimFact, answer.fact) &&
		!isSmallerShare(pairing, claimFact, answer.fact) &&
		!isOfOtherVerb(pairing, claimFact, answer.fact) &&
		(isFrontedDate(pairing, claimFact, answer.fact) ||
			(!isOnlyPlanned(pairing, claimFact, answer.fact) &&
				(isAboutSame(pairing, answer.fact) || isDescribed(pairing, claimFact, answer.fact))));
	return { ...answer, sameEvent, sameHead: isSameHead(claimFact, answer.fact) };
}

/** "all **but 9,000** homes" are not the others, of which the thing is said. */
function isRemainder({ claim, part, sentence }: Pairing, { from }: Fact, fact: Fact): boolean {
	const isLeftOut = (tokens: readonly Token[], at: number): boolean =>
		tokens[at - 1]?.norm === "but" && /^(?:all|every|none)$/.test(tokens[at - 2]?.norm ?? "");
	return isLeftOut(sentence.tokens, fact.from) && !isLeftOut(tokensOf({ claim, part }), from);
}

/** "55,000 **of the** homes" beside "64,000 homes": a share and the whole. */
function isSmallerShare({ claim, part, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ours = tokensOf({ claim, part });
	if (!isQuantity(claimFact) || !isQuantity(fact) || claimFact.interval.high >= fact.interval.low) return false;
	if (claimFact.dimension !== "count") return false;
	const isShare = ours[claimFact.to]?.norm === "of" && /^(?:DET|PRON)$/.test(ours[claimFact.to + 1]?.tag ?? "");
	return isShare && sentence.tokens[fact.to]?.norm !== "of";
}

/** "had planned to come in May", "the cancellation of the visit in May": that has no bearing on when it happened. */
function isOnlyPlanned({ claimFacts, sourceFacts }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const governing = (facts: readonly Fact[], { from }: Fact) =>
		facts.filter(isModality).filter(({ scope }) => holds(scope, from));
	const ours = new Set(governing(claimFacts, claimFact).map(({ strength }) => strength));
	const theirs = governing(sourceFacts, fact).map(({ strength }) => strength);
	// A date may stand right behind what is denied.
	const denied = (facts: readonly Fact[], { from }: Fact) =>
		facts.filter(isPolarity).some(({ scope }) => scope.from <= from && from <= scope.to + 1);
	// "will come" and "postponed plans to come": two plans, of which one was given up.
	const isPlan = theirs.some((strength) => ahead.has(strength) && !ours.has(strength));
	return isDate(fact) && (isPlan || (denied(sourceFacts, fact) && !denied(claimFacts, claimFact)));
}

const ahead: ReadonlySet<string> = new Set(["planned", "hoped", "expected"]);

/** The predicate of the source's clause, or a word beside the fact ("fined him $5", "a $5 fine"), answers a word of the claim. */
function isAboutSame({ links, sentence }: Pairing, fact: Fact): boolean {
	const verb = clauseAt(sentence, fact.from)?.verb;
	const answered = answersOf({ links });
	const beside = [...range(fact.from - besideReach, fact.from), ...range(fact.to, fact.to + besideReach)];
	return [verb, ...beside].some((at) => at !== undefined && answered.has(at));
}

/** Words between a number and what it measures: "in the air for 5 minutes". */
const besideReach = 3;

/** "Moe, a 31-year-old, 1.90-metre striker, scored": what stands in the description of the claim's subject is said of it too. */
function isDescribed(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { claim, part, links, sentence } = pairing;
	const whole = sentenceOf({ claim, part });
	const subject = whole && clauseAt(whole, claimFact.from)?.subject;
	const told = whole?.tokens[claimFact.from - 1];
	if (subject === undefined || told?.lemma !== "be") return false;
	const to = links.get(subject.to - 1)?.to;
	return (
		to !== undefined && sentence.tokens[to + 1]?.norm === "," && isOneDescription(sentence.tokens, to + 2, fact.from)
	);
}

/** From an article on there are only adjectives, numbers and marks between them. */
function isOneDescription(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from + 1, to);
	return (
		articles.has(tokens[from]?.norm ?? "") && words.every(({ tag, norm }) => describing.test(tag) || norm === "year")
	);
}

const describing = /^(?:ADJ|NUM|PUNCT|SYM)$/;

/**
 * Whether the values of the same event cannot be the claim's, whichever of them it means: several, of which one may be a
 * sum or difference, only where almost all else is there.
 */
export function isContradicted(pairing: Pairing, claimFact: Fact, answers: readonly Answer[]): boolean {
	const [best] = answers;
	if (best?.relation !== "disjoint" || !best.sameEvent || isOtherShare(pairing, claimFact, best.fact)) return false;
	if (!isCountedThere(pairing, claimFact, best)) return false;
	if (isUnsettled(pairing, claimFact, best.fact) || isOfOtherBearer(pairing, claimFact, best.fact)) return false;
	const values = answers.filter(({ sameEvent }) => sameEvent);
	if (isStepAway(pairing, claimFact, best.fact)) return false;
	if (isQuantity(claimFact) && isReckoned(pairing, claimFact)) return false;
	return (
		values.length === 1 ||
		(isQuantity(claimFact) &&
			values.every(({ relation, sameHead }) => relation === "disjoint" || sameHead !== best.sameHead) &&
			coverage(pairing, [claimFact]) >= sameStatement)
	);
}

/**
 * "a third **of the** bicycles" beside "up 12 percent": a share of something and a rate. "Two thirds" beside "a third", "half as
 * large" beside "twice as large": the rest, and the same seen from the other side.
 */
function isOtherShare({ claim, part, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(claimFact) || !isQuantity(fact)) return false;
	if (fact.dimension === "multiple") return areReciprocal(claimFact, fact);
	if (fact.dimension !== "ratio") return false;
	const isOf = (tokens: readonly Token[], { to }: Fact): boolean =>
		/^(?:of|the|its|their)$/.test(tokens[to]?.norm ?? "");
	const isRest =
		Math.abs(claimFact.amount * claimFact.scale + fact.amount * fact.scale - 1) < tiny &&
		claimFact.amount !== fact.amount;
	return isRest || isOf(tokensOf({ claim, part }), claimFact) !== isOf(sentence.tokens, fact);
}

const tiny = 1e-9;

/** "voted 9 to 4 to close **three libraries**": what counts the same thing comes before what counts nothing. */
function isSameHead(claimFact: Fact, fact: Fact): boolean {
	return isQuantity(claimFact) && isQuantity(fact) && claimFact.head !== undefined && claimFact.head === fact.head;
}

/** "killed 7 children", "employs 12 people" beside "killed 12 people": what the claim counts, and what they do, must be there. */
function isCountedThere(pairing: Pairing, fact: Fact, { fact: rival }: Answer): boolean {
	if (!isQuantity(fact) || !isQuantity(rival) || fact.dimension !== "count") return true;
	const { claim, part, weights, links } = pairing;
	const sentence = sentenceOf({ claim, part });
	const verb = sentence && governing(sentence, fact, clauseOfValue(pairing, fact));
	const isThere = (at = -1): boolean => (weights.get(at) ?? 0) <= lightWeight || (links.get(at)?.strength ?? 0) > 0;
	// "carried 218 people" is not what "injured 14 people" tells of.
	if (isBare(sentence?.tokens[verb ?? -1]) && isOfOtherDeed(pairing, rival)) return false;
	// Counts compare only where their heads do: "people" with "workers".
	if (rival.head !== undefined) return isThere(verb);
	const head = sentence === undefined ? -1 : headAt(sentence.tokens, fact);
	return isThere(verb) && isThere(head) && !isHeadOfOther(pairing, links.get(head)?.to, rival);
}

/** "six **workers** and 14 others": the workers are six. Of "27 novels, of which four" four are novels too. */
function isHeadOfOther({ sourceFacts, sentence }: Pairing, head: number | undefined, rival: Fact): boolean {
	if (/^(?:which|whom)$/.test(sentence.tokens[rival.from - 1]?.norm ?? "")) return false;
	return sourceFacts
		.filter(isQuantity)
		.some((other) => other !== rival && other.head !== undefined && headAt(sentence.tokens, other) === head);
}

/** "22 pence, **three pence more** than a year earlier": then it was 19. */
function isStepAway({ sourceFacts, sentence }: Pairing, ours: Fact, fact: Fact): boolean {
	if (!isQuantity(ours) || !isQuantity(fact)) return false;
	const sort = ({ dimension }: Quantity): string => dimension.split("/")[0] ?? "";
	return sourceFacts.filter(isQuantity).some((step) => {
		const way = differenceWays.get(sentence.tokens[step.to]?.norm ?? "");
		const sum = fact.amount * fact.scale + step.amount * step.scale * (way === "up" ? -1 : 1);
		return way !== undefined && sort(step) === sort(fact) && Math.abs(sum - ours.amount * ours.scale) < tiny;
	});
}
