import { tenseNear } from "../../facts/date/tense.ts";
import type { Sentence } from "../../types.ts";

/** The verb at a token is in the past. */
export function isPastAt({ tokens }: Sentence, verb: number): boolean {
	return tenseNear(tokens, { from: verb + 1, to: verb + 1, end: verb + 1 }) === "past";
}
