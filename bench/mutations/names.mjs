import { countries, months, weekdays } from "./words.mjs";
import { isName } from "./world.mjs";

/**
 * @import { Edit, World } from "./mutations.mjs"
 * @import { Token } from "../../src/types.ts"
 */

/**
 * Another day of the week, one that the sentence does not name.
 * @param {readonly Token[]} tokens
 * @returns {Edit[][]}
 */
export function weekdayEdits(tokens) {
	const present = new Set(tokens.map((token) => token.word));
	return tokens.map((token) => {
		if (!weekdays.includes(token.word)) return [];
		return replacements(token, weekdays, present);
	});
}

/**
 * Another month, one that the sentence does not name. "May" and "March" count only where a month must stand.
 * @param {readonly Token[]} tokens
 * @returns {Edit[][]}
 */
export function monthEdits(tokens) {
	const present = new Set(tokens.map((token) => token.word));
	const before = /^(?:in|last|this|next|since|until|by|of|early|late|mid|every|during)$/;
	return tokens.map((token, at) => {
		const placed = before.test(tokens[at - 1]?.norm ?? "") || /^\d/.test(tokens[at + 1]?.norm ?? "");
		return months.includes(token.word) && placed ? replacements(token, months, present) : [];
	});
}

/**
 * @param {Token} token
 * @param {readonly string[]} words
 * @param {ReadonlySet<string>} present
 */
const replacements = (token, words, present) =>
	words.filter((word) => !present.has(word)).map((text) => ({ start: token.start, end: token.end, text }));

/**
 * A country or its people changed to one of which the documents do not speak.
 * @param {readonly Token[]} tokens
 * @param {World} world
 * @returns {Edit[][]}
 */
export function countryEdits(tokens, world) {
	const fresh = countries.filter((names) => !names.some((name) => world.text.includes(name)));
	return tokens.map((_, at) => {
		const found = countryAt(tokens, at);
		const last = found && tokens[found.to - 1];
		const first = found && tokens[found.from];
		if (first === undefined || last === undefined || found === undefined) return [];
		return fresh.map(([country = "", demonym = ""]) => ({
			start: first.start,
			end: last.end,
			text: found.adjective ? demonym : country,
		}));
	});
}

/**
 * The country that begins at a token, with its article where it stands as a noun.
 * @param {readonly Token[]} tokens
 * @param {number} at
 */
function countryAt(tokens, at) {
	for (const [country = "", demonym = "", ...others] of countries) {
		if (tokens[at]?.word === demonym) return { from: at, to: at + 1, adjective: true };
		for (const name of [country, ...others]) {
			const to = at + name.split(" ").length;
			if (wordsOf(tokens, at, to) === name) return placed(tokens, at, to);
		}
	}
	return undefined;
}

/**
 * Before a noun, "US" and its like are an adjective; where a country stands as a noun, its article goes with it.
 * @param {readonly Token[]} tokens
 * @param {number} from
 * @param {number} to
 */
function placed(tokens, from, to) {
	const next = tokens[to];
	const modifies = next?.spaced === true && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
	const adjective = modifies && /^U\.?[SK]\b/.test(tokens[from]?.word ?? "");
	const article = !modifies && tokens[from - 1]?.norm === "the";
	return { from: article ? from - 1 : from, to, adjective };
}

/**
 * @param {readonly Token[]} tokens
 * @param {number} from
 * @param {number} to
 */
const wordsOf = (tokens, from, to) =>
	tokens
		.slice(from, to)
		.map((token) => token.word)
		.join(" ");

/**
 * A person's name (given name included) changed to the surname of another person of the documents, one whom the sentence
 * does not name: with both in the sentence the change may be a symmetric swap that stays true.
 * @param {readonly Token[]} tokens
 * @param {World} world
 * @returns {Edit[][]}
 */
export function nameEdits(tokens, world) {
	const present = new Set(tokens.map((token) => token.word));
	const others = world.people.filter((name) => !present.has(name));
	return tokens.map((token, at) => {
		if (!world.people.includes(token.word) || !isName(token)) return [];
		const before = tokens[at - 1];
		const after = tokens[at + 1];
		const given = before !== undefined && isName(before) && givenName(tokens[at - 2], before);
		const end = after !== undefined && isName(after) && after.spaced ? after.end : token.end;
		return others.map((text) => ({ start: given ? before.start : token.start, end, text }));
	});
}

/**
 * The word before a surname is a given name unless it ends a longer title.
 * @param {Token | undefined} before
 * @param {Token} token
 */
const givenName = (before, token) =>
	before?.norm !== "of" && !/(?:president|minister|secretary|adviser|mr|mrs|ms)/i.test(token.word);
