/** "The first visit in five years" looks back, "in five days" ahead, "doubled in five years" is a duration. */

import { falseSuperlatives, superlatives } from "../../lexicon/calendar.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";
import { relativeMeaning } from "./counted.ts";
import { hedgeAt } from "./hedge.ts";
import type { Meaning, Pattern } from "./meaning.ts";
import { tenseNear } from "./tense.ts";
import { countAt, unitAt } from "./words.ts";

/** `in five years` after a superlative or negation: since then; with a verb of the future: then. */
export const inCount: Pattern = (tokens, at) => {
	const word = normAt(tokens, at);
	if (word !== "in" && word !== "for" && word !== "within") return undefined;
	const hedge = hedgeAt(tokens, at + 1);
	const count = countAt(tokens, hedge.to) ?? { count: undefined, to: hedge.to };
	const unit = unitAt(tokens, count.to);
	const plural = normAt(tokens, count.to).endsWith("s");
	if (unit === undefined || unit.value.name === "minute" || (count.count === undefined && !plural)) return undefined;
	if (joined(tokens, unit.to) && normAt(tokens, unit.to) === "'") return undefined;
	const length = count.count === undefined ? undefined : count.count * unit.value.count;
	const side = word === "in" && looksBack(tokens, at) ? -1 : ahead(tokens, at, word);
	if (side === 0) return undefined;
	return {
		from: at,
		to: unit.to,
		meaning: { ...meaningOf({ unit: unit.value.name, length, side }, word), open: hedge.open, loose: hedge.loose },
	};
};

/** "For five days" is a duration in any tense. */
function ahead(tokens: Tokens, at: number, word: string): 0 | 1 {
	if (word === "for") return 0;
	const tense = tenseNear(tokens, { from: at, to: at });
	const around = tokens.slice(Math.max(0, at - 20), at + 20);
	const wordless = !around.some(({ tag }) => tag === "VERB" || tag === "AUX");
	return tense === "future" || wordless || (word === "within" && tense === "unknown") ? 1 : 0;
}

interface Distance {
	readonly unit: NonNullable<Meaning["relative"]>["unit"];
	readonly length: number | undefined;
	readonly side: -1 | 1;
}

function meaningOf({ unit, length, side }: Distance, word: string): Meaning {
	const offset = length === undefined ? {} : { offset: side * length };
	const rolling = length === undefined || word === "within";
	const meaning = relativeMeaning({ unit, from: "publication", ...offset, ...(rolling ? { window: side } : {}) });
	return side < 0 ? { ...meaning, bound: "since" } : meaning;
}

/** A superlative, "first", "only" or a negation stands before it in the same stretch of the sentence. */
function looksBack(tokens: Tokens, at: number): boolean {
	for (let index = at - 1; index >= 0 && index >= at - 14; index -= 1) {
		const token = tokens[index];
		if (token === undefined || [";", ":"].includes(token.norm)) return false;
		if (superlatives.has(token.norm) || isSuperlative(tokens, index)) return !isComparison(tokens, index, at);
	}
	return false;
}

function isSuperlative(tokens: Tokens, at: number): boolean {
	const token = tokens[at];
	if (token === undefined || !token.norm.endsWith("est") || falseSuperlatives.has(token.norm)) return false;
	return (token.tag === "ADJ" || token.tag === "ADV") && token.norm.length > 5;
}

/** "At least three times in five years" counts, "not … in five days" may still lie ahead. */
function isComparison(tokens: Tokens, at: number, to: number): boolean {
	const word = normAt(tokens, at);
	if ((word === "least" || word === "most") && normAt(tokens, at - 1) === "at") return true;
	if (word === "no" && normAt(tokens, at + 1) === "longer") return true;
	return ["not", "n't", "no"].includes(word) && tenseNear(tokens, { from: to, to }) === "future";
}
