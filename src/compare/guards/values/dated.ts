import { date, isDate } from "../../../facts/date.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { isInFact } from "../../../facts/scope.ts";
import type { Fact, Pairing } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { tokensOf } from "../../sides.ts";

/**
 * "3.1 % in October, down from 3.7 % in September": where a sentence has several numbers of a kind and each has its own
 * date, the claim's number must have the date of the one that answers it.
 */
export function isDatedElsewhere(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { claimFacts, sourceFacts, sentence } = pairing;
	if (claimFact.kind !== fact.kind || claimFact.kind === date.kind) return false;
	const asked = dateAfter(claimFacts, claimFact, tokensOf(pairing).length) ?? onlyDate(claimFacts, claimFact);
	if (asked === undefined || sourceFacts.filter((other) => competes(fact, other)).length < 2) return false;
	const own = dateAfter(sourceFacts, fact, sentence.tokens.length);
	return own === undefined
		? isOnlyOthers(pairing, asked, fact)
		: date.compare(asked, own) === "disjoint" && sourceFacts.some((other) => isDate(other) && other !== own);
}

/** The date right behind the number is the claim's own: "down from 3.7 % **in September**". */
export function isDatedAlike(
	{ claim, part, claimFacts, sourceFacts, sentence }: Pairing,
	claimFact: Fact,
	fact: Fact,
): boolean {
	const asked = dateAfter(claimFacts, claimFact, tokensOf({ claim, part }).length) ?? onlyDate(claimFacts, claimFact);
	const own = dateAfter(sourceFacts, fact, sentence.tokens.length);
	return asked !== undefined && own !== undefined && isAnswer(date.compare(asked, own));
}

/** "Fell **12 percent** to **3 million** last year": a number has no rival in one of another dimension. */
function competes(fact: Fact, other: Fact): boolean {
	return isQuantity(fact) && isQuantity(other) && fact.dimension === other.dimension;
}

/** The claim's date, where it has one number and one date. */
function onlyDate(facts: readonly Fact[], { kind }: Fact): Fact | undefined {
	const [first, ...others] = facts.filter(isDate);
	return others.length === 0 && facts.filter((fact) => fact.kind === kind).length === 1 ? first : undefined;
}

/** The date within a few words after a number, before the next number of its kind. */
function dateAfter(facts: readonly Fact[], fact: Fact, length: number): Fact | undefined {
	// "48 **four years** ago": a count of years that makes a date is no next number.
	const next =
		facts.find(({ kind, from }) => kind === fact.kind && from >= fact.to && !isInFact(facts, from, "date"))?.from ??
		length;
	return facts.find((other) => isDate(other) && other.from >= fact.to && other.from < Math.min(next, fact.to + reach));
}

/** "In October it was 3.1 %, down from 3.7 % in September": the only date that answers the claim's is another number's own. */
function isOnlyOthers({ sourceFacts, sentence }: Pairing, asked: Fact, fact: Fact): boolean {
	const answers = sourceFacts.filter((other) => isDate(other) && date.compare(asked, other) !== "disjoint");
	const [answer] = answers;
	if (answers.length !== 1 || answer === undefined) return false;
	return sourceFacts.some(
		(other) =>
			other !== fact && competes(fact, other) && dateAfter(sourceFacts, other, sentence.tokens.length) === answer,
	);
}

/** Words between a number and its date: "million euros in profit in". */
const reach = 6;
