/** Ranges: "five to seven hours", "between 5 and 7", `$5-7 million`, "10 ± 2". */
import { changeLemmas } from "../../lexicon/labels.ts";
import { closed, convert, hull } from "../../values/interval.ts";
import { side } from "./compound.ts";
import type { Measure } from "./measure.ts";
import { isPlural, joined, normAt, type Parsed, parsed, pastHyphen, type Tokens } from "./parse.ts";

type Joint = "from" | "between" | "bare";

/** Past the word or mark that joins the two ends. */
function pastJoint(tokens: Tokens, at: number, joint: Joint): number | undefined {
	const word = normAt(tokens, at);
	if (joint === "between" && word === "and") return at + 1;
	if (word === "to" || word === "through" || (word === "or" && joint === "bare")) return at + 1;
	if (word === "-" && normAt(tokens, at + 1) === "to" && joined(tokens, at)) return pastHyphen(tokens, at + 2);
	return word === "-" ? at + 1 : undefined;
}

/** The low end takes its unit from the high end, or lends it: `$5-7`, "an hour or two". */
function agree(low: Measure, high: Measure, joint: string): readonly [Measure, Measure] {
	if (low.unit !== undefined && high.unit === undefined && low.leading) return [low, { ...high, unit: low.unit }];
	if (low.unit !== undefined && high.unit === undefined && joint === "or") return [low, { ...high, unit: low.unit }];
	if (low.unit === undefined && high.unit !== undefined) return [{ ...low, unit: high.unit }, high];
	return [low, high];
}

/** "5 to 7 million": the low end is in millions too. */
function lendMagnitude(low: Measure, high: Measure): Measure {
	const lends = low.magnitude === 1 && high.magnitude > 1 && low.amount < high.amount / high.magnitude;
	if (!lends) return low;
	const { lowOpen, highOpen } = low.interval;
	const amount = low.amount * high.magnitude;
	return { ...low, amount, interval: { ...closed(amount, low.interval.high * high.magnitude), lowOpen, highOpen } };
}

/** In the unit of the low end. */
function highInUnit(low: Measure, high: Measure): Measure {
	const [a, b] = [low.unit, high.unit];
	if (a === undefined || b === undefined || a.name === b.name) return high;
	const offset = ((b.offset ?? 0) - (a.offset ?? 0)) / a.scale;
	return { ...high, interval: convert(high.interval, b.scale / a.scale, offset) };
}

function span(first: Measure, second: Measure, joint: string): Measure | undefined {
	const [low, high] = agree(lendMagnitude(first, second), second, joint);
	if (low.unit?.dimension !== high.unit?.dimension || low.sort !== high.sort) return undefined;
	const top = highInUnit(low, high);
	if (top.interval.high <= low.interval.low) return undefined;
	const { digits: _, ...rest } = low;
	return { ...rest, interval: hull(low.interval, top.interval), range: true };
}

/** "Five or six", not "one or two thousand": near neighbours only. */
const alternatives = (low: Measure, high: Measure): boolean => high.amount <= 2 * Math.max(low.amount, 1);

const isYear = ({ digits, unit }: Measure): boolean => unit === undefined && /^(?:1[5-9]|20)\d\d$/.test(digits ?? "");

/** A bare "3-1" is a score; "3-5 people" and `$3-5` are ranges. */
function scoreLike(tokens: Tokens, low: Measure, { value, to }: Parsed<Measure>): boolean {
	const measured = low.unit !== undefined || value.unit !== undefined || value.magnitude > 1;
	return !(measured || tokens[to]?.tag === "ADJ" || isPlural(tokens, to));
}

function allowed(tokens: Tokens, [low, high]: readonly [Parsed<Measure>, Parsed<Measure>], joint: Joint): boolean {
	if (isYear(low.value) || isYear(high.value)) return false;
	const word = normAt(tokens, low.to);
	if (word === "or") return alternatives(low.value, high.value);
	const chained = normAt(tokens, high.to) === "-" && /^\d/.test(normAt(tokens, high.to + 1));
	return word !== "-" || (!chained && (joint !== "bare" || !scoreLike(tokens, low.value, high)));
}

/** The range that goes on behind its low end. */
function rangeBehind(tokens: Tokens, low: Parsed<Measure>, joint: Joint): Parsed<Measure> | undefined {
	const next = pastJoint(tokens, low.to, joint);
	const high = next === undefined ? undefined : side(tokens, next);
	if (high === undefined || !allowed(tokens, [low, high], joint)) return undefined;
	const value = span(low.value, high.value, normAt(tokens, low.to));
	return value && parsed(value, high.to);
}

function between(tokens: Tokens, at: number, joint: Joint): Parsed<Measure> | undefined {
	const low = side(tokens, at);
	return low && rangeBehind(tokens, low, joint);
}

/** "Rose from 5 to 7" tells two values. */
function changes(tokens: Tokens, at: number): boolean {
	return tokens.slice(Math.max(0, at - 4), at).some((token) => changeLemmas.has(token.lemma));
}

/** `5 ± 0.2`, `5 +/- 0.2`. */
function tolerance(tokens: Tokens, middle: Parsed<Measure>): Parsed<Measure> | undefined {
	const next = pastPlusMinus(tokens, middle.to);
	const width = next === undefined ? undefined : side(tokens, next);
	if (width === undefined) return undefined;
	const unit = middle.value.unit ?? width.value.unit;
	const { amount } = middle.value;
	const interval = closed(amount - width.value.amount, amount + width.value.amount);
	const { digits: _, ...rest } = middle.value;
	return parsed({ ...rest, interval, range: true, ...(unit !== undefined && { unit }) }, width.to);
}

function pastPlusMinus(tokens: Tokens, at: number): number | undefined {
	if (normAt(tokens, at) === "±") return at + 1;
	const spelled = normAt(tokens, at) === "+" && normAt(tokens, at + 1) === "/" && normAt(tokens, at + 2) === "-";
	return spelled ? at + 3 : undefined;
}

/** A range, or the single measure where there is none. */
export function measure(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const word = normAt(tokens, at);
	if (word === "between") return between(tokens, at + 1, "between");
	if (word === "from") return changes(tokens, at) ? undefined : between(tokens, at + 1, "from");
	const low = side(tokens, at);
	if (low === undefined || (normAt(tokens, at - 1) === "from" && changes(tokens, at - 1))) return low;
	return tolerance(tokens, low) ?? rangeBehind(tokens, low, "bare") ?? low;
}
