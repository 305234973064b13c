/** The order of places: the same on every machine, whatever its locale. */
import type { Place } from "../types.ts";

/** By code units. */
export function byCodeUnits(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** By file, then line and column. */
export function byPlace(a: Place, b: Place): number {
	return byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}
