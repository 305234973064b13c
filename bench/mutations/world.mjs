import { vocabularyOf } from "./content.mjs";
import { countries, months, personVerbs, titles, weekdays } from "./words.mjs";

/** @import { World } from "./mutations.mjs" */

const calendar = new Set([...weekdays, ...months]);
const nations = new Set(countries.flat().flatMap((name) => name.split(" ")));

/**
 * What the documents speak of, so that a mutation can tell what stands in them already.
 * @param {readonly import("../../src/types.ts").Document[]} documents
 * @returns {World}
 */
export function worldOf(documents) {
	const sentences = documents.flatMap((document) => document.sentences);
	const words = new Set(sentences.flatMap((sentence) => sentence.tokens.map((token) => token.norm)));
	const people = new Set(sentences.flatMap((sentence) => peopleOf(sentence.tokens)));
	const bare = new Set(sentences.flatMap((sentence) => bareNames(sentence.tokens)));
	return {
		words,
		people: [...people].filter((name) => bare.has(name)).sort(),
		vocabulary: vocabularyOf(sentences.flatMap((sentence) => sentence.tokens)),
		text: documents.map((document) => flat(document.text)).join("\n"),
		said: new Set(documents.flatMap((document) => document.sentences.map((sentence) => claimOf(document, sentence)))),
	};
}

/**
 * The sentence as a claim: its own words, white space flattened.
 * @param {import("../../src/types.ts").Document} document
 * @param {import("../../src/types.ts").Sentence} sentence
 */
export const claimOf = (document, sentence) => flat(document.text.slice(sentence.start, sentence.end));

/**
 * One space for every stretch of white space.
 * @param {string} text
 */
export const flat = (text) => text.replace(/\s+/g, " ");

/**
 * Surnames, by where they stand: before a verb that only people do, or after a title.
 * @param {readonly import("../../src/types.ts").Token[]} tokens
 */
function peopleOf(tokens) {
	return tokens.flatMap((token, at) => {
		const verb = tokens[at + 1];
		const title = tokens[at - 1]?.norm.replace(".", "") ?? "";
		const acts = verb?.tag === "VERB" && personVerbs.has(verb.lemma);
		return isName(token) && (acts || titles.has(title)) ? [token.word] : [];
	});
}

/**
 * Names that stand alone within a sentence: given names are followed by a surname, any word may open a sentence,
 * and what follows an article is no person.
 * @param {readonly import("../../src/types.ts").Token[]} tokens
 */
function bareNames(tokens) {
	return tokens.flatMap((token, at) => {
		const near = [tokens[at - 1], tokens[at + 1]];
		const alone = !near.some((other) => other !== undefined && isName(other));
		const placed = at === 0 ? /^(?:said|told|added)$/.test(near[1]?.norm ?? "") : near[0]?.norm !== "the";
		return placed && alone && isName(token) ? [token.word] : [];
	});
}

/** @param {import("../../src/types.ts").Token} token */
export function isName(token) {
	const named = token.capital && token.tag === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(token.word);
	return named && !calendar.has(token.word) && !nations.has(token.word);
}
