import { isModality } from "../../../facts/modality.ts";
import { negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import { particles } from "../../../lexicon/prepositions.ts";
import { forestallingVerbs, talkedOf as talked, undoingVerbs } from "../../../lexicon/undoing-verbs.ts";
import type { Clause, Pairing, Sentence, Token } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { answeredBy, answersOf } from "../../event.ts";
import { sentenceOf, spelled, tokensOf } from "../../sides.ts";
import { lightWeight, range, withParticle } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/**
 * "went on strike" is not borne out by "called off a strike": a verb that says little by itself ("go", "take", "make") needs
 * not be found, but what the passage does to its noun must not undo it.
 */
export const undone: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		if (sentence === undefined || isMeasure(pairing, sentence, clause)) return [];
		return nounsOf(pairing, sentence, clause).flatMap((at) => {
			const to = pairing.links.get(at)?.to;
			const verb =
				isUnanswered(pairing, clause) || isElsewhere(pairing, clause, to) ? undoingOf(pairing, to) : undefined;
			if (verb === undefined) return [];
			const [ours, theirs] = [wordsOf(pairing, clause.verb ?? at), pairing.sentence.tokens[verb]?.word ?? ""];
			return [blocked("event", ours, `“${theirs}” is said of “${wordsOf(pairing, at)}” here, not “${ours}”`)];
		});
	});
};

/** "is **40 metres** high": how large a thing is, it is whatever is done to it. */
function isMeasure({ claimFacts, links }: Pairing, { tokens }: Sentence, { verb = -1 }: Clause): boolean {
	if (tokens[verb]?.lemma !== "be") return false;
	const value = claimFacts.filter(isQuantity).find(({ from }) => from === verb + 1);
	const size = tokens.findIndex(({ tag }, at) => at >= (value?.to ?? tokens.length) && tag === "ADJ");
	return value !== undefined && size >= 0 && size <= value.to + 1 && links.get(size)?.to !== undefined;
}

/** "withdrew a **plan** to close the ward": what is planned or asked for in a thing that comes to nothing will not happen. */
export const dropped: Guard = (pairing) => {
	const { sourceFacts, claimFacts, sentence } = pairing;
	return sourceFacts.filter(isModality).flatMap((cue) => {
		const at = answeredBy(pairing, cue.head);
		if (at === undefined || negated(claimFacts, at) || sentence.tokens[cue.to - 1]?.tag !== "NOUN") return [];
		if (isUndoneToo(pairing, cue.to - 1)) return [];
		const verb = undoingOf(pairing, cue.to - 1);
		if (verb === undefined || talked.has(sentence.tokens[verb]?.lemma ?? "")) return [];
		const [ours, theirs] = [wordsOf(pairing, at), spelled(sentence.tokens, verb, verb + 1)];
		return [blocked("event", ours, `“${theirs}” is said here of what “${ours}” belongs to`)];
	});
};

/** "has **shelved** its plan": the claim says itself what became of it. */
function isUndoneToo({ part, links, claim, ...pairing }: Pairing, noun: number): boolean {
	const ours = tokensOf({ claim, part });
	const verb = clauseAt(pairing.sentence, noun)?.verb ?? -1;
	return part.tokens.some((at) => links.get(at)?.to === verb && isUndoing(ours, at));
}

function isUnanswered({ part, weights, links }: Pairing, { verb }: Clause): boolean {
	if (verb === undefined || !part.tokens.includes(verb)) return false;
	return (weights.get(verb) ?? 0) <= lightWeight && (links.get(verb)?.strength ?? 0) === 0;
}

/** "**promised** them beds, and they were **given** blankets": the verb is there, but said of something else. */
function isElsewhere({ part, links, sentence }: Pairing, { verb = -1 }: Clause, noun: number | undefined): boolean {
	const to = links.get(verb)?.to;
	if (to === undefined || noun === undefined || !part.tokens.includes(verb) || sentence.tokens[to]?.tag !== "VERB")
		return false;
	return clauseAt(sentence, to) !== clauseAt(sentence, noun) && givingVerbs.has(sentence.tokens[to]?.lemma ?? "");
}

const givingVerbs: ReadonlySet<string> = new Set(["give", "receive", "get", "grant", "hand", "pay"]);

/** What the verb takes and what follows it behind a preposition. */
function nounsOf({ claimFacts }: Pairing, sentence: Sentence, clause: Clause): readonly number[] {
	const { subject, objects, behind } = argumentsOf(sentence, clause);
	return [...subject, ...objects, ...[...behind.values()].flat()]
		.flatMap(({ from, to }) => range(from, to))
		.filter((at) => sentence.tokens[at]?.tag === "NOUN" && !isInFact(claimFacts, at, "name", "date"));
}

/** "**postponed** a decision" does not say that anything was decided. */
export function forestallingOf(pairing: Pairing, noun: number): number | undefined {
	return undoingOf(pairing, noun, forestallingVerbs);
}

/** The verb of the passage that undoes the noun at a token: its object, or the subject of a passive. */
function undoingOf(pairing: Pairing, to: number | undefined, verbs = undoingVerbs): number | undefined {
	const later = to === undefined ? undefined : undoneLater(pairing, to);
	if (later !== undefined) return later;
	const clause = to === undefined ? undefined : clauseAt(pairing.sentence, to);
	const { tokens } = pairing.sentence;
	const verb = clause?.verb;
	if (to === undefined || clause === undefined || verb === undefined || answersOf(pairing).has(verb)) return undefined;
	const next = tokens[verb + 1]?.norm ?? "";
	if (!verbs.has(withParticle(tokens, verb))) return undefined;
	const { objects } = argumentsOf(pairing.sentence, clause, particles.has(next) ? verb + 2 : verb + 1);
	// "was offered **protection**": what a passive keeps as its object is not there yet, either.
	const undergoing = clause.passive && clause.subject !== undefined ? [clause.subject, ...objects] : objects;
	return undergoing.some((range) => holds(range, to)) ? verb : undefined;
}

function isUndoing(tokens: readonly Token[], verb: number, next?: string): boolean {
	return undoingVerbs.has(withParticle(tokens, verb, next));
}

/** "had called a strike but **called it off**": what becomes of a noun later in its sentence. */
function undoneLater(pairing: Pairing, to: number): number | undefined {
	const { tokens } = pairing.sentence;
	const verb = tokens.findIndex(
		({ tag }, at) =>
			at > to &&
			tag === "VERB" &&
			/^(?:it|them)$/.test(tokens[at + 1]?.norm ?? "") &&
			isUndoing(tokens, at, tokens[at + 2]?.norm ?? ""),
	);
	return verb < 0 || answersOf(pairing).has(verb) ? undefined : verb;
}
