/** The grammar's ground: a parser reads tokens from a position and returns a value with the position behind it, or nothing. */
import { byFirstWord, type Phrase } from "../phrase-index.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";

export { joined, normAt, type Tokens } from "../tokens.ts";

export interface Parsed<Value> {
	readonly value: Value;
	/** Index of the first token that was not read. */
	readonly to: number;
}

export type Parser<Value> = (tokens: Tokens, at: number) => Parsed<Value> | undefined;

export const parsed = <Value>(value: Value, to: number): Parsed<Value> => ({ value, to });

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? "";

export const isDigits = (word: string): boolean => /^\d/.test(word);

export const isLetters = (word: string): boolean => /^\p{L}/u.test(word);

/** A plural noun: what is counted. */
export const isPlural = (tokens: Tokens, at: number): boolean => {
	const token = tokens[at];
	return token?.norm === "people" || (token?.tag === "NOUN" && token.lemma !== token.norm);
};

/** A hyphen that joins two words: `35-minute`. */
export const isHyphen = (tokens: Tokens, at: number): boolean =>
	normAt(tokens, at) === "-" && joined(tokens, at) && joined(tokens, at + 1);

/** Past a joining hyphen, if there is one. */
export const pastHyphen = (tokens: Tokens, at: number): number => (isHyphen(tokens, at) ? at + 1 : at);

/** Reads past something that is no quantity. */
export type Skip = Parser<true>;

export const skip = (to: number): Parsed<true> => parsed(true, to);

/** The first parser that reads something. */
export const firstOf =
	<Value>(...parsers: readonly Parser<Value>[]): Parser<Value> =>
	(tokens, at) => {
		for (const parse of parsers) {
			const found = parse(tokens, at);
			if (found !== undefined) return found;
		}
		return undefined;
	};

export interface Entry<Value> extends Phrase<Value> {
	/** Matched letter for letter. */
	readonly exact?: boolean;
}

/** Powers, and the sign behind one letter, stand without a space: `km^2`, `A$5`; but "km 2" and "A $5 deal" do not belong together. */
const mustJoin = (first: string, word: string): boolean =>
	/^[\d^²³]/.test(word) || (word === "$" && first.length === 1);

const fits = (tokens: Tokens, at: number, { word, exact }: { word: string; exact: boolean }): boolean =>
	(exact ? wordAt(tokens, at) : normAt(tokens, at)) === word;

function phraseEnd(tokens: Tokens, from: number, { words, exact = false }: Entry<unknown>): number | undefined {
	let at = from;
	for (const [index, word] of words.entries()) {
		if (index > 0 && word !== "-") at = pastHyphen(tokens, at);
		if (!fits(tokens, at, { word: exact ? word : word.toLowerCase(), exact })) return undefined;
		if (index > 0 && mustJoin(words[0] ?? "", word) && !joined(tokens, at)) return undefined;
		at += 1;
	}
	return at;
}

/** A parser of phrases: the longest that fits wins. */
export function phrases<Value>(entries: readonly Entry<Value>[]): Parser<Value> {
	const byFirst = byFirstWord(entries, (word) => word.toLowerCase());
	return (tokens, at) => {
		for (const entry of byFirst.get(normAt(tokens, at)) ?? []) {
			const to = phraseEnd(tokens, at, entry);
			if (to !== undefined) return parsed(entry.value, to);
		}
		return undefined;
	};
}
