import { contentEdits } from "./content.mjs";
import { countryEdits, monthEdits, nameEdits, weekdayEdits } from "./names.mjs";
import { hedgeEdits, numberEdits } from "./numbers.mjs";
import { notEdits } from "./polarity.mjs";
import { pick } from "./random.mjs";
import { claimOf, flat } from "./world.mjs";

export { generator, pick, sample } from "./random.mjs";
export { claimOf, worldOf } from "./world.mjs";

/**
 * @import { Edit, Kind, Mutant, World } from "./mutations.mjs"
 * @import { Document, Sentence } from "../../src/types.ts"
 */

/** One entry for each kind of mutation: all changes of that kind that a sentence allows, grouped by the place they change. */
/** @type {Readonly<Record<Kind, (sentence: Sentence, world: World) => readonly (readonly Edit[])[]>>} */
const mutators = {
	number: ({ tokens }, world) => numberEdits(tokens, world),
	weekday: ({ tokens }) => weekdayEdits(tokens),
	month: ({ tokens }) => monthEdits(tokens),
	country: ({ tokens }, world) => countryEdits(tokens, world),
	name: ({ tokens }, world) => nameEdits(tokens, world),
	not: (sentence) => notEdits(sentence),
	hedge: ({ tokens }) => hedgeEdits(tokens),
	noun: ({ tokens }, world) => contentEdits(tokens, world, "NOUN"),
	verb: ({ tokens }, world) => contentEdits(tokens, world, "VERB"),
	adjective: ({ tokens }, world) => contentEdits(tokens, world, "ADJ"),
};

/** @type {readonly Kind[]} */
export const kinds = ["number", "weekday", "month", "country", "name", "not", "hedge", "noun", "verb", "adjective"];

/**
 * The story's own sentences of at least `least` tokens: what is mutated.
 * @param {Document} document
 * @param {number} [least]
 */
export function storySentences(document, least = 6) {
	return document.sentences.filter((sentence) => sentence.role === "story" && sentence.tokens.length >= least);
}

/**
 * For each kind and each place that it can change, one mutant, chosen by chance. A mutant that is a sentence of the documents
 * as it stands is none.
 * @param {{ document: Document, sentence: Sentence }} subject
 * @param {World} world
 * @param {() => number} random
 * @returns {Mutant[]}
 */
export function mutantsOf({ document, sentence }, world, random) {
	return kinds.flatMap((kind) =>
		mutators[kind](sentence, world).flatMap((edits) => {
			const edit = pick(edits, random);
			if (edit === undefined) return [];
			const text = applied(document, sentence, edit);
			const change = `${document.text.slice(edit.start, edit.end)} → ${edit.text.trim()}`;
			return world.said.has(text) ? [] : [{ kind, text, change, origin: claimOf(document, sentence) }];
		}),
	);
}

/**
 * @param {Document} document
 * @param {Sentence} sentence
 * @param {Edit} edit
 */
function applied(document, sentence, edit) {
	const before = document.text.slice(sentence.start, edit.start);
	const after = document.text.slice(edit.end, sentence.end);
	return flat(before + edit.text + after);
}
