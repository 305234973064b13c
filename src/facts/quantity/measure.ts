/** One measured number: "35-minute", "$12bn", "5 hours and 45 minutes", "18 months old", "four". */
import { riskyLetters } from "../../lexicon/magnitudes.ts";
import { smallNumbers } from "../../lexicon/numbers.ts";
import { articleLeads, articleUnits, foot, longWords, type Unit, unitModifiers } from "../../lexicon/units.ts";
import type { Hedge, Interval } from "../../types.ts";
import { point, scale } from "../../values/interval.ts";
import { fractionInWords } from "./fraction.ts";
import { hedgeBehind } from "./hedge-words.ts";
import { isNoNumber } from "./label.ts";
import { type Numeral, numeral } from "./numeral.ts";
import {
	firstOf,
	isHyphen,
	isPlural,
	joined,
	normAt,
	type Parsed,
	type Parser,
	parsed,
	pastHyphen,
	type Tokens,
} from "./parse.ts";
import { currencyBefore, unitBehind, unitWord } from "./unit.ts";

/** A quantity on its way: everything but its place. */
export interface Measure {
	/** In the written unit. */
	readonly interval: Interval;
	/** Absent for counts. */
	readonly unit?: Unit;
	/** The interval is the wording's own: "five to seven", "dozens". */
	readonly range: boolean;
	/** Hedges that stretch it, from the inside out. */
	readonly hedges: readonly Hedge[];
	/** The number as written; for a range its low end. */
	readonly amount: number;
	readonly magnitude: number;
	/** What kind of number it is where no unit tells: a count, a share of a whole, how many times as much, years of life. */
	readonly sort: "count" | "share" | "multiple" | "age";
	/** The number's own first token, behind its hedge. */
	readonly at: number;
	/** Plain digits: perhaps a year or a label. */
	readonly digits?: string;
	/** The unit stands in front: `$5`. */
	readonly leading?: boolean;
}

const fromNumeral = (value: Numeral, at: number): Measure => ({
	at,
	interval: value.interval,
	range: value.vague,
	hedges: [],
	amount: value.interval.low,
	magnitude: value.magnitude,
	sort: value.share ? "share" : "count",
	...(value.digits !== undefined && { digits: value.digits }),
});

const times = (measure: Measure, factor: number): Measure => ({
	...measure,
	interval: scale(measure.interval, factor),
	amount: measure.amount * factor,
	magnitude: measure.magnitude * factor,
});

/** `5m`, `3k`: magnitudes behind a currency, or before a plural noun. */
function riskyMagnitude(tokens: Tokens, at: number, money: boolean): number | undefined {
	const factor = riskyLetters.get(normAt(tokens, at));
	if (factor === undefined || !(joined(tokens, at) || money)) return undefined;
	return money || (factor !== 1e12 && countsBehind(tokens, at + 1)) ? factor : undefined;
}

/** A plural noun, perhaps behind adjectives: "5m new homes". */
function countsBehind(tokens: Tokens, from: number): boolean {
	let at = from;
	while (tokens[at]?.tag === "ADJ") at += 1;
	return isPlural(tokens, at);
}

function numberAt(tokens: Tokens, at: number, money: boolean): Parsed<Measure> | undefined {
	const found = isNoNumber(tokens, at) ? undefined : numeral(tokens, at);
	if (found === undefined) return undefined;
	const measure = fromNumeral(found.value, at);
	const factor = riskyMagnitude(tokens, found.to, money);
	if (factor === undefined) return parsed(measure, found.to);
	const { digits: _, ...rest } = times(measure, factor);
	return parsed(rest, found.to + 1);
}

const isMinus = (tokens: Tokens, at: number): boolean => normAt(tokens, at) === "-" && joined(tokens, at + 1);

/** `$12bn`, `-$5`, `$-5`. */
function money(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const minus = isMinus(tokens, at) && !joined(tokens, at);
	const unit = currencyBefore(tokens, minus ? at + 1 : at);
	if (unit === undefined) return undefined;
	const inner = isMinus(tokens, unit.to);
	const found = numberAt(tokens, inner ? unit.to + 1 : unit.to, true);
	if (found === undefined) return undefined;
	const { digits: _, ...measure } = minus || inner ? times(found.value, -1) : found.value;
	return parsed({ ...measure, unit: unit.value, leading: true, sort: "count" }, found.to);
}

/** Past "of a" and "a" in "three quarters of an hour", "half a mile", "half of 1 percent", and past "of". */
function beforeUnit(tokens: Tokens, measure: Measure, at: number): number {
	const of = normAt(tokens, at) === "of" ? at + 1 : at;
	if (measure.sort !== "share") return measure.range ? of : at;
	const single = of > at ? /^(?:an?|1|one)$/ : /^an?$/;
	return single.test(normAt(tokens, of)) ? of + 1 : at;
}

/** A number with the unit behind it, or without. */
export function plain(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const found = numberAt(tokens, at, false);
	if (found === undefined) return undefined;
	return withUnit(tokens, found.value, found.to) ?? hedgedUnit(tokens, found) ?? found;
}

/** "30-odd years", "35+ miles": a hedge between number and unit. */
function hedgedUnit(tokens: Tokens, { value, to }: Parsed<Measure>): Parsed<Measure> | undefined {
	const hedge = hedgeBehind(tokens, to);
	return hedge && withUnit(tokens, { ...value, hedges: [hedge.value] }, pastHyphen(tokens, hedge.to));
}

/** "Two more years", "three full days". */
const modifiedUnit = (tokens: Tokens, at: number): Parsed<Unit> | undefined =>
	unitModifiers.has(normAt(tokens, at)) && tokens[at]?.spaced === true ? unitWord(tokens, at + 1) : undefined;

/** Gives a bare number the unit that stands behind it. */
function withUnit(tokens: Tokens, measure: Measure, at: number): Parsed<Measure> | undefined {
	const start = beforeUnit(tokens, measure, at);
	const magnitude = Math.max(measure.magnitude, Math.abs(measure.amount));
	const unit = unitBehind(tokens, start, magnitude) ?? modifiedUnit(tokens, start);
	if (unit === undefined) return undefined;
	const { digits: _, ...rest } = measure;
	return parsed({ ...rest, unit: unit.value, sort: "count" }, unit.to);
}

/** "An hour", "a mile"; other units only behind a hedge or a word such as "for". */
function articled(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const unit = /^an?$/.test(normAt(tokens, at)) ? unitWord(tokens, pastHyphen(tokens, at + 1)) : undefined;
	if (unit === undefined || !articleCounts(tokens, at, unit)) return undefined;
	return parsed({ ...one(at), unit: unit.value }, unit.to);
}

const one = (at: number) => {
	const measure = { range: false, hedges: [], amount: 1, magnitude: 1, sort: "count", at } as const;
	return { ...measure, interval: point(1) };
};

/** "An hour-long meeting", "weeklong talks"; but not "hours-long". */
function long(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const word = /^an?$/.test(normAt(tokens, at)) ? at + 1 : at;
	const joinedLong = isHyphen(tokens, word + 1) && normAt(tokens, word + 2) === "long";
	const unit = longWords.get(joinedLong ? `${normAt(tokens, word)}long` : normAt(tokens, word));
	if (unit === undefined || normAt(tokens, word).startsWith(`${unit.name}s`) || isHyphen(tokens, word - 1))
		return undefined;
	return parsed({ ...one(at), unit }, joinedLong ? word + 3 : word + 1);
}

/** `6'2"`: feet and inches. */
function height(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const [feet, inches] = [normAt(tokens, at), normAt(tokens, at + 2)];
	const marked = normAt(tokens, at + 1) === "'" && joined(tokens, at + 1) && joined(tokens, at + 2);
	if (!marked || !/^[3-8]$/.test(feet) || !/^(?:\d|1[01])$/.test(inches)) return undefined;
	const amount = Number(feet) + Number(inches) / 12;
	const closed = normAt(tokens, at + 3) === '"' && joined(tokens, at + 3);
	return parsed({ ...one(at), amount, interval: point(amount), unit: foot }, closed ? at + 4 : at + 3);
}

function articleCounts(tokens: Tokens, at: number, { value, to }: Parsed<Unit>): boolean {
	const before = tokens[at - 1];
	if (isHyphen(tokens, to) || /^(?:ratio|data)$/.test(value.dimension)) return false;
	if (articleLeads.has(before?.norm ?? "")) return value.name !== "second" || tokens[to]?.tag === "PUNCT";
	const half = normAt(tokens, to) === "and" && fractionInWords(tokens, to + 1) !== undefined;
	const measured = normAt(tokens, to) === "of" && /^(?:volume|mass)$/.test(value.dimension);
	const rate = before === undefined ? false : /^(?:NOUN|NUM|PROPN|SYM)$/.test(before.tag);
	const either = normAt(tokens, to) === "or" && smallNumbers.has(normAt(tokens, to + 1));
	return half || either || measured || (articleUnits.has(value.name) && !rate);
}

/** One number with its unit, or without. */
export const single: Parser<Measure> = firstOf(money, height, long, plain, articled);
