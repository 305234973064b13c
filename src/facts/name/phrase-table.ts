import type { Token } from "../../types.ts";
import { byFirstWord, type Phrase } from "../phrase-index.ts";

export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Splits as the reader does: hyphens and `'s` are words of their own. */
function wordsOf(phrase: string): readonly string[] {
	return phrase.match(/'s\b|[^\s,-]+?(?='s\b)|[^\s,-]+|-|,/g) ?? [];
}

export function phraseTable<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
	return byFirstWord(entries.map(([phrase, value]) => ({ words: wordsOf(phrase), value })));
}

/** The longest phrase of the table that starts at token `at`. */
export function phraseAt<T>(
	table: PhraseTable<T>,
	tokens: readonly Token[],
	at: number,
): { readonly to: number; readonly value: T } | undefined {
	const first = tokens[at];
	if (first === undefined) return undefined;
	for (const key of new Set([plain(first), spelling(first)])) {
		for (const { words, value } of table.get(key) ?? []) {
			if (words.every((word, offset) => sameWord(tokens[at + offset], word))) return { to: at + words.length, value };
		}
	}
	return undefined;
}

function sameWord(token: Token | undefined, word: string): boolean {
	return token !== undefined && (plain(token) === word || spelling(token) === word);
}

function plain({ word }: Token): string {
	return word.includes("’") ? word.replaceAll("’", "'") : word;
}

/** Capitals throughout ("BEIJING -") read as a capital at the start; short ones are acronyms and stay. */
function spelling(token: Token): string {
	const straight = plain(token);
	if (straight.length <= 3 || straight.includes(".") || straight !== straight.toUpperCase()) return straight;
	return token.norm.charAt(0).toUpperCase() + token.norm.slice(1);
}
