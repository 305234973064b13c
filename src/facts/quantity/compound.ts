/** Quantities of several parts: "five hours and 45 minutes", "an hour and a half", "$20 an hour". */
import { foot, inch, type Unit } from "../../lexicon/units.ts";
import type { Interval } from "../../types.ts";
import { point, scale, sum } from "../../values/interval.ts";
import { fractionInWords } from "./fraction.ts";
import { type Measure, plain, single } from "./measure.ts";
import { isHyphen, normAt, type Parsed, parsed, pastHyphen, type Tokens } from "./parse.ts";
import { perUnit, rateBehind, unitBehind } from "./unit.ts";

/** "An hour and a half": the fraction behind the unit. */
function fractionBehindUnit(tokens: Tokens, found: Parsed<Measure>): Parsed<Measure> | undefined {
	const part = normAt(tokens, found.to) === "and" ? fractionInWords(tokens, found.to + 1) : undefined;
	if (part === undefined || unitBehind(tokens, pastArticle(tokens, part.to), 1) !== undefined) return undefined;
	return parsed(plus(found.value, point(part.value)), part.to);
}

const pastArticle = (tokens: Tokens, at: number): number => (/^(?:an?|of)$/.test(normAt(tokens, at)) ? at + 1 : at);

const plus = (measure: Measure, more: Interval): Measure => ({
	...measure,
	interval: sum(measure.interval, more),
	amount: measure.amount + more.low,
});

/** Past the comma, "and" or hyphen between "six feet" and "two inches". */
function betweenParts(tokens: Tokens, at: number): number {
	const comma = normAt(tokens, at) === "," ? at + 1 : at;
	return normAt(tokens, comma) === "and" ? comma + 1 : pastHyphen(tokens, comma);
}

/** "A 6-foot-2 guard": the number behind the second hyphen is in inches. */
function inches({ unit }: Measure, next: Parsed<Measure> | undefined, hyphened: boolean): Parsed<Measure> | undefined {
	const bare = hyphened && unit?.name === foot.name && next !== undefined && next.value.unit === undefined;
	return bare && next.value.amount < 12 ? parsed({ ...next.value, unit: inch }, next.to) : next;
}

/** The next smaller part of a compound: "45 minutes" behind "five hours and". */
function smallerPart(tokens: Tokens, { value, to }: Parsed<Measure>): Parsed<Measure> | undefined {
	const next = inches(value, plain(tokens, betweenParts(tokens, to)), isHyphen(tokens, to));
	const [large, small] = [value.unit, next?.value.unit];
	if (next === undefined || large === undefined || small === undefined) return undefined;
	const fitting = small.dimension === large.dimension && small.offset === undefined && small.scale < large.scale;
	const share = next.value.amount * small.scale;
	if (!fitting || share >= large.scale || next.value.range || next.value.amount < 0) return undefined;
	return parsed(plus(value, scale(next.value.interval, small.scale / large.scale)), next.to);
}

const splits = new Set(["duration", "length", "mass"]);
const hasParts = ({ dimension }: Unit): boolean => splits.has(dimension) || dimension.startsWith("money:");

/** Adds the parts of "two hours, 30 minutes and 12 seconds"; each part is smaller than the unit before it. */
function compounded(tokens: Tokens, found: Parsed<Measure>): Parsed<Measure> {
	if (found.value.unit === undefined || found.value.leading || !hasParts(found.value.unit)) return found;
	const half = fractionBehindUnit(tokens, found);
	if (half !== undefined) return half;
	let result = found;
	for (let steps = 0; steps < 3; steps += 1) {
		const next = smallerPart(tokens, result);
		if (next === undefined) return result;
		result = next;
	}
	return result;
}

/** "A day", "per litre", `/kg` behind a measured number. */
function rated(tokens: Tokens, found: Parsed<Measure>): Parsed<Measure> {
	const { unit } = found.value;
	const over = unit && rateBehind(tokens, found.to);
	return over ? parsed({ ...found.value, unit: perUnit(unit, over.value) }, over.to) : found;
}

/** A number with its unit, without hedges and ranges. */
export function side(tokens: Tokens, at: number): Parsed<Measure> | undefined {
	const found = single(tokens, at);
	return found && rated(tokens, compounded(tokens, found));
}
