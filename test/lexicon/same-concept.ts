import { conceptsOf } from "../../src/lexicon/concepts.ts";

/** Whether one lemma in place of the other normally keeps a statement true. */
export function sameConcept(a: string, b: string): boolean {
	if (a === b) return true;
	const keys = conceptsOf(b);
	return conceptsOf(a).some((key) => keys.includes(key));
}
