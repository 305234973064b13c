import { ATTRIBUTION } from "../lexicon/speech.ts";
import type { Token, TokenRange } from "../types.ts";
import { phrases, phrasesAt, wordForms } from "./cues.ts";
import {
	APPOSITION,
	characterises,
	describes,
	invertedSpeaker,
	isSpeechNoun,
	ownerOf,
	type QuotedPlace,
	says,
	speakerAt,
	subjectOf,
} from "./quotation-subject.ts";
import { clauseAt } from "./scope.ts";

/** Tokens on either side of a quotation in which its speaker is looked for. */
const REACH = 60;

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

/** "X said …, **but the ministry** was “furious”": what comes after is no longer X's. */
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
