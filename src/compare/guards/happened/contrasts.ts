import { modalityAt } from "../../../facts/modality.ts";
import { isName } from "../../../facts/name.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import type { Fact, Finding, Pairing, Polarity, Token } from "../../../types.ts";
import { coverage, isAnswered } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing, range } from "../../words.ts";
import { type Guard, sameStatement, wordFact, wordFacts, wordsOf } from "../guard.ts";
import { hasException } from "./certainty.ts";

/** "the **mayor**, not the **council**, closed it": what the claim puts forward, and what it sets that against. */
interface Contrast {
	readonly cue: Polarity;
	readonly said: number;
	readonly denied: number;
}

/**
 * A claim of the mayor and not the council is wrong where the passage says the same of the council instead of the mayor, or
 * of both in one breath.
 */
export const contrasts: Guard = (pairing) =>
	contrastsOf(pairing).flatMap((contrast) => {
		const there = pairing.links.get(contrast.denied)?.to;
		const isSaid =
			there !== undefined &&
			!negated(pairing.sourceFacts, there) &&
			modalityAt(pairing.sourceFacts, there) === undefined &&
			!hasException(pairing) &&
			(isInstead(pairing, contrast, there) || isBoth(pairing, contrast, there));
		return isSaid ? [finding(pairing, contrast, there)] : [];
	});

function contrastsOf(pairing: Pairing): Contrast[] {
	const tokens = tokensOf(pairing);
	return pairing.claimFacts.filter(isPolarity).flatMap((cue) => {
		const said = isContrast(tokens, cue) ? nounBefore(tokens, cue.from) : undefined;
		const isNoun = isThing(tokens[cue.head]) && cue.head >= cue.to;
		return said === undefined || !isNoun ? [] : [{ cue, said, denied: cue.head }];
	});
}

/** ", not the council", "and not the council", "rather than the council"; but not "is not the council". */
function isContrast(tokens: readonly Token[], { from, to }: Polarity): boolean {
	const words = tokens.slice(from, to).map(({ norm }) => norm);
	if (words.join(" ") !== "not") return /^(?:rather than|instead of)$/.test(words.join(" "));
	return /^(?:,|and|but|-)$/.test(tokens[from - 1]?.norm ?? "");
}

/** The noun that ends right before the cue. */
function nounBefore(tokens: readonly Token[], cue: number): number | undefined {
	const at = range(Math.max(0, cue - 3), cue).findLast((index) => !/^(?:,|and|but|-)$/.test(tokens[index]?.norm ?? ""));
	return isThing(tokens[at ?? -1]) ? at : undefined;
}

/** The passage tells the same, without the one: the other has its place. */
function isInstead(pairing: Pairing, { cue, said, denied }: Contrast, there: number): boolean {
	const { links, claimFacts, sentence } = pairing;
	const left = [...phraseOf(pairing, said), cue];
	const verb = predicateOf(pairing, denied);
	const theirs = verb === undefined ? undefined : links.get(verb)?.to;
	if (verb === undefined || theirs === undefined || links.get(said)?.to !== undefined) return false;
	const [ours, other] = [clauseOf(pairing, verb), clauseAt(sentence, theirs)];
	const isSamePlace = denied < verb === there < theirs && ours?.passive === other?.passive;
	const others = claimFacts.filter(
		(fact) => isName(fact) && !left.some(({ from, to }) => overlaps(fact, { from, to })),
	);
	return (
		isSamePlace &&
		!negated(pairing.sourceFacts, theirs) &&
		modalityAt(pairing.sourceFacts, theirs) === undefined &&
		others.every((name) => !isName(name) || isAnswered(pairing, name)) &&
		coverage(pairing, left) >= sameStatement
	);
}

function overlaps(fact: Fact, { from, to }: { readonly from: number; readonly to: number }): boolean {
	return fact.from < to && from < fact.to;
}

/** The words of what is put forward: its name, or the noun alone. */
function phraseOf(pairing: Pairing, at: number): readonly Fact[] {
	const whole = sentenceOf(pairing);
	const names = pairing.claimFacts.filter((fact) => isName(fact) && holds(fact, at));
	return whole === undefined ? names : [...names, wordFact(whole, at)];
}

function clauseOf({ claim, part }: Pairing, at: number) {
	const whole = sentenceOf({ claim, part });
	return whole && clauseAt(whole, at);
}

/** The verb of the clause; a form of "be" says too little to be recognised by. */
function predicateOf(pairing: Pairing, denied: number): number | undefined {
	const verb = clauseOf(pairing, denied)?.verb;
	return tokensOf(pairing)[verb ?? -1]?.tag === "VERB" ? verb : undefined;
}

/** "syntax and morphology": the two stand in one list of the passage, and all else is there. */
function isBoth(pairing: Pairing, { cue, said }: Contrast, there: number): boolean {
	const other = pairing.links.get(said)?.to;
	if (other === undefined || other === there) return false;
	const between = pairing.sentence.tokens.slice(Math.min(other, there) + 1, Math.max(other, there));
	const isList =
		between.some(({ norm }) => norm === "and" || norm === ",") &&
		between.every(({ tag, norm }) => /^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tag) || norm === "," || norm === "-");
	const isAll = between.every(({ norm }) => norm !== "or" && norm !== "but" && norm !== "nor");
	return isList && isAll && coverage(pairing, [cue]) >= allSaid;
}

/** Least share of the claim's words in a passage that has both. */
const allSaid = 0.9;

function finding(pairing: Pairing, { said, denied }: Contrast, there: number): Finding {
	const [one, other] = [wordsOf(pairing, said), pairing.sentence.tokens[there]?.word ?? ""];
	return {
		kind: "polarity",
		relation: "disjoint",
		effect: "contradicts",
		claim: `${one}, not ${wordsOf(pairing, denied)}`,
		source: other,
		message: `the source says this of “${other}”, the claim of “${one}” and not “${wordsOf(pairing, denied)}”`,
		...wordFacts(pairing, denied, there),
	};
}
