import { denialsOver, negated } from "../../../facts/polarity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { notQuite } from "../../../lexicon/hedges.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";

/** "**came close to** selling" and "**almost** sold" say the same of a deed. */
export function isAlmostAlike(
	{ claim, part, claimFacts, sentence, sourceFacts }: Pairing,
	at: number,
	to: number,
): boolean {
	const [ours, theirs] = [tokensOf({ claim, part }), sentence.tokens];
	return (
		(isShort(theirs, to) && isAtBrink(ours, claimFacts, at)) ||
		(isShort(ours, at) && isAtBrink(theirs, sourceFacts, to))
	);
}

/** "almost **sold**". */
function isShort(tokens: readonly Token[], at: number): boolean {
	return shortfalls.has(tokens[at - 1]?.norm ?? "");
}

export const shortfalls: ReadonlySet<string> = new Set(notQuite.filter((phrase) => !phrase.includes(" ")));

/** "came close to **selling**", and nothing else denies it. */
export function isAtBrink(tokens: readonly Token[], facts: readonly Fact[], at: number): boolean {
	const over = denialsOver(facts, at);
	const [cue] = over;
	return over.length === 1 && cue !== undefined && tokens.slice(cue.from, cue.to).some(({ norm }) => brinks.has(norm));
}

const brinks: ReadonlySet<string> = new Set(["close", "near", "verge", "brink", "narrowly"]);

/** "**No trains** ran", "**trains** did not run": the noun is emptied on one side, its verb denied on both. */
export function isDeniedBeside(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const whole = sentenceOf(pairing);
	const [verb, there] = [whole && clauseAt(whole, at)?.verb, clauseAt(sentence, to)?.verb];
	if (whole === undefined || verb === undefined || there === undefined || links.get(verb)?.to !== there) return false;
	return (
		negated(claimFacts, verb) &&
		negated(sourceFacts, there) &&
		isWholeSubject(sentence, to) &&
		(negated(claimFacts, at) ? isBare(sentence, to) : isBare(whole, at))
	);
}

/** Nothing but the verb follows: "trains **to the coast** did not run" are not all trains. */
function isWholeSubject({ tokens }: Sentence, at: number): boolean {
	return isThing(tokens[at]) && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? "");
}

/** "**trains** did not run", not "two trains" or "the last trains". */
function isBare({ tokens }: Sentence, at: number): boolean {
	const before = tokens[at - 1];
	const { norm = "", lemma } = tokens[at] ?? {};
	return (norm !== lemma || norm.endsWith("s")) && (before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.tag));
}
