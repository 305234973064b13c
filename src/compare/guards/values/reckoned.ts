import { people, personNouns } from "../../../lexicon/numbers.ts";
import { sharingWords } from "../../../lexicon/tallies.ts";
import { changeVerbs, settingVerbs } from "../../../lexicon/value-roles.ts";
import type { Pairing, Quantity } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { isWrittenBare, type Operand, type Operands, operandsOf, sortOf } from "./operands.ts";

/**
 * The claim's figure is what the passage's numbers come to: "41 seats together" of 19 and 22, "lost by six" of 35 to 29, "1.7
 * million" as a third of 5.1. Nothing says that it is meant so, but the passage has nothing against it.
 */
export function isReckoned(pairing: Pairing, claimFact: Quantity): boolean {
	if (claimFact.hedge === "range") return false;
	if (isWrittenBare(pairing, claimFact)) return true;
	const all = operandsOf(pairing, claimFact);
	const operands = countingAlike(claimFact, all);
	const { sort } = sortOf(claimFact.dimension);
	const results = [
		...added(claimFact, operands),
		...parts(sort, operands),
		...(isChanging(pairing) ? changed(sort, operands) : []),
		...spread(claimFact, operands),
		...(sort === "ratio" ? ratios(operands) : []),
		...(isShared(pairing) ? shares(sort, all) : []),
	];
	return results.some((value) => isNear(claimFact, value));
}

/**
 * What counts something else than the claim is left out: "two families shared one barn" does not make three families. Where the
 * passage has no count of what the claim counts, that may be all of them together: "eight men and six women" are 14 guests.
 */
function countingAlike({ dimension, head }: Quantity, { here, near }: Operands): Operands {
	if (sortOf(dimension).sort !== "count" || head === undefined) return { here, near };
	const isAlike = (operand: Operand): boolean =>
		operand.sort !== "count" ||
		operand.head === undefined ||
		operand.head === head ||
		(people.has(head) && isPersonal(operand.head));
	const isCounted = here.some((operand) => operand.head === head);
	return { here: isCounted ? here.filter(isAlike) : here, near: near.map((sentence) => sentence.filter(isAlike)) };
}

function isPersonal(head: string): boolean {
	return people.has(head) || personNouns.has(head);
}

/** Arithmetic of thirds and tenths costs a few bits. */
function isNear({ interval: { low, high, lowOpen, highOpen } }: Quantity, value: number): boolean {
	const slack = Math.abs(value) * tiny;
	return value >= low + (lowOpen ? slack : -slack) && value <= high + (highOpen ? -slack : slack);
}

const tiny = 1e-9;

/** Sums of numbers that follow one another, and what one number is more or less than another or than such a sum. */
function added(claimFact: Quantity, { here, near }: Operands): readonly number[] {
	const runs = runsOf(claimFact, here);
	const others = near.flatMap((sentence) => runsOf(claimFact, sentence));
	const rest = sortOf(claimFact.dimension).sort === "ratio" ? [[1]] : [];
	const isFree = (run: readonly number[], other: readonly number[]): boolean =>
		run !== other && !run.some((value) => other.includes(value)) && isWeighty(claimFact, sumOf(run), sumOf(other));
	const combined = runs.flatMap((run) =>
		[...runs, ...others, ...rest]
			.filter((other) => Math.min(run.length, other.length) === 1 && isFree(run, other))
			.flatMap((other) => [sumOf(run) + sumOf(other), Math.abs(sumOf(run) - sumOf(other))]),
	);
	return [...[...runs, ...others].filter(({ length }) => length > 1).map(sumOf), ...combined];
}

/** Numbers of a sentence that follow one another, one or more. */
function runsOf(claimFact: Quantity, sentence: readonly Operand[]): readonly (readonly number[])[] {
	const addends = sentence.filter((operand) => isAddend(claimFact, operand)).map(({ value }) => value);
	const runs = addends.flatMap((_, from) => range(from + 1, addends.length + 1).map((to) => addends.slice(from, to)));
	return runs.filter((run) => isWeighty(claimFact, Math.min(...run), Math.max(...run)));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Of the same measure; beside a sum of money also a bare large number ("3.4 million euros, 600,000 more than planned"). */
function isAddend({ dimension }: Quantity, operand: Operand): boolean {
	const { sort } = sortOf(dimension);
	return operand.sort === sort || (sort.startsWith("money") && operand.sort === "count" && operand.value >= large);
}

const large = 100;

/** "about 12" is not worked out of 12 and a little more or less. */
function isWeighty({ interval }: Quantity, one: number, other: number): boolean {
	return interval.low === interval.high || Math.min(one, other) * weighty >= Math.max(one, other);
}

const weighty = 20;

/** A share of a number, and what the share leaves; so many times a number. */
function parts(sort: string, operands: Operands): readonly number[] {
	if (sort === "ratio" || sort === "multiple") return [];
	return pairs(operands).flatMap(([{ value, sort: measure }, { value: by, sort: way }]) => {
		if (measure !== sort || by <= 0) return [];
		if (way === "multiple") return [value * by, value / by];
		return way === "ratio" ? [value * by, value * (1 - by)] : [];
	});
}

/** "rose by a tenth to 110 euros": it was 100 before. */
function changed(sort: string, operands: Operands): readonly number[] {
	if (sort === "duration") return [];
	return pairs(operands).flatMap(([{ value, sort: measure }, { value: by, sort: way }]) =>
		measure === sort && way === "ratio" ? [value * (1 + by), value / (1 + by), value / (1 - by)] : [],
	);
}

function isChanging({ sentence }: Pairing): boolean {
	return sentence.tokens.some(({ lemma }) => changeVerbs.has(lemma) || settingVerbs.has(lemma));
}

/** "200 euros a day for six weeks", and "8,400 euros in six weeks" told as a rate. */
function spread({ dimension }: Quantity, operands: Operands): readonly number[] {
	const { sort, per } = sortOf(dimension);
	return pairs(operands).flatMap(([one, { value: over, sort: measure, per: ofRate }]) => {
		if (one.sort !== sort || ofRate !== undefined || over === 0) return [];
		if (per === undefined) return one.per === measure ? [one.value * over] : [];
		return one.per === undefined && measure === per ? [one.value / over] : [];
	});
}

/** "four of the 16" are a quarter of them. */
function ratios(operands: Operands): readonly number[] {
	return pairs(operands).flatMap(([{ value, sort, head }, other]) =>
		sort === other.sort && sort !== "ratio" && value < other.value && (head ?? other.head) === (other.head ?? head)
			? [value / other.value, 1 - value / other.value]
			: [],
	);
}

/** "£1,200 to three children" is 400 for each, and "400 each" for three children 1,200. */
function shares(sort: string, operands: Operands): readonly number[] {
	return pairs(operands).flatMap(([one, many]) =>
		one.sort === sort && many.sort === "count" && many.value > 1
			? [one.value * many.value, one.value / many.value]
			: [],
	);
}

/** One of the two says how much each has. */
function isShared(pairing: Pairing): boolean {
	return [tokensOf(pairing), pairing.sentence.tokens].some((tokens) =>
		tokens.some(({ norm }) => sharingWords.has(norm) || averages.has(norm)),
	);
}

const averages: ReadonlySet<string> = new Set(["per", "average"]);

/** Every two numbers of which the passage has at least one. */
function pairs({ here, near }: Operands): readonly (readonly [Operand, Operand])[] {
	const all = [...here, ...near.flat()];
	return here.flatMap((one) =>
		all.filter((other) => other !== one).flatMap((other) => [[one, other] as const, [other, one] as const]),
	);
}
