import { tenseNear } from "../../facts/date/tense.ts";
import type { Sentence } from "../../types.ts";

/** What a verb tells is over: a gerund has the time of the verb that governs it, "after **meeting** him, she left". */
export function isPastAt({ tokens }: Sentence, verb: number): boolean {
	return tenseNear(tokens, { from: verb + 1, to: verb + 1, end: verb + 1 }) === "past";
}
