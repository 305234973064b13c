/** Fractions in words: "two-thirds", "a third of", "half an hour". */
import { magnitudes } from "../../lexicon/magnitudes.ts";
import { fractionParts, smallNumbers } from "../../lexicon/numbers.ts";
import { isHyphen, normAt, type Parsed, parsed, pastHyphen, type Tokens } from "./parse.ts";
import { unitWord } from "./unit.ts";

const isPlural = (part: string): boolean => part.endsWith("s");

/** Words that make "half" a number: "half a million", "half the seats", "half of them". */
const afterHalf = new Set("a an of the its their his her our my your all these those".split(" "));

const isUnit = (tokens: Tokens, at: number): boolean =>
	unitWord(tokens, at) !== undefined || magnitudes.has(normAt(tokens, at)) || normAt(tokens, at) === "dozen";

/** "The first half", "the other third": a part that is named, not counted. */
const isNamed = (tokens: Tokens, at: number): boolean => tokens[at - 1]?.tag === "ADJ";

/** "More than half", "at least half", "about half": it needs no "of" behind a hedge. */
const isCompared = (tokens: Tokens, at: number): boolean => {
	const before = tokens[at - 1];
	const hedged = before?.tag === "ADV" || /^(?:than|least|most|about|around|over|under)$/.test(before?.norm ?? "");
	return (hedged || isStep(tokens, at, at + 1)) && !isHyphen(tokens, at + 1);
};

/** "Fell **by half**", "rose **by a third**"; but "by a third party". */
const isStep = (tokens: Tokens, at: number, to: number): boolean =>
	normAt(tokens, at - 1) === "by" && !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(tokens[to]?.tag ?? "");

function bareHalf(tokens: Tokens, at: number): Parsed<number> | undefined {
	if (normAt(tokens, at) !== "half" || isNamed(tokens, at)) return undefined;
	const next = normAt(tokens, pastHyphen(tokens, at + 1));
	if (afterHalf.has(next) || isCompared(tokens, at) || isUnit(tokens, pastHyphen(tokens, at + 1)))
		return parsed(0.5, at + 1);
	return undefined;
}

/** "A third" is a fraction before "of" and behind "by"; "a half hour", "a quarter mile" before a unit; "and a half" always. */
function articledPart(tokens: Tokens, at: number): Parsed<number> | undefined {
	const word = pastHyphen(tokens, at + 1);
	const part = fractionParts.get(normAt(tokens, word));
	if (part === undefined || !/^an?$/.test(normAt(tokens, at)) || isPlural(normAt(tokens, word))) return undefined;
	const added = normAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1) === "and" && part <= 4 && part !== 3;
	const measured = part % 2 === 0 && part < 5 && isUnit(tokens, pastHyphen(tokens, word + 1));
	const counted = normAt(tokens, word + 1) === "of" || isStep(tokens, at, word + 1);
	return added || measured || counted ? parsed(1 / part, word + 1) : undefined;
}

/** Quarters are also parts of a year, a city and a match: joined to the numeral, or before "of" or a unit. */
function partAllowed(tokens: Tokens, at: number, hyphened: boolean): boolean {
	const next = normAt(tokens, at + 1);
	if (!normAt(tokens, at).startsWith("quarter")) return true;
	return hyphened || next === "of" || isUnit(tokens, pastHyphen(tokens, at + 1));
}

/** "Two thirds", "one-quarter", "three-fifths". */
function countedPart(tokens: Tokens, at: number): Parsed<number> | undefined {
	const count = smallNumbers.get(normAt(tokens, at));
	if (count === undefined || count === 0) return undefined;
	const word = pastHyphen(tokens, at + 1);
	const part = fractionParts.get(normAt(tokens, word));
	if (part === undefined || isPlural(normAt(tokens, word)) !== count > 1) return undefined;
	return partAllowed(tokens, word, isHyphen(tokens, at + 1)) ? parsed(count / part, word + 1) : undefined;
}

/** "A quarter" without its article: "quarter of a million". */
function barePart(tokens: Tokens, at: number): Parsed<number> | undefined {
	const articled = normAt(tokens, at + 1) === "of" && /^an?$/.test(normAt(tokens, at + 2));
	const large = magnitudes.has(normAt(tokens, at + 1));
	return normAt(tokens, at) === "quarter" && (articled || large) && !isNamed(tokens, at)
		? parsed(0.25, at + 1)
		: undefined;
}

export function fractionInWords(tokens: Tokens, at: number): Parsed<number> | undefined {
	return countedPart(tokens, at) ?? articledPart(tokens, at) ?? bareHalf(tokens, at) ?? barePart(tokens, at);
}
