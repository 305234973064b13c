import { isDate } from "../../../facts/date.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { dayVerbs } from "../../../lexicon/value-roles.ts";
import { nounPhraseEnd } from "../../../text/noun-phrases.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";

/**
 * "On January 9 the council **set February 14** as the date for the vote": the one is the day of the deed, the other that of the
 * thing, and of nothing that another sentence tells of.
 */
export function isOfOtherDay(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { links, sentence, sourceFacts } = pairing;
	const whole = sentenceOf(pairing);
	const set = sourceFacts.find((other) => isDate(other) && isSet(sentence.tokens, other));
	const told = whole && clauseAt(whole, claimFact.from);
	if (whole === undefined || told?.verb === undefined || set === undefined || !isDate(fact)) return false;
	// "is set **for** May 3": whether the preposition is part of the date, its reading decides.
	const isFor = whole.tokens.slice(claimFact.from - 1, claimFact.from + 1).some(({ norm }) => norm === "for");
	if (isFor || isSet(whole.tokens, claimFact)) return fact !== set;
	const isDeed = links.get(told.verb)?.to === set.from - 1;
	if (fact !== set || isDeed) return isDeed === (fact === set);
	const head = told.subject && headOf(tokensOf(pairing), told.subject.from, told.subject.to);
	return head !== undefined && whole.tokens[told.verb]?.lemma === "be" && links.get(head)?.to === undefined;
}

/** Right behind the verb, where a day on which something is done has "on". */
function isSet(tokens: readonly Token[], { from }: Fact): boolean {
	const verb = tokens[from - 1];
	// "set **for** May".
	return verb?.tag === "VERB" && tokens[from]?.tag !== "ADP" && dayVerbs.has(verb.lemma);
}

/** "A **March poll** gave the Greens 14 percent": a day before a noun is that noun's, and a claim without it says another thing of the day. */
export function isDayOfNoun(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const { tokens } = pairing.sentence;
	const noun = nounPhraseEnd(tokens, { from: fact.to, to: tokens.length }) - 1;
	const isLed = /^(?:DET|PRON)$/.test(tokens[fact.from - 1]?.tag ?? "");
	if (!isDate(fact) || !isLed || tokens[fact.to]?.tag !== "NOUN" || tokens[noun]?.tag !== "NOUN") return false;
	const isOwn = tokensOf(pairing)[claimFact.to]?.tag === "NOUN";
	return !isOwn && !answersOf(pairing).has(noun);
}
