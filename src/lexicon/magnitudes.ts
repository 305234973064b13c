/** Words and letters that multiply the number before them (short scale; lakh and crore as in South Asian English). */

export const hundred = "hundred";

export const magnitudes: ReadonlyMap<string, number> = new Map([
	["hundred", 1e2],
	["thousand", 1e3],
	["lakh", 1e5],
	["lakhs", 1e5],
	["million", 1e6],
	["mln", 1e6],
	["crore", 1e7],
	["crores", 1e7],
	["billion", 1e9],
	["trillion", 1e12],
	["quadrillion", 1e15],
]);

/** Plurals that stand for the numeral after one: "three millions". */
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map([
	["hundreds", 1e2],
	["thousands", 1e3],
	["millions", 1e6],
	["billions", 1e9],
	["trillions", 1e12],
]);

/** Letters joined to digits that mean nothing else: `12bn`. */
export const safeLetters: ReadonlyMap<string, number> = new Map([
	["bn", 1e9],
	["bln", 1e9],
	["tn", 1e12],
	["trn", 1e12],
	["mn", 1e6],
	["mln", 1e6],
]);

/** Letters that are also units and grades: magnitudes only with a currency or before a plural noun. */
export const riskyLetters: ReadonlyMap<string, number> = new Map([
	["m", 1e6],
	["b", 1e9],
	["k", 1e3],
	["t", 1e12],
]);
