/** Numerals: digits, words, fractions and vague numbers, with their magnitudes. */
import { magnitudes, pluralMagnitudes, safeLetters } from "../../lexicon/magnitudes.ts";
import { vagueNumbers } from "../../lexicon/numbers.ts";
import type { Interval } from "../../types.ts";
import { below, point, scale, shift } from "../../values/interval.ts";
import { digits, inDigits, slashFraction, vulgar } from "./digits.ts";
import { fractionInWords } from "./fraction.ts";
import { firstOf, joined, normAt, type Parsed, type Parser, parsed, pastHyphen, type Tokens } from "./parse.ts";
import { cardinal } from "./words.ts";

/** A number before its unit. */
export interface Numeral {
	readonly interval: Interval;
	/** The factor of its last magnitude word; 1 without one. */
	readonly magnitude: number;
	/** A share of a whole: "two thirds". */
	readonly share: boolean;
	/** "several", "dozens": the interval is the word's own. */
	readonly vague: boolean;
	/** A whole number in plain digits: the only ones that can be years or labels. */
	readonly digits?: string;
}

const plain = (value: number, rest: Partial<Numeral> = {}): Numeral => ({
	interval: point(value),
	magnitude: 1,
	share: false,
	vague: false,
	...rest,
});

const scaled = (numeral: Numeral, factor: number): Numeral => ({
	interval: scale(numeral.interval, factor),
	magnitude: factor,
	share: false,
	vague: numeral.vague,
});

const fraction: Parser<number> = firstOf(vulgar, slashFraction, fractionInWords);

const share = (tokens: Tokens, at: number): Parsed<Numeral> | undefined => {
	const found = fraction(tokens, at);
	return found && parsed(plain(found.value, { share: true }), found.to);
};

/** `2½`, `2 1/2`, "two and a half": the fraction behind a whole number. */
function fractionBehind(tokens: Tokens, at: number): Parsed<number> | undefined {
	const and = pastHyphen(tokens, at);
	const part = pastHyphen(tokens, and + 1);
	if (normAt(tokens, and) === "and") return fractionInWords(tokens, part) ?? vulgar(tokens, part);
	return vulgar(tokens, at) ?? slashFraction(tokens, pastHyphen(tokens, at));
}

function mixed(tokens: Tokens, whole: Parsed<Numeral>): Parsed<Numeral> {
	const part = fractionBehind(tokens, whole.to);
	if (part === undefined || !Number.isInteger(whole.value.interval.low)) return whole;
	const { interval, magnitude } = whole.value;
	return parsed(plain(0, { interval: shift(interval, part.value * magnitude), magnitude }), part.to);
}

function inWords(tokens: Tokens, at: number): Parsed<Numeral> | undefined {
	const found = cardinal(tokens, at);
	return found && parsed(plain(found.value.value, { magnitude: found.value.magnitude }), found.to);
}

/** "several", "a few", "a couple of", "dozens", "tens of thousands". */
function vague(tokens: Tokens, at: number): Parsed<Numeral> | undefined {
	const articled = normAt(tokens, at) === "a" ? at + 1 : at;
	const word = normAt(tokens, articled);
	const range = vagueNumbers.get(word);
	if (range === undefined || !vagueAllowed(tokens, articled, articled > at)) return undefined;
	const numeral = plain(0, { interval: below(range.low, range.high), vague: true });
	return parsed(numeral, articled + 1);
}

const leadsToNumber = (tokens: Tokens, at: number): boolean =>
	normAt(tokens, at) === "of" || magnitudes.has(normAt(tokens, at)) || normAt(tokens, at) === "dozen";

function vagueAllowed(tokens: Tokens, at: number, articled: boolean): boolean {
	const word = normAt(tokens, at);
	if (word === "few" || word === "handful")
		return articled || /^(?:past|last|next|first)$/.test(normAt(tokens, at - 1));
	if (word === "couple") return articled && (leadsToNumber(tokens, at + 1) || tokens[at + 1]?.tag === "NOUN");
	if (word === "tens" || word === "scores") return normAt(tokens, at + 1) === "of";
	return !articled;
}

/** Past "of" in "tens of thousands", "a couple of hundred", "three quarters of a million". */
function pastOf(tokens: Tokens, at: number, numeral: Numeral): number {
	if (!(numeral.vague || numeral.share)) return pastHyphen(tokens, at);
	const behind = normAt(tokens, at) === "of" ? at + 1 : pastHyphen(tokens, at);
	return numeral.share && /^an?$/.test(normAt(tokens, behind)) ? pastHyphen(tokens, behind + 1) : behind;
}

function factorAt(tokens: Tokens, at: number, numeral: Numeral): number | undefined {
	const word = normAt(tokens, at);
	const letters = joined(tokens, at) ? safeLetters.get(word) : undefined;
	const vagueFactor = numeral.vague ? pluralMagnitudes.get(word) : undefined;
	const dozen = word === "dozen" && numeral.magnitude === 1 ? 12 : undefined;
	return letters ?? magnitudes.get(word) ?? vagueFactor ?? dozen ?? pluralFactor(tokens, at);
}

/** "Three millions", "two dozens", but not "5 hundreds of". */
const pluralFactor = (tokens: Tokens, at: number): number | undefined => {
	if (normAt(tokens, at + 1) === "of") return undefined;
	return normAt(tokens, at) === "dozens" ? 12 : pluralMagnitudes.get(normAt(tokens, at));
};

/** Magnitudes behind the number; several multiply ("two hundred thousand"). */
function magnified(tokens: Tokens, numeral: Parsed<Numeral>): Parsed<Numeral> {
	let result = numeral;
	for (let steps = 0; steps < 3; steps += 1) {
		const at = pastOf(tokens, result.to, result.value);
		const factor = factorAt(tokens, at, result.value);
		if (factor === undefined) return result;
		const { magnitude } = result.value;
		result = parsed({ ...scaled(result.value, factor), magnitude: magnitude * factor }, at + 1);
	}
	return result;
}

const digitNumeral: Parser<Numeral> = (tokens, at) => {
	const found = inDigits(tokens, at);
	if (found === undefined) return undefined;
	const { value, digits: written } = found.value;
	return parsed(plain(value, written === undefined ? {} : { digits: written }), found.to);
};

const whole: Parser<Numeral> = firstOf(digitNumeral, inWords);

/** "3 hundred and 21", "2 lakh 50 thousand": smaller groups behind digits with a magnitude. */
function continued(tokens: Tokens, found: Parsed<Numeral>): Parsed<Numeral> {
	const { magnitude, interval } = found.value;
	if (magnitude === 1) return found;
	const and = normAt(tokens, found.to) === "and";
	const next = digits(tokens, and ? found.to + 1 : found.to);
	const group = next && magnified(tokens, parsed(plain(next.value.value), next.to));
	if (group === undefined || group.value.interval.low >= magnitude) return found;
	const fits = and ? magnitude === 100 : group.value.magnitude > 1;
	return fits ? parsed(plain(0, { interval: shift(interval, group.value.interval.low) }), group.to) : found;
}

function withParts(tokens: Tokens, at: number): Parsed<Numeral> | undefined {
	const found = whole(tokens, at);
	if (found === undefined) return undefined;
	const inner = found.value.magnitude === 1 ? mixed(tokens, found) : found;
	return continued(tokens, mixed(tokens, magnified(tokens, inner)));
}

function magnifiedPart(tokens: Tokens, at: number): Parsed<Numeral> | undefined {
	const found = share(tokens, at) ?? vague(tokens, at);
	return found && magnified(tokens, found);
}

const unsigned: Parser<Numeral> = firstOf(magnifiedPart, withParts);

/** A minus belongs to the number where nothing stands directly before it. */
function isMinus(tokens: Tokens, at: number): boolean {
	if (/^(?:minus|negative)$/.test(normAt(tokens, at))) return true;
	const before = normAt(tokens, at - 1);
	return normAt(tokens, at) === "-" && joined(tokens, at + 1) && (!joined(tokens, at) || /^[(~]$/.test(before));
}

/** Any number, with its sign and magnitudes. */
export function numeral(tokens: Tokens, at: number): Parsed<Numeral> | undefined {
	if (!isMinus(tokens, at)) return unsigned(tokens, at);
	const found = unsigned(tokens, at + 1);
	return found && parsed({ ...found.value, interval: scale(found.value.interval, -1) }, found.to);
}
