import {
	ATTRIBUTION,
	CHARACTERISING,
	CHARACTERISING_WITHOUT_AS,
	SAYING,
	SAYING_IF_NEXT,
	SPEECH_NOUNS,
	TIME_AFTER_SAYING,
} from "../lexicon/speech.ts";
import type { Sentence, Token, TokenRange } from "../types.ts";
import { clauseAt, nounPhrase } from "./complements.ts";
import { phrases, phrasesAt, wordForms } from "./cues.ts";

/** A quotation's marks in one sentence, and which of the sentence's tokens are quoted by it or by others. */
export interface QuotedPlace {
	readonly sentence: Sentence;
	/** Token of the opening or closing mark. */
	readonly mark: number;
	readonly quoted: readonly boolean[];
}

/** Tokens on either side of a quotation in which its speaker is looked for. */
const REACH = 60;
/** Tokens of an apposition between a speaker and the verb: "Smith, the party's treasurer since 2019, said". */
const APPOSITION = 30;

const LEADS = phrases(ATTRIBUTION.map((phrase) => [phrase, true] as const));

/** The speaker who stands right after the closing mark: "“…”, said X", "“…,” X said". */
export function speakerAfter({ sentence, mark, quoted }: QuotedPlace): TokenRange | undefined {
	const { tokens } = sentence;
	let at = mark + 1;
	while (/^[,.;-]$/.test(tokens[at]?.norm ?? "")) at += 1;
	if (says(tokens[at], true)) return invertedSpeaker(tokens, at);
	const speaker = speakerAt(tokens, at);
	return speaker !== undefined && !quoted[at] && verbFollows(tokens, speaker.to, quoted) ? speaker : undefined;
}

/** "said Xi", not "said Friday". */
function invertedSpeaker(tokens: readonly Token[], verb: number): TokenRange | undefined {
	const next = tokens[verb + 1];
	return next === undefined || TIME_AFTER_SAYING.has(next.norm) ? undefined : speakerAt(tokens, verb + 1);
}

/** "X **said**", "X also **said**", "X, who arrived on Monday, **said**". */
function verbFollows(tokens: readonly Token[], after: number, quoted: readonly boolean[]): boolean {
	let at = after;
	while (tokens[at]?.tag === "ADV" || tokens[at]?.tag === "AUX") at += 1;
	if (says(tokens[at], true)) return true;
	if (!/^(?:[,(-]|of|for|from|in|at|on|with|who)$/.test(tokens[at]?.norm ?? "")) return false;
	return tokens
		.slice(at, at + APPOSITION)
		.some((token, offset) => says(token, false) && !quoted[at + offset] && closesApposition(tokens, at + offset));
}

function closesApposition(tokens: readonly Token[], verb: number): boolean {
	const before = tokens[verb - 1];
	return before !== undefined && (/^[,)-]$/.test(before.norm) || /^(?:NOUN|PROPN|ADV|AUX)$/.test(before.tag));
}

/** The speaker whose verb stands right before the opening mark: "X said, “…”", "X told reporters that “…”". */
export function speakerRightBefore(place: QuotedPlace): TokenRange | undefined {
	const { tokens } = place.sentence;
	let at = place.mark - 1;
	while (/^(?:[,:-]|that|as|it|him|her|them|me|us|himself|herself|itself|themselves)$/.test(tokens[at]?.norm ?? ""))
		at -= 1;
	return says(tokens[at], true) || characterises(tokens[at]) ? subjectOf(place, at) : undefined;
}

/** The speaker of the nearest verb of saying before the opening mark, in the same sentence and outside quotations. */
export function speakerBefore(place: QuotedPlace): TokenRange | undefined {
	const { tokens } = place.sentence;
	const as = tokens[place.mark - 1]?.norm === "as";
	return (
		(as ? nearest(place, describes) : undefined) ??
		nearest(place, (token) => says(token, false) || characterises(token))
	);
}

function nearest(place: QuotedPlace, speaks: (token: Token | undefined) => boolean): TokenRange | undefined {
	const { tokens } = place.sentence;
	for (let at = place.mark - 1; at >= Math.max(0, place.mark - REACH); at -= 1) {
		if (place.quoted[at] === true) continue;
		if (speaks(tokens[at]) || makesClear(tokens, at)) return subjectOf(place, at);
		const found = speaks === describes ? undefined : leadOrOwner(place, at);
		if (found !== undefined) return found;
		if (startsAnew(place, at)) return undefined;
	}
	return undefined;
}

function leadOrOwner({ sentence, mark }: QuotedPlace, at: number): TokenRange | undefined {
	const { tokens } = sentence;
	const lead = phrasesAt(tokens, at, LEADS)[0];
	if (lead !== undefined && lead.to < mark) return speakerAt(tokens, lead.to);
	return isSpeechNoun(tokens[at]) ? ownerOf(tokens, at, mark) : undefined;
}

/** "X said …, **but Beijing** was “furious”": what comes after is no longer X's. */
function startsAnew({ sentence }: QuotedPlace, at: number): boolean {
	if (sentence.tokens[at]?.norm !== "but") return false;
	const clause = clauseAt(sentence, at);
	return clause?.from === at && (clause.subject?.from ?? -1) > at;
}

/** "made clear that". */
function makesClear(tokens: readonly Token[], at: number): boolean {
	const adjective = tokens[at + 1]?.norm === "it" ? tokens[at + 2] : tokens[at + 1];
	return adjective?.norm === "clear" && wordForms(tokens[at] ?? adjective).includes("make");
}

/** The speaker named later in the sentence: "The visit was “a turning point” for the region, analysts said." */
export function speakerLater({ sentence, mark, quoted }: QuotedPlace): TokenRange | undefined {
	const { tokens } = sentence;
	for (let at = mark + 1; at < Math.min(tokens.length, mark + REACH); at += 1) {
		if (quoted[at] === true) continue;
		const lead = phrasesAt(tokens, at, LEADS)[0];
		if (lead !== undefined) return speakerAt(tokens, lead.to);
		if (tokens[at]?.norm !== ",") continue;
		const speaker = attributed(tokens, at + 1) ?? invertedLast(tokens, at + 1);
		if (speaker !== undefined) return speaker;
	}
	return undefined;
}

/** "analysts said" and nothing that it could govern, but a time or a listener. */
function attributed(tokens: readonly Token[], from: number): TokenRange | undefined {
	const speaker = speakerAt(tokens, from);
	if (speaker === undefined) return undefined;
	const verb = speaker.to + (tokens[speaker.to]?.tag === "ADV" || tokens[speaker.to]?.tag === "AUX" ? 1 : 0);
	return says(tokens[verb], false) && tokens[verb + 1]?.norm !== "that" ? speaker : undefined;
}

/** "…, said the minister." */
function invertedLast(tokens: readonly Token[], verb: number): TokenRange | undefined {
	const speaker = says(tokens[verb], false) ? invertedSpeaker(tokens, verb) : undefined;
	return speaker !== undefined && (tokens[speaker.to]?.tag ?? "PUNCT") === "PUNCT" ? speaker : undefined;
}

/** The subject of the clause around the opening mark: "the ministry “will not comment”". Only names and pronouns speak. */
export function subjectAround({ sentence, mark }: QuotedPlace): TokenRange | undefined {
	const clause = clauseAt(sentence, mark - 1) ?? clauseAt(sentence, mark);
	const subject = clause?.subject;
	if (subject === undefined || subject.from >= mark) return undefined;
	const named = sentence.tokens
		.slice(subject.from, subject.to)
		.some(({ tag, norm }) => tag === "PROPN" || /^(?:he|she|they|we|i)$/.test(norm));
	return named ? { from: subject.from, to: Math.min(subject.to, mark) } : undefined;
}

/** Who says what a verb at a token says. */
function subjectOf({ sentence, mark, quoted }: QuotedPlace, verb: number): TokenRange | undefined {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, verb);
	if (tokens[verb - 1] === undefined || /^["']$/.test(tokens[verb - 1]?.norm ?? "")) {
		const inverted = invertedSpeaker(tokens, verb);
		if (inverted !== undefined && inverted.to <= mark) return inverted;
	}
	if (clause?.passive === true && clause.verb === verb) return agentOf(tokens, verb, mark);
	const near = isParticiple(tokens, verb)
		? undefined
		: (nounBefore(tokens, verb, quoted) ?? sharedSubject(sentence, verb, quoted));
	const subject = near ?? clause?.subject;
	if (subject === undefined || quoted[subject.from] === true) return undefined;
	const last = subject.to - 1;
	return (isSpeechNoun(tokens[last]) ? ownerOf(tokens, last, mark) : undefined) ?? subject;
}

/** "released a statement **saying**": its subject is that of the clause, not the noun before it. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
	const before = tokens[verb - 1]?.tag;
	return (tokens[verb]?.norm.endsWith("ing") ?? false) && before !== "AUX" && before !== "ADV";
}

/** "he told reporters that … and **believes** …": a coordinated verb shares the subject of the one before. */
function sharedSubject(
	{ tokens, clauses }: Sentence,
	verb: number,
	quoted: readonly boolean[],
): TokenRange | undefined {
	let link = verb - 1;
	while (tokens[link]?.tag === "ADV" || tokens[link]?.tag === "AUX") link -= 1;
	if (tokens[link]?.tag !== "CCONJ") return undefined;
	const earlier = clauses.flatMap(({ verb: at }) => (at !== undefined && at < verb && quoted[at] !== true ? [at] : []));
	return earlier
		.reverse()
		.map((at) => nounBefore(tokens, at, quoted))
		.find((noun) => noun !== undefined);
}

/** "was described **by officials** as “…”". */
function agentOf(tokens: readonly Token[], verb: number, mark: number): TokenRange | undefined {
	const by = tokens.slice(verb, mark).findIndex(({ norm }) => norm === "by");
	return by < 0 ? undefined : speakerAt(tokens, verb + by + 1);
}

/** The noun phrase that ends right before a verb and its adverbs, or before the apposition that stands there. */
function nounBefore(tokens: readonly Token[], verb: number, quoted: readonly boolean[]): TokenRange | undefined {
	let to = verb;
	while (tokens[to - 1]?.tag === "ADV" || tokens[to - 1]?.tag === "AUX" || tokens[to - 1]?.norm === "n't") to -= 1;
	if (tokens[to - 1]?.norm !== ",") return nounEnding(tokens, to, quoted);
	const candidates: TokenRange[] = [];
	for (let at = to - 2; at >= Math.max(0, to - APPOSITION); at -= 1) {
		const noun = tokens[at]?.norm === "," ? nounEnding(tokens, at, quoted) : undefined;
		if (noun !== undefined) candidates.push(noun);
	}
	return (
		candidates.find(({ from, to: end }) => tokens.slice(from, end).some(({ tag }) => tag === "PROPN")) ?? candidates[0]
	);
}

function nounEnding(tokens: readonly Token[], to: number, quoted: readonly boolean[]): TokenRange | undefined {
	let from = to;
	while (from > 0 && isNameLike(tokens[from - 1]) && quoted[from - 1] !== true) from -= 1;
	const nominative = from + 1 === to && /^(?:i|he|she|we|they)$/.test(tokens[from]?.norm ?? "");
	return from < to && (nominative || tokens[from - 1]?.tag !== "ADP") ? { from, to } : undefined;
}

function isNameLike(token: Token | undefined): boolean {
	if (token === undefined || /^(?:who|which|that|whom|what|whose|where|when)$/.test(token.norm)) return false;
	return token.capital || /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(token.tag) || token.norm === "'s";
}

/** "**X**'s statement", "a statement from **X**". */
function ownerOf(tokens: readonly Token[], noun: number, mark: number): TokenRange | undefined {
	const next = tokens[noun + 1]?.norm;
	if ((next === "from" || next === "by" || next === "of") && noun + 2 < mark) return speakerAt(tokens, noun + 2);
	let at = noun - 1;
	while (tokens[at]?.tag === "ADJ" || tokens[at]?.tag === "NUM") at -= 1;
	if (/^(?:his|her|their|my|our)$/.test(tokens[at]?.norm ?? "")) return { from: at, to: at + 1 };
	if (tokens[at]?.norm !== "'s" && tokens[at]?.norm !== "'") return undefined;
	let from = at;
	while (isNameLike(tokens[from - 1])) from -= 1;
	return from < at ? { from, to: at } : undefined;
}

function speakerAt(tokens: readonly Token[], from: number): TokenRange | undefined {
	const phrase = nounPhrase(tokens, from);
	if (phrase === undefined) return undefined;
	let { to } = phrase.scope;
	for (let at = from + 1; at < to; at += 1) if (tokens[at]?.norm === '"' || says(tokens[at], false)) to = at;
	while (to > from + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return { from, to };
}

function says(token: Token | undefined, next: boolean): boolean {
	if (
		token === undefined ||
		(token.tag !== "VERB" && !/^(?:said|says|told|added|asked|wrote|writes)$/.test(token.norm))
	)
		return false;
	return wordForms(token).some((form) => SAYING.has(form) || (next && SAYING_IF_NEXT.has(form)));
}

function characterises(token: Token | undefined): boolean {
	return token?.tag === "VERB" && wordForms(token).some((form) => CHARACTERISING.has(form));
}

/** Verbs that take "as": "dismissed the report as “far-fetched”". */
function describes(token: Token | undefined): boolean {
	return (
		token !== undefined && characterises(token) && !wordForms(token).some((form) => CHARACTERISING_WITHOUT_AS.has(form))
	);
}

function isSpeechNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN" && wordForms(token).some((form) => SPEECH_NOUNS.has(form));
}
