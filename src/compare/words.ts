import { conceptsOf, opensPhrase } from "../lexicon/concepts.ts";
import { functionWords, lightWords, weightyVerbs } from "../lexicon/function-words.ts";
import { asGeneral, entailedBy, opensEntailment } from "../lexicon/generals.ts";
import { opensNear } from "../lexicon/near-words.ts";
import { plainNegators } from "../lexicon/plain-negators.ts";
import { particles } from "../lexicon/prepositions.ts";
import { americanSpelling } from "../lexicon/spelling.ts";
import { lower } from "../text/normalise.ts";
import { remembered } from "../text/remembered.ts";
import type { Config, Sentence, Token } from "../types.ts";
import { phraseKeys } from "./links/phrases.ts";

/** Lemma → keys of the groups in which the editor's configuration puts it. */
export type SynonymKeys = ReadonlyMap<string, readonly string[]>;

export function synonymKeys(groups: Config["synonyms"]): SynonymKeys {
	const keys = new Map<string, readonly string[]>();
	groups.forEach((group, number) => {
		for (const word of group) keys.set(lower(word), [...(keys.get(lower(word)) ?? []), `#own${number}`]);
	});
	return keys;
}

/** A claim may say generally what a source says specifically, never the other way round. */
export type Side = "claim" | "source";

/** The concept keys of every content word of a sentence. */
export function termsOf({ tokens }: Sentence, synonyms: SynonymKeys, side: Side): readonly (readonly string[])[] {
	const generally = side === "claim" ? asGeneral : entailedBy;
	const said = phraseKeys(tokens, side);
	return tokens.map((token, at) => {
		const whole = said.get(at) ?? [];
		// "at once" has no word with content, and yet answers "immediately".
		if (!isContent(token)) return side === "source" ? whole : [];
		// The form itself, too: the tagger gives one form two lemmas ("mourning", noun and verb).
		const own = synonyms.get(token.lemma) ?? synonyms.get(token.norm) ?? [];
		const phrases = phrasesFrom(tokens, at);
		const same = phrases.flatMap((phrase) => conceptsOf(phrase).filter((key) => key.startsWith("#")));
		const wider = [token.lemma, ...phrases].flatMap(generally);
		// "J." and, where a text has lost its capitals and marks, "j".
		const initial = /^\p{L}\.$/u.test(token.norm) ? [`=${token.norm.slice(0, -1)}`] : [];
		return [...conceptsOf(token.lemma), `=${token.norm}`, ...initial, ...same, ...wider, ...own, ...whole];
	});
}

/** A word with content: not an auxiliary, article, pronoun or mark. */
export function isContent(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return /[\p{L}\d]/u.test(token.norm) && contentTags.has(token.tag) && !functionWords.has(token.norm);
}

const contentTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X", "SYM", "INTJ"]);

/** A noun or a name. */
export function isThing(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}

/** "highest", but not "honest". */
export function isSuperlative({ tag, norm, lemma }: Token): boolean {
	return tag === "ADJ" && norm.endsWith("est") && lemma !== norm;
}

/** Phrases that a word opens: `shot down`, `called on`, `found guilty`, `set the plan out` within four words. */
export function phrasesFrom(tokens: readonly Token[], at: number): readonly string[] {
	const head = tokens[at]?.lemma ?? "";
	if (!opensPhrase(head) && !opensEntailment(head) && !opensNear(head)) return [];
	const next = tokens.slice(at + 1, at + 5);
	const denial = next.findIndex(({ norm }) => plainNegators.has(norm));
	return next
		.slice(0, denial < 0 ? next.length : denial)
		.filter(({ tag }) => tag === "ADP" || tag === "ADV" || tag === "ADJ" || tag === "PART" || tag === "NOUN")
		.map(({ lemma }) => `${head}_${lemma}`);
}

/** A verb, with its particle where one follows, or is `next`: "called", "called_off". Lemma, in American spelling. */
export function withParticle(tokens: readonly Token[], at: number, next = tokens[at + 1]?.norm ?? ""): string {
	const lemma = americanSpelling(tokens[at]?.lemma ?? "");
	return particles.has(next) ? `${lemma}_${next}` : lemma;
}

/** How much a word weighs by its part of speech: names and numbers carry a claim, adverbs colour it. */
const tagWeight: Readonly<Record<string, number>> = { PROPN: 1.2, NUM: 1.2, NOUN: 1, VERB: 1, ADJ: 0.8, ADV: 0.5 };

/** Words such as `make` or `also` say little by themselves. */
export const lightWeight = 0.3;

/** Weight of a content word, before its rarity. */
export function weightOf(token: Token): number {
	const isLight = lightWords.has(token.lemma) && !(token.tag === "VERB" && weightyVerbs.has(token.lemma));
	return isLight ? lightWeight : (tagWeight[token.tag] ?? lightWeight);
}

/** 1 for the same word, less the farther the kinship; 0 for none. */
export function likeness(a: readonly string[], b: readonly string[]): number {
	const [own] = a;
	if (own === undefined || b.length === 0) return 0;
	if (own === b[0]) return 1;
	let best = 0;
	for (const key of a) if (b.includes(key)) best = Math.max(best, creditOf(key));
	return best;
}

const derivation = 0.95;
export const synonym = 0.9;
/** A claim's word that a more specific one of the source entails. */
export const entailed = 0.88;

const credits: Readonly<Record<string, number>> = { "#": synonym, "&": synonym, ">": entailed };

function creditOf(key: string): number {
	return credits[key.charAt(0)] ?? derivation;
}

/** Where each key stands in a sentence, in ascending order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The places of the keys of a sentence's words; remembered, because many claims ask the same sentence. */
export const placesOf = remembered((terms: readonly (readonly string[])[]): Places => {
	const places = new Map<string, number[]>();
	terms.forEach((keys, at) => {
		for (const key of keys) {
			const list = places.get(key);
			if (list === undefined) places.set(key, [at]);
			else if (list.at(-1) !== at) list.push(at);
		}
	});
	return places;
});

/** The greatest `likeness` of a word to any word of a sentence. */
export function greatestLikeness(terms: readonly string[], others: readonly (readonly string[])[]): number {
	const places = placesOf(others);
	const [own = ""] = terms;
	if (places.get(own)?.some((at) => others[at]?.[0] === own)) return 1;
	let best = 0;
	for (const key of terms) if (places.has(key)) best = Math.max(best, creditOf(key));
	return best;
}

/** Token indices `[from, to)`. */
export function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
