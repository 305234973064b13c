/** Ages: "18-month-old", "35 years old", "aged 35", "over the age of 65", "Smith, 35,", "he was 25". */
import { ageWords } from "../../lexicon/labels.ts";
import { yearOfAge } from "../../lexicon/units.ts";
import { hedged } from "./hedge.ts";
import type { Measure } from "./measure.ts";
import { firstOf, joined, normAt, type Parsed, type Parser, parsed, pastHyphen, type Tokens } from "./parse.ts";
import { measure } from "./range.ts";
import { ratio } from "./ratio.ts";

/** Past "old", "of age" behind a duration. */
function pastOld(tokens: Tokens, at: number): number | undefined {
	const word = pastHyphen(tokens, at);
	if (/^olds?$/.test(normAt(tokens, word))) return word + 1;
	return normAt(tokens, at) === "of" && normAt(tokens, at + 1) === "age" ? at + 2 : undefined;
}

/** Past "yo" or "y/o" behind a number. */
function pastShort(tokens: Tokens, at: number): number | undefined {
	if (normAt(tokens, at) === "yo") return at + 1;
	const slashed = normAt(tokens, at) === "y" && normAt(tokens, at + 1) === "/" && normAt(tokens, at + 2) === "o";
	return slashed ? at + 3 : undefined;
}

const isDuration = ({ unit }: Measure): boolean => unit?.dimension === "duration";

/** The highest age that is read from a bare number; the oldest person lived 122 years. */
const oldest = 122;

function asAge(found: Parsed<Measure> | undefined): Parsed<Measure> | undefined {
	if (found === undefined) return undefined;
	const { digits: _, ...rest } = found.value;
	if (isDuration(found.value)) return parsed({ ...rest, sort: "age" }, found.to);
	const plain =
		rest.unit === undefined && rest.sort === "count" && rest.interval.low <= oldest && rest.interval.low >= 0;
	return plain ? parsed({ ...rest, unit: yearOfAge, sort: "age" }, found.to) : undefined;
}

/** "35 years old", "18-month-old", "35-year-olds", "87 yo"; or the measure as it is. */
const measureOrAge: Parser<Measure> = (tokens, at) => {
	const found = measure(tokens, at);
	if (found === undefined) return undefined;
	const to = isDuration(found.value) ? pastOld(tokens, found.to) : pastShort(tokens, found.to);
	return to === undefined ? found : (asAge(parsed(found.value, to)) ?? found);
};

/** Past "aged", "age of", "the age of", "ages". */
function pastAgeWord(tokens: Tokens, at: number): number | undefined {
	const word = normAt(tokens, at) === "the" ? at + 1 : at;
	if (!ageWords.has(normAt(tokens, word))) return undefined;
	return normAt(tokens, word + 1) === "of" ? word + 2 : word + 1;
}

const hedgedMeasure = hedged(measure);

/** "Aged 35", "aged over 65", "the age of 18". */
const aged: Parser<Measure> = (tokens, at) => {
	const next = pastAgeWord(tokens, at);
	return next === undefined ? undefined : asAge(hedgedMeasure(tokens, next));
};

/** A name before the comma; or a singular noun, where a second comma closes the age: "the suspect, 24, fired". */
function isPerson(tokens: Tokens, comma: number, at: number): boolean {
	const token = tokens[comma - 1];
	const noun = token?.tag === "NOUN" && token.lemma === token.norm && normAt(tokens, at + 1) === ",";
	return token?.tag === "PROPN" || noun;
}

/** Between a name and a comma: "Smith, 35, said". */
const apposed: Parser<Measure> = (tokens, at) => {
	const comma = /^(?:now|then)$/.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
	const framed = normAt(tokens, comma) === "," && isPerson(tokens, comma, at);
	const closed = /^(?:,|\.|;|)$/.test(normAt(tokens, at + 1)) && (at + 1 === tokens.length || joined(tokens, at + 1));
	if (!framed || !closed || !/^\d{1,3}$/.test(normAt(tokens, at))) return undefined;
	return asAge(measure(tokens, at));
};

const personal = new Set(["he", "she", "i", "who"]);

/** A pronoun, or a name: "X is 56." */
function isSubject(tokens: Tokens, at: number): boolean {
	return personal.has(normAt(tokens, at)) || (tokens[at]?.tag === "PROPN" && tokens[at]?.capital === true);
}

/** "He was 25.", "X is 31,": nothing else is counted. */
const stated: Parser<Measure> = (tokens, at) => {
	const subject = tokens[at - 1]?.lemma === "be" && isSubject(tokens, at - 2);
	const ends = at + 1 === tokens.length || /^(?:[,.;]|when|and|at)$/.test(normAt(tokens, at + 1));
	return subject && ends && /^\d{1,3}$/.test(normAt(tokens, at)) ? asAge(measure(tokens, at)) : undefined;
};

/** "Younger than 15", "older than 300 years", not "older than two of his rivals". */
const compared: Parser<Measure> = (tokens, at) => {
	if (normAt(tokens, at - 1) !== "than" || !/^(?:older|younger)$/.test(normAt(tokens, at - 2))) return undefined;
	const found = measure(tokens, at);
	const next = tokens[found?.to ?? at];
	return next?.norm === "of" || /^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? "") ? undefined : asAge(found);
};

/** Ages told by the words before them. */
const told: Parser<Measure> = firstOf(aged, apposed, stated, compared);

/** Any quantity without its hedges. */
export const quantityOrAge: Parser<Measure> = firstOf(told, ratio, measureOrAge);
