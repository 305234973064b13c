import { isModality, modalityAt } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { factive, implicative } from "../../../lexicon/implicatives.ts";
import type { Modality, Pairing, Token, TokenRange } from "../../../types.ts";
import { headAt } from "../../clauses/heads.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { isOnceMeant, willing } from "./intents.ts";

/** "**cautioned** that prices may fall" where the passage **warned** of it: the claim leaves it to a word of the same sense. */
export function isCueAnswered(pairing: Pairing, { from, to }: TokenRange, at: number): boolean {
	const whole = sentenceOf(pairing);
	const cue = range(from, to).filter((index) => isSaying(pairing.sentence.tokens[index]));
	const [said] = [...pairing.links].find(
		([, link]) => cue.some((index) => link.to === index) && link.strength >= alike,
	) ?? [at];
	if (whole === undefined || said >= at || isTelling(whole.tokens[said])) return false;
	const [own, mine] = [clauseAt(whole, said), clauseAt(whole, at)];
	if (own === undefined || mine === undefined) return false;
	return own === mine ? mine.verb !== at : /^(?:content|participle)$/.test(mine.link) && mine.from === own.to;
}

function isSaying(token: Token | undefined): boolean {
	return isContent(token) && /^(?:VERB|NOUN|ADJ)$/.test(token?.tag ?? "");
}

/** Least likeness of two words that say how sure a thing is. */
const alike = 0.8;

/** "**confirmed** that he saw it", "managed to": whoever says so tells it as a fact. */
function isTelling(token: Token | undefined): boolean {
	const lemma = token?.lemma ?? "";
	return factive.has(lemma) || implicative.has(lemma);
}

/** "will **probably** make changes" where the passage calls them **likely**: the word is itself the claim's hedge. */
export function isHedge({ claimFacts, ...pairing }: Pairing, at: number): boolean {
	const isGraded = /^(?:ADV|ADJ)$/.test(tokensOf(pairing)[at]?.tag ?? "");
	return isGraded && claimFacts.filter(isModality).some((cue) => holds(cue, at));
}

/** "was diverted to Faro **instead of** landing in Lagos" where it **was due to** land there: what was planned did not come. */
export function isForgone({ claimFacts, sentence, ...pairing }: Pairing, at: number, cue: Modality): boolean {
	const isInstead = claimFacts
		.filter(isPolarity)
		.some(({ head, from }) => head === at && tokensOf(pairing)[from]?.norm === "instead");
	return isInstead && isOnceMeant(sentence.tokens, cue) && sentence.tokens.some(({ norm }) => norm === "instead");
}

/** "**refuses** to sell" where the board said it **would not** sell. */
export function isRefused(
	{ claimFacts, sourceFacts, sentence, ...pairing }: Pairing,
	at: number,
	cue: Modality,
): boolean {
	const { norm = "" } = sentence.tokens[cue.from] ?? {};
	const isCondition = sourceFacts.filter(isModality).some(({ strength }) => strength === "conditional");
	if (!(willing.has(norm) || norm === "would") || !negated(sourceFacts, cue.head) || isCondition) return false;
	return claimFacts
		.filter(isPolarity)
		.some(({ head, from }) => head === at && /^(?:refuse|refusal|rule)$/.test(tokensOf(pairing)[from]?.lemma ?? ""));
}

/** "asked **witnesses** to come forward" where the police appealed for witnesses: who is asked for, in both. */
export function isAsked({ claimFacts }: Pairing, at: number, { strength }: Modality): boolean {
	return claimFacts
		.filter(isModality)
		.some((ours) => strength === "asked" && ours.strength === strength && ours.to <= at && at < ours.head);
}

/** "if she does not **appeal**" where the passage has "if she **chooses** not to appeal". */
export function isChosen({ claimFacts, sourceFacts, sentence }: Pairing, at: number, there: Modality): boolean {
	const isChoice = /^(?:choose|opt|decide)$/.test(sentence.tokens[there.from]?.lemma ?? "");
	const isIf = sourceFacts
		.filter(isModality)
		.some(({ strength, scope }) => strength === "conditional" && holds(scope, there.from));
	return isChoice && isIf && modalityAt(claimFacts, at)?.strength === "conditional";
}

/** "will decide **whether** shops open" where they may: a claim that leaves a thing open says no more. */
export function isLeftOpen(pairing: Pairing, at: number, { strength }: Modality): boolean {
	const before = tokensOf(pairing).slice(0, at);
	const whether = before.findLastIndex(({ norm }) => norm === "whether");
	return strength === "possible" && whether >= 0 && !before.slice(whether).some(({ tag }) => tag === "VERB");
}

/**
 * "62,000 **visitors** came" where the passage has "had hoped for 90,000 visitors; 62,000 came": the noun is only lent to a
 * number that stands by itself, behind the hope; where there are two such nouns it may be lent by either.
 */
export function isLent(pairing: Pairing, at: number, scope: TokenRange): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const count = claimFacts.filter(isQuantity).find((fact) => headAt(tokensOf(pairing), fact) === at);
	const there = count && range(count.from, count.to).flatMap((token) => links.get(token)?.to ?? []);
	const counts = sourceFacts.filter(isQuantity);
	return counts.some(
		(fact, index) =>
			index <= 1 &&
			there?.some((token) => holds(fact, token)) &&
			fact.from >= scope.to &&
			/^(?:VERB|AUX|PUNCT)$/.test(sentence.tokens[fact.to]?.tag ?? "PUNCT"),
	);
}

/** "The race **will take place**": of what happens the verb says how sure it is. */
export function happeningOf(pairing: Pairing, at: number): number {
	const whole = sentenceOf(pairing);
	const clause = whole?.clauses.find(({ subject, verb }) => subject && holds(subject, at) && verb !== at);
	const [verb, next] = whole?.tokens.slice(clause?.verb ?? whole.tokens.length).map(({ lemma }) => lemma) ?? [];
	const isHappening = happening.has(verb ?? "") || happening.has(`${verb} ${next}`);
	return isHappening && whole?.tokens[at]?.tag === "NOUN" ? (clause?.verb ?? at) : at;
}

const happening: ReadonlySet<string> = new Set(["take place", "go ahead", "happen", "occur", "hold"]);
