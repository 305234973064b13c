/** Numbers in digits: `1,000.5`, `10 000`, `2.48×10−5`, `3/4`, `½`. */
import { digitDenominators, vulgarFractions } from "../../lexicon/numbers.ts";
import { firstOf, joined, normAt, type Parsed, type Parser, parsed, type Tokens } from "./parse.ts";

export interface Digits {
	readonly value: number;
	/** As written, where it is whole and plain. */
	readonly digits?: string;
}

const isDigits = (word: string): boolean => /^(?:\d[\d,]*(?:\.\d+)?|\.\d+)$/.test(word);

/** `10 000 dollars`: groups of three digits after a blank, where the first of them is all zeros or there are several. */
function spacedGroups(tokens: Tokens, at: number): Parsed<Digits> | undefined {
	if (!/^[1-9]\d{0,2}$/.test(normAt(tokens, at))) return undefined;
	let to = at + 1;
	while (/^\d{3}(?:\.\d+)?$/.test(normAt(tokens, to)) && !joined(tokens, to)) to += 1;
	const groups = tokens.slice(at, to).map((token) => token.norm);
	if (groups.length < 2 || (groups.length === 2 && groups[1] !== "000")) return undefined;
	return parsed({ value: Number(groups.join("")) }, to);
}

export function digits(tokens: Tokens, at: number): Parsed<Digits> | undefined {
	const word = normAt(tokens, at);
	if (!isDigits(word)) return undefined;
	const value = Number(word.replaceAll(",", ""));
	return parsed(/^\d+$/.test(word) ? { value, digits: word } : { value }, at + 1);
}

const signAt = (tokens: Tokens, at: number): number => (/^[+-]$/.test(normAt(tokens, at)) ? at + 1 : at);

/** `-5`, `+23` joined to the base before it. */
function exponentAt(tokens: Tokens, from: number): Parsed<number> | undefined {
	const at = signAt(tokens, from);
	const word = normAt(tokens, at);
	if (!/^\d{1,3}$/.test(word) || !joined(tokens, at)) return undefined;
	return parsed(10 ** (normAt(tokens, from) === "-" ? -Number(word) : Number(word)), at + 1);
}

/** `×10−5`, `x 10^6`, `e-5`, `e6`: the power of ten behind a number in digits. */
function powerOfTen(tokens: Tokens, at: number): Parsed<number> | undefined {
	const ten = pastTimesTen(tokens, at);
	if (ten !== undefined) return exponentAt(tokens, normAt(tokens, ten) === "^" ? ten + 1 : ten);
	const word = normAt(tokens, at);
	if (!joined(tokens, at) || !/^e\d{0,3}$/.test(word)) return undefined;
	return word === "e" ? exponentAt(tokens, at + 1) : parsed(10 ** Number(word.slice(1)), at + 1);
}

/** Past `×10`, `x10`, `* 10`. */
function pastTimesTen(tokens: Tokens, at: number): number | undefined {
	if (normAt(tokens, at) === "x10") return at + 1;
	return /^[×x*]$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === "10" ? at + 2 : undefined;
}

function scientific(tokens: Tokens, at: number): Parsed<Digits> | undefined {
	const mantissa = digits(tokens, at);
	const power = mantissa && powerOfTen(tokens, mantissa.to);
	return power && parsed({ value: mantissa.value.value * power.value }, power.to);
}

/** `3/4`, `1/3`: no spaces, a denominator people use, less than one. */
export function slashFraction(tokens: Tokens, at: number): Parsed<number> | undefined {
	if (normAt(tokens, at + 1) !== "/" || !joined(tokens, at + 1) || !joined(tokens, at + 2)) return undefined;
	const [above, under] = [normAt(tokens, at), normAt(tokens, at + 2)];
	if (!/^\d{1,2}$/.test(above) || !/^\d{1,3}$/.test(under)) return undefined;
	const [numerator, denominator] = [Number(above), Number(under)];
	const chained = normAt(tokens, at + 3) === "/" && joined(tokens, at + 3);
	if (numerator >= denominator || numerator === 0 || chained || !digitDenominators.has(denominator)) return undefined;
	return parsed(numerator / denominator, at + 3);
}

export function vulgar(tokens: Tokens, at: number): Parsed<number> | undefined {
	const value = vulgarFractions.get(normAt(tokens, at));
	return value === undefined ? undefined : parsed(value, at + 1);
}

/** A number in digits in any of its spellings. */
export const inDigits: Parser<Digits> = firstOf(scientific, spacedGroups, digits);
