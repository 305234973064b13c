import { IRREGULAR } from "../lexicon/speech.ts";
import { remembered } from "../text/remembered.ts";
import type { Token, TokenRange } from "../types.ts";
import { byFirstWord, type Phrase } from "./phrase-index.ts";

export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase found: the tokens it covers and what the table says of it. */
export interface Match<T> extends TokenRange {
	readonly value: T;
}

/** Rows of a table made ready for `phraseAt`; words of a phrase are parted by one blank. */
export function phrases<T>(rows: readonly (readonly [phrase: string, value: T])[]): Phrases<T> {
	return byFirstWord(rows.map(([phrase, value]) => ({ words: phrase.split(" "), value })));
}

/** The phrases that begin at a token, the longest first. */
export function phrasesAt<T>(tokens: readonly Token[], at: number, table: Phrases<T>): Match<T>[] {
	const token = tokens[at];
	if (token === undefined) return [];
	const opened: Phrase<T>[] = [];
	for (const form of wordForms(token)) opened.push(...(table.get(form) ?? []));
	if (opened.length === 0) return [];
	return opened
		.filter(({ words }) => words.every((word, offset) => is(tokens[at + offset], word)))
		.map(({ words, value }) => ({ from: at, to: at + words.length, value }))
		.sort((a, b) => b.to - a.to);
}

/** The token is that word, in whatever inflection. */
export function is(token: Token | undefined, word: string): boolean {
	return token !== undefined && (token.norm === word || wordForms(token).includes(word));
}

/**
 * A word and what it may be an inflection of: `refused` → `refused`, `refuse`, `refus`. The lemma of the tagger is one
 * of them, but it depends on the tag, which may be wrong; forms that are no words find nothing in the tables.
 */
export const wordForms = remembered(({ norm, lemma }: Token): readonly string[] => {
	const irregular = IRREGULAR[norm];
	return [...new Set([norm, lemma, ...(irregular === undefined ? [] : [irregular]), ...regularForms(norm)])];
});

function regularForms(norm: string): string[] {
	if (norm.length < 4) return [];
	if (norm.endsWith("ies")) return [`${norm.slice(0, -3)}y`];
	if (norm.endsWith("ied")) return [`${norm.slice(0, -3)}y`];
	if (norm.endsWith("es")) return [norm.slice(0, -1), norm.slice(0, -2)];
	if (norm.endsWith("s")) return [norm.slice(0, -1)];
	if (norm.endsWith("ed")) return stems(norm.slice(0, -2));
	return norm.endsWith("ing") && norm.length > 5 ? stems(norm.slice(0, -3)) : [];
}

/** `plann` → `plann`, `planne`, `plan`. */
function stems(stem: string): string[] {
	const doubled = stem.at(-1) === stem.at(-2);
	return doubled ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`];
}
