import { isDate } from "../../../facts/date.ts";
import { isName } from "../../../facts/name.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, clauseOf, holds } from "../../../facts/scope.ts";
import { placePrepositions } from "../../../lexicon/prepositions.ts";
import type { Clause, Fact, Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { phraseEnd } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf, meet } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isDatedElsewhere } from "../values/dated.ts";
import { isDayOfNoun, isOfOtherDay } from "../values/set-days.ts";
import { countsOtherwise } from "../values/tallies.ts";
import { isOfUnnamed } from "../values/unnamed.ts";
import { isAgeOfUnnamed, isAttributeOfOther, isOfOtherHolder } from "../values/unsettled.ts";
import { isInOtherCompany } from "../values/value-company.ts";
import { hasOtherRole } from "../values/value-roles.ts";
import { isWholeOfPortion } from "../values/wholes.ts";

/** The passage has the value, but says it of something else than the claim does. */
export function belongsElsewhere(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ways = [
		isOfOtherClause,
		isOfMainClause,
		isDateOfAside,
		isWholeOfPortion,
		isPlacedElsewhere,
		isDatedElsewhere,
		isOfOtherNoun,
		isOfOtherContent,
		isDistance,
		hasOtherRole,
		countsOtherwise,
		isOfTimedClause,
		isInOtherCompany,
		isOfOtherHolder,
		isAttributeOfOther,
		isAgeOfUnnamed,
		isOfUnnamed,
		isOfOtherDay,
		isDayOfNoun,
	];
	return ways.some((belongs) => belongs(pairing, claimFact, fact));
}

/** "closed in 2019 and reopened in 2021": the clause of the claim's verb has a value of its own, and this is another's. */
export function isOfOtherClause(
	{ claim, part, links, sentence, sourceFacts }: Pairing,
	claimFact: Fact,
	fact: Fact,
): boolean {
	const whole = sentenceOf({ claim, part });
	const verb = whole && clauseAt(whole, claimFact.from)?.verb;
	const there = verb === undefined ? undefined : links.get(verb)?.to;
	if (there === undefined) return false;
	const [ours, theirs] = [clauseAt(sentence, there), clauseAt(sentence, fact.from)];
	if (ours === undefined || ours === theirs || ours.verb !== there || theirs?.verb === undefined) return false;
	// "sold 5,200 boats in 2024, **compared with 4,700 in 2023**": they were sold as well.
	if (sentence.tokens[theirs.verb]?.lemma === "compare" && theirs.from === theirs.verb) return false;
	// "with **two boats** blocking the canal": the subject stands before its clause.
	const asked = whole && clauseAt(whole, claimFact.from)?.subject;
	if (covers(asked, claimFact) && covers(ours.subject, fact)) return false;
	return sourceFacts.some((other) => other.kind === fact.kind && other.from >= ours.from && other.from < ours.to);
}

function covers(range: TokenRange | undefined, { from, to }: Fact): boolean {
	return range !== undefined && range.from <= from && to <= range.to;
}

/**
 * "In Canada, where the firm opened **only in 2019**, orders fell", "the state will pay; claims must be in **by May**": a date
 * behind another verb, which has a subject of its own and answers nothing, is not that of the claim's verb.
 */
function isDateOfAside({ claim, part, links, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const told = whole && clauseAt(whole, claimFact.from);
	const verb = links.get(told?.verb ?? -1)?.to;
	// "was made": a light verb answers nothing, and its subject stands for it.
	const there =
		verb ?? (whole && told?.subject && links.get(headOf(whole.tokens, told.subject.from, told.subject.to) ?? -1)?.to);
	const [home, aside] = [clauseAt(sentence, there ?? -1), clauseAt(sentence, fact.from)];
	if (!isDate(fact) || there === undefined || home === undefined || aside?.verb === undefined) return false;
	if (aside === home || aside.verb > fact.from || answersOf({ links }).has(aside.verb)) return false;
	// "put the scheme **on hold** in May": a noun that looks like a verb.
	if (sentence.tokens[aside.verb - 1]?.tag === "ADP") return false;
	if (aside.subject === undefined || aside.subject.from === home.subject?.from || holds(aside.subject, there))
		return false;
	if (aside.link === "relative") return aside.subject.to <= aside.verb && !holds(aside, there);
	const isParted = sentence.tokens.slice(home.from, aside.verb).some(({ norm }) => norm === ";");
	return aside.link === "coordinate" && home.from < aside.from && (isParted || !isBehindVerb(sentence, home, fact));
}

/** Nothing but the objects of the claim's verb stands between: the date is its own. */
function isBehindVerb({ clauses }: Sentence, home: Clause, { from }: Fact): boolean {
	return clauses.every((clause) => clause === home || clause.from >= from || clause.from < home.from);
}

/** "the show started at nine, **when** the band began to play": the hour is of what the main clause tells of somebody else. */
function isOfMainClause({ claim, part, links, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const told = whole && clauseAt(whole, claimFact.from);
	const head = whole && told?.subject && headOf(whole.tokens, told.subject.from, told.subject.to);
	const there = told?.verb === undefined ? undefined : links.get(told.verb)?.to;
	const answer = head === undefined ? undefined : links.get(head)?.to;
	if (there === undefined || answer === undefined || clauseAt(sentence, fact.from)?.link !== "main") return false;
	const ours = clauseOf(sentence, there);
	// "the first **since 2016, when** drivers stayed away".
	const isInside = isDate(fact) && fact.bound !== undefined && isDate(claimFact) && claimFact.bound === undefined;
	if (isInside && sentence.tokens[fact.to + 1]?.norm === "when") return false;
	const isOwn = ours?.subject !== undefined && holds(ours.subject, answer);
	return isOwn && ours.link === "subordinate" && ours.from > fact.from && ours.subject.from >= ours.from;
}

/** "lifted in 2015, ten years **after** it was imposed": the year is not that of what stands behind "after". */
function isOfTimedClause({ claim, part, links, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const there = whole && links.get(clauseAt(whole, claimFact.from)?.verb ?? -1)?.to;
	const clause = clauseOf(sentence, there);
	if (!isDate(fact) || clause === undefined || clauseAt(sentence, fact.from) === clause) return false;
	return sentence.tokens.slice(clause.from - 1, clause.verb).some(({ norm }) => timing.has(norm));
}

const timing: ReadonlySet<string> = new Set(["after", "before", "until", "since"]);

/** "lost $86 million, compared with a profit of $12 million": the noun of the claim's value has one of its own. */
function isOfOtherNoun({ claim, part, links, sentence, sourceFacts }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const tokens = tokensOf({ claim, part });
	const noun = tokens[claimFact.from - 1]?.norm === "of" ? links.get(claimFact.from - 2)?.to : undefined;
	if (noun === undefined || sentence.tokens[noun + 1]?.norm !== "of") return false;
	const own = sourceFacts.find(({ kind, from }) => kind === fact.kind && from === noun + 2);
	return own !== undefined && own !== fact;
}

/** "300 hours **of training** and 1,100 hours **of service**": each value has its own, and the claim has this one's for another. */
function isOfOtherContent(
	{ claim, part, links, sentence, sourceFacts }: Pairing,
	claimFact: Fact,
	fact: Fact,
): boolean {
	const ours = contentOf(tokensOf({ claim, part }), claimFact);
	const answer = ours === undefined ? undefined : links.get(ours)?.to;
	if (answer === undefined || contentOf(sentence.tokens, fact) === answer) return false;
	return sourceFacts.some((other) => other.kind === fact.kind && contentOf(sentence.tokens, other) === answer);
}

/** The noun behind "of" after a value. */
function contentOf(tokens: readonly Token[], { to }: Fact): number | undefined {
	if (tokens[to]?.norm !== "of") return undefined;
	return headOf(tokens, to + 1, phraseEnd(tokens, to + 1, tokens.length));
}

/**
 * "met three hours **after** the blast": how long after, not how long. "Five hours before" may be either. And "two hours
 * **longer** than planned" says by how much, not how long.
 */
export function isDistance({ claim, part, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(fact)) return false;
	const tokens = tokensOf({ claim, part });
	const words = fact.dimension === "duration" ? ranks : increments;
	const isAsked = [tokens[claimFact.to], tokens[claimFact.from - 1]].some((token) => words.has(token?.norm ?? ""));
	return words.has(sentence.tokens[fact.to]?.norm ?? "") && !isAsked;
}

/** Words that say by how much one thing differs from another. */
const increments: ReadonlySet<string> = new Set(
	"longer shorter taller higher lower bigger larger smaller deeper wider heavier lighter faster slower older younger".split(
		" ",
	),
);
/** Words that put one event at a distance from another. */
const ranks: ReadonlySet<string> = new Set(["after", "later", "earlier", "ago", "sooner", ...increments]);

/** "three people in Lyon and two in Nice": each number has its own place, and the claim has another for it. */
function isPlacedElsewhere(
	{ claim, part, claimFacts, sentence, sourceFacts }: Pairing,
	claimFact: Fact,
	fact: Fact,
): boolean {
	const whole = sentenceOf({ claim, part });
	const ours = whole && placeAfter(claimFacts, whole, claimFact);
	const theirs = placeAfter(sourceFacts, sentence, fact);
	return ours !== undefined && theirs !== undefined && !meet(ours, theirs);
}

/** The name behind "in" within a few words after a fact, before the next fact of its kind. */
function placeAfter(facts: readonly Fact[], { tokens }: Sentence, fact: Fact): Name | undefined {
	const next = facts.find(({ kind, from }) => kind === fact.kind && from >= fact.to)?.from ?? tokens.length;
	const end = Math.min(next, fact.to + reach);
	return facts
		.filter(isName)
		.find(
			({ from, entities }) =>
				from > fact.to && from < end && entities.length > 0 && placePrepositions.has(tokens[from - 1]?.norm ?? ""),
		);
}

/** Words between a number and its place: "people dead in". */
const reach = 5;
