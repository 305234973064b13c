import { isModality } from "../../../facts/modality.ts";
import { denialsOver, isPolarity, negated } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { notQuite } from "../../../lexicon/hedges.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";

/** "**came close to** selling" and "**almost** sold" say the same of a deed. */
function isAlmostAlike({ claim, part, claimFacts, sentence, sourceFacts }: Pairing, at: number, to: number): boolean {
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
function isDeniedBeside(pairing: Pairing, at: number, to: number): boolean {
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

/** "is not allowed **in the old port**" where the passage has "allowed in the streets, though **not in the old port**": one word is left out there. */
function isDeniedApart(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, links, weights, sentence } = pairing;
	if (!negated(claimFacts, at)) return false;
	const denied = [...weights.keys()].filter((word) => word > at && negated(claimFacts, word));
	const isSpared = (cue: number): boolean =>
		denied.some((word) => {
			const there = links.get(word)?.to ?? -1;
			return there > to && there < cue && isThing(sentence.tokens[there]);
		});
	return sourceFacts.filter(isPolarity).some(({ from, head, partial }) => {
		const word = denied.find((other) => links.get(other)?.to === head);
		const verb = clauseAt(sentence, head)?.verb ?? to;
		if (word === undefined || partial || from < to || head < from || verb !== to || isSpared(from)) return false;
		return sentence.tokens[from]?.norm === "without"
			? leadOf(tokensOf(pairing), word)?.norm === "with"
			: /^(?:CCONJ|SCONJ|PUNCT)$/.test(sentence.tokens[from - 1]?.tag ?? "");
	});
}

/** "came to light not through **the auditors**, who had **checked** the books": what is told of them by the way is not denied. */
function isToldAside(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const whole = sentenceOf(pairing);
	const verb = whole && clauseAt(whole, at)?.verb;
	const cue = sourceFacts.filter(isPolarity).find(({ head }) => head === to);
	if (verb === undefined || cue === undefined || negated(claimFacts, at)) return false;
	const isPlain = sentence.tokens[cue.from]?.norm === "not" && cue.from < to;
	return (
		isPlain &&
		sentence.clauses.some(
			({ link, subject, from, verb: told }) =>
				link === "relative" &&
				subject !== undefined &&
				holds(subject, to) &&
				sentence.tokens[from - 1]?.norm === "," &&
				links.get(verb)?.to === told,
		)
	);
}

/** "would not **confirm that** it knew" where the passage has "neither confirmed nor denied that it knew": both leave it open. */
function isUnconfirmed(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const whole = sentenceOf(pairing);
	const own = whole && clauseAt(whole, at);
	const teller = whole?.clauses.find((clause) => own?.link === "content" && clause.to === own.from)?.verb;
	const there = teller === undefined ? undefined : links.get(teller)?.to;
	const over = denialsOver(sourceFacts, to);
	if (teller === undefined || there === undefined || negated(claimFacts, at)) return false;
	return (
		negated(claimFacts, teller) &&
		negated(sourceFacts, there) &&
		over.length > 0 &&
		over.every(({ from }) => sentence.tokens[from]?.lemma === "deny")
	);
}

/** "has **no plans** to raise it" affirms nothing of a rise, whether or not it was ever raised. */
function isUnplanned({ claimFacts, ...pairing }: Pairing, at: number): boolean {
	const cues = claimFacts.filter(isModality).filter(({ head }) => head === at);
	return cues.some(({ from, to }) => tokensOf(pairing)[from - 1]?.norm === "no" || negated(claimFacts, to - 1));
}

/** "may not sail **before** they have finished" and "**until** they have finished". */
function isBeforeUntil(pairing: Pairing, at: number, to: number): boolean {
	const tokens = tokensOf(pairing);
	return (
		negated(pairing.claimFacts, at) &&
		tokens.some(({ norm }, index) => index > at && norm === "before") &&
		denialsOver(pairing.sourceFacts, to).some((cue) => cue.partial) &&
		pairing.sentence.tokens.some(({ norm }, index) => index > to && norm === "until")
	);
}

/** "**Some** were not sold" and "**not all** were sold". */
function isSomeNotAll(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, sentence } = pairing;
	const whole = sentenceOf(pairing);
	const subject = whole && clauseAt(whole, at)?.subject;
	const isSome = tokensOf(pairing)[subject?.from ?? -1]?.norm === "some";
	return (
		isSome &&
		negated(claimFacts, at) &&
		denialsOver(sourceFacts, to).some(
			(cue) => cue.partial && /^(?:all|every)$/.test(sentence.tokens[cue.to]?.norm ?? ""),
		)
	);
}

/** "**No bank** would lend" where the passage has "asked the banks, but **none** would lend". */
function isNoneOfThem(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const isEmptied = claimFacts
		.filter(isPolarity)
		.some(({ head, from }) => head === at && tokensOf(pairing)[from]?.norm === "no");
	const answers = new Set(
		[...links].filter(([word]) => word > at && negated(claimFacts, word)).map(([, link]) => link.to),
	);
	return (
		isEmptied &&
		sourceFacts.filter(isPolarity).some(({ from, head }) => {
			const isNone = sentence.tokens[from]?.norm === "none" && sentence.tokens[from + 1]?.norm !== "of" && from > to;
			return isNone && answers.has(head) && !sentence.tokens.slice(to + 1, from).some(isThing);
		})
	);
}

/** Whether both may be meant alike although one word is denied on one side only. */
export function isMeantAlike(pairing: Pairing, at: number, to: number): boolean {
	const ways = [
		isAlmostAlike,
		isDeniedBeside,
		isDeniedApart,
		isToldAside,
		isUnconfirmed,
		isUnplanned,
		isBeforeUntil,
		isSomeNotAll,
		isNoneOfThem,
	];
	return ways.some((isAlike) => isAlike(pairing, at, to));
}
