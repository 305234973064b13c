import { isModality, modality, modalityAt } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { quoteSpan } from "../../../facts/quote-span.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { inQuotes } from "../../../facts/spoken.ts";
import { measureVerbs } from "../../../lexicon/measure-verbs.ts";
import type { Finding, Modality, Pairing, Polarity, Sentence, Token, TokenRange } from "../../../types.ts";
import { phraseEnd } from "../../clauses/arguments.ts";
import { fillerOf, isIn } from "../../clauses/fillers.ts";
import { near } from "../../links/near.ts";
import { outsidePhrases } from "../../links/phrases.ts";
import { sentenceOf, textOf, tokensOf } from "../../sides.ts";
import { entailed, isContent, isThing, range } from "../../words.ts";
import { blocked, type Guard, isInFact, wordFacts, wordsOf } from "../guard.ts";
import { isDenialOf } from "./certainty.ts";
import { isPurpose, isToBe } from "./intents.ts";

/** What the claim affirms the source must not deny, and the other way round. */
export const polarities: Guard = (whole) => {
	if (sameCues(whole)) return [];
	const pairing = { ...whole, ...outsidePhrases(whole, tokensOf(whole)) };
	const heads = new Set([...claimHeads(pairing), ...answeredHeads(pairing)]);
	return [...heads].flatMap((at) => polarityFinding(pairing, at) ?? []);
};

/** Both sides deny with the same words, and the same thing: how far each reaches is the same too, whatever we made of it. */
function sameCues({ claim, part, claimFacts, sourceFacts, sentence, links }: Pairing): boolean {
	const tokens = tokensOf({ claim, part });
	const [ours, theirs] = [claimFacts.filter(isPolarity), sourceFacts.filter(isPolarity)];
	return (
		ours.length > 0 &&
		ours.length === theirs.length &&
		ours.every((cue, at) => {
			const other = theirs[at];
			if (other === undefined || cue.partial !== other.partial) return false;
			if (tokens[cue.from]?.norm !== sentence.tokens[other.from]?.norm) return false;
			const [next, there] = [contentAfter(tokens, cue.to), contentAfter(sentence.tokens, other.to)];
			return next === undefined || links.get(next)?.to === there;
		})
	);
}

function contentAfter(tokens: readonly Token[], from: number): number | undefined {
	const at = tokens.findIndex((token, index) => index >= from && isContent(token));
	return at < 0 ? undefined : at;
}

/** "without agreement", "hopes for a meeting": a noun of the passage that a denial or a hope governs is no event. */
export const nominalEvents: Guard = (pairing) => {
	const { part, claimFacts, sourceFacts, links, sentence } = pairing;
	return part.tokens.flatMap((at) => {
		const to = links.get(at)?.to;
		if (!isEvent(pairing, at) || to === undefined || sentence.tokens[to]?.tag !== "NOUN") return [];
		if (negated(claimFacts, at) || modalityAt(claimFacts, at) !== undefined) return [];
		const cue = sourceFacts.find((fact) => (isPolarity(fact) || isModality(fact)) && holds(fact.scope, to));
		if (cue === undefined || saysCue(pairing, cue)) return [];
		const said = textOf(pairing.source, cue);
		return [
			{
				kind: cue.kind,
				relation: "wider",
				effect: "blocks",
				claim: wordsOf(pairing, at),
				source: said,
				message: `“${said}” stands over “${sentence.tokens[to]?.word}” here`,
			} as const,
		];
	});
};

/** A verb, or what somebody is said to be: "X is **the mayor**". */
function isEvent({ claim, part }: Pairing, at: number): boolean {
	const sentence = sentenceOf({ claim, part });
	const token = sentence?.tokens[at];
	if (sentence === undefined || token?.tag === "VERB") return token !== undefined;
	const verb = clauseAt(sentence, at)?.verb;
	if (token?.tag !== "NOUN" || verb === undefined || sentence.tokens[verb]?.lemma !== "be") return false;
	return at > verb && !sentence.tokens.slice(verb, at).some(({ tag }) => tag === "ADP" || tag === "PUNCT");
}

/** What the claim denies, unless the passage has the denying word itself: a refusal, a failure. */
function claimHeads({ claim, part, claimFacts, links, sentence }: Pairing): readonly number[] {
	const lemmas = new Set(sentence.tokens.map(({ lemma }) => lemma));
	const tokens = tokensOf({ claim, part });
	// "Voted **against**" is not said by "voted".
	const isSaid = ({ from, to }: Polarity): boolean =>
		links.get(from)?.to !== undefined && tokens.slice(from + 1, to).every(({ lemma }) => lemmas.has(lemma));
	const whole = sentenceOf({ claim, part });
	return claimFacts
		.filter(isPolarity)
		.filter((cue) => !isSaid(cue))
		.flatMap((cue) => [cue.head, ...(whole === undefined ? [] : emptied(cue, whole))]);
}

/** Tokens of the claim whose counterpart in the passage is denied there. */
function answeredHeads({ links, sourceFacts, sentence }: Pairing): readonly number[] {
	const denied = new Set(sourceFacts.filter(isPolarity).flatMap((cue) => [cue.head, ...emptied(cue, sentence)]));
	return [...links].filter(([, { to }]) => to !== undefined && denied.has(to)).map(([at]) => at);
}

/** "Neither A nor B **resigned**", "neither is **true**": the predicate of a subject that is emptied; "no town is larger" compares. */
function emptied({ head, scope }: Polarity, { tokens }: Sentence): readonly number[] {
	if (!isThing(tokens[head])) return [];
	const compares = ({ norm, tag }: Token): boolean =>
		comparing.has(norm) || (norm.endsWith("er") && (tag === "ADJ" || tag === "ADV"));
	if (tokens.slice(scope.from, scope.to + comparingReach).some(compares)) return [];
	return range(Math.max(head, scope.from), scope.to).filter(
		(at) => tokens[at]?.tag === "VERB" || (tokens[at]?.tag === "ADJ" && tokens[at - 1]?.tag === "AUX"),
	);
}

/** "no country received **more**": words behind a scope in which it may be compared. */
const comparingReach = 3;
const comparing: ReadonlySet<string> = new Set("more less than as so such other else equally".split(" "));

function polarityFinding(pairing: Pairing, at: number): Finding | undefined {
	const { claimFacts, sourceFacts, links } = pairing;
	const to = links.get(at)?.to;
	const claimDenies = negated(claimFacts, at);
	if (to === undefined) return claimDenies ? unanswered(wordsOf(pairing, at)) : undefined;
	if (claimDenies === negated(sourceFacts, to)) return undefined;
	if (isLoose(pairing, at, claimDenies))
		return blocked("polarity", wordsOf(pairing, at), "one denies what the other says");
	const [claim, source] = claimDenies ? ["denied", "affirmed"] : ["affirmed", "denied"];
	const facts = wordFacts(pairing, at, to);
	const { start, end } = quoteSpan(facts.sourceFact, pairing.source);
	const words = inQuotes(textOf(pairing.source, { start, end }));
	return {
		kind: "polarity",
		relation: "disjoint",
		effect: isDenialOf(pairing, at, to) ? "contradicts" : "blocks",
		claim: `${wordsOf(pairing, at)}: ${claim}`,
		source: `${pairing.sentence.tokens[to]?.word ?? ""}: ${source}`,
		message: claimDenies
			? `the source says this is so (${words}), the claim says it is not`
			: `the source says this is not so (${words}), the claim says it is`,
		...facts,
	};
}

/** A near word may mean something else, and who did not announce it may have said it. */
function isLoose({ links }: Pairing, at: number, claimDenies: boolean): boolean {
	const strength = links.get(at)?.strength;
	return strength === near || (strength === entailed && !claimDenies);
}

function unanswered(word: string): Finding {
	return blocked("polarity", `${word}: denied`, `nothing here denies “${word}”`);
}

/** Who hopes, plans or asks in the claim must do so in the passage: it is what the claim says of them. */
export const attitudes: Guard = (pairing) =>
	pairing.claimFacts.filter(isModality).flatMap((claimModality) => {
		const { links, sourceFacts, claim } = pairing;
		const to = links.get(claimModality.head)?.to;
		const there = to === undefined ? undefined : modalityAt(sourceFacts, to);
		const cue = range(claimModality.from, claimModality.to);
		const isSaid =
			cue.some((at) => links.get(at)?.to !== undefined) ||
			there?.strength === claimModality.strength ||
			isToBe(pairing, claimModality, there) ||
			isPurpose(pairing, claimModality);
		if (isSaid || !personal.has(claimModality.strength)) return [];
		const said = modality.say(claimModality, claim.document.text);
		return [blocked("modality", said, `nothing here says “${said}”`)];
	});

const personal: ReadonlySet<string> = new Set(["hoped", "planned", "asked"]);

/** What is only hoped, planned or possible in the source has not happened in the claim. */
export const modalities: Guard = (pairing) =>
	pairing.sourceFacts.filter(isModality).flatMap((sourceModality) => {
		const { claimFacts, links, source } = pairing;
		const at = [...links].find(([index, { to }]) => to === sourceModality.head && !isLight(pairing, index, to))?.[0];
		if (
			at === undefined ||
			isInFact(pairing.sourceFacts, sourceModality.head, "name") ||
			isRuledOut(pairing, at, sourceModality) ||
			isAttributed(pairing, sourceModality) ||
			saysGovernor(pairing, sourceModality)
		)
			return [];
		const claimModality = modalityAt(claimFacts, at);
		const relation = claimModality === undefined ? "wider" : modality.compare(claimModality, sourceModality);
		if (relation === "same" || relation === "within") return [];
		if (claimModality !== undefined && isToBe(pairing, claimModality, sourceModality)) return [];
		const said = modality.say(sourceModality, source.document.text);
		return [
			{
				kind: "modality",
				relation,
				effect: "blocks",
				claim: `${wordsOf(pairing, at)}: ${claimModality?.strength ?? "happened"}`,
				source: said,
				message: `the source does not say that it happened (${said})`,
			} as const,
		];
	});

/** "cannot walk": what is not possible does not happen, so that whoever cannot is unable to. */
function isRuledOut({ claimFacts, sourceFacts, sentence }: Pairing, at: number, { from, head }: Modality): boolean {
	return enabling.has(sentence.tokens[from]?.norm ?? "") && negated(sourceFacts, head) && negated(claimFacts, at);
}

/** "according to the mayor" where the mayor claims it: the claim leaves it to the same speaker. */
function isAttributed(pairing: Pairing, { from }: Modality): boolean {
	const cue = pairing.sentence.tokens[from];
	const speaker = clauseAt(pairing.sentence, from)?.subject;
	const tokens = tokensOf(pairing);
	const at = tokens.findIndex(({ norm }, index) => norm === "according" && tokens[index + 1]?.norm === "to") + 2;
	if (at < 2 || cue?.tag !== "VERB" || !claiming.has(cue.lemma) || speaker === undefined) return false;
	const named = { from: at, to: phraseEnd(tokens, at, tokens.length) };
	return fillerOf(pairing, named) !== undefined && isIn(pairing, named, [speaker]);
}

const claiming: ReadonlySet<string> = new Set(["claim", "allege", "insist", "maintain", "contend"]);

const enabling: ReadonlySet<string> = new Set(["can", "ca", "cannot", "could"]);

/** The claim has the hedging words, or those that govern them: "promised that everyone would have a home". */
function saysGovernor(pairing: Pairing, cue: Modality): boolean {
	if (saysCue(pairing, cue)) return true;
	return pairing.sourceFacts
		.filter(isModality)
		.filter(({ from }) => pairing.sentence.tokens[from]?.tag === "VERB")
		.filter(({ head, scope }) => head === cue.head || (scope.from <= cue.from && cue.to <= scope.to))
		.some(({ from }) => saysCue(pairing, { from, to: from + 1 }));
}

/** The claim has the hedging words themselves. */
function saysCue({ claim, part, sentence }: Pairing, { from, to }: TokenRange): boolean {
	const tokens = tokensOf({ claim, part });
	const said = new Set(part.tokens.map((at) => tokens[at]?.lemma));
	const cue = sentence.tokens.slice(from, to);
	// "has approved" does not say "has to approve", nor "was closed" "was to be closed".
	if (cue.every(({ lemma }) => auxiliaries.has(lemma))) return false;
	return cue.every(({ lemma }) => said.has(lemma));
}

const auxiliaries: ReadonlySet<string> = new Set(["be", "have"]);

/** A verb that only carries a measure is answered by any such verb, but not by itself where it has not happened. */
function isLight(pairing: Pairing, at: number, to: number): boolean {
	const lemma = tokensOf(pairing)[at]?.lemma ?? "";
	return pairing.claimFacts.some(isQuantity) && measureVerbs.has(lemma) && pairing.sentence.tokens[to]?.lemma !== lemma;
}
