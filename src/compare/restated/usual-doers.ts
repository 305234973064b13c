import { clauseOf } from "../../facts/scope.ts";
import { usualDoers } from "../../lexicon/usual-doers.ts";
import type { Clause, Link, Pairing, Sentence } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { restatedBy } from "../frames/restated.ts";

/** "**Police** arrested two men" where the passage has "two men were arrested", and does not say by whom. */
export function usualDoerLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb, subject, passive } = clause;
		if (verb === undefined || subject === undefined || passive) return [];
		const doers = usualDoers.get(sentence.tokens[verb]?.lemma ?? "");
		const head = doers && headOf(sentence.tokens, subject.from, subject.to);
		if (head === undefined || !doers?.has(sentence.tokens[head]?.lemma ?? "")) return [];
		const to = pairing.links.get(verb)?.to;
		const theirs = clauseOf(pairing.sentence, to);
		return theirs !== undefined && to !== undefined && leavesOpen(pairing, theirs, head)
			? [[head, restatedBy(to)] as const]
			: [];
	});
}

/** A passive without an agent; a word that stands elsewhere in the passage is somebody of whom it tells. */
function leavesOpen({ links, sentence }: Pairing, clause: Clause, head: number): boolean {
	return clause.passive && links.get(head)?.to === undefined && !argumentsOf(sentence, clause).behind.has("by");
}
