/** The words of one quantity in the form of another: "almost six-hour" for "six hours" is "almost six hours". */
import { unitSpellings } from "../../lexicon/units.ts";
import type { Quantity } from "../../types.ts";
import { hedgeBefore } from "./hedge-words.ts";
import { isHyphen, type Tokens } from "./parse.ts";
import { unitWord } from "./unit.ts";

/** A quantity among the tokens of its sentence. */
export interface Worded {
	readonly fact: Quantity;
	readonly tokens: Tokens;
}

/** Where the hedge ends and the unit begins. */
interface Anatomy {
	readonly number: number;
	readonly unit?: { readonly from: number; readonly to: number };
	/** The unit hangs on the number by a hyphen. */
	readonly compound: boolean;
}

/** The source's number and hedge with the claim's unit and form; where they have no unit in common, the source's words. */
export function rewordQuantity(claim: Worded, source: Worded): string | undefined {
	const [ours, theirs] = [anatomyOf(claim), anatomyOf(source)];
	if (theirs.unit === undefined || ours.unit === undefined) return words(source, source.fact.from, source.fact.to);
	const isSame = claim.fact.amount === source.fact.amount && claim.fact.unit === source.fact.unit;
	const behind = words(source, theirs.unit.to, source.fact.to);
	const unit = unitFor({ claim, source }, ours, theirs);
	if (isSame)
		return spaced(
			words(source, source.fact.from, theirs.number),
			words(claim, ours.number, ours.unit.to),
			ours.compound ? "" : hedging(behind),
		);
	const number = words(source, source.fact.from, theirs.compound ? theirs.unit.from - 1 : theirs.unit.from);
	if (ours.compound) return behind === "" || theirs.compound ? `${number}-${unit}` : undefined;
	return spaced(number, unit, hedging(behind));
}

function anatomyOf({ fact, tokens }: Worded): Anatomy {
	let number = fact.from;
	for (let hedge = hedgeBefore(tokens, number); hedge && hedge.to < fact.to; hedge = hedgeBefore(tokens, number))
		number = hedge.to;
	for (let at = number; at < fact.to; at += 1) {
		const unit = at > number ? unitWord(tokens, at) : undefined;
		if (unit && unit.to <= fact.to)
			return { number, unit: { from: at, to: unit.to }, compound: isHyphen(tokens, at - 1) };
	}
	return { number, compound: false };
}

/** "-long", "-old" belong to a compound, "or so" to any quantity. */
function hedging(behind: string): string {
	return behind.startsWith("-") ? "" : behind;
}

function unitFor({ claim, source }: { claim: Worded; source: Worded }, ours: Anatomy, theirs: Anatomy): string {
	const isShared = claim.fact.unit === source.fact.unit;
	const own = isShared ? unitWords(claim, ours) : unitWords(source, theirs);
	return inflected(own, source.fact.unit ?? "", !ours.compound && source.fact.amount > 1);
}

function unitWords(worded: Worded, { unit }: Anatomy): string {
	return unit === undefined ? "" : words(worded, unit.from, unit.to);
}

/** A unit's name in the number that is wanted; symbols have only one form. */
function inflected(written: string, name: string, plural: boolean): string {
	const forms = unitSpellings
		.filter(({ unit, exact }) => unit.name === name && !exact)
		.map(({ words: list }) => list.join(" "));
	const many =
		forms.find((form) => form === `${name}s` || form === `${name}es`) ?? forms.find((form) => form === "feet");
	if (many === undefined || ![name, many].includes(written.toLowerCase())) return written;
	return plural ? many : name;
}

/** Tokens `[from, to)` as written, with single spaces. */
function words({ tokens }: Worded, from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ word, spaced: apart }) => (apart ? ` ${word}` : word))
		.join("")
		.trim();
}

const spaced = (...pieces: readonly string[]): string => pieces.filter((piece) => piece !== "").join(" ");
