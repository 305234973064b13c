import { isDate } from "../../facts/date.ts";
import { clauseOf, isPartOf } from "../../facts/scope.ts";
import { areMoved, labileVerbs } from "../../lexicon/frame-words.ts";
import type { Clause, Fact, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { type Arguments, argumentsOf } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
import { tokensOf } from "../sides.ts";
import { restatedBy } from "./restated.ts";

/** "The library opened" beside "X opened the library", "sales rose" beside "X raised sales": told of the thing alone. */
export interface LabilePair {
	readonly verb: number;
	readonly to: number;
	readonly ours: Arguments;
	readonly theirs: Arguments;
	/** The passage's clause. */
	readonly clause: Clause;
	/** It is the same verb, and no pair such as "rise" and "raise". */
	readonly isSame: boolean;
}

/** The claim's verbs of this kind without an object beside those of the passage with one. */
export function labilePairs(
	{ part, links, sentence: passage, sourceFacts }: Pairing,
	sentence: Sentence,
): readonly LabilePair[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb = -1 } = clause;
		const to = links.get(verb)?.to;
		const other = clauseOf(passage, to);
		const lemma = sentence.tokens[verb]?.lemma ?? "";
		if (!part.tokens.includes(verb) || to === undefined || other === undefined) return [];
		const theirLemma = passage.tokens[to]?.lemma ?? "";
		const isSame = labileVerbs.has(lemma) && theirLemma === lemma;
		if (!isSame && !areMoved(lemma, theirLemma)) return [];
		const [ours, theirs] = [argumentsOf(sentence, clause), argumentsOf(passage, other)];
		const isBare =
			ours.objects.length === 0 &&
			theirs.objects.some((object) => !isDay(sourceFacts, object)) &&
			!ours.passive &&
			!theirs.passive;
		return isBare ? [{ verb, to, ours, theirs, clause: other, isSame }] : [];
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
		.filter(({ isSame, clause }) => isSame || isWithin(pairing, clause))
		.map(({ verb, to }) => [verb, restatedBy(to)] as const);
}

/** Not "sales at **hotels** grew" where "the unit, which supplies hotels, raised sales": all things named are of the clause. */
function isWithin(pairing: Pairing, clause: Clause): boolean {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.every((at) => {
		const to = tokens[at]?.tag === "NOUN" ? pairing.links.get(at)?.to : undefined;
		return to === undefined || isPartOf(clause, to);
	});
}
