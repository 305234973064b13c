import type { Config, Document, Fact, FactKind, Reading } from "../types.ts";
import { date } from "./date.ts";
import { modality } from "./modality.ts";
import { name } from "./name.ts";
import { polarity } from "./polarity.ts";
import { quantity } from "./quantity.ts";
import { quotation } from "./quotation.ts";

/** Every kind of fact, in the order in which reports list them. A new kind is a file and a line here. */
export const kinds: readonly FactKind[] = [quantity, date, name, quotation, polarity, modality];

/** All facts of a document, by sentence, in text order. */
export function readFacts(document: Document, config: Config): Reading {
	const facts: Fact[][] = document.sentences.map(() => []);
	for (const kind of kinds) for (const fact of kind.find(document, config)) facts[fact.sentence]?.push(fact);
	for (const list of facts) list.sort((a, b) => a.start - b.start || a.end - b.end);
	return { document, facts };
}
