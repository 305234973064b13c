import type { Token } from "../../types.ts";

/** Phrases of a table, by their first word; longer ones first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
	readonly words: readonly string[];
	readonly value: T;
}

/** Splits as the reader does: hyphens and `'s` are words of their own. */
export function wordsOf(phrase: string): readonly string[] {
	return phrase.match(/'s\b|[^\s,-]+?(?='s\b)|[^\s,-]+|-|,/g) ?? [];
}

export function phraseTable<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
	const table = new Map<string, Phrase<T>[]>();
	for (const [phrase, value] of entries) {
		const words = wordsOf(phrase);
		const first = words[0];
		if (first === undefined) continue;
		table.set(first, [...(table.get(first) ?? []), { words, value }]);
	}
	for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
	return table;
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
