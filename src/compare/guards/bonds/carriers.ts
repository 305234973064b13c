import { clauseAt, holds } from "../../../facts/scope.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import type { Clause, Finding, Pairing, Sentence, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { sentenceOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, isInFact, isQuoted, wordsOf } from "../guard.ts";
import { isBody, isNamed } from "./whom.ts";

/**
 * "X had a heart attack" is not borne out by "the architect had a heart attack", nor "X was on the bridge" by "a dog was":
 * no word answers "have" and "be", so what they say must be said of whoever the claim says it of.
 */
export const carriers: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => (sentence && otherCarrier(pairing, sentence, clause)) ?? []);
};

function otherCarrier(pairing: Pairing, { tokens }: Sentence, { verb, subject, to }: Clause): Finding[] | undefined {
	const { links, part } = pairing;
	if (verb === undefined || subject === undefined || !part.tokens.includes(verb)) return undefined;
	if (!beAndHave.has(tokens[verb]?.lemma ?? "") || links.get(verb) !== undefined) return undefined;
	const carrier = headOf(tokens, subject.from, subject.to);
	if (carrier === undefined || isQuoted(pairing, carrier) || (links.get(carrier)?.strength ?? 0) === 0)
		return undefined;
	const said = range(verb + 1, to).flatMap((at) => (part.tokens.includes(at) ? (links.get(at)?.to ?? []) : []));
	if (said.length === 0 || !said.every((at) => isOfOther(pairing, { subject, carrier }, at))) return undefined;
	return [
		blocked(
			"role",
			wordsOf(pairing, carrier),
			`it is not “${wordsOf(pairing, carrier)}” of whom the passage says this`,
		),
	];
}

interface Carrier {
	readonly subject: TokenRange;
	/** Head of the claim's subject. */
	readonly carrier: number;
}

/** The clause of the passage with this word has a subject of its own, and that is somebody or something else. */
function isOfOther(pairing: Pairing, ours: Carrier, at: number): boolean {
	const { sentence, links } = pairing;
	const clause = clauseAt(sentence, at);
	const theirs = clause?.subject;
	if (clause === undefined || theirs === undefined || isOwned(sentence, at)) return false;
	const head = headOf(sentence.tokens, theirs.from, theirs.to);
	if (
		head === undefined ||
		isInFact(pairing.sourceFacts, head, "quantity") ||
		isBody(sentence, theirs) ||
		isNamed(pairing, ours.subject, theirs)
	)
		return false;
	const there = links.get(ours.carrier)?.to;
	// "NASA says that makes it the shortest": what other verbs say of it is no state of their subject.
	// "The camera, **a present** from her aunt, was missing".
	const isApposed = sentence.tokens[theirs.to]?.norm === "," && at >= theirs.to && at < (clause.verb ?? at);
	const isState = holds(theirs, at) || isApposed || beAndHave.has(sentence.tokens[clause.verb ?? -1]?.lemma ?? "");
	if (there === undefined) return isState;
	return isState && at >= theirs.to && !holds(theirs, there) && !holds(clause, there);
}

/** "**her** broken leg": the pronoun says whose it is. */
function isOwned({ tokens }: Sentence, at: number): boolean {
	return tokens.slice(Math.max(0, at - phraseReach), at).some(({ norm }) => possessives.has(norm));
}

/** Words from a possessive pronoun to the noun it goes with. */
const phraseReach = 3;
