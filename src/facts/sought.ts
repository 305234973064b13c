import { searchers } from "../lexicon/modals.ts";
import { hasPastForm } from "../text/verb-time.ts";
import type { Sentence, TokenRange } from "../types.ts";
import { type Governed, isVerb } from "./phrase.ts";
import { holds } from "./scope.ts";

/** Police "looking for **a man who stole** a bag": him there is, and what is told of him happened. */
export function isKnown({ tokens, clauses }: Sentence, cue: TokenRange, { head, scope }: Governed): boolean {
	if (!tokens.slice(0, cue.from).some(({ norm, lemma }) => searchers.has(norm) || searchers.has(lemma))) return false;
	if (tokens[head]?.tag !== "NOUN" || !/^(?:DET|NUM)$/.test(tokens[scope.from]?.tag ?? "")) return false;
	const told = clauses.find(({ link, subject }) => link === "relative" && subject && holds(subject, head));
	const verb = tokens.slice(told?.from ?? 0, told?.to ?? 0).find(isVerb);
	return hasPastForm(verb);
}
