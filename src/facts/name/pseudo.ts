import type { Document, Token } from "../../types.ts";

/** A few words of the configuration as a document, without a language model: capitals are proper names, the rest nouns. */
export function pseudoDocument(text: string): Document {
	const tokens = [...text.matchAll(/'s|[^\s'’,-]+|-|,/g)].map((match): Token => {
		const word = match[0];
		const capital = /^\p{Lu}/u.test(word);
		const norm = word.toLowerCase();
		const tag = norm === "the" ? "DET" : capital ? "PROPN" : "NOUN";
		const start = match.index;
		return { word, norm, lemma: norm, tag, capital, spaced: start > 0, start, end: start + word.length };
	});
	const sentence = { index: 0, paragraph: 0, role: "story" as const, tokens, clauses: [], start: 0, end: text.length };
	return { id: "", text, normal: text, sentences: [sentence] };
}
