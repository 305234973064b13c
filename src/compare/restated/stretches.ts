import { inexactWords } from "../../lexicon/hedges.ts";
import { allPossessives } from "../../lexicon/possessives.ts";
import type { Token, TokenRange } from "../../types.ts";
import { phraseEnd } from "../clauses/arguments.ts";

/** Words passed between two of a construction, at the most; and auxiliaries and adverbs between a subject and its verb. */
const gap = 8;
export const reach = 5;

export const owning: ReadonlySet<string> = new Set([...allPossessives, "whose"]);
const prepositions: ReadonlySet<string> = new Set("at for by as to from in into over against through on".split(" "));
/** Adjectives that leave the noun what it is. */
const plain: ReadonlySet<string> = new Set("total own combined current entire whole overall full".split(" "));

/** A word before a token, with nothing but articles, auxiliaries and adverbs between. */
export function wordBefore(tokens: readonly Token[], to: number, words: ReadonlySet<string>): number | undefined {
	for (let at = to - 1; at >= Math.max(0, to - reach); at -= 1) {
		if (fits(tokens[at], words)) return at;
		if (!isPassed(tokens[at])) return undefined;
	}
	return undefined;
}

/** The noun phrase that ends before a token, without what it hangs on by "of". */
export function nounsBefore(tokens: readonly Token[], to: number): TokenRange | undefined {
	let from = to;
	while (from > 0 && isNominal(tokens[from - 1]) && !(from < to && parts(tokens[from - 1], tokens[from]))) from -= 1;
	while (from > 0 && inexactWords.has(tokens[from - 1]?.norm ?? "")) from -= 1;
	return from < to ? { from, to } : undefined;
}

function isNominal(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(token.tag) || token.norm === "'s");
}

/** "the player **they** have signed", "the player **Rovers** have signed": another phrase begins. */
function parts(before: Token | undefined, { tag }: Token | { readonly tag: undefined } = { tag: undefined }): boolean {
	return (
		/^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? "") &&
		(tag === "DET" || tag === "PRON" || (tag === "PROPN" && before?.tag === "NOUN"))
	);
}

/** Where a description between commas ends: "Two people, **a farmer and his son**, died", "to a company, **Navex**." */
export function asideEnd(tokens: readonly Token[], comma: number): number {
	if (tokens[comma]?.norm !== ",") return comma;
	let to = comma + 1;
	while (to < comma + gap && (isNominal(tokens[to]) || /^(?:and|of)$/.test(tokens[to]?.norm ?? ""))) to += 1;
	return to > comma + 1 && tokens[to]?.tag === "PUNCT" ? to : comma;
}

export function isPassed(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:DET|AUX|ADV)$/.test(token.tag) || plain.has(token.norm));
}

function fits(token: Token | undefined, words: ReadonlySet<string>): boolean {
	return token !== undefined && (words.has(token.lemma) || words.has(token.norm));
}

/** Tokens from one on, up to a limit. */
export interface Stretch {
	readonly at: number;
	readonly limit: number;
}

/** Articles and adverbs may stand between; before a preposition, other phrases too ("work in Lund **for** Corvex"). */
export function nextWord(
	tokens: readonly Token[],
	{ at, limit }: Stretch,
	words: ReadonlySet<string>,
): number | undefined {
	const isLoose = [...words].every((word) => prepositions.has(word));
	for (let to = at; to < Math.min(limit, at + gap); to += 1) {
		const token = tokens[to];
		if (token === undefined) return undefined;
		if (fits(token, words)) return to;
		const mayPass = isLoose
			? !/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(token.tag)
			: isPassed(token) || owning.has(token.norm);
		if (!mayPass) return undefined;
	}
	return undefined;
}

/** "a **shipping** heir", "a **used** car": what the tagger takes for a verb may describe the noun. */
export function nounsEnd(tokens: readonly Token[], from: number, limit: number): number {
	const end = phraseEnd(tokens, from, limit);
	const isDescribing = end === from + 1 && tokens[from]?.tag === "DET" && tokens[end]?.tag === "VERB";
	return isDescribing ? Math.max(end, phraseEnd(tokens, end + 1, limit)) : end;
}

/** "**the Commission**'s approval", "**its** approval". */
export function ownerEnd(tokens: readonly Token[], from: number): number | undefined {
	if (owning.has(tokens[from]?.norm ?? "")) return from + 1;
	let to = from;
	while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.tag ?? "")) to += 1;
	return to > from && /^(?:'s|')$/.test(tokens[to]?.norm ?? "") ? to : undefined;
}

/** "900 **employees**": where a wanted noun of the phrase stands, or its end. */
export function beforeWord(tokens: readonly Token[], { at, limit }: Stretch, words: ReadonlySet<string>): number {
	const found = tokens.findIndex((token, index) => index > at && index < limit && fits(token, words));
	return found < 0 ? limit : found;
}

/** "**the mill's** current staff", "**its** staff": the owner before a noun. */
export function ownerBefore(tokens: readonly Token[], noun: number): TokenRange | undefined {
	let to = noun;
	while (to > 0 && tokens[to - 1]?.tag === "ADJ" && plain.has(tokens[to - 1]?.norm ?? "")) to -= 1;
	if (owning.has(tokens[to - 1]?.norm ?? "")) return { from: to - 1, to };
	return /^(?:'s|')$/.test(tokens[to - 1]?.norm ?? "") ? nounsBefore(tokens, to - 1) : undefined;
}
