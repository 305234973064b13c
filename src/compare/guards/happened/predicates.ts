import { isModality, modalityAt } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { quoteSpan } from "../../../facts/quote-span.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { inQuotes } from "../../../facts/spoken.ts";
import type { Fact, Finding, Modality, Pairing, Polarity, Token } from "../../../types.ts";
import { answersOf, likenessAt } from "../../event.ts";
import { near } from "../../links/near.ts";
import { outsidePhrases } from "../../links/phrases.ts";
import { sentenceOf, textOf, tokensOf } from "../../sides.ts";
import { entailed, isContent, range } from "../../words.ts";
import { blocked, type Guard, wordFacts, wordsOf } from "../guard.ts";
import { isMeantAlike } from "./alike.ts";
import { isDenialOf } from "./certainty.ts";
import { emptied, emptying } from "./emptied.ts";
import { isCueAnswered } from "./hedged.ts";
import { saysCue } from "./modalities.ts";
import { isUnlessForIf } from "./ties.ts";

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
		// "There was **not** enough evidence" for "lack of evidence".
		if (claimFacts.some((fact) => isPolarity(fact) && holds(fact.scope, at))) return [];
		if (negated(claimFacts, at) || modalityAt(claimFacts, at) !== undefined) return [];
		const cue = sourceFacts.filter(isCue).find(({ scope }) => holds(scope, to));
		if (cue === undefined || saysCue(pairing, cue) || isCueAnswered(pairing, cue, at)) return [];
		if (isAlsoSaid(pairing, cue) || isToldElsewhere(pairing, at, cue)) return [];
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

function isCue(fact: Fact): fact is Polarity | Modality {
	return isPolarity(fact) || isModality(fact);
}

/** "think" for "believe", "is **to** reopen after being restored" for "**will** reopen after its restoration": the claim hedges it as well. */
function isAlsoSaid({ claimFacts, links }: Pairing, cue: Polarity | Modality): boolean {
	return claimFacts.filter(isCue).some((own) => {
		if (range(own.from, own.to).some((at) => holds(cue, links.get(at)?.to ?? -1))) return true;
		// How sure each is of its verb is compared there.
		return own.kind === cue.kind && links.get(own.head)?.to === cue.head;
	});
}

/** "They **needed** help" where the passage has "they **required** help for their needs": a verb of the passage says it. */
function isToldElsewhere(pairing: Pairing, at: number, cue: Polarity | Modality): boolean {
	const answers = answersOf(pairing);
	return pairing.sentence.tokens.some(({ tag }, to) => {
		const isFree = tag === "VERB" && !answers.has(to) && (holds(cue, to) || !holds(cue.scope, to));
		return isFree && likenessAt(pairing, at, to) > 0;
	});
}

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
	const answers = answersOf({ links });
	const denied = new Set(
		sourceFacts
			.filter(isPolarity)
			.flatMap((cue) => [
				cue.head,
				...joinedTo(cue, sentence.tokens),
				...emptied(cue, sentence),
				...emptying(cue, sentence, answers),
			]),
	);
	return [...links].filter(([, { to }]) => to !== undefined && denied.has(to)).map(([at]) => at);
}

/** "declined to confirm **or deny** it". */
function joinedTo({ scope }: Polarity, tokens: readonly Token[]): readonly number[] {
	return range(scope.from + 1, scope.to).filter((at) => {
		const { tag, norm, lemma } = tokens[at] ?? {};
		return tag === "VERB" && norm === lemma && /^(?:or|and)$/.test(tokens[at - 1]?.norm ?? "");
	});
}

function polarityFinding(pairing: Pairing, at: number): Finding | undefined {
	const { claimFacts, sourceFacts, links } = pairing;
	const to = links.get(at)?.to;
	const claimDenies = negated(claimFacts, at);
	if (to === undefined) return claimDenies ? unanswered(wordsOf(pairing, at)) : undefined;
	if (claimDenies === negated(sourceFacts, to)) return undefined;
	if (isMeantAlike(pairing, at, to)) return undefined;
	// "Mara:" says that she speaks, not of what: "could not say whether" may be so all the same.
	const isLabel = to + 1 === pairing.sentence.own;
	if (isLabel || isLoose(pairing, at, claimDenies) || isUnlessForIf(pairing, at, to))
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
