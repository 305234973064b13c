/**
 * @import { Edit, World } from "./mutations.mjs"
 * @import { Token } from "../../src/types.ts"
 */

/** Verbs that say little or much the same as one another: exchanging them may leave a sentence true. */
const light = new Set(
	"be have do go come get make take give say tell add call ask note report write speak state know see will would can could may might shall should must".split(
		" ",
	),
);

/**
 * What a word can be exchanged for: of one class and in one form, so that the sentence stays English. Names, numbers, words of
 * three letters and light verbs are left alone.
 * @param {Token} token
 * @returns {string | undefined}
 */
export function formOf({ tag, norm, lemma, capital }) {
	if (capital || norm.length < 4 || !/^[a-z]+$/.test(norm) || light.has(lemma)) return undefined;
	if (tag === "NOUN") return `NOUN ${norm === lemma ? "one" : "many"}`;
	if (tag === "VERB") return `VERB ${/(?:ing|ed|s)$/.exec(norm)?.[0] ?? (norm === lemma ? "base" : "past")}`;
	return tag === "ADJ" && norm === lemma ? "ADJ" : undefined;
}

/**
 * A noun, verb or adjective exchanged for another one of the documents, that the sentence does not have.
 * @param {readonly Token[]} tokens
 * @param {World} world
 * @param {"NOUN" | "VERB" | "ADJ"} tag
 * @returns {Edit[][]} for each such word of the sentence, its possible changes
 */
export function contentEdits(tokens, { vocabulary }, tag) {
	const present = new Set(tokens.map(({ lemma }) => lemma));
	return tokens.map((token) => {
		const form = token.tag === tag ? formOf(token) : undefined;
		const others = form === undefined ? [] : (vocabulary.get(form) ?? []);
		return others
			.filter(({ lemma }) => !present.has(lemma))
			.map(({ norm }) => ({ start: token.start, end: token.end, text: norm }));
	});
}

/**
 * The words of some sentences that can stand for others, each once, by their form.
 * @param {readonly Token[]} tokens
 * @returns {World["vocabulary"]}
 */
export function vocabularyOf(tokens) {
	/** @type {Map<string, Map<string, { norm: string, lemma: string }>>} */
	const forms = new Map();
	for (const token of tokens) {
		const form = formOf(token);
		if (form === undefined) continue;
		const words = forms.get(form) ?? new Map();
		forms.set(form, words.set(token.norm, { norm: token.norm, lemma: token.lemma }));
	}
	return new Map([...forms].map(([form, words]) => [form, [...words.values()]]));
}
