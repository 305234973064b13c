import { conceptsOf } from "../lexicon/concepts.ts";
import { entailedBy } from "../lexicon/generals.ts";
import { nearTo } from "../lexicon/near-words.ts";
import { namesLikePlurals, surnamesInS } from "../lexicon/not-names.ts";
import type { Token } from "../types.ts";
import type { Tagger } from "./tagger.ts";

/** What a word is that stands within a sentence. */
type Plain = Pick<Token, "tag" | "lemma">;

const known = new Map<string, Plain | undefined>();

/** Distinct words remembered, up to this many: a text has few, a hostile one many. */
const KNOWN_LIMIT = 20_000;

/**
 * "**Burglars** took four paintings", "**Voter** turnout fell", "**Warm** air moved in": the tagger takes the first word of a sentence
 * for a name, because of its capital. A noun or adjective of the lexicon is read there as it is read within a sentence.
 */
export function withOpener(tokens: readonly Token[], tagger: Tagger): readonly Token[] {
	const at = tokens.findIndex(({ norm }) => /[\p{L}\d]/u.test(norm));
	const token = tokens[at];
	const plain = token && isCapitalised(token, tokens[at + 1]) ? plainOf(token.norm, tagger) : undefined;
	if (token === undefined || plain === undefined) return tokens;
	const next = tokens[at + 1];
	const isPlural = plain.tag === "NOUN" && plain.lemma !== token.norm;
	if (!isPlural && (next?.tag !== "NOUN" || !next.spaced)) return tokens;
	return tokens.with(at, { ...token, ...plain });
}

/** A capital, and none behind it: no "Bridges Group". */
function isCapitalised({ tag, norm, word, capital }: Token, next: Token | undefined): boolean {
	if (!capital || tag !== "PROPN" || next?.capital === true || next?.norm === "'s") return false;
	return word.slice(1) === norm.slice(1) && !namesLikePlurals.has(norm) && !surnamesInS.has(norm);
}

function plainOf(norm: string, tagger: Tagger): Plain | undefined {
	if (known.has(norm)) return known.get(norm);
	const plain = wordOf(norm, tagger);
	if (known.size >= KNOWN_LIMIT) known.clear();
	known.set(norm, plain);
	return plain;
}

/** The tagger guesses at words that it does not know: only those of the lexicon are believed. */
function wordOf(norm: string, tagger: Tagger): Plain | undefined {
	const [word, other] = tagger(norm);
	if (word === undefined || other !== undefined || !isKnown(word.lemma)) return undefined;
	return word.tag === "NOUN" || word.tag === "ADJ" ? { tag: word.tag, lemma: word.lemma } : undefined;
}

function isKnown(lemma: string): boolean {
	return (
		conceptsOf(lemma).some((key) => key.startsWith("#")) || nearTo(lemma).length > 0 || entailedBy(lemma).length > 0
	);
}
