/** The phrases that hedge a quantity, before it and behind it. */
import { type HedgeRow, hedges, phrasesAfter, phrasesBefore } from "../../lexicon/hedges.ts";
import type { Hedge } from "../../types.ts";
import { type Parser, phrases } from "./parse.ts";

const isHedge = (name: string): name is Hedge => name in hedges;
const families: readonly Hedge[] = Object.keys(hedges).filter(isHedge);

const table = (list: (row: HedgeRow) => readonly string[]): Parser<Hedge> =>
	phrases(
		families.flatMap((family) => list(hedges[family]).map((phrase) => ({ words: phrase.split(" "), value: family }))),
	);

/** "More than", "up to", `~`. */
export const hedgeBefore = table(phrasesBefore);

/** "Or so", "-odd", `+`. */
export const hedgeBehind = table(phrasesAfter);
