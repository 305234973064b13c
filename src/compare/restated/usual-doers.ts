import { clauseOf } from "../../facts/scope.ts";
import { usualDoers } from "../../lexicon/usual-doers.ts";
import type { Clause, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
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
		const isSame = theirs?.subject !== undefined && undergoes(pairing, argumentsOf(sentence, clause).objects, theirs);
		return isSame && to !== undefined && leavesOpen(pairing, theirs, head) ? [[head, restatedBy(to)] as const] : [];
	});
}

/** What the claim's doer does it to is the passage's subject, or its pronoun. */
function undergoes(pairing: Pairing, objects: readonly TokenRange[], { subject }: Clause): boolean {
	const { tokens } = pairing.sentence;
	const isPronoun = subject !== undefined && subject.to === subject.from + 1 && tokens[subject.from]?.tag === "PRON";
	return subject !== undefined && (isPronoun || objects.every((object) => isIn(pairing, object, [subject])));
}

/** A passive without an agent; a word that stands elsewhere in the passage is somebody of whom it tells. */
function leavesOpen({ links, sentence }: Pairing, clause: Clause, head: number): boolean {
	return clause.passive && links.get(head)?.to === undefined && !argumentsOf(sentence, clause).behind.has("by");
}
