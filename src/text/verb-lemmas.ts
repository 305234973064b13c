import { mutedForms } from "../lexicon/tagged-verbs.ts";
import type { Token } from "../types.ts";

/** "raged" of "rag"; and "relaunched" of itself, which the tagger does not know. */
export function isMislaid({ norm, lemma }: Token): boolean {
	if (mutedForms.has(norm)) return true;
	if (norm !== lemma || norm === "embed") return false;
	// In two steps: one pattern for both takes the square of the length of a hostile word.
	const end = /[^e](?:ed|ing)$/.exec(norm);
	return end !== null && /[aeiouy]/.test(norm.slice(0, end.index));
}

/** The tagger gives an adjective its own form for a lemma: "retired" → `retire`, "taking" → `take`, "visiting" → `visit`. */
export function verbLemma({ norm, lemma }: Token): string {
	const known = mutedForms.get(norm);
	if (known !== undefined) return known;
	if (norm === lemma && norm.endsWith("ied")) return norm.length > 4 ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
	const stem = norm === lemma ? /^(.{2,})(?:ed|ing)$/.exec(norm)?.[1] : undefined;
	if (stem === undefined) return lemma;
	if (/^.y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
	if (stem.at(-1) === stem.at(-2) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
	return losesE.test(stem) && !keepsForm.test(stem) ? `${stem}e` : stem;
}

/** Stems whose verb ends in a mute `e`, and those among them whose verb does not. */
const losesE = /(?:[^aeiou][aeiou][^aeiouwxy]|[cgsvz]|ir|ur|[bdfgkptz]l)$/;
const keepsForm = /(?:en|er|it|op|on|ss|sh|ch)$/;
