import { hedges, months, numberWords } from "./words.mjs";

/**
 * @import { Edit, World } from "./mutations.mjs"
 * @import { Token } from "../../src/types.ts"
 */

const digits = /^\d[\d,]*(?:\.\d+)?$/;

/**
 * A number changed to one that stands nowhere in the documents, half as much again away or more; only upwards after "more
 * than" and its like, only downwards after "up to", because the other way the sentence stays true.
 * @param {readonly Token[]} tokens
 * @param {World} world
 * @returns {Edit[][]} for each number of the sentence, its possible changes
 */
export function numberEdits(tokens, world) {
	return tokens.map((token, at) => {
		const way = openWay(tokens, at);
		const fresh = candidates(tokens, at).filter(({ value, word }) => {
			const known = amountOf(token) ?? value;
			const right = way === "both" || (way === "up" ? value > known : value < known);
			return right && !world.words.has(word);
		});
		const first = token.norm === "dozen" && tokens[at - 1]?.norm === "a" ? (tokens[at - 1] ?? token) : token;
		return fresh.map(({ word }) => ({ start: first.start, end: token.end, text: cased(word, first) }));
	});
}

/** @param {Token} token */
function amountOf(token) {
	return digits.test(token.norm) ? Number(token.norm.replaceAll(",", "")) : numberWords.get(token.norm);
}

/**
 * @param {string} word
 * @param {Token} like
 */
const cased = (word, like) => (like.capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);

/**
 * @param {readonly Token[]} tokens
 * @param {number} at
 */
function candidates(tokens, at) {
	const token = tokens[at];
	const value = token && amountOf(token);
	const next = tokens[at + 1];
	const tail = next === undefined || next.spaced ? "" : next.norm;
	if (token === undefined || value === undefined) return [];
	if (!digits.test(token.norm)) return wordsFar(value);
	// "06" is a piece of a date or time, "9gag" a name.
	if (/^0\d/.test(token.norm) || /^[a-z]{3,}$/.test(tail)) return [];
	if (tail === "s") return sayAll([value - 30, value - 20, value + 20]);
	if (months.includes(tokens[at - 1]?.word ?? "")) return sayAll([((value + 4) % 28) + 1, ((value + 10) % 28) + 1]);
	if (/^(?:19|20)\d\d$/.test(token.norm)) return sayAll([value - 7, value - 3, value + 4, value + 9]);
	const places = token.norm.split(".")[1]?.length ?? 0;
	const step = 10 ** -places;
	const far = [value * 2 + step, value * 3 + step, value * 1.5 + 2 * step, value / 2 - step, value / 3 - step];
	return far
		.map((number) => Number(number.toFixed(places)))
		.filter((number) => number >= step && isFar(number, value))
		.map((number) => ({ value: number, word: number.toFixed(places) }));
}

/** @param {number} value */
const wordsFar = (value) =>
	[...numberWords]
		.filter(([word, other]) => word !== "dozen" && isFar(other, value))
		.map(([word, other]) => ({ value: other, word }));

/** @param {readonly number[]} values */
const sayAll = (values) => values.map((value) => ({ value, word: String(value) }));

/**
 * @param {number} a
 * @param {number} b
 */
const isFar = (a, b) => a >= b * 1.5 || b >= a * 1.5;

/**
 * Which way the sentence leaves the number open: "more than", "since" and "or more" up; "up to" and "or less" down. A bound
 * in time is open towards the present: "first since 2018" holds of 2020 as well, so a year after "since" only moves down.
 * @param {readonly Token[]} tokens
 * @param {number} at
 */
function openWay(tokens, at) {
	const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm);
	const after = tokens.slice(at + 1, at + 3).map((token) => token.norm);
	if (before.at(-1) === "since" || after.join(" ") === "or less" || after.join(" ") === "or fewer") return "down";
	if (after.join(" ") === "or more") return "up";
	return hedgeBefore(tokens, at)?.way ?? "both";
}

/**
 * The hedge that stands right before the number (an article or currency mark between them is allowed).
 * @param {readonly Token[]} tokens
 * @param {number} at
 * @returns {{ from: number, to: number, way: string } | undefined} tokens `[from, to)`
 */
function hedgeBefore(tokens, at) {
	const to = /^(?:an?|\$|£|€)$/.test(tokens[at - 1]?.norm ?? "") ? at - 1 : at;
	for (const length of [3, 2, 1]) {
		const from = to - length;
		const words = tokens.slice(Math.max(0, from), to).map((token) => token.norm);
		const way = from < 0 ? undefined : hedges.get(words.join(" "));
		if (way !== undefined) return { from, to, way };
	}
	return undefined;
}

/**
 * The hedge of a number left out: "nearly six hours" → "six hours".
 * @param {readonly Token[]} tokens
 * @returns {Edit[][]}
 */
export function hedgeEdits(tokens) {
	return tokens.map((token, at) => {
		const hedge = amountOf(token) === undefined ? undefined : hedgeBefore(tokens, at);
		const first = hedge && tokens[hedge.from];
		const next = hedge && tokens[hedge.to];
		if (first === undefined || next === undefined) return [];
		return [{ start: first.start, end: next.end, text: cased(next.word, first) }];
	});
}
