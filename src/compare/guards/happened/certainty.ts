import { modalityAt } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { plainNegators } from "../../../lexicon/plain-negators.ts";
import type { Clause, Modality, Pairing, Polarity, Token } from "../../../types.ts";
import { answersOf, coverage, isSameSubject } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent, isThing, range, synonym } from "../../words.ts";
import { allNamed, deniedShare, sameStatement } from "../guard.ts";
import { mirrored } from "../who/mirrored.ts";
import { hasExceptions } from "./exceptions.ts";
import { denyOneNoun } from "./predicate-nouns.ts";
import { mayBothHold } from "./reconciled.ts";
import { isUnsureDenial } from "./unsure-denials.ts";

/** Whether the word of the claim at a token and the one of the passage that answers it cannot both be right: one is denied. */
export function isDenialOf(pairing: Pairing, at: number, to: number): boolean {
	if (!allNamed(pairing) || hasException(pairing) || isOfDenied(pairing, to)) return false;
	if (isBygone(pairing, to) || mirrored(pairing).length > 0 || mayBothHold(pairing, { at, to })) return false;
	const isOne = isPredicate(pairing, at, to) && !isUnsureDenial(pairing, { at, to });
	return (isOne && isSameStatement(pairing, at, to)) || denyOneNoun(pairing, at, to);
}

/** "The mayor, not the council, closed it" agrees with "the council did not": of whom the passage speaks, the claim denies it, too. */
function isOfDenied({ claimFacts, sourceFacts, links, sentence }: Pairing, to: number): boolean {
	const subject = clauseAt(sentence, to)?.subject;
	if (subject === undefined || !negated(sourceFacts, to)) return false;
	return claimFacts.filter(isPolarity).some(({ head, from }) => {
		const there = links.get(head)?.to ?? -1;
		return head > from && holds(subject, there) && there !== to;
	});
}

/** Both say what happens or how something is, and the source does not merely hope, plan or suspect it. */
function isPredicate(pairing: Pairing, at: number, to: number): boolean {
	const { claimFacts, sentence, sourceFacts } = pairing;
	const tags = [tokensOf(pairing)[at]?.tag, sentence.tokens[to]?.tag];
	const [ours, theirs] = [modalityAt(claimFacts, at), modalityAt(sourceFacts, to)];
	// "cannot be reached" denies "can be reached", and "will not" denies "will"; "may not" denies nothing that happened.
	// Who was advised not to sell may have sold all the same.
	const isSame =
		theirs === undefined
			? ours?.strength !== "asked" && !isOnlyMeant(pairing, ours, to)
			: theirs.strength === ours?.strength;
	if (isCompared(tokensOf(pairing), at) !== isCompared(sentence.tokens, to)) return false;
	return tags.every((tag) => tag === "VERB" || tag === "ADJ") && (isSame || isInability(pairing, theirs, to));
}

/** Who plans to raise the price may not have raised it yet. */
function isOnlyMeant({ sentence, sourceFacts }: Pairing, ours: Modality | undefined, to: number): boolean {
	const isPlain = ({ from }: Polarity): boolean => plainNegators.has(sentence.tokens[from]?.norm ?? "");
	return (
		open.has(ours?.strength ?? "") && sourceFacts.filter(isPolarity).some((cue) => cue.head === to && isPlain(cue))
	);
}

const open: ReadonlySet<string> = new Set(["planned", "hoped", "asked", "possible", "conditional"]);

/** "Nobody is taller than Jo" does not deny that Jo is tall, nor "is not as warm" that it is warm. */
function isCompared(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.norm === "than" || comparing.has(tokens[at - 1]?.norm ?? "");
}

const comparing: ReadonlySet<string> = new Set("more less as so such too that".split(" "));

/** What is **no longer** so was so. */
function isBygone({ sourceFacts, sentence, claim, part }: Pairing, to: number): boolean {
	const isPast = tokensOf({ claim, part }).some(
		({ norm }) => norm === "used" || norm === "once" || norm === "formerly",
	);
	return (
		isPast &&
		sourceFacts
			.filter(isPolarity)
			.some(({ head, to: end }) => head === to && sentence.tokens[end - 1]?.norm === "longer")
	);
}

/** "nobody but the captain", "all towns except Lom", "not the pilot but the owner"; in "not hurt, but shocked" a new clause begins. */
export function hasException({ sentence: { tokens, clauses }, sourceFacts }: Pairing): boolean {
	if (hasExceptions(tokens)) return true;
	return (
		sourceFacts.some(isPolarity) &&
		tokens.some(
			({ norm }, at) => norm === "but" && !clauses.some(({ from, verb }) => from === at && verb !== undefined),
		)
	);
}

/** Who could not reach the camp did not reach it; who could not have done so without help did. */
function isInability({ sentence: { tokens }, sourceFacts }: Pairing, cue: Modality | undefined, head: number): boolean {
	const isAble = cue?.to === (cue?.from ?? 0) + 1 && abilities.has(tokens[cue?.from ?? -1]?.norm ?? "");
	return (
		isAble &&
		sourceFacts.some((fact) => isPolarity(fact) && fact.partial === undefined && fact.head === head) &&
		!tokens.some(({ norm }) => unrealities.has(norm))
	);
}

const abilities: ReadonlySet<string> = new Set(["can", "could", "ca"]);
const unrealities: ReadonlySet<string> = new Set("without if unless more better have been alone any until".split(" "));

function isSameStatement(pairing: Pairing, at: number, to: number): boolean {
	const share = coverage(pairing, pairing.claimFacts.filter(isPolarity));
	return share >= sameStatement || (share >= deniedShare && isWhollyDenied(pairing, at, to));
}

/**
 * What never happened did not happen on Tuesday with his help, either: the claim may say more than a passage that denies its
 * predicate, as long as that denies nothing more special.
 */
function isWhollyDenied(pairing: Pairing, at: number, to: number): boolean {
	const denial = pairing.sourceFacts
		.filter(isPolarity)
		.find(({ head, partial }) => head === to && partial === undefined);
	if (denial === undefined || (pairing.links.get(at)?.strength ?? 0) < synonym) return false;
	const whole = sentenceOf(pairing);
	const answers = answersOf(pairing);
	const isAnswered = (index: number): boolean => {
		const token = pairing.sentence.tokens[index];
		return token === undefined || !isContent(token) || answers.has(index);
	};
	return (
		range(denial.scope.from, denial.scope.to).every(isAnswered) &&
		isSameSubject(pairing, whole && clauseAt(whole, at)?.subject, clauseAt(pairing.sentence, to)?.subject) &&
		isSameObject(pairing, at, denial)
	);
}

/** The first thing behind the claim's predicate, where there is one, stands under the denial. */
function isSameObject(pairing: Pairing, at: number, { scope }: Polarity): boolean {
	const { claim, part, links } = pairing;
	const clause: Clause | undefined = sentenceOf({ claim, part })?.clauses.find((clause) => holds(clause, at));
	const tokens = tokensOf(pairing);
	const object = range(at + 1, clause?.to ?? at).find((index) => isThing(tokens[index]));
	if (object === undefined) return true;
	const there = links.get(object)?.to;
	return there !== undefined && holds(scope, there);
}
