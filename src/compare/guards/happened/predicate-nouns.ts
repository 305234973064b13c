import { modalityAt } from "../../../facts/modality.ts";
import { isPolarity } from "../../../facts/polarity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { bearers } from "../../../lexicon/bearers.ts";
import type { Clause, Fact, Pairing, Sentence } from "../../../types.ts";
import { answersOf, coverage, isSameSubject, subjectAnswer } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { isContent, isThing, range } from "../../words.ts";
import { sameStatement } from "../guard.ts";

/** The predicate of one side: its token, and the clause around it. */
interface Predicate {
	readonly sentence: Sentence;
	readonly at: number;
	readonly clause: Clause;
	/** A noun that is said under a light verb; else the verb itself. */
	readonly isNoun: boolean;
	/** "there was no damage": nobody has it. */
	readonly isThere: boolean;
}

/**
 * "Had no trouble" denies "had a problem", "gave no warning" denies "warned": a noun under a light verb is a predicate, too.
 * Whoever denies it does so of the same person, and the other side says all that narrows what is denied.
 */
export function denyOneNoun(pairing: Pairing, at: number, to: number): boolean {
	const whole = sentenceOf(pairing);
	const ours = whole && predicateAt(whole, pairing.claimFacts, at);
	const theirs = predicateAt(pairing.sentence, pairing.sourceFacts, to);
	if (ours === undefined || theirs === undefined || !(ours.isNoun || theirs.isNoun)) return false;
	const claimDenies = emptiedAt(pairing.claimFacts, at);
	if (claimDenies === emptiedAt(pairing.sourceFacts, to) || !(claimDenies ? ours : theirs).isNoun) return false;
	return (
		isOfSameOwner(pairing, ours, theirs) &&
		(claimDenies ? isWhollySaid(pairing, ours) : isWhollyAnswered(pairing, theirs)) &&
		isToSame(pairing, ours, theirs) &&
		coverage(pairing, pairing.claimFacts.filter(isPolarity)) >= sameStatement
	);
}

function predicateAt(sentence: Sentence, facts: readonly Fact[], at: number): Predicate | undefined {
	const clause = clauseAt(sentence, at);
	const tag = sentence.tokens[at]?.tag;
	if (clause?.verb === undefined || modalityAt(facts, at) !== undefined || modalityAt(facts, clause.verb) !== undefined)
		return undefined;
	const isNoun = tag === "NOUN" && clause.verb < at && isObject(sentence, clause.verb, at);
	if (!isNoun && tag !== "VERB") return undefined;
	return { sentence, at, clause, isNoun, isThere: isThere(sentence, clause) };
}

/** The object of a light verb, or what there is: nothing but the words of its phrase, or a recipient, between. */
function isObject(sentence: Sentence, verb: number, at: number): boolean {
	const lemma = sentence.tokens[verb]?.lemma ?? "";
	const clause = clauseAt(sentence, verb);
	if (!bearers.has(lemma) && !(clause !== undefined && isThere(sentence, clause))) return false;
	return sentence.tokens
		.slice(verb + 1, at)
		.every(({ tag, norm }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|PART|AUX)$/.test(tag) || norm === "-");
}

function isThere({ tokens }: Sentence, { subject, verb }: Clause): boolean {
	return subject !== undefined && tokens[subject.from]?.norm === "there" && tokens[verb ?? -1]?.lemma === "be";
}

/** "**no** warning", "not a **single** one": the noun itself is emptied. */
function emptiedAt(facts: readonly Fact[], at: number): boolean {
	return facts.some((fact) => isPolarity(fact) && fact.partial === undefined && fact.head === at && fact.from < at);
}

/** Who has or does it in the claim has or does it in the passage; of what there is, whoever is spoken of in its sentence. */
function isOfSameOwner(pairing: Pairing, ours: Predicate, theirs: Predicate): boolean {
	const { subject } = ours.clause;
	if (ours.isThere) return true;
	if (theirs.isThere) return subject !== undefined && subjectAnswer(pairing, subject) !== undefined;
	return isSameSubject(pairing, subject, theirs.clause.subject);
}

/** Every word that narrows what the claim denies is in the passage or beside it: "no **serious** problems". */
function isWhollySaid({ links }: Pairing, { sentence, at, clause }: Predicate): boolean {
	return narrowing(sentence, at, clause).every(
		(index) => (links.get(index)?.strength ?? 0) > 0 || definesAnswered(sentence, index, links),
	);
}

/** "with the **words** of the anthem": the words are found, whatever they are the words of. */
function definesAnswered({ tokens }: Sentence, at: number, links: Pairing["links"]): boolean {
	const of = range(Math.max(0, at - 3), at).find((index) => tokens[index]?.norm === "of");
	return of !== undefined && links.get(of - 1)?.to !== undefined;
}

/** Every word that narrows what the passage denies is in the claim; "donations" may stand for "charitable gifts" there. */
function isWhollyAnswered(pairing: Pairing, { sentence, at, clause }: Predicate): boolean {
	const answers = answersOf(pairing);
	const reworded = new Set([...pairing.links.values()].flatMap(({ to, strength }) => (strength < 1 ? [to] : [])));
	return narrowing(sentence, at, clause).every(
		(index) => answers.has(index) || (index > at && sentence.tokens[index]?.tag === "ADJ" && reworded.has(index + 1)),
	);
}

/** Words with content between the light verb and the end of the clause, other than adverbs and the noun itself. */
function narrowing({ tokens }: Sentence, at: number, { verb, to }: Clause): readonly number[] {
	return range((verb ?? at) + 1, to).filter((index) => {
		const token = tokens[index];
		return index !== at && token !== undefined && isContent(token) && token.tag !== "ADV";
	});
}

/**
 * "gave **the mayor** no warning" is not denied by "warned **residents**", nor "no damage to **the church**" by "damaged the
 * streets around the church": who undergoes it is the same, where both tell.
 */
function isToSame({ links }: Pairing, ours: Predicate, theirs: Predicate): boolean {
	if (ours.isNoun === theirs.isNoun) return true;
	const [noun, verb] = ours.isNoun ? [ours, theirs] : [theirs, ours];
	const { subject } = verb.clause;
	const object = objectOf(verb);
	const undergoing = [...(object === undefined ? [] : [object]), ...(subject ? range(subject.from, subject.to) : [])];
	const named = (
		noun.isThere ? range(noun.at + 1, noun.clause.to) : range(noun.clause.verb ?? noun.at, noun.at)
	).filter((at) => isThing(noun.sentence.tokens[at]));
	if (!noun.isThere && (object === undefined || named.length === 0)) return true;
	return named.some((at) =>
		undergoing.some((other) => (ours.isNoun ? links.get(at)?.to === other : links.get(other)?.to === at)),
	);
}

/** The noun right behind a verb, with no preposition between. */
function objectOf({ sentence: { tokens }, at, clause }: Predicate): number | undefined {
	for (let index = at + 1; index < clause.to; index += 1) {
		const tag = tokens[index]?.tag ?? "";
		if (/^(?:NOUN|PROPN|PRON)$/.test(tag) && !isThing(tokens[index + 1])) return index;
		if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tag)) return undefined;
	}
	return undefined;
}
