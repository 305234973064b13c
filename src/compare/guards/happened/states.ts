import { modalityAt } from "../../../facts/modality.ts";
import { nounPhrase } from "../../../facts/phrase.ts";
import { isPolarity } from "../../../facts/polarity.ts";
import type { Analysis, Clause, Fact, Finding, Pairing, Polarity, Sentence, Token } from "../../../types.ts";
import { isSameSubject } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent, likeness, range, synonym } from "../../words.ts";
import { allNamed, type Guard, wordFacts } from "../guard.ts";
import { hasException } from "./certainty.ts";

/** What somebody or something is said to be, or where: "is **a doctor**", "was not **at home**". */
interface State {
	readonly clause: Clause;
	/** The form of "be". */
	readonly verb: Token;
	readonly preposition: string | undefined;
	/** Its noun, and all its words with content. */
	readonly head: number;
	readonly words: readonly number[];
	readonly denial: Polarity | undefined;
	readonly terms: Analysis["terms"][number];
}

/** "Was not at home" denies "was in the house", and "is not a doctor" "is a doctor", of the same subject. */
export const states: Guard = (pairing) => {
	const { claim, part, source, sentence, claimFacts, sourceFacts } = pairing;
	const whole = sentenceOf({ claim, part });
	if (whole === undefined) return [];
	const ours = statesOf(whole, claimFacts, claim.terms[part.sentence] ?? []).filter(({ head }) =>
		part.tokens.includes(head),
	);
	if (ours.length === 0) return [];
	const theirs = statesOf(sentence, sourceFacts, source.terms[sentence.index] ?? []);
	return ours.flatMap((mine) =>
		theirs
			.filter((other) => (mine.denial === undefined) !== (other.denial === undefined) && isSame(pairing, mine, other))
			.map((other) => finding(pairing, mine, other)),
	);
};

function statesOf(sentence: Sentence, facts: readonly Fact[], terms: State["terms"]): State[] {
	return sentence.clauses.flatMap((clause) => stateOf(sentence, clause, { facts, terms }) ?? []);
}

function stateOf(
	{ tokens }: Sentence,
	clause: Clause,
	{ facts, terms }: { readonly facts: readonly Fact[]; readonly terms: State["terms"] },
): State | undefined {
	const verb = tokens[clause.verb ?? -1];
	if (verb?.lemma !== "be" || clause.verb === undefined || clause.passive || clause.subject === undefined)
		return undefined;
	const first = range(clause.verb + 1, clause.to).find((at) => !/^(?:not|n't)$/.test(tokens[at]?.norm ?? ""));
	if (first === undefined || modalityAt(facts, clause.verb) !== undefined) return undefined;
	const isPlace = tokens[first]?.tag === "ADP";
	const phrase = nounPhrase(tokens, isPlace ? first + 1 : first);
	if (phrase === undefined || phrase.scope.to > clause.to || tokens[phrase.head]?.tag !== "NOUN") return undefined;
	const denials = facts.filter(isPolarity).filter(({ from }) => from > clause.from - 1 && from < phrase.head);
	if (denials.some(({ partial }) => partial === true) || denials.length > 1) return undefined;
	const words = range(phrase.scope.from, phrase.scope.to).filter((at) => isContent(tokens[at]));
	const preposition = isPlace ? tokens[first]?.norm : undefined;
	return { clause, verb, preposition, head: phrase.head, words, denial: denials[0], terms };
}

/** One subject, one time, and the affirmed state says all that the denied one does. */
function isSame(pairing: Pairing, mine: State, other: State): boolean {
	const [denied, affirmed] = mine.denial === undefined ? [other, mine] : [mine, other];
	const says = (at: number, by: readonly number[]): boolean =>
		by.some((there) => likeness(denied.terms[at] ?? [], affirmed.terms[there] ?? []) >= synonym);
	return (
		isOneTime(mine.verb.norm, other.verb.norm) &&
		areOnePlace(mine.preposition, other.preposition) &&
		isSameSubject(pairing, mine.clause.subject, other.clause.subject) &&
		says(denied.head, [affirmed.head]) &&
		denied.words.every((at) => says(at, affirmed.words))
	);
}

/** Who was no member may be one now. */
function isOneTime(a: string, b: string): boolean {
	return past.has(a) === past.has(b);
}

const past: ReadonlySet<string> = new Set(["was", "were", "been"]);

function areOnePlace(a: string | undefined, b: string | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && inside.has(a) && inside.has(b));
}

const inside: ReadonlySet<string> = new Set(["in", "at", "inside", "within", "on"]);

function finding(pairing: Pairing, mine: State, other: State): Finding {
	const { claim, part, sentence, source } = pairing;
	const say = ({ verb }: State, { text }: Analysis["document"], end: number): string => text.slice(verb.start, end);
	const ours = say(mine, claim.document, tokensOf({ claim, part })[mine.head]?.end ?? 0);
	const theirs = say(other, source.document, sentence.tokens[other.head]?.end ?? 0);
	return {
		kind: "polarity",
		relation: "disjoint",
		effect: allNamed(pairing) && !hasException(pairing) ? "contradicts" : "blocks",
		claim: ours,
		source: theirs,
		message: `“${theirs}” here, “${ours}” in the claim`,
		...wordFacts(pairing, mine.head, other.head),
	};
}
