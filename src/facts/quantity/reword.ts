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
	const behind = words(source, theirs.unit.to, source.fact.to);
	if (claim.fact.amount === source.fact.amount && claim.fact.unit === source.fact.unit)
		return spaced(
			words(source, source.fact.from, theirs.number),
			words(claim, ours.number, ours.unit.to),
			ours.compound ? "" : hedging(behind),
		);
	const number = words(source, source.fact.from, theirs.compound ? theirs.unit.from - 1 : theirs.unit.from);
	if (ours.compound && behind !== "" && !theirs.compound) return undefined;
	const isShared = claim.fact.unit === source.fact.unit;
	const own = isShared ? unitWords(claim, ours) : unitWords(source, theirs);
	const unit = inflected(own, source.fact, !ours.compound && !/(?:^|\W)(?:an?|one|1)$/i.test(number));
	const link = ours.compound ? "-" : isShared ? linkOf(claim, ours) : " ";
	return spaced(`${number}${link}${unit}`, ours.compound ? "" : hedging(behind));
}

/** `10km`, `10 km`: what stands between the claim's number and its unit. */
function linkOf({ tokens }: Worded, { unit }: Anatomy): string {
	return unit && tokens[unit.from]?.spaced === false ? "" : " ";
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

function unitWords(worded: Worded, { unit }: Anatomy): string {
	return unit === undefined ? "" : words(worded, unit.from, unit.to);
}

/** A unit's name in the number that is wanted; symbols and percent have only one form. */
function inflected(written: string, { unit: name = "", dimension }: Quantity, plural: boolean): string {
	const many = pluralOf(name);
	if (dimension === "ratio" || ![name, many].includes(written.toLowerCase())) return written;
	return plural ? many : name;
}

function pluralOf(name: string): string {
	const forms = new Set(unitSpellings.filter(({ unit }) => unit.name === name).map((row) => row.words.join(" ")));
	const regular = [`${name}es`, name.replace(/y$/, "ies"), name.replace(/foot$/, "feet")].filter(
		(form) => form !== name,
	);
	return regular.find((form) => forms.has(form)) ?? `${name}s`;
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
