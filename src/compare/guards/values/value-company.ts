import { date, isDate } from "../../../facts/date.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { holds } from "../../../facts/scope.ts";
import type { Fact, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { sentenceOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { isInFact } from "../guard.ts";
import { competes, isOfWhole } from "./value-roles.ts";

/**
 * "Doors open at 7 **and** the show starts at 8": of several values of a kind, each has words of its own, up to the mark or
 * "and" before the next. A claim that has one value and only the words of another has exchanged them.
 */
export function isInOtherCompany(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { sentence, sourceFacts, claim, part, claimFacts } = pairing;
	const own = segmentOf(sentence, sourceFacts, fact);
	const whole = sentenceOf({ claim, part });
	if (own === undefined || whole === undefined) return false;
	const said = segmentOf(whole, claimFacts, claimFact) ?? { from: 0, to: whole.tokens.length };
	const answers = answersIn(pairing, said);
	const dated = datedAs(pairing, said, own);
	if (dated !== undefined && isQuantity(fact)) return !dated;
	const words = range(own.from, own.to).filter((at) => tells(sentence, sourceFacts, at));
	if (answers.length > 0 && words.length > 0 && !answers.some((at) => holds(own, at))) return true;
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

function prepositionOf(tokens: readonly Token[], noun: number): string | undefined {
	const { tag, norm } = leadOf(tokens, noun) ?? {};
	return tag === "ADP" && norm !== "of" ? norm : undefined;
}

/** The stretch of a sentence that goes with one of several values: nothing where there is one only, or no mark between them. */
function segmentOf(sentence: Sentence, facts: readonly Fact[], fact: Fact): TokenRange | undefined {
	const values = facts.filter((other) => other === fact || competes(fact, other));
	const at = values.indexOf(fact);
	const [before, next] = [values[at - 1], values[at + 1]];
	const from = before && boundary(sentence.tokens, before.to, fact.from);
	const to = next && boundary(sentence.tokens, fact.to, next.from);
	if (values.length < 2 || (before !== undefined && from === undefined) || (next !== undefined && to === undefined))
		return undefined;
	return { from: from ?? 0, to: to ?? sentence.tokens.length };
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

/** A word with content that is no number or date. */
function tells({ tokens }: Sentence, facts: readonly Fact[], at: number): boolean {
	return isContent(tokens[at]) && !isInValue(facts, at);
}

function isInValue(facts: readonly Fact[], at: number): boolean {
	return isInFact(facts, at, "quantity", "date");
}
