/** Shares and multiples: "one in five", "two out of three", "twice as many", "doubled", "threefold". */
import { ambiguousMultipliers, comparisonWords, multipliers, ordinals } from "../../lexicon/numbers.ts";
import type { TokenRange } from "../../types.ts";
import { point } from "../../values/interval.ts";
import type { Measure } from "./measure.ts";
import { type Numeral, numeral } from "./numeral.ts";
import { isHyphen, normAt, type Parsed, type Parser, parsed, pastHyphen, type Tokens } from "./parse.ts";
import { unitBehind, unitWord } from "./unit.ts";

const of = (amount: number, sort: Measure["sort"], { from, to }: TokenRange): Parsed<Measure> =>
	parsed({ interval: point(amount), amount, sort, range: false, hedges: [], magnitude: 1, at: from }, to);

const isWhole = (n: number): boolean => Number.isInteger(n) && n > 0;

/** Past "in", "out of" or "in every". */
function pastIn(tokens: Tokens, at: number, every = true): number | undefined {
	const start = pastHyphen(tokens, at);
	const past = every ? pastEvery : (_: Tokens, to: number) => to;
	if (normAt(tokens, start) === "out" && normAt(tokens, start + 1) === "of") return past(tokens, start + 2);
	return normAt(tokens, start) === "in" ? past(tokens, pastHyphen(tokens, start + 1)) : undefined;
}

const pastEvery = (tokens: Tokens, at: number): number => (/^(?:every|each)$/.test(normAt(tokens, at)) ? at + 1 : at);

/** Denominators in use: 2 to 20, and round numbers. "Five in 18 days" and "two in 2018" are no shares. */
const isDenominator = (n: number): boolean => isWhole(n) && n > 1 && (n <= 20 || (n % 10 === 0 && n !== 2000));

/** "One in five", "two out of three". */
function shareOf(tokens: Tokens, part: Parsed<Numeral>, at: number): Parsed<Measure> | undefined {
	const next = pastIn(tokens, part.to);
	const whole = next === undefined ? undefined : numeral(tokens, next);
	if (whole === undefined) return undefined;
	const [a, b] = [part.value.interval.low, whole.value.interval.low];
	const out = normAt(tokens, pastHyphen(tokens, part.to)) === "out";
	// "One in 25", "three in every 16": nothing else is said so; years are past a hundred.
	const isSaid = out || next !== pastIn(tokens, part.to, false) || (a === 1 && b <= 100);
	const fits = isWhole(a) && a < b && (isSaid ? isWhole(b) : isDenominator(b));
	const plain = part.value.vague || whole.value.vague || part.value.share || whole.value.share;
	return fits && !plain && unitBehind(tokens, whole.to, 1) === undefined
		? of(a / b, "share", { from: at, to: whole.to })
		: undefined;
}

/** "Every third house", "every other bus": so many of all; but "every third day" says how often, and "every second" how long. */
function everyNth(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const { tag, lemma, norm } = tokens[at + 2] ?? {};
	if (normAt(tokens, at) !== "every" || tag !== "NOUN" || lemma !== norm) return undefined;
	const nth = normAt(tokens, at + 1) === "other" ? 2 : (ordinals.get(normAt(tokens, at + 1)) ?? 1);
	const isTime = unitWord(tokens, at + 2) !== undefined || occasions.has(lemma ?? "");
	return nth > 1 && !isTime ? of(1 / nth, "share", { from: at, to: at + 2 }) : undefined;
}

const occasions: ReadonlySet<string> = new Set("time turn season weekend evening night morning afternoon".split(" "));

/** "Three times as large", "10 times the": a multiple; "three times" alone counts occasions. */
function timesAs(tokens: Tokens, found: Parsed<Numeral>, at: number): Parsed<Measure> | undefined {
	if (found.value.vague || !/^(?:times|x)$/.test(normAt(tokens, found.to))) return undefined;
	const compares = comparisonWords.has(normAt(tokens, found.to + 1));
	return compares ? of(found.value.interval.low, "multiple", { from: at, to: found.to + 1 }) : undefined;
}

/** "Fivefold", "20-fold". */
function fold(tokens: Tokens, found: Parsed<Numeral>, at: number): Parsed<Measure> | undefined {
	const word = pastHyphen(tokens, found.to);
	return normAt(tokens, word) === "fold"
		? of(found.value.interval.low, "multiple", { from: at, to: word + 1 })
		: undefined;
}

/** "Double the price" and "doubled", but no double agents. */
function multiplies(tokens: Tokens, at: number): boolean {
	const word = normAt(tokens, at);
	const next = tokens[at + 1];
	if (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return false;
	if (word === "twice" || word === "thrice") return comparisonWords.has(next?.norm ?? "") || isHedgedTwice(tokens, at);
	if (!ambiguousMultipliers.has(word)) return true;
	const verb = tokens[at]?.tag === "VERB" && !word.endsWith("s");
	return verb || next?.tag === "DET" || /^(?:its|their|his|her|our|what|that)$/.test(next?.norm ?? "");
}

/** "More than twice": something is compared. */
const isHedgedTwice = (tokens: Tokens, at: number): boolean => normAt(tokens, at - 1) === "than";

/** "Half as large", and "half as much again", which is one and a half times as much. */
function halfAs(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	if (
		normAt(tokens, at) !== "half" ||
		normAt(tokens, at + 1) !== "as" ||
		!/^(?:ADJ|ADV|DET|PRON)$/.test(tokens[at + 2]?.tag ?? "")
	)
		return undefined;
	const again =
		/^(?:ADJ|ADV|DET|PRON|NOUN)$/.test(tokens[at + 3]?.tag ?? "") && normAt(tokens, at + 4) === "again"
			? at + 4
			: at + 3;
	return normAt(tokens, again) === "again"
		? of(1.5, "multiple", { from: at, to: again + 1 })
		: of(0.5, "multiple", { from: at, to: at + 2 });
}

const word: Parser<Measure> = (tokens, at) => {
	const factor = multipliers.get(normAt(tokens, at));
	return factor !== undefined && multiplies(tokens, at) ? of(factor, "multiple", { from: at, to: at + 1 }) : undefined;
};

export function ratio(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const found = numeral(tokens, at);
	const half = halfAs(tokens, at) ?? everyNth(tokens, at);
	if (half !== undefined || found === undefined) return half ?? word(tokens, at);
	return shareOf(tokens, found, at) ?? timesAs(tokens, found, at) ?? fold(tokens, found, at) ?? word(tokens, at);
}
