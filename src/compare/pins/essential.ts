import { isModality } from "../../facts/modality.ts";
import { isName } from "../../facts/name.ts";
import type { Comparison, Finding, Pairing } from "../../types.ts";
import { textOf } from "../sides.ts";
import { isSuperlative } from "../words.ts";

/** What must agree even where the editor vouches for the wording. */
const values: ReadonlySet<string> = new Set(["quantity", "date", "name", "role", "quotation", "polarity", "literal"]);

/** What must agree where there is little to vouch for: most words are there, and one of them is another. */
const differences: ReadonlySet<string> = new Set(["antonym", "word", "participant", "rank", "connective"]);

/** Least wording score of pinned words that all but copy the claim; measured on labelled claims (docs/accuracy.md). */
const copied = 0.65;

/** A difference that no pin settles. */
export function isEssential(finding: Finding, { pairing, score }: Comparison): boolean {
	const { effect, kind, claim, claimFact } = finding;
	if (effect !== "blocks") return false;
	if (score >= copied && pairing !== undefined && isDifference(finding, pairing)) return true;
	if (kind === "name") return claimFact === undefined || !isName(claimFact) || claimFact.form !== "role";
	return values.has(kind) && (kind !== "role" || score >= copied || isCalled(claim, pairing));
}

/** Of two words for the highest rank one may stand for the other, and so may two for a hope. */
function isDifference({ kind, relation }: Finding, { sentence, claimFacts }: Pairing): boolean {
	if (kind === "superlative") return !sentence.tokens.some(isSuperlative);
	if (kind === "modality") return relation !== "unrelated" && !claimFacts.some(isModality);
	return differences.has(kind);
}

/** A name of the claim, not "**pupils** handed in": who is not called by name is put in words. */
function isCalled(words: string, pairing: Comparison["pairing"]): boolean {
	const names = pairing?.claimFacts.filter(isName).filter(({ form }) => form === "name") ?? [];
	return pairing !== undefined && names.some((name) => textOf(pairing.claim, name).includes(words));
}
