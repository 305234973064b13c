import { isDate } from "../../../facts/date.ts";
import { isModality, modality, modalityAt, sayStanding } from "../../../facts/modality.ts";
import { governs } from "../../../facts/phrase.ts";
import { isPolarity } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { measureVerbs } from "../../../lexicon/measure-verbs.ts";
import { scheduling } from "../../../lexicon/modals.ts";
import { isDone } from "../../../text/verb-time.ts";
import type { DateFact, Modality, Pairing, Sentence, TokenRange } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { phraseEnd } from "../../clauses/arguments.ts";
import { fillerOf, isIn } from "../../clauses/fillers.ts";
import { tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import {
	happeningOf,
	isAsked,
	isChosen,
	isCueAnswered,
	isForgone,
	isHedge,
	isLeftOpen,
	isLent,
	isRefused,
} from "./hedged.ts";
import {
	becomingOf,
	isBygonePlan,
	isForetold,
	isGuess,
	isMooted,
	isPurpose,
	isPurposeThere,
	isRuledOut,
	isAhead as isStillAhead,
	isToBe,
	isWished,
} from "./intents.ts";

/** Who hopes, plans or asks in the claim must do so in the passage: it is what the claim says of them. */
export const attitudes: Guard = (pairing) =>
	pairing.claimFacts.filter(isModality).flatMap((claimModality) => {
		const { links, sourceFacts, claim } = pairing;
		const to = links.get(claimModality.head)?.to ?? links.get(becomingOf(pairing, claimModality))?.to;
		const there = to === undefined ? undefined : modalityAt(sourceFacts, to);
		const cue = range(claimModality.from, claimModality.to);
		const isPlainBe = cue.every((at) => tokensOf(pairing)[at]?.lemma === "be");
		const isSaid =
			cue.some((at) => links.get(at)?.to !== undefined) ||
			isAlso(pairing, claimModality, to) ||
			isToBe(pairing, claimModality, there) ||
			(isPlainBe && isStillAhead(pairing, to)) ||
			isWished(pairing, claimModality, there) ||
			isPurpose(pairing, claimModality);
		if (isSaid || !personal.has(claimModality.strength)) return [];
		const said = modality.say(claimModality, claim.document.text);
		return [blocked("modality", said, `nothing here says that ${sayStanding(claimModality, claim.document.text)}`)];
	});

/** Any of the cues that govern a word says so: "**would** have **to** sell"; on a condition that the claim has as well. */
function isAlso({ sourceFacts, claimFacts }: Pairing, { strength }: Modality, to: number | undefined): boolean {
	const over = sourceFacts.filter(isModality).filter((cue) => to !== undefined && governs(cue, to));
	const isOpen = (cue: Modality): boolean => cue.strength === "conditional";
	return (
		over.some((cue) => cue.strength === strength) && (!over.some(isOpen) || claimFacts.filter(isModality).some(isOpen))
	);
}

const personal: ReadonlySet<string> = new Set(["hoped", "planned", "asked"]);

/** What is only hoped, planned or possible in the source has not happened in the claim. */
export const modalities: Guard = (pairing) =>
	pairing.sourceFacts.filter(isModality).flatMap((sourceModality) => {
		const { claimFacts, links, source } = pairing;
		const at = [...links].find(([index, { to }]) => to === sourceModality.head && !isLight(pairing, index, to))?.[0];
		if (
			at === undefined ||
			isInFact(pairing.sourceFacts, sourceModality.head, "name") ||
			isToldOtherwise(pairing, at, sourceModality) ||
			isAttributed(pairing, sourceModality)
		)
			return [];
		const claimModality = modalityAt(claimFacts, at) ?? modalityAt(claimFacts, happeningOf(pairing, at));
		const relation = claimModality === undefined ? "wider" : modality.compare(claimModality, sourceModality);
		const isPast = claimModality !== undefined && isBygonePlan(pairing, claimModality, sourceModality);
		const isGuessed =
			claimModality !== undefined &&
			isGuess(pairing, claimModality, sourceModality) &&
			!saysGovernor(pairing, sourceModality, at);
		if (!isPast && !isGuessed && (isAnswer(relation) || isAlsoOurs(pairing, at, sourceModality))) return [];
		if (!isPast && claimModality !== undefined && isSameWill(pairing, claimModality, sourceModality)) return [];
		const said = modality.say(sourceModality, source.document.text);
		const standing = sayStanding(sourceModality, source.document.text);
		return [
			{
				kind: "modality",
				relation: isPast || isGuessed ? "wider" : relation,
				effect: "blocks",
				claim: `${wordsOf(pairing, at)}: ${claimModality?.strength ?? "happened"}`,
				source: said,
				message: isPast
					? `the source says only that it was once so: ${standing}`
					: `here ${standing}, not said to have happened`,
			} as const,
		];
	});

/** Some cue of the claim says as much: "**uncertain** whether they **will** be charged". */
function isAlsoOurs(pairing: Pairing, at: number, there: Modality): boolean {
	// "warned that it **would**" where the passage has "warned that it **could**".
	const own = modalityAt(pairing.claimFacts, at);
	const areModals = [tokensOf(pairing)[own?.from ?? -1], pairing.sentence.tokens[there.from]].every(
		(token) => token?.tag === "AUX",
	);
	if (areModals && own?.strength !== there.strength) return false;
	const over = pairing.claimFacts.filter(isModality).filter((ours) => governs(ours, at));
	return over.some((ours) => ours.strength === there.strength) || saysGovernor(pairing, there, at);
}

/** "is to open" where it "will open", "wants a rise" where the same one asks for it. */
function isSameWill(pairing: Pairing, ours: Modality, theirs: Modality): boolean {
	return isToBe(pairing, ours, theirs) || isWished(pairing, ours, theirs);
}

/** "**opened**" where the passage has "**opens** on Friday", "has built" where it has "is building": that is not done yet. */
export const scheduled: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const [ours, to] = [tokensOf(pairing)[at], pairing.links.get(at)?.to ?? -1];
		const theirs = pairing.sentence.tokens[to];
		if (ours?.tag !== "VERB" || theirs?.tag !== "VERB") return [];
		if (!isDone(tokensOf(pairing), at) || isQuoted(pairing, at) || modalityAt(pairing.claimFacts, at)) return [];
		if (!isOngoing(pairing.sentence, to) && !isTimetabled(pairing, to)) return [];
		return [blocked("modality", ours.word, `here “${theirs.word}” is still to come or going on`)];
	});

/** "are **being built**". */
function isOngoing({ tokens }: Sentence, at: number): boolean {
	return tokens[at - 1]?.norm === "being" && /^(?:is|are)$/.test(tokens[at - 2]?.norm ?? "");
}

/** "opens on Friday", "takes office on 1 July". */
function isTimetabled({ sentence, sourceFacts }: Pairing, at: number): boolean {
	const { norm, lemma = "" } = sentence.tokens[at] ?? {};
	const isSet =
		scheduling.has(lemma) || (lemma === "take" && /^(?:office|effect)$/.test(sentence.tokens[at + 1]?.norm ?? ""));
	if (!isSet || (norm !== `${lemma}s` && norm !== `${lemma}es`)) return false;
	const clause = clauseAt(sentence, at);
	return sourceFacts
		.filter(isDate)
		.some((fact) => clause !== undefined && holds(clause, fact.from) && fact.from > at && isAhead(fact));
}

/** "on Friday", "on 3 May"; not a day of a year that is named, nor one before the text was published. */
function isAhead({ weekday, day, year, first, reference, relative }: DateFact): boolean {
	if (year !== undefined || (first !== undefined && reference !== undefined && first < reference)) return false;
	return weekday !== undefined || day !== undefined || (relative?.offset ?? 0) > 0;
}

/** What the claim says of it bears the same, in another way. */
function isToldOtherwise(pairing: Pairing, at: number, there: Modality): boolean {
	return (
		isRuledOut(pairing, at, there) ||
		isPurposeThere(pairing, at, there) ||
		isForetold(pairing, at, there) ||
		isElided(pairing, at) ||
		isHedge(pairing, at) ||
		isForgone(pairing, at, there) ||
		isRefused(pairing, at, there) ||
		isChosen(pairing, at, there) ||
		isLeftOpen(pairing, at, there) ||
		isAsked(pairing, at, there) ||
		isLent(pairing, at, there.scope) ||
		isMooted(pairing, at)
	);
}

/** "tried to move it, but the league **refused**": what was refused is what was tried. */
function isElided({ claimFacts, links, sentence: { tokens } }: Pairing, at: number): boolean {
	return claimFacts.filter(isPolarity).some(({ head, from }) => {
		const to = head === at ? links.get(from)?.to : undefined;
		return to !== undefined && tokens[to]?.tag === "VERB" && (tokens[to + 1]?.tag ?? "PUNCT") === "PUNCT";
	});
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

/** The claim has the hedging words, or those that govern them: "promised that everyone would have a home". */
export function saysGovernor(pairing: Pairing, cue: Modality, at?: number): boolean {
	const isSaid = (other: TokenRange): boolean =>
		saysCue(pairing, other) || (at !== undefined && isCueAnswered(pairing, other, at));
	if (isSaid(cue)) return true;
	return pairing.sourceFacts
		.filter(isModality)
		.filter(({ from }) => pairing.sentence.tokens[from]?.tag === "VERB")
		.filter(({ head, scope }) => head === cue.head || (scope.from <= cue.from && cue.to <= scope.to))
		.some(({ from }) => isSaid({ from, to: from + 1 }));
}

/** The claim has the hedging words themselves. */
export function saysCue({ claim, claimFacts, part, sentence }: Pairing, { from, to }: TokenRange): boolean {
	const tokens = tokensOf({ claim, part });
	// "in **May**" does not say "may".
	const said = new Set(
		part.tokens.flatMap((at) => (isInFact(claimFacts, at, "date") ? [] : (tokens[at]?.lemma ?? []))),
	);
	const cue = sentence.tokens.slice(from, to);
	// "has approved" does not say "has to approve", nor "was closed" "was to be closed".
	if (cue.every(({ lemma }) => beAndHave.has(lemma))) return false;
	return cue.every(({ lemma }) => said.has(lemma));
}

/** A verb that only carries a measure is answered by any such verb, but not by itself where it has not happened. */
function isLight(pairing: Pairing, at: number, to: number): boolean {
	const lemma = tokensOf(pairing)[at]?.lemma ?? "";
	return pairing.claimFacts.some(isQuantity) && measureVerbs.has(lemma) && pairing.sentence.tokens[to]?.lemma !== lemma;
}
