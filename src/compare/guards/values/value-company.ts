import { date, isDate } from "../../../facts/date.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import type { Fact, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent, isThing, range } from "../../words.ts";
import { competes, isOfWhole } from "./value-roles.ts";

/**
 * "Doors open at 7 **and** the show starts at 8": of several values of a kind, each has words of its own, up to the mark or
 * "and" before the next. A claim that has one value and only the words of another has exchanged them.
 */
export function isInOtherCompany(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { sentence, sourceFacts } = pairing;
	if (isBehindNext(pairing, claimFact, fact)) return true;
	const own = segmentOf(sentence, sourceFacts, fact);
	if (own === undefined) return false;
	const said = saidWith(pairing, claimFact);
	const answers = answersIn(pairing, said);
	const dated = datedAs(pairing, said, own);
	if (dated !== undefined && isQuantity(fact)) return !dated;
	const words = range(own.from, own.to).filter((at) => tells(sentence, sourceFacts, at));
	if (answers.length > 0 && words.length > 0 && !answers.some((at) => holds(own, at))) return true;
	if (isLedOtherwise(pairing, { fact, own, answers }) || isGapped(pairing, { fact, own, answers })) return true;
	return answers.some((at) => !holds(own, at) && isRivalled(pairing, { at, fact, own, answers }));
}

/** Whether the claim's date is the one that goes with the value, where both have one. */
function datedAs({ claimFacts, sourceFacts }: Pairing, said: TokenRange, own: TokenRange): boolean | undefined {
	const [ours, theirs] = [datesIn(claimFacts, said), datesIn(sourceFacts, own)];
	if (ours.length === 0 || theirs.length === 0) return undefined;
	return ours.some((one) => theirs.some((other) => date.compare(one, other) !== "disjoint"));
}

function datesIn(facts: readonly Fact[], { from, to }: TokenRange): readonly Fact[] {
	return facts.filter((fact) => isDate(fact) && fact.from >= from && fact.from < to);
}

interface Astray {
	/** A word of the passage that answers one of the claim but goes with another value. */
	readonly at: number;
	readonly fact: Fact;
	readonly own: TokenRange;
	readonly answers: readonly number[];
}

/** "start at nine **and end** at five": its stretch opens with a word that the claim does not have, and the claim has the rival's verb. */
function isLedOtherwise({ sentence }: Pairing, { fact, own, answers }: Omit<Astray, "at">): boolean {
	const { tokens } = sentence;
	const lead = range(own.from + 1, fact.from).find((at) => isContent(tokens[at]));
	if (own.from === 0 || lead === undefined || answers.includes(lead)) return false;
	const isVerb = (at: number): boolean => tokens[at]?.tag === "VERB";
	const isOfKind = isVerb(lead) || isThing(tokens[lead]);
	return isOfKind && joins.has(tokens[own.from]?.norm ?? "") && answers.some((at) => at < own.from && isVerb(at));
}

const joins: ReadonlySet<string> = new Set(["and", "but", "while", "whereas", ";"]);

/** "The first bus leaves at five, **the last** at ten": the rival has a subject of its own, and the claim has that one. */
function isGapped({ sentence: { tokens }, sourceFacts }: Pairing, { fact, own, answers }: Omit<Astray, "at">): boolean {
	const rival = sourceFacts.find((other) => other.from > own.to && competes(fact, other));
	const lead = range(own.to + 1, rival?.from ?? 0);
	const isPlain = lead.every((at) => /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ)$/.test(tokens[at]?.tag ?? ""));
	const mine = answers.filter((at) => lead.includes(at) && !hasLemma(tokens, own, tokens[at]?.lemma));
	return isPlain && mine.length > 0 && lead.every((at) => !isContent(tokens[at]) || answers.includes(at));
}

function hasLemma(tokens: readonly Token[], { from, to }: TokenRange, lemma = ""): boolean {
	return tokens.slice(from, to).some((token) => token.lemma === lemma);
}

/** "400 **to adults** and 250 **to children**": the value has a phrase of its own where the claim has another's. */
function isRivalled({ sentence: { tokens }, sourceFacts }: Pairing, { at, fact, own, answers }: Astray): boolean {
	const leader = sourceFacts.findLast((other) => other.to <= at && (other === fact || competes(fact, other)));
	const lead = prepositionOf(tokens, at);
	if (leader === undefined || leader === fact || lead === undefined || isOfWhole(tokens, leader)) return false;
	if (at < own.from) return true;
	return range(fact.to, own.to).some(
		(to) => isContent(tokens[to]) && prepositionOf(tokens, to) === lead && !answers.includes(to),
	);
}

/**
 * "1,900 people, **700 in Leer**": the phrase right behind a bare number is that number's. And "eleven days **in orbit** and one
 * night **drifting**" have something of their own each.
 */
function isBehindNext(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { tokens } = pairing.sentence;
	const opener = range(fact.to, fact.to + nextReach).find((at) => opensNext.has(tokens[at]?.norm ?? ""));
	const next = opener === undefined ? undefined : numberBehind(tokens, opener + 1);
	if (opener === undefined || next === undefined || isSaidToo(pairing, next)) return false;
	const end = range(next, tokens.length).find((at) => tokens[at]?.tag === "PUNCT" && tokens[at]?.norm !== "-");
	const answers = answersIn(pairing, saidWith(pairing, claimFact)).filter(
		(at) => isThing(tokens[at]) || tokens[at]?.tag === "VERB",
	);
	const strays = answers.filter((at) => at > next && at < (end ?? tokens.length) && isFromPhrase(tokens, next, at));
	if (strays.length === 0) return false;
	if (tokens[next + 1]?.tag === "ADP" && tokens[next + 1]?.norm !== "of" && tokens[opener]?.norm !== "and") return true;
	const tail = range(fact.to, opener).filter(
		(at) => tells(pairing.sentence, pairing.sourceFacts, at) && isFromPhrase(tokens, fact.to - 1, at),
	);
	return tail.length > 0 && !tail.some((at) => answers.includes(at));
}

function isNumber({ tag, norm }: Token): boolean {
	return tag === "NUM" && /[\p{L}\d]/u.test(norm);
}

/** The stretch of the claim that goes with its value. */
function saidWith(pairing: Pairing, claimFact: Fact): TokenRange {
	const whole = sentenceOf(pairing);
	return (whole && segmentOf(whole, pairing.claimFacts, claimFact)) ?? { from: 0, to: tokensOf(pairing).length };
}

/** A number right behind what opens its stretch: "and **one** unplanned night", ", another **20**". */
function numberBehind(tokens: readonly Token[], from: number): number | undefined {
	const at = range(from, from + 3).find((to) => !/^(?:DET|ADJ|ADV|CCONJ|ADP)$/.test(tokens[to]?.tag ?? ""));
	const token = tokens[at ?? -1];
	return token !== undefined && isNumber(token) ? at : undefined;
}

/** The claim has that number as well. */
function isSaidToo(pairing: Pairing, at: number): boolean {
	const { norm } = pairing.sentence.tokens[at] ?? {};
	return pairing.part.tokens.some(
		(index) => tokensOf(pairing)[index]?.norm === norm || pairing.links.get(index)?.to === at,
	);
}

/** A preposition or participle stands between the number and the word: it is no longer what is counted. */
function isFromPhrase(tokens: readonly Token[], number: number, to: number): boolean {
	return range(number + 1, to + 1).some(
		(at) => (tokens[at]?.tag === "ADP" && tokens[at]?.norm !== "of") || tokens[at]?.tag === "VERB",
	);
}

/** Words between a value and the next: "days in orbit". */
const nextReach = 6;
const opensNext: ReadonlySet<string> = new Set([",", ";", "and", "but"]);

function prepositionOf(tokens: readonly Token[], noun: number): string | undefined {
	const { tag, norm } = leadOf(tokens, noun) ?? {};
	return tag === "ADP" && norm !== "of" ? norm : undefined;
}

/** The stretch of a sentence that goes with one of several values: nothing where there is one only, or no mark between them. */
function segmentOf(sentence: Sentence, facts: readonly Fact[], fact: Fact): TokenRange | undefined {
	const values = facts.filter((other) => other === fact || competes(fact, other));
	const at = values.indexOf(fact);
	const from = values.slice(0, at).findLast(({ to }) => boundary(sentence.tokens, to, fact.from) !== undefined);
	const to = values.slice(at + 1).find((next) => boundary(sentence.tokens, fact.to, next.from) !== undefined);
	if (from === undefined && to === undefined) return undefined;
	return {
		from: (from && boundary(sentence.tokens, from.to, fact.from)) ?? 0,
		to: (to && boundary(sentence.tokens, fact.to, to.from)) ?? sentence.tokens.length,
	};
}

/** The last word or mark between two values that begins what belongs to the second. */
function boundary(tokens: readonly Token[], from: number, to: number): number | undefined {
	return range(from, to).findLast((at) => opens.has(tokens[at]?.norm ?? ""));
}

const opens: ReadonlySet<string> = new Set([",", ";", ":", "and", "but", "while", "whereas", "-", "(", "or"]);

/** Where the words of a stretch of the claim are found in the passage. */
function answersIn({ part, links, weights, claimFacts }: Pairing, stretch: TokenRange): readonly number[] {
	return part.tokens
		.filter((at) => holds(stretch, at) && weights.has(at) && !isInValue(claimFacts, at))
		.flatMap((at) => ((links.get(at)?.strength ?? 0) > 0 ? (links.get(at)?.to ?? []) : []));
}

/** A word with content that is no number or date, and does not only set one beside another. */
function tells({ tokens }: Sentence, facts: readonly Fact[], at: number): boolean {
	return isContent(tokens[at]) && !isInValue(facts, at) && tokens[at]?.lemma !== "compare";
}

function isInValue(facts: readonly Fact[], at: number): boolean {
	return isInFact(facts, at, "quantity", "date");
}
