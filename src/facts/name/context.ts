import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import { wordsAndGivenNames, wordsAndSurnames } from "../../lexicon/name-words.ts";
import { notNames, sentenceOpeners, surnamesInS } from "../../lexicon/not-names.ts";
import { organisationWords } from "../../lexicon/organisations.ts";
import type { Document, Sentence, Token } from "../../types.ts";

/** What the whole text tells about its capitals, so that the first word of a sentence can be judged. */
export interface Capitals {
	/** Words capitalised where nothing asks for it, in lower case. */
	readonly named: ReadonlySet<string>;
	/** Words that the text also writes small. */
	readonly small: ReadonlySet<string>;
	/** Sentences in headline capitals, by index. */
	readonly headlines: ReadonlySet<number>;
}

export function capitalsOf(document: Document): Capitals {
	const headlines = new Set(document.sentences.filter(isHeadline).map(({ index }) => index));
	const named = new Set<string>();
	const small = new Set<string>();
	for (const { tokens, index, own = 0 } of document.sentences) {
		if (headlines.has(index)) continue;
		tokens.forEach((token, at) => {
			if (!token.capital) small.add(token.norm);
			else if (!opens(tokens, at) || (at < own && token.tag === "PROPN")) named.add(token.norm);
		});
	}
	return { named, small, headlines };
}

/** No word of content is written small, and some are capitalised that are no proper names. */
function isHeadline({ tokens }: Sentence): boolean {
	if (tokens.some(({ word, tag, capital }) => !capital && word.length > 2 && content.has(tag))) return false;
	const words = tokens.filter(({ word, tag }) => word.length > 2 && content.has(tag));
	const plain = words.some(({ tag }, at) => at > 0 && tag !== "PROPN");
	const full = tokens.at(-1)?.norm === "." || tokens.at(-1)?.norm === "”";
	return words.length >= 3 && (plain || !full);
}

const content: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV"]);

const openers = new Set([":", '"', "“", "‘", "—", "–", "(", "[", "•", "*", "?", "!", "|"]);

/** The token stands where any word gets a capital: first in its sentence, after a colon or an opening quotation mark. */
export function opens(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before === undefined || openers.has(before.word) || (before.norm === "-" && tokens[at]?.spaced === true);
}

export function isGivenName(norm: string): boolean {
	return maleNames.has(norm) || femaleNames.has(norm);
}

/** The token can be a word of a name. */
export function isNameWord(tokens: readonly Token[], at: number, { capitals, sentence }: Reference): boolean {
	const token = tokens[at];
	if (token === undefined || !token.capital || token.tag === "NUM") return false;
	if (notNames.has(token.norm)) return isName(tokens, at);
	if (capitals.headlines.has(sentence)) return capitals.named.has(token.norm);
	return !opens(tokens, at) || opensName(tokens, at, capitals);
}

export interface Reference {
	readonly capitals: Capitals;
	/** Index of the sentence. */
	readonly sentence: number;
}

/** "Theresa May", "Will Porter": a common word that is half of a person's name. */
function isName(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (next?.capital === true && next.tag === "PROPN" && wordsAndGivenNames.has(token.norm) && token.tag === "PROPN")
		return true;
	return before?.capital === true && isGivenName(before.norm) && wordsAndSurnames.has(token.norm);
}

function opensName(tokens: readonly Token[], at: number, { named, small }: Capitals): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (named.has(token.norm) || isGivenName(token.norm)) return true;
	if (isAcronym(token.word)) return true;
	if ((isCommonOpener(token.norm) || isAdjective(tokens, at)) && !properlyFollowed(tokens, at)) return false;
	if (token.tag === "VERB" && tokens[at + 1]?.tag === "VERB") return true;
	if (token.tag !== "PROPN" && !properlyFollowed(tokens, at)) return false;
	return !small.has(token.norm) || properlyFollowed(tokens, at);
}

/** "Residents fled", "Police said": nouns that open sentences and take their capital from there. */
function isCommonOpener(norm: string): boolean {
	if (sentenceOpeners.has(norm) || organisationWords.has(norm)) return true;
	return (
		/(?:[bcdfglmnprstuvk]ers|tors|ents|ists|ants|ians|ings|ties|ions|ness|ment|men)$/.test(norm) &&
		!surnamesInS.has(norm)
	);
}

/** "Artificial intelligence". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		next?.capital === false &&
		next.tag === "NOUN" &&
		/(?:[intcr]al|ive|ous|ary|ful|less|ble|ish|ic|ed|ing)$/.test(tokens[at]?.norm ?? "")
	);
}

/** A noun or proper name directly followed by one: "Laura Stern", "Royal Mint". */
function properlyFollowed(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || next === undefined || notNames.has(next.norm)) return false;
	const open = token.tag === "PROPN" || token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "VERB";
	return open && next.capital && next.spaced && (next.tag === "PROPN" || next.tag === "NOUN");
}

/** "WHO", "G20", "F.B.I.". */
export function isAcronym(word: string): boolean {
	return word.length >= 2 && word.length <= 8 && /^[A-Z][A-Z0-9.&]+s?$/.test(word);
}
