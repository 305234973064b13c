/** A quantity in a few words: `~35 minutes [30.8, 39.2] min`. */
import { currencyNames, currencySigns } from "../../lexicon/currencies.ts";
import { type Unit, unitSpellings } from "../../lexicon/units.ts";
import type { Interval, Quantity } from "../../types.ts";
import { scale, shift } from "../../values/interval.ts";

const units: ReadonlyMap<string, Unit> = new Map(unitSpellings.map(({ unit }) => [unit.name, unit]));

const subunits: ReadonlySet<string> = new Set(
	[...currencyNames, ...currencySigns].filter(({ value }) => value.scale !== 1).map(({ value }) => value.name),
);

/** Four significant digits; whole numbers below a million keep all of theirs, larger ones get their magnitude. */
function rounded(n: number): string {
	if (Number.isInteger(n) && Math.abs(n) < 1e6) return String(n);
	return String(Number(n.toPrecision(4)));
}

const magnitudes: readonly (readonly [number, string])[] = [
	[1e12, "tn"],
	[1e9, "bn"],
	[1e6, "m"],
];

export function figure(exact: number): string {
	if (!Number.isFinite(exact)) return exact < 0 ? "-∞" : "∞";
	// What the way to the base unit and back cost.
	const n = Number(exact.toPrecision(12));
	const large = magnitudes.find(([factor]) => Math.abs(n) >= factor && Math.abs(n) < factor * 1e6);
	return large === undefined ? rounded(n) : `${rounded(n / large[0])}${large[1]}`;
}

function bounds({ low, high, lowOpen, highOpen }: Interval): string {
	return `${lowOpen ? "(" : "["}${figure(low)}, ${figure(high)}${highOpen ? ")" : "]"}`;
}

export function symbolOf({ dimension, unit }: Quantity): string {
	if (unit === undefined) return "";
	if (dimension.startsWith("money:") && !dimension.includes("/")) {
		return ` ${subunits.has(unit) ? unit : dimension.slice("money:".length)}`;
	}
	return ` ${units.get(unit)?.symbol ?? unit}`;
}

/** The interval in the written unit. */
export function written({ interval, scale: factor, unit = "" }: Quantity): Interval {
	return scale(shift(interval, -(units.get(unit)?.offset ?? 0)), 1 / factor);
}

export const sayQuantity = (quantity: Quantity, text: string): string =>
	`${text.slice(quantity.start, quantity.end).replace(/\s+/g, " ")} ${bounds(written(quantity))}${symbolOf(quantity)}`;
