import type { Span, Tag } from "../types.ts";
import { onOneLine } from "./lines.ts";

/** A word as the tagger cuts it: offsets into the sentence it was given. */
export interface Tagged extends Span {
	readonly tag: Tag;
	readonly lemma: string;
}

/** Part of speech and lemma for each word of a sentence (in plain typography). */
export type Tagger = (sentence: string) => readonly Tagged[];

const tags: readonly Tag[] = [
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X",
];
const tagNames = new Map<string, Tag>(tags.map((tag) => [tag, tag]));

/**
 * wink-nlp takes time quadratic in the length of what stands between two blanks (some 4 s for 50,000 code units), so it is
 * shown a blank in place of every 121st. No word of a dictionary is as long; web addresses may be, and have no grammar.
 */
const endless = /(\S{120})\S/g;

/**
 * wink-nlp takes "year's" before a mark for one word and remembers it: from then on it no longer cuts "year's" anywhere, and what it
 * says of a text depends on what it has read before. Before a blank it cuts it at once.
 */
const owned = /('\p{L}{0,2})[^\p{L}\d\s]/gu;

/** wink-nlp declares `its.lemma` with other parameters than it reads; only the index is ours to give. */
const isTokenMapper = (mapper: unknown): mapper is (index: number) => string => typeof mapper === "function";

let tagger: Promise<Tagger> | undefined;

/** The language model, loaded once for a process: some 0.1 s, and the model grows each time it is set up anew. */
export function loadTagger(): Promise<Tagger> {
	tagger ??= newTagger();
	return tagger;
}

async function newTagger(): Promise<Tagger> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import("wink-nlp"),
		import("wink-eng-lite-web-model"),
	]);
	const nlp = winkNLP(model, ["sbd", "pos"]);
	const { its } = nlp;
	const lemma: unknown = its.lemma;
	if (!isTokenMapper(lemma)) throw new Error("wink-nlp: no lemmas");
	return (original) => {
		const sentence = onOneLine(original).replace(endless, "$1 ").replace(owned, "$1 ");
		const tokens = nlp.readDoc(sentence).tokens();
		const words = tokens.out();
		const found = tokens.out(its.pos);
		const lemmas = tokens.out(lemma);
		let at = 0;
		return words.flatMap((word, index) => {
			const start = sentence.indexOf(word, at);
			if (start < 0) return [];
			at = start + word.length;
			return [{ start, end: at, tag: tagNames.get(found[index] ?? "") ?? "X", lemma: lemmaOf(lemmas[index] ?? word) }];
		});
	};
}

/** The model gives "through" the lemma "thru", under which no phrase of the lexicon would be found. */
function lemmaOf(lemma: string): string {
	return lemma === "thru" ? "through" : lemma;
}
