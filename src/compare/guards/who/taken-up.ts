import { isInFact } from "../../../facts/scope.ts";
import type { Clause, Pairing } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { greatestLikeness } from "../../words.ts";

/** Sentences back in which a pronoun's noun is looked for. */
const reach = 3;

/**
 * "It" or "they" is the subject of the passage, and takes up something else than the claim speaks of: a word that comes only
 * later in the sentence, or one behind which the text has turned to another thing.
 */
export function takesUpAnother(pairing: Pairing, head: number, { subject, link }: Clause): boolean {
	if (subject === undefined || subject.to !== subject.from + 1) return false;
	const word = pairing.sentence.tokens[subject.from]?.norm;
	if (word !== "it" && word !== "they") return false;
	const to = pairing.links.get(head)?.to;
	if (to !== undefined) return to > subject.from && (link === "main" || link === "coordinate");
	if (word !== "it") return false;
	return isInFact(pairing.claimFacts, head, "name") ? !wasSubject(pairing, head) : hasTurned(pairing, head);
}

/** A name is taken up where one of the sentences before has it as a subject: "it" is no place that is only mentioned. */
function wasSubject({ claim, part, source, sentence }: Pairing, head: number): boolean {
	const terms = claim.terms[part.sentence]?.[head] ?? [];
	const before = source.document.sentences.slice(Math.max(0, sentence.index - reach), sentence.index);
	return before.some(({ index, clauses }) =>
		clauses.some(
			({ subject }) =>
				subject !== undefined &&
				greatestLikeness(terms, (source.terms[index] ?? []).slice(subject.from, subject.to)) > 0,
		),
	);
}

/** Between the pronoun and the noun that a neighbour lends, a sentence has another thing as its subject. */
function hasTurned({ claim, part, source, sentence }: Pairing, head: number): boolean {
	const terms = claim.terms[part.sentence]?.[head] ?? [];
	for (let back = 1; back <= reach; back += 1) {
		const before = source.document.sentences[sentence.index - back];
		if (before === undefined) return false;
		if (greatestLikeness(terms, source.terms[before.index] ?? []) > 0) return false;
		const subject = before.clauses[0]?.subject;
		const other = subject && headOf(before.tokens, subject.from, subject.to);
		const token = other === undefined ? undefined : before.tokens[other];
		if (token?.tag === "NOUN" && token.norm === token.lemma) return true;
	}
	return false;
}
