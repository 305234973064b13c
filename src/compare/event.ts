import { isName } from "../facts/name.ts";
import { clauseAt, holds, isPartOf } from "../facts/scope.ts";
import type { Analysis, Fact, Name, Pairing, Sentence, TokenRange } from "../types.ts";
import { headOf } from "./clauses/heads.ts";
import { sentenceOf, tokensOf } from "./sides.ts";
import { likeness } from "./words.ts";

/** Who takes part in what a clause tells: the names in it and in its subject. Names inside other clauses do not. */
export function participants(analysis: Analysis, sentence: Sentence, at: number): readonly Name[] {
	const clause = clauseAt(sentence, at);
	const names = (analysis.facts[sentence.index] ?? []).filter(isName);
	if (clause === undefined) return names;
	return names.filter(({ from }) => isPartOf(clause, from));
}

/**
 * Persons who have to do with the claim's fact but not with the source's, although the passage names them elsewhere:
 * in "before meeting A, X met B for three hours" the hours are B's. "For three hours with B" names its company itself.
 */
export function missingParticipants(pairing: Pairing, claimFact: Fact, sourceFact: Fact): readonly Name[] {
	const sentence = sentenceOf(pairing);
	const present = participants(pairing.source, pairing.sentence, sourceFact.from).filter(isPerson);
	if (sentence === undefined || present.length === 0) return [];
	const company = companyOf(pairing.claimFacts, sentence, claimFact);
	const inPart = participants(pairing.claim, sentence, claimFact.from).filter(({ from }) =>
		pairing.part.tokens.includes(from),
	);
	const involved = company.length > 0 ? company : inPart;
	return involved.filter(
		(name) => isPerson(name) && name.form !== "pronoun" && !present.some((other) => meet(name, other)),
	);
}

export function isPerson({ type, entities }: Name): boolean {
	return type === "person" && entities.length > 0;
}

/** A person, or two or three words that lead to nothing else: "Karin Moe". */
export function mayBePerson(name: Name): boolean {
	return isPerson(name) || (name.type === "unknown" && name.to - name.from > 1 && name.to - name.from < 4);
}

/** Names right after "with" behind a fact: "three hours with X", "six hours of talks with Y". */
function companyOf(facts: readonly Fact[], sentence: Sentence, fact: Fact): readonly Name[] {
	const at = sentence.tokens.findIndex(
		({ norm }, index) => index >= fact.to && index < fact.to + companyReach && norm === "with",
	);
	if (at < 0 || facts.some(({ kind, from }) => kind === fact.kind && from >= fact.to && from < at)) return [];
	const first = facts.filter(isName).find(({ from }) => from > at && from <= at + companyReach);
	return first === undefined ? [] : [first];
}

const companyReach = 6;

export function meet(a: Name, b: Name): boolean {
	return a.entities.some((entity) => b.entities.includes(entity));
}

/** Whether some of these names and some of those are for the same. */
export function doMeet(ours: readonly Name[], theirs: readonly Name[]): boolean {
	return ours.some((name) => theirs.some((other) => meet(name, other)));
}

/** The names at a token. */
export function namesAt(facts: readonly Fact[], at: number): readonly Name[] {
	return facts.filter(isName).filter((name) => holds(name, at));
}

/** Whether tokens of the claim and of the passage belong to names for the same. */
export function isSameName({ claimFacts, sourceFacts }: Pairing, at: number, to: number): boolean {
	return doMeet(namesAt(claimFacts, at), namesAt(sourceFacts, to));
}

/**
 * Whether a claim's fact and a source's fact tell of one event: everyone in the claim's clause takes part in the source's,
 * somebody or something does, and most other words of the claim's clause are there.
 */
export function isSameEvent(pairing: Pairing, claimFact: Fact, sourceFact: Fact): boolean {
	if (missingParticipants(pairing, claimFact, sourceFact).length > 0) return false;
	if (pairing.claimFacts.some((fact) => isName(fact) && !isAnswered(pairing, fact))) return false;
	return coverage(pairing, [claimFact]) >= sameEventShare;
}

/** Least share of a clause's other words that must agree before its number or date is held against another. */
export const sameEventShare = 0.6;

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

/** How much of the part's other words the passage carries, without those at some tokens. */
export function coverageWithout(pairing: Pairing, words: readonly number[]): number {
	return coverage(
		pairing,
		words.map((at) => ({ kind: "word", sentence: 0, start: 0, end: 0, from: at, to: at + 1 })),
	);
}

/** Tokens of the passage that answer words of the claim. */
export function answersOf({ links }: Pick<Pairing, "links">): ReadonlySet<number | undefined> {
	return new Set([...links.values()].map(({ to }) => to));
}

/** Content words of the part that words of a stretch of the passage answer. */
export function answeredIn({ part, links, weights }: Pairing, stretch: TokenRange): readonly number[] {
	return part.tokens.filter((at) => {
		const to = weights.has(at) ? links.get(at)?.to : undefined;
		return to !== undefined && holds(stretch, to);
	});
}

/** The first word of the claim that a token of the passage answers. */
export function answeredBy({ links }: Pick<Pairing, "links">, to: number): number | undefined {
	return [...links].find(([, link]) => link.to === to)?.[0];
}

/** How like a word of the claim and one of the passage are, 0 to 1. */
export function likenessAt({ claim, part, source, sentence }: Pairing, at: number, to: number): number {
	return likeness(claim.terms[part.sentence]?.[at] ?? [], source.terms[sentence.index]?.[to] ?? []);
}

/** A word of the claim that only a neighbouring sentence has. */
export function isOnlyNearby({ links }: Pick<Pairing, "links">, at: number): boolean {
	const { to, strength = 0 } = links.get(at) ?? {};
	return to === undefined && strength > 0;
}

/** Content words of the part, as token indices, that nothing answers. */
export function unansweredWords({ weights, links }: Pick<Pairing, "links" | "weights">): readonly number[] {
	return [...weights.keys()].filter((at) => (links.get(at)?.strength ?? 0) === 0);
}

/** The token of the passage that answers the head of one of the claim's subjects. */
export function subjectAnswer(pairing: Pairing, { from, to }: TokenRange): number | undefined {
	return pairing.links.get(headOf(tokensOf(pairing), from, to) ?? to - 1)?.to;
}

/** What answers the head of the claim's subject stands in the passage's. */
export function isSameSubject(pairing: Pairing, ours: TokenRange | undefined, theirs: TokenRange | undefined): boolean {
	const to = ours && subjectAnswer(pairing, ours);
	return theirs !== undefined && to !== undefined && holds(theirs, to);
}
