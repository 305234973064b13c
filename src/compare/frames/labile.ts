import { isDate } from "../../facts/date.ts";
import { labileVerbs } from "../../lexicon/frame-words.ts";
import type { Fact, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { type Arguments, argumentsOf } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
import { restatedBy } from "./restated.ts";

/** "The library opened" beside "X opened the library": the same verb, told of the thing alone. */
export interface LabilePair {
	readonly verb: number;
	readonly to: number;
	readonly ours: Arguments;
	readonly theirs: Arguments;
}

/** The claim's verbs of this kind without an object beside the same verbs of the passage with one. */
export function labilePairs(
	{ part, links, sentence: passage, sourceFacts }: Pairing,
	sentence: Sentence,
): readonly LabilePair[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb = -1 } = clause;
		const to = links.get(verb)?.to;
		const other = passage.clauses.find((candidate) => candidate.verb !== undefined && candidate.verb === to);
		const lemma = sentence.tokens[verb]?.lemma ?? "";
		if (!part.tokens.includes(verb) || !labileVerbs.has(lemma)) return [];
		if (to === undefined || other === undefined || passage.tokens[to]?.lemma !== lemma) return [];
		const [ours, theirs] = [argumentsOf(sentence, clause), argumentsOf(passage, other)];
		const isBare =
			ours.objects.length === 0 &&
			theirs.objects.some((object) => !isDay(sourceFacts, object)) &&
			!ours.passive &&
			!theirs.passive;
		return isBare ? [{ verb, to, ours, theirs }] : [];
	});
}

/** "ended **Wednesday**": no object. */
function isDay(facts: readonly Fact[], { from, to }: TokenRange): boolean {
	return facts.some((fact) => isDate(fact) && fact.from < to && from < fact.to);
}

/** What is opened, opened. */
export function labileLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return labilePairs(pairing, sentence)
		.filter(
			({ ours, theirs }) =>
				ours.subject.length > 0 && ours.subject.every((range) => isIn(pairing, range, theirs.objects)),
		)
		.map(({ verb, to }) => [verb, restatedBy(to)] as const);
}
