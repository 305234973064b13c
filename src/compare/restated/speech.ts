import { isQuotation } from "../../facts/quotation.ts";
import { clauseOf } from "../../facts/scope.ts";
import { CHARACTERISING } from "../../lexicon/speech.ts";
import {
	asserting,
	callingNouns,
	elsewhere,
	opining,
	opinionNouns,
	plainSpeech,
	plainSpeechNouns,
	reporters,
	speechPhrases,
} from "../../lexicon/speech-frames.ts";
import type { Clause, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { argumentsOf, phraseBefore, phraseEnd } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { restatedBy } from "../frames/restated.ts";
import { tokensOf } from "../sides.ts";
import { range } from "../words.ts";
import { rowsOf, standsAt } from "./row.ts";

type Found = readonly (readonly [number, Link])[];

/** "X's explanation was that", "in X's view", "X made the point that", "X noted that": answered where X says it. */
export function speechLinks(pairing: Pairing, sentence: Sentence): Found {
	return [
		...ownedLinks(pairing, sentence),
		...phraseLinks(pairing, sentence),
		...verbLinks(pairing, sentence),
		...callingLinks(pairing, sentence),
	];
}

/** "**X's explanation** was that P", "In **X's view**, P". */
function ownedLinks(pairing: Pairing, { tokens }: Sentence): Found {
	return pairing.part.tokens.flatMap((at) => {
		const noun = tokens[at]?.lemma ?? "";
		const verbs = plainSpeechNouns.has(noun) ? asserting : opinionNouns.has(noun) ? opining : undefined;
		const owner = tokens[at - 1]?.norm === "'s" ? phraseBefore(tokens, at - 1) : undefined;
		if (verbs === undefined || owner === undefined || !opensSpeech(tokens, at)) return [];
		return linked([at], saidBy(pairing, { speaker: owner, verbs, behind: at }));
	});
}

/** "explanation **was that**", "explanation for the delay **is that**", "view**,**". */
export function opensSpeech(tokens: Sentence["tokens"], noun: number): boolean {
	if (tokens[noun + 1]?.norm === ",") return true;
	const be = tokens.findIndex(({ lemma, tag }, at) => at > noun && (lemma === "be" || tag === "VERB"));
	return be > noun && tokens[be]?.lemma === "be" && tokens[be + 1]?.norm === "that";
}

const phrases = rowsOf(speechPhrases);

/** "X **made the point** that P". */
function phraseLinks(pairing: Pairing, sentence: Sentence): Found {
	return sentence.clauses.flatMap(({ verb, subject }) => {
		if (verb === undefined || subject === undefined || !pairing.part.tokens.includes(verb)) return [];
		const phrase = phrases.find((words) => standsAt(sentence.tokens, verb, words));
		if (phrase === undefined) return [];
		const to = verb + phrase.length;
		const isOpening = sentence.tokens[to]?.norm === "that" || /^say(?:ing)?$/.test(phrase.at(-1) ?? "");
		return isOpening
			? linked(range(verb, to), saidBy(pairing, { speaker: subject, verbs: asserting, behind: to }))
			: [];
	});
}

/** "X **noted** that P", "X **told reporters** that P". */
function verbLinks(pairing: Pairing, sentence: Sentence): Found {
	return sentence.clauses.flatMap(({ verb, subject }) => {
		if (verb === undefined || subject === undefined || !pairing.part.tokens.includes(verb)) return [];
		if (!plainSpeech.has(sentence.tokens[verb]?.lemma ?? "")) return [];
		const to = saidBy(pairing, { speaker: subject, verbs: asserting, behind: verb });
		const hearers = to === undefined ? [] : hearersOf(pairing, sentence, { verb, to });
		const isAnswered = pairing.links.get(verb)?.to !== undefined;
		return linked([...(isAnswered ? [] : [verb]), ...hearers], to);
	});
}

interface Told {
	readonly verb: number;
	/** Verb of the passage. */
	readonly to: number;
}

/** "reporters", where the passage does not say that it was said elsewhere. */
function hearersOf(
	{ sentence: { tokens } }: Pairing,
	{ tokens: ours }: Sentence,
	{ verb, to }: Told,
): readonly number[] {
	const at = ours[verb + 1]?.norm === "the" ? verb + 2 : verb + 1;
	if (ours[verb]?.lemma !== "tell" || !reporters.has(ours[at]?.lemma ?? "") || tokens[to]?.lemma !== "say") return [];
	return tokens.some(({ lemma, norm }) => elsewhere.has(lemma) || elsewhere.has(norm)) ? [] : [at];
}

/** "“Fruitful” was **X's word** for the talks" where X called them so. */
function callingLinks(pairing: Pairing, { tokens }: Sentence): Found {
	if (!pairing.claimFacts.some(isQuotation)) return [];
	return pairing.part.tokens.flatMap((at) => {
		const speaker = tokens[at - 1]?.norm === "'s" ? phraseBefore(tokens, at - 1) : undefined;
		if (speaker === undefined || !callingNouns.has(tokens[at]?.lemma ?? "") || tokens[at + 1]?.norm !== "for")
			return [];
		const to = saidBy(pairing, { speaker, verbs: CHARACTERISING });
		const called = { from: at + 2, to: phraseEnd(tokens, at + 2, tokens.length) };
		return isCalled(pairing, called, to) ? linked([at], to) : [];
	});
}

/** What is called so is the verb's object, or stands before "which". */
function isCalled(pairing: Pairing, called: TokenRange, verb = -1): boolean {
	const clause = clauseOf(pairing.sentence, verb);
	if (clause === undefined) return false;
	const { objects } = argumentsOf(pairing.sentence, clause);
	const before = phraseBefore(pairing.sentence.tokens, clause.from);
	const antecedent = clause.link === "relative" && objects.length === 0 && before !== undefined ? [before] : [];
	return isIn(pairing, called, [...objects, ...antecedent]);
}

interface Speech {
	readonly speaker: TokenRange;
	readonly verbs: ReadonlySet<string>;
	/** What is said follows this token of the claim; any place without it. */
	readonly behind?: number;
}

/** The verb of the passage by which the speaker says what the claim lets them say. */
function saidBy(pairing: Pairing, { speaker, verbs, behind }: Speech): number | undefined {
	if (fillerOf(pairing, speaker) === undefined) return undefined;
	const { tokens, clauses } = pairing.sentence;
	const speaking = clauses.filter((clause) => verbs.has(tokens[clause.verb ?? -1]?.lemma ?? ""));
	const said = speaking.filter(({ subject }) => subject !== undefined && isIn(pairing, speaker, [subject]));
	return said.find((clause) => behind === undefined || governs(pairing, { clause, speaking, behind }))?.verb;
}

interface Governed {
	readonly clause: Clause;
	/** All clauses of the passage in which somebody says something. */
	readonly speaking: readonly Clause[];
	readonly behind: number;
}

/**
 * What is said stands behind the verb and before the next one of saying, or all of it before the verb; and every verb of it
 * is there, or every word where it has none ("was ill"): "said" is not to make up for what is not said.
 */
function governs(pairing: Pairing, { clause: { verb = 0 }, speaking, behind }: Governed): boolean {
	const { links, sentence } = pairing;
	const tokens = tokensOf(pairing);
	const words = [...pairing.weights.keys()];
	const isAfter = words.some((at) => at > behind);
	const what = words.filter((at) => (isAfter ? at > behind : at < behind));
	const verbs = what.filter((at) => tokens[at]?.tag === "VERB");
	if ((verbs.length > 0 ? verbs : what).some((at) => links.get(at)?.to === undefined)) return false;
	const said = verbs.flatMap((at) =>
		sentence.clauses.flatMap((other) =>
			other.verb !== undefined && other.verb === links.get(at)?.to ? [other.verb] : [],
		),
	);
	const next =
		speaking.find((other) => other.verb !== undefined && other.verb > verb)?.verb ?? Number.POSITIVE_INFINITY;
	return said.every((to) => to > verb && to < next) || said.every((to) => to < verb);
}

function linked(words: readonly number[], to: number | undefined): Found {
	return to === undefined ? [] : words.map((at) => [at, restatedBy(to)] as const);
}
