import { auxiliaries } from "./words.mjs";

/**
 * @import { Edit } from "./mutations.mjs"
 * @import { Clause, Sentence, Token } from "../../src/types.ts"
 */

/**
 * "not" put into a clause as grammar has it: after the auxiliary, or with "did", "does" or "do" before the main verb.
 * @param {Sentence} sentence
 * @returns {Edit[][]} one for each clause that can be negated
 */
export function notEdits(sentence) {
	return sentence.clauses
		.filter((clause) => clause.link === "main" || clause.link === "coordinate" || clause.link === "content")
		.map((clause) => negated(sentence.tokens, clause))
		.map((edit) => (edit === undefined ? [] : [edit]));
}

/**
 * @param {readonly Token[]} tokens
 * @param {Clause} clause
 * @returns {Edit | undefined}
 */
function negated(tokens, clause) {
	const { verb } = clause;
	const token = verb === undefined ? undefined : tokens[verb];
	if (verb === undefined || token === undefined) return undefined;
	const before = tokens.slice(Math.max(clause.from, verb - 4), verb);
	if ([...before, ...tokens.slice(verb + 1, verb + 2)].some((near) => /^(?:not|n't|never|no|to)$/.test(near.norm))) {
		return undefined;
	}
	if (!mayBeFinite(tokens, verb)) return undefined;
	const auxiliary =
		before.find((near) => auxiliaries.has(near.norm)) ?? (auxiliaries.has(token.norm) ? token : undefined);
	if (auxiliary !== undefined) return { start: auxiliary.end, end: auxiliary.end, text: " not" };
	const support = doSupport(token);
	return support === undefined
		? undefined
		: { start: token.start, end: token.end, text: `${support} not ${token.lemma}` };
}

/**
 * Not after an article, an adjective, a possessive or an opening mark: there the word is no finite verb, or stands in an
 * inverted "said Smith".
 * @param {readonly Token[]} tokens
 * @param {number} verb
 */
function mayBeFinite(tokens, verb) {
	const before = tokens[verb - 1];
	return before === undefined || !(/^(?:DET|ADJ|PUNCT|PART)$/.test(before.tag) || /^\p{P}|^'s$/u.test(before.norm));
}

/**
 * The form of "do" that carries the verb's tense, or undefined for what is no finite verb.
 * @param {Token} verb
 */
function doSupport(verb) {
	if (verb.tag !== "VERB" || verb.norm.endsWith("ing")) return undefined;
	if (verb.norm === verb.lemma) return "do";
	return verb.norm === `${verb.lemma}s` || verb.norm === `${verb.lemma}es` || verb.norm.endsWith("ies")
		? "does"
		: "did";
}
