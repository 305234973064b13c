import { isName } from "../facts/name.ts";
import type { Analysis, Clause, Fact, Name, Pairing, Sentence } from "../types.ts";

/** The clause around a token. */
export function clauseAt(sentence: Sentence, at: number): Clause | undefined {
	return sentence.clauses.find(({ from, to }) => from <= at && at < to);
}

/** Who takes part in what a clause tells: the names in it and in its subject. Names inside other clauses do not. */
export function participants(analysis: Analysis, sentence: Sentence, at: number): readonly Name[] {
	const clause = clauseAt(sentence, at);
	const names = (analysis.facts[sentence.index] ?? []).filter(isName);
	if (clause === undefined) return names;
	const { subject } = clause;
	return names.filter(
		({ from }) =>
			(from >= clause.from && from < clause.to) || (subject !== undefined && from >= subject.from && from < subject.to),
	);
}

/** Persons in the claim's clause who take no part in the source's. */
export function missingParticipants(pairing: Pairing, claimFact: Fact, sourceFact: Fact): readonly Name[] {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	if (sentence === undefined) return [];
	const present = participants(pairing.source, pairing.sentence, sourceFact.from);
	return participants(pairing.claim, sentence, claimFact.from).filter(
		(name) => name.type === "person" && name.form !== "pronoun" && !present.some((other) => meet(name, other)),
	);
}

export function meet(a: Name, b: Name): boolean {
	return a.entities.some((entity) => b.entities.includes(entity));
}

/**
 * Whether a claim's fact and a source's fact tell of one event: everyone in the claim's clause takes part in the source's,
 * somebody or something does, and the other words of the claim's clause are there. `least` is the share of them, 0 to 1.
 */
export function isSameEvent(pairing: Pairing, claimFact: Fact, sourceFact: Fact, least: number): boolean {
	if (missingParticipants(pairing, claimFact, sourceFact).length > 0) return false;
	if (pairing.claimFacts.some((fact) => isName(fact) && !isAnswered(pairing, fact))) return false;
	return coverage(pairing, [claimFact]) >= least;
}

export function isAnswered(pairing: Pairing, name: Name): boolean {
	return name.form === "pronoun" || (pairing.links.get(name.to - 1)?.strength ?? 0) > 0;
}

/** Weighted share of the part's content words that the passage carries, without the words of the facts left out. */
export function coverage({ links, weights }: Pairing, leftOut: readonly Fact[] = []): number {
	let [carried, all] = [0, 0];
	for (const [at, weight] of weights) {
		if (leftOut.some(({ from, to }) => at >= from && at < to)) continue;
		all += weight;
		carried += weight * (links.get(at)?.strength ?? 0);
	}
	return all === 0 ? 1 : carried / all;
}
