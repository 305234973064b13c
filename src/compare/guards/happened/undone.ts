import { clauseAt, holds } from "../../../facts/scope.ts";
import { particles } from "../../../lexicon/prepositions.ts";
import { americanSpelling } from "../../../lexicon/spelling.ts";
import { undoingVerbs } from "../../../lexicon/undoing-verbs.ts";
import type { Clause, Pairing, Sentence } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { lightWeight, range } from "../../words.ts";
import { blocked, type Guard, isInFact, wordsOf } from "../guard.ts";

/**
 * "went on strike" is not borne out by "called off a strike": a verb that says little by itself ("go", "take", "make") needs
 * not be found, but what the passage does to its noun must not undo it.
 */
export const undone: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		if (sentence === undefined || !isUnanswered(pairing, clause)) return [];
		return nounsOf(pairing, sentence, clause).flatMap((at) => {
			const verb = undoingOf(pairing, pairing.links.get(at)?.to);
			if (verb === undefined) return [];
			const [ours, theirs] = [wordsOf(pairing, clause.verb ?? at), pairing.sentence.tokens[verb]?.word ?? ""];
			return [blocked("event", ours, `“${theirs}” is said of “${wordsOf(pairing, at)}” here, not “${ours}”`)];
		});
	});
};

function isUnanswered({ part, weights, links }: Pairing, { verb }: Clause): boolean {
	if (verb === undefined || !part.tokens.includes(verb)) return false;
	return (weights.get(verb) ?? 0) <= lightWeight && (links.get(verb)?.strength ?? 0) === 0;
}

/** What the verb takes and what follows it behind a preposition. */
function nounsOf({ claimFacts }: Pairing, sentence: Sentence, clause: Clause): readonly number[] {
	const { objects, behind } = argumentsOf(sentence, clause);
	return [...objects, ...[...behind.values()].flat()]
		.flatMap(({ from, to }) => range(from, to))
		.filter((at) => sentence.tokens[at]?.tag === "NOUN" && !isInFact(claimFacts, at, "name", "date"));
}

/** The verb of the passage that undoes the noun at a token: its object, or the subject of a passive. */
function undoingOf(pairing: Pairing, to: number | undefined): number | undefined {
	const clause = to === undefined ? undefined : clauseAt(pairing.sentence, to);
	const { tokens } = pairing.sentence;
	const verb = clause?.verb;
	if (to === undefined || clause === undefined || verb === undefined || answersOf(pairing).has(verb)) return undefined;
	const next = tokens[verb + 1]?.norm ?? "";
	const lemma = americanSpelling(tokens[verb]?.lemma ?? "");
	if (!undoingVerbs.has(particles.has(next) ? `${lemma}_${next}` : lemma)) return undefined;
	const { objects } = argumentsOf(pairing.sentence, clause, particles.has(next) ? verb + 2 : verb + 1);
	const undergoing = clause.passive && clause.subject !== undefined ? [clause.subject] : objects;
	return undergoing.some((range) => holds(range, to)) ? verb : undefined;
}
