import {
	bareMediaNouns,
	leastWords,
	looseMediaNouns,
	mediaAuxiliaries,
	mediaCounts,
	mediaModifiers,
	mediaNouns,
	oneVoiceModifiers,
	reportingVerbs,
	sayingVerbs,
} from "../../lexicon/media.ts";
import { smallNumbers } from "../../lexicon/numbers.ts";
import type { Document, Sentence, Span, Token } from "../../types.ts";

/** Words of a sentence that say how many media have the news: `[start, end)` of its text can be left out. */
export interface MediaPhrase extends Span {
	/** "several media", as written. */
	readonly words: string;
	/** So many voices it speaks of. */
	readonly least: number;
}

type Tokens = readonly Token[];

/** Media named in the plural: tokens `[from, to)`. */
interface Media {
	readonly from: number;
	readonly to: number;
	readonly least: number;
}

/** Words that may stand between the number and the noun. */
const mostModifiers = 3;

/** The first place where a text leaves its news to several media. */
export function mediaPhraseIn({ sentences, text }: Pick<Document, "sentences" | "text">): MediaPhrase | undefined {
	for (const sentence of sentences) {
		const found = phraseIn(sentence, text);
		if (found !== undefined) return found;
	}
	return undefined;
}

function phraseIn({ tokens }: Sentence, text: string): MediaPhrase | undefined {
	for (let at = 0; at < tokens.length; at += 1) {
		const found = leading(tokens, at) ?? trailing(tokens, at) ?? accordingTo(tokens, at);
		const [first, last] = [tokens[found?.span.from ?? -1], tokens[(found?.span.to ?? 0) - 1]];
		if (found === undefined || first === undefined || last === undefined) continue;
		const [open, close] = [tokens[found.media.from], tokens[found.media.to - 1]];
		const words = text.slice(open?.start ?? first.start, close?.end ?? last.end);
		return { start: first.start, end: last.end, words, least: found.media.least };
	}
	return undefined;
}

interface Found {
	readonly media: Media;
	readonly span: { readonly from: number; readonly to: number };
}

/** "Several media report that …", "Sources say …". */
function leading(tokens: Tokens, at: number): Found | undefined {
	if (at !== 0) return undefined;
	const media = mediaAt(tokens, at);
	const verb = media && verbAt(tokens, media.to);
	if (media === undefined || verb === undefined) return undefined;
	const opener = /^(?:that|:|,)$/.test(tokens[verb + 1]?.norm ?? "");
	if (!opener && !sayingVerbs.has(tokens[verb]?.norm ?? "")) return undefined;
	return { media, span: { from: at, to: verb + (opener ? 2 : 1) } };
}

/** "…, several media reported." */
function trailing(tokens: Tokens, at: number): Found | undefined {
	if (at === 0 || tokens[at]?.norm !== ",") return undefined;
	const media = mediaAt(tokens, at + 1);
	const verb = media && verbAt(tokens, media.to);
	if (media === undefined || verb === undefined || !endsAt(tokens, verb + 1)) return undefined;
	return { media, span: { from: at, to: verb + 1 } };
}

/** "According to multiple reports, …"; "…, according to several newspapers." */
function accordingTo(tokens: Tokens, at: number): Found | undefined {
	const comma = tokens[at]?.norm === "," ? 1 : 0;
	if (tokens[at + comma]?.norm !== "according" || tokens[at + comma + 1]?.norm !== "to") return undefined;
	const media = mediaAt(tokens, at + comma + 2);
	if (media === undefined) return undefined;
	const next = tokens[media.to]?.norm;
	if (next !== "," && !endsAt(tokens, media.to)) return undefined;
	return { media, span: { from: at, to: media.to + (next === "," ? 1 : 0) } };
}

function endsAt(tokens: Tokens, at: number): boolean {
	return tokens.slice(at).every(({ norm }) => /^[.!?]$/.test(norm));
}

function verbAt(tokens: Tokens, from: number): number | undefined {
	let at = from;
	while (at < from + 3 && mediaAuxiliaries.has(tokens[at]?.norm ?? "")) at += 1;
	const norm = tokens[at]?.norm ?? "";
	return reportingVerbs.has(norm) || sayingVerbs.has(norm) ? at : undefined;
}

function mediaAt(tokens: Tokens, from: number): Media | undefined {
	const count = countAt(tokens, from);
	const first = count?.to ?? from;
	for (let at = first; at <= first + mostModifiers; at += 1) {
		const found = nounAt(tokens, first, at);
		if (found) return { from, to: at + 1, least: count?.least ?? 2 };
		if (!isModifier(tokens[at])) return undefined;
	}
	return undefined;
}

/** A noun for media at `at`, and the words from `first` on let it be one. */
function nounAt(tokens: Tokens, first: number, at: number): boolean {
	const norm = tokens[at]?.norm ?? "";
	const before = tokens.slice(first, at).map((token) => token.norm);
	// "Media reports say": the reports are what is spoken of.
	if (before.some((word) => oneVoiceModifiers.has(word)) || nounFollows(tokens, at)) return false;
	if (mediaNouns.has(norm)) return true;
	if (!looseMediaNouns.has(norm)) return false;
	return before.length === 0
		? bareMediaNouns.has(norm)
		: before.every((word) => mediaModifiers.has(word) || word === "-");
}

function nounFollows(tokens: Tokens, at: number): boolean {
	return looseMediaNouns.has(tokens[at + 1]?.norm ?? "") || mediaNouns.has(tokens[at + 1]?.norm ?? "");
}

function isModifier(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:ADJ|NOUN|PROPN|X)$/.test(token.tag) || mediaModifiers.has(token.norm));
}

interface Count {
	readonly least: number;
	/** First token behind it. */
	readonly to: number;
}

function countAt(tokens: Tokens, from: number): Count | undefined {
	for (const [phrase, least] of mediaCounts) {
		const to = after(tokens, from, phrase);
		if (to !== undefined) return { least, to };
	}
	for (const [phrase, more] of leastWords) {
		const to = after(tokens, from, phrase);
		const count = to === undefined ? undefined : numberAt(tokens, to);
		if (count !== undefined) return { ...count, least: count.least + more };
	}
	return numberAt(tokens, from);
}

/** Two and up: one outlet is no plural. */
function numberAt(tokens: Tokens, at: number): Count | undefined {
	const norm = tokens[at]?.norm ?? "";
	const number = smallNumbers.get(norm) ?? (/^\d{1,3}$/.test(norm) ? Number(norm) : 0);
	return number >= 2 ? { least: number, to: at + 1 } : undefined;
}

function after(tokens: Tokens, from: number, phrase: string): number | undefined {
	const words = phrase.split(" ");
	return words.every((word, offset) => tokens[from + offset]?.norm === word) ? from + words.length : undefined;
}
