import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { measureVerbs } from "../../../lexicon/measure-verbs.ts";
import { wantingVerbs } from "../../../lexicon/unreal-values.ts";
import type { Clause, Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { headAt } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { lightWeight, weightOf } from "../../words.ts";
import { clauseOfValue } from "./bearers.ts";

/** "**needed** 60 votes" beside "**got** 45 votes", "**lost** 12 games" beside "**played** 20 games": two measures of one thing. */
export function isOfOtherVerb(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf(pairing);
	if (!isQuantity(claimFact) || !isQuantity(fact) || whole === undefined) return false;
	const { sentence, links } = pairing;
	const ours = governing(whole, claimFact, clauseOfValue(pairing, claimFact)) ?? -1;
	const theirs = governing(sentence, fact, clauseAt(sentence, fact.from)) ?? -1;
	const [own, other] = [whole.tokens[ours], sentence.tokens[theirs]];
	if (own === undefined || other === undefined || answersOf(pairing).has(theirs)) return false;
	if (!isOfVerb(whole, ours, claimFact) || !isOfVerb(sentence, theirs, fact)) return false;
	const to = links.get(ours)?.to;
	if (to !== undefined && to !== headAt(sentence.tokens, fact)) return false;
	if (wantingVerbs.has(own.lemma) !== wantingVerbs.has(other.lemma)) return true;
	return [own, other].every((verb) => weightOf(verb) > lightWeight && !measureVerbs.has(verb.lemma));
}

/** Its object or subject: in "hoped their 30-minute meeting could help" nobody hopes for 30 minutes. */
function isOfVerb(sentence: Sentence, verb: number, { from, to }: Fact): boolean {
	const { tokens } = sentence;
	if (tokens.slice(from, to).some(({ norm }) => norm === "-")) return false;
	const subject = clauseAt(sentence, from)?.subject;
	if (verb > from) return subject !== undefined && holds(subject, from);
	return !tokens.slice(verb + 1, from).some(({ tag }) => /^(?:NOUN|PROPN|PRON|VERB|PUNCT)$/.test(tag));
}

/** "were 218 people", "had 218 people": a verb that says only that there are so many. */
export function isBare(verb: Token | undefined): boolean {
	return verb?.lemma === "be" || verb?.lemma === "have";
}

/** The verb right before the rival says what happened to what it counts, and answers nothing of the claim. */
export function isOfOtherDeed(pairing: Pairing, { from }: Fact): boolean {
	const { tokens } = pairing.sentence;
	const verb = tokens.findLastIndex(({ tag }, at) => at < from && tag !== "ADV" && tag !== "ADJ" && tag !== "DET");
	const token = tokens[verb];
	return token?.tag === "VERB" && !isBare(token) && !answersOf(pairing).has(verb);
}

/** The verb before a number in its clause, or the clause's own. */
export function governing(sentence: Sentence, { from }: Fact, clause: Clause | undefined): number | undefined {
	const before = sentence.tokens.findLastIndex(
		({ tag }, at) => at >= (clause?.from ?? 0) && at < from && tag === "VERB",
	);
	return before < 0 ? clause?.verb : before;
}
