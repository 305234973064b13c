/** Cardinals in words: "twenty-one", "a hundred", "two hundred thousand and five". */
import { hundred, magnitudes } from "../../lexicon/magnitudes.ts";
import { groupNumbers, groupSizes, singlePairs, smallNumbers, tens } from "../../lexicon/numbers.ts";
import { isHyphen, isPlural, normAt, type Parsed, parsed, pastHyphen, type Tokens } from "./parse.ts";

export interface Cardinal {
	readonly value: number;
	/** The factor of its last magnitude word; 1 without one. */
	readonly magnitude: number;
}

/** Whether a cardinal can begin with this word. */
export const beginsCardinal = (word: string): boolean =>
	smallNumbers.has(word) || tens.has(word) || word === "a" || word === "an" || word === hundred;

const digit = (tokens: Tokens, at: number): number => {
	const value = smallNumbers.get(normAt(tokens, at)) ?? 0;
	return value < 10 ? value : 0;
};

/** "Thirty two-hour meetings" are thirty: a spaced digit that begins a compound stays outside. */
const beginsCompound = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === true && isHyphen(tokens, at + 1);

function belowHundred(tokens: Tokens, at: number): Parsed<number> | undefined {
	const ten = tens.get(normAt(tokens, at));
	if (ten === undefined) {
		const small = smallNumbers.get(normAt(tokens, at));
		return small === undefined ? undefined : parsed(small, at + 1);
	}
	const next = pastHyphen(tokens, at + 1);
	const one = digit(tokens, next);
	return one === 0 || beginsCompound(tokens, next) ? parsed(ten, at + 1) : parsed(ten + one, next + 1);
}

/** "A", where a magnitude follows: "a hundred", "a dozen". */
function article(tokens: Tokens, at: number): Parsed<number> | undefined {
	const next = normAt(tokens, at + 1);
	const leads = magnitudes.has(next) || next === "dozen";
	if (/^an?$/.test(normAt(tokens, at)) && leads) return parsed(1, at + 1);
	return normAt(tokens, at) === hundred && magnitudes.has(next) ? parsed(1, at) : undefined;
}

/** "A pair of bombs"; but "a pair of trousers" is one thing. */
function groupOf(tokens: Tokens, at: number): Parsed<number> | undefined {
	const size = normAt(tokens, at) === "a" ? groupSizes.get(normAt(tokens, at + 1)) : undefined;
	const isCounting =
		normAt(tokens, at + 2) === "of" && isPlural(tokens, at + 3) && !singlePairs.has(normAt(tokens, at + 3));
	return size !== undefined && isCounting ? parsed(size, at + 3) : undefined;
}

const pastAnd = (tokens: Tokens, at: number): number =>
	normAt(tokens, at) === "and" ? at + 1 : pastHyphen(tokens, at);

/** "Two hundred and five": below ten thousand. */
function belowThousand(tokens: Tokens, at: number): Parsed<number> | undefined {
	const first = belowHundred(tokens, at) ?? groupOf(tokens, at) ?? article(tokens, at);
	const word = pastHyphen(tokens, first?.to ?? at);
	if (first === undefined || normAt(tokens, word) !== hundred) return first;
	const rest = belowHundred(tokens, pastAnd(tokens, word + 1));
	const value = first.value * 100;
	if (rest === undefined || rest.value === 0 || continues(tokens, rest.to)) return parsed(value, word + 1);
	return parsed(value + rest.value, rest.to);
}

/** "One hundred and three hundred" are two numbers. */
const continues = (tokens: Tokens, at: number): boolean => normAt(tokens, at) === hundred;

function groupFactor(tokens: Tokens, at: number): Parsed<number> {
	const next = pastHyphen(tokens, at);
	const word = normAt(tokens, next);
	const factor = word === hundred ? undefined : magnitudes.get(word);
	const dozen = groupNumbers.get(word);
	if (factor !== undefined) return parsed(factor, next + 1);
	return word === "dozen" && dozen !== undefined ? parsed(dozen, next + 1) : parsed(1, at);
}

/** "Three point one four": the digits behind the point. */
function decimals(tokens: Tokens, at: number): Parsed<number> | undefined {
	if (normAt(tokens, at) !== "point") return undefined;
	let to = at + 1;
	let digits = "";
	while ((smallNumbers.get(normAt(tokens, to)) ?? 100) < 100 && digits.length < 10) {
		digits += String(smallNumbers.get(normAt(tokens, to)));
		to += 1;
	}
	return digits === "" ? undefined : parsed(Number(`0.${digits}`), to);
}

/** Any cardinal in words, with its decimals. */
export function cardinal(tokens: Tokens, at: number): Parsed<Cardinal> | undefined {
	if (!beginsCardinal(normAt(tokens, at))) return undefined;
	const small = belowHundred(tokens, at);
	const part = small && decimals(tokens, small.to);
	return part ? parsed({ value: small.value + part.value, magnitude: 1 }, part.to) : wholeCardinal(tokens, at);
}

/** Groups fall: "two million three hundred thousand and five". */
function wholeCardinal(tokens: Tokens, at: number): Parsed<Cardinal> | undefined {
	const first = belowThousand(tokens, at);
	if (first === undefined) return undefined;
	const factor = groupFactor(tokens, first.to);
	let result = parsed(
		{ value: first.value * factor.value, magnitude: lastFactor(first.value, factor.value) },
		factor.to,
	);
	for (let limit = factor.value; limit >= 1000; ) {
		const group = smallerGroup(tokens, result.to, limit);
		if (group === undefined) return result;
		result = parsed({ value: result.value.value + group.value.value, magnitude: 1 }, group.to);
		limit = group.value.magnitude;
	}
	return result;
}

const lastFactor = (group: number, factor: number): number =>
	factor === 1 && group >= 100 && group % 100 === 0 ? 100 : factor;

function smallerGroup(tokens: Tokens, at: number, limit: number): Parsed<Cardinal> | undefined {
	const start = normAt(tokens, at) === "," ? at + 1 : at;
	const group = belowThousand(tokens, pastAnd(tokens, start));
	if (group === undefined || group.value === 0) return undefined;
	const factor = groupFactor(tokens, group.to);
	const value = group.value * factor.value;
	return value < limit && factor.value < limit ? parsed({ value, magnitude: factor.value }, factor.to) : undefined;
}
