import { searchers } from "../lexicon/modals.ts";
import type { Sentence, TokenRange } from "../types.ts";
import { type Governed, isVerb, nounPhrase } from "./phrase.ts";
import { holds } from "./scope.ts";

/** "**changes** are likely": what is likely is the subject. */
export function saidOf({ tokens, clauses }: Sentence, cue: TokenRange, held: Governed): Governed {
	const clause = clauses.find(
		({ verb }) => verb !== undefined && verb < cue.from && tokens[verb]?.lemma === "be" && verb + 1 === cue.from,
	);
	const subject = held.head >= cue.from && held.head < cue.to ? clause?.subject : undefined;
	const phrase = subject && nounPhrase(tokens, subject.from);
	return phrase?.scope.to === clause?.verb && phrase !== undefined ? phrase : held;
}

/** Police "looking for **a man who stole** a bag": him there is, and what is told of him happened. */
export function isKnown({ tokens, clauses }: Sentence, cue: TokenRange, { head, scope }: Governed): boolean {
	if (!tokens.slice(0, cue.from).some(({ norm, lemma }) => searchers.has(norm) || searchers.has(lemma))) return false;
	if (tokens[head]?.tag !== "NOUN" || !/^(?:DET|NUM)$/.test(tokens[scope.from]?.tag ?? "")) return false;
	const told = clauses.find(({ link, subject }) => link === "relative" && subject && holds(subject, head));
	const verb = tokens.slice(told?.from ?? 0, told?.to ?? 0).find(isVerb);
	if (verb === undefined) return false;
	return verb.tag === "AUX"
		? /^(?:was|were|had|did)$/.test(verb.norm)
		: verb.norm !== verb.lemma && !/(?:s|ing)$/.test(verb.norm);
}
