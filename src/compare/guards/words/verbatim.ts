import { isDate } from "../../../facts/date.ts";
import { isModality } from "../../../facts/modality.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import type { Fact, Pairing } from "../../../types.ts";
import { coverage } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { greatestLikeness } from "../../words.ts";

/** Least share of the other words that makes a passage say the same but for one value. */
const allButValue = 0.95;

/** "In 2012, the agents were sent home": the day that opens a sentence which says all of the claim is that of its event. */
export function isFrontedDate(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { tokens } = pairing.sentence;
	const before = tokens[fact.from - 1]?.norm;
	const isFirst = before === undefined || before === ":" || before === "-";
	if (!isDate(fact) || !isFirst || tokens[fact.to]?.norm !== ",") return false;
	if (isHedged(pairing, claimFact, fact)) return false;
	return pairing.sourceFacts.filter(isDate).length === 1 && coverage(pairing, [claimFact]) >= allButValue;
}

/** What the claim tells is only planned or thought there. */
function isHedged({ claim, part, links, sourceFacts }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const sentence = sentenceOf({ claim, part });
	const verb = sentence && clauseAt(sentence, claimFact.from)?.verb;
	const told = verb === undefined ? undefined : links.get(verb)?.to;
	const places = [fact.from, ...(told === undefined ? [] : [told])];
	return sourceFacts.filter(isModality).some(({ scope, head }) => places.some((at) => at === head || holds(scope, at)));
}

/** The passage says all of the claim with another value, and this other sentence, which has the claim's, says nothing of its event. */
export function isUnrelatedTo(pairing: Pairing, claimFact: Fact, index: number): boolean {
	const { claim, part, source, links } = pairing;
	const sentence = sentenceOf({ claim, part });
	const verb = sentence && clauseAt(sentence, claimFact.from)?.verb;
	if (verb === undefined || links.get(verb)?.to === undefined || coverage(pairing, [claimFact]) < allButValue)
		return false;
	return greatestLikeness(claim.terms[part.sentence]?.[verb] ?? [], source.terms[index] ?? []) === 0;
}
