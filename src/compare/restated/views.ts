import { isName } from "../../facts/name.ts";
import { holds } from "../../facts/scope.ts";
import { asserting, judging } from "../../lexicon/speech-frames.ts";
import type { Clause, Fact, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { restatedBy } from "../frames/restated.ts";
import { isThing, range } from "../words.ts";

/** "**considers** a cut unlikely", "**called** it too dear" where the passage has "said a cut was unlikely", "finds it too dear", of the same person. */
export function viewLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		const lemma = sentence.tokens[verb ?? -1]?.lemma ?? "";
		if (verb === undefined || !pairing.part.tokens.includes(verb)) return [];
		if (!(judging.has(lemma) || lemma === "say") || pairing.links.get(verb)?.to !== undefined) return [];
		const [holder] = argumentsOf(sentence, clause).subject;
		if (holder === undefined || fillerOf(pairing, holder) === undefined) return [];
		const told = speakingIn(pairing.sentence).find((other) => {
			const { subject } = argumentsOf(pairing.sentence, other);
			return subject.length > 0 && isIn(pairing, holder, subject) && isSameView(pairing, { verb, told: other });
		});
		return told?.verb === undefined ? [] : [[verb, restatedBy(told.verb)] as const];
	});
}

function speakingIn({ tokens, clauses }: Sentence): readonly Clause[] {
	return clauses.filter(({ verb }) => {
		const lemma = tokens[verb ?? -1]?.lemma ?? "";
		return judging.has(lemma) || asserting.has(lemma);
	});
}

interface View {
	/** Verb of the claim, and the clause of the passage by which the view is told. */
	readonly verb: number;
	readonly told: Clause;
}

/** All that is thought stands behind the passage's verb and before the next one of saying, and ends in what it is called or said to be. */
function isSameView(pairing: Pairing, { verb, told }: View): boolean {
	const { tokens } = pairing.sentence;
	const from = told.verb ?? 0;
	const next = speakingIn(pairing.sentence).find((other) => (other.verb ?? 0) > from)?.verb ?? tokens.length;
	const places = [...pairing.weights.keys()].filter((at) => at > verb).map((at) => pairing.links.get(at)?.to);
	if (places.length < 2 || !places.every((to) => to !== undefined && to > from && to < next)) return false;
	if (isGapped(pairing, { from, to: next })) return false;
	return judging.has(tokens[from]?.lemma ?? "") || places.some((to) => isPredicate(pairing.sentence, to ?? 0));
}

/** "called the verdict a disgrace and **Lie** a joke": somebody else stands between what answers the claim. */
function isGapped({ sentence: { tokens }, links, sourceFacts }: Pairing, { from, to }: TokenRange): boolean {
	const places = [...links.values()].flatMap((link) =>
		link.to !== undefined && link.to > from && link.to < to ? [link.to] : [],
	);
	return range(Math.min(...places), Math.max(...places)).some(
		(at) =>
			isThing(tokens[at]) &&
			!places.includes(at) &&
			!sourceFacts.some((fact) => fact.kind !== "name" && holds(fact, at)) &&
			!sharesName(sourceFacts, places, at),
	);
}

/** A word of a name of which another word is answered. */
function sharesName(facts: readonly Fact[], places: readonly number[], at: number): boolean {
	return facts.some((fact) => isName(fact) && holds(fact, at) && places.some((place) => holds(fact, place)));
}

/** "was **unlikely**", "is far too **dear**", "was a **mistake**". */
function isPredicate({ tokens }: Sentence, at: number): boolean {
	if (!/^(?:ADJ|NOUN|VERB)$/.test(tokens[at]?.tag ?? "")) return false;
	const before = tokens.findLast(({ tag }, index) => index < at && !/^(?:ADV|DET|ADJ)$/.test(tag));
	return before?.lemma === "be";
}
