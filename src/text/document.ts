import type { Document, Sentence, SentenceRole, Span, Token } from "../types.ts";
import { clausesOf } from "./clauses.ts";
import { lower, normalise } from "./normalise.ts";
import { withOpener } from "./openers.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { retag } from "./retag.ts";
import { paragraphRoles } from "./roles.ts";
import { type RawSentence, splitSentences } from "./sentences.ts";
import { isAside, speakersIn, spoken } from "./spoken.ts";
import { loadTagger, type Tagged, type Tagger } from "./tagger.ts";
import { cutAtTurns, labelsIn } from "./turns.ts";

/** What can be read: a source, or a claim (without boilerplate). */
export interface Readable {
	readonly id: string;
	readonly text: string;
	/** ISO day. */
	readonly published?: string;
	readonly boilerplate?: readonly Span[];
}

/** Loads the language model once and returns the function that reads texts with it. */
export async function loadReader(): Promise<(readable: Readable) => Document> {
	const tagger = await loadTagger();
	return (readable) => readDocument(readable, tagger);
}

function readDocument({ id, text, published, boilerplate = [] }: Readable, tagger: Tagger): Document {
	const normal = normalise(text);
	const labels = labelsIn(normal);
	const paragraphs = cutAtTurns(splitParagraphs(normal), labels);
	const speakers = speakersIn({ text, normal }, paragraphs, labels);
	const roles = paragraphRoles(normal, paragraphs, boilerplate);
	const sentences: Sentence[] = [];
	paragraphs.forEach((paragraph, number) => {
		const turn = speakers.get(number);
		for (const raw of splitSentences(normal, turn?.body ?? paragraph)) {
			const tokens = tokensOf({ text, normal }, raw, tagger);
			const sentence = sentenceOf(tokens, {
				index: sentences.length,
				paragraph: number,
				role: roles[number] ?? "story",
			});
			sentences.push(turn === undefined || isAside(tokens) ? sentence : spoken(sentence, turn));
		}
	});
	return { id, text, normal, sentences, ...(published !== undefined && { published }) };
}

interface SentencePlace {
	readonly index: number;
	readonly paragraph: number;
	readonly role: SentenceRole;
}

function sentenceOf(tokens: readonly Token[], place: SentencePlace): Sentence {
	const start = tokens[0]?.start ?? 0;
	const end = tokens.at(-1)?.end ?? start;
	return { ...place, start, end, tokens, clauses: clausesOf(tokens) };
}

/** A text as read, and in plain typography. */
type Typography = Pick<Document, "text" | "normal">;

function tokensOf({ text, normal }: Typography, raw: RawSentence, tagger: Tagger): Token[] {
	const start = raw[0]?.start ?? 0;
	const end = raw.at(-1)?.end ?? start;
	const tagged = tagger(normal.slice(start, end));
	let at = 0;
	let previousEnd = start;
	const tokens = raw.map((span) => {
		while ((tagged[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start - start) at += 1;
		while ((tagged[at + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end - start) at += 1;
		const spaced = previousEnd < span.start;
		previousEnd = span.end;
		const plain = normal.slice(span.start, span.end);
		return tokenOf({ word: text.slice(span.start, span.end), plain, spaced }, span, tagged[at]);
	});
	return retag(withOpener(tokens, tagger));
}

interface Words {
	readonly word: string;
	readonly plain: string;
	readonly spaced: boolean;
}

const letter = /\p{L}/u;
const digit = /\d/;
const capitalFirst = /^\p{Lu}/u;

/** The tagger may cut a word finer than we do: `tagged` is its last piece, which carries the meaning. */
function tokenOf({ word, plain, spaced }: Words, { start, end }: Span, tagged: Tagged | undefined): Token {
	const norm = lower(plain);
	const exact = tagged !== undefined && tagged.end - tagged.start === plain.length;
	const lemma = exact ? lower(tagged.lemma) : norm;
	const tag = letter.test(plain) ? tagOfWord(tagged) : tagOfMark(plain, tagged);
	return { start, end, word, norm, lemma, tag, spaced, capital: capitalFirst.test(plain) };
}

/** "u.s." is a mark to a tagger that has read "U.S." before. */
function tagOfWord(tagged: Tagged | undefined): Token["tag"] {
	return tagged?.tag === "PUNCT" ? "NOUN" : (tagged?.tag ?? "X");
}

function tagOfMark(plain: string, tagged: Tagged | undefined): Token["tag"] {
	if (digit.test(plain)) return "NUM";
	return tagged?.tag === "SYM" ? "SYM" : "PUNCT";
}
