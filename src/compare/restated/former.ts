import type { Link, Pairing, Sentence } from "../../types.ts";
import { phraseEnd } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
import { headOf } from "../clauses/heads.ts";
import { restatedBy } from "../frames/restated.ts";
import { describedBy } from "./described.ts";

/** "**used to be** a teacher", "was **once** a teacher" where the passage has "a former teacher", of the same person. */
export function formerLinks(pairing: Pairing, { tokens, clauses }: Sentence): readonly (readonly [number, Link])[] {
	return clauses.flatMap(({ from, to, subject }) => {
		const be = tokens.findIndex(({ lemma }, at) => at >= from && at < to + 2 && lemma === "be");
		if (be < 0 || subject === undefined || !pairing.part.tokens.includes(be)) return [];
		const isUsed = tokens[be - 1]?.norm === "to" && tokens[be - 2]?.norm === "used";
		const said = isUsed ? be - 2 : be + 1;
		if (!isUsed && !past.has(tokens[said]?.norm ?? "")) return [];
		const start = isUsed ? be + 1 : be + 2;
		const noun = headOf(tokens, start, phraseEnd(tokens, start, tokens.length));
		const there = noun === undefined ? undefined : pairing.links.get(noun)?.to;
		const told = there === undefined ? undefined : describedBy(pairing.sentence, there);
		if (told === undefined || told.time !== "past" || told.lesser || !isIn(pairing, subject, [told.holder])) return [];
		return [[said, restatedBy(told.noun)] as const];
	});
}

const past: ReadonlySet<string> = new Set(["once", "formerly", "previously"]);
