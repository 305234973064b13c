import {
	CHARACTERISING,
	CHARACTERISING_WITHOUT_AS,
	SAYING,
	SAYING_IF_NEXT,
	SPEECH_NOUNS,
	TIME_AFTER_SAYING,
} from "../lexicon/speech.ts";
import { roleHeads } from "../lexicon/titles.ts";
import type { Sentence, Token, TokenRange } from "../types.ts";
import { wordForms } from "./cues.ts";
import { nounPhrase } from "./phrase.ts";
import { clauseAt } from "./scope.ts";

/** A quotation's marks in one sentence, and which of the sentence's tokens are quoted by it or by others. */
export interface QuotedPlace {
	readonly sentence: Sentence;
	/** Token of the opening or closing mark. */
	readonly mark: number;
	readonly quoted: readonly boolean[];
}

/** Tokens of an apposition between a speaker and the verb: "Smith, the party's treasurer since 2019, said". */
export const APPOSITION = 30;

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
export function subjectOf({ sentence, mark, quoted }: QuotedPlace, verb: number): TokenRange | undefined {
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
export function ownerOf(tokens: readonly Token[], noun: number, mark: number): TokenRange | undefined {
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

/** "said Lopez", not "said Friday". */
export function invertedSpeaker(tokens: readonly Token[], verb: number): TokenRange | undefined {
	const next = tokens[verb + 1];
	const speaker = next === undefined || TIME_AFTER_SAYING.has(next.norm) ? undefined : speakerAt(tokens, verb + 1);
	return speaker && { ...speaker, to: nameBehind(tokens, speaker) ?? speaker.to };
}

/** "said the director for roads and bridges**, Ann Lee**." names whoever holds the office. */
function nameBehind(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
	if (!tokens.slice(from, to).some(({ norm }) => roleHeads.has(norm))) return undefined;
	const comma = tokens[to]?.tag === "ADP" ? tokens.findIndex(({ tag }, at) => at > to && !IN_OFFICE.test(tag)) : to;
	const end = tokens.findIndex(({ tag }, at) => at > comma && tag !== "PROPN");
	const isName = tokens[comma]?.norm === "," && end - comma >= 3 && /^(?:PUNCT|ADP)$/.test(tokens[end]?.tag ?? "");
	return isName && end - from <= APPOSITION ? end : undefined;
}

const IN_OFFICE = /^(?:DET|ADJ|NOUN|PROPN|CCONJ|PART|ADP)$/;

export function speakerAt(tokens: readonly Token[], from: number): TokenRange | undefined {
	const phrase = nounPhrase(tokens, from);
	if (phrase === undefined) return undefined;
	let { to } = phrase.scope;
	for (let at = from + 1; at < to; at += 1) if (tokens[at]?.norm === '"' || says(tokens[at], false)) to = at;
	while (to > from + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return { from, to };
}

export function says(token: Token | undefined, next: boolean): boolean {
	if (
		token === undefined ||
		(token.tag !== "VERB" && !/^(?:said|says|told|added|asked|wrote|writes)$/.test(token.norm))
	)
		return false;
	return wordForms(token).some((form) => SAYING.has(form) || (next && SAYING_IF_NEXT.has(form)));
}

export function characterises(token: Token | undefined): boolean {
	return token?.tag === "VERB" && wordForms(token).some((form) => CHARACTERISING.has(form));
}

/** Verbs that take "as": "dismissed the report as “far-fetched”". */
export function describes(token: Token | undefined): boolean {
	return (
		token !== undefined && characterises(token) && !wordForms(token).some((form) => CHARACTERISING_WITHOUT_AS.has(form))
	);
}

export function isSpeechNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN" && wordForms(token).some((form) => SPEECH_NOUNS.has(form));
}
