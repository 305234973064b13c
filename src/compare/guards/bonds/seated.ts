import { isPolarity } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, clauseOf, holds } from "../../../facts/scope.ts";
import { mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import type { Clause, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { likenessAt, namesAt } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing, range } from "../../words.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";
import { takesUp } from "./firms.ts";
import { agentOf, patientOf } from "./parties.ts";
import { isNamed, isTopic } from "./whom.ts";

/**
 * "The **detective** was arrested" where the passage has "the **singer** was arrested, a detective said": who does it and to whom
 * it is done must stand by that verb in the passage too, and not by another.
 */
export const seated: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	const tokens = tokensOf(pairing);
	return (sentenceOf(pairing)?.clauses ?? []).flatMap((ours) => {
		const theirs = clauseFor(pairing, ours);
		if (theirs === undefined) return [];
		const [doer, done] = [agentOf(tokens, ours), patientOf(tokens, ours)];
		const strangers = [
			strangerAt(pairing, doer, doersIn(pairing, theirs, doer)),
			strangerAt(pairing, done, donesIn(pairing, theirs, done)),
		];
		return strangers.flatMap((word) =>
			word === undefined ? [] : [blocked("role", word, `it is not “${word}” of whom this is said here`)],
		);
	});
};

/** The clause of the passage whose verb answers the claim's; for "was mayor", the one that has the post. */
function clauseFor(pairing: Pairing, { verb = -1, to, passive }: Clause): Clause | undefined {
	const { links, sentence, part } = pairing;
	const tokens = tokensOf(pairing);
	const { to: there = -1, frame } = links.get(verb) ?? {};
	// "put on hold" is answered by one word: what stands between is none of its own parties.
	const isPhrase = [...links].some(([at, link]) => at !== verb && link.to === there);
	if (!part.tokens.includes(verb) || frame || isPhrase || isQuoted(pairing, verb)) return undefined;
	// "A and B **spoke**" is answered by whoever of them "said".
	if (mutualVerbs.has(tokens[verb]?.lemma ?? "")) return undefined;
	if (tokens[verb]?.lemma === "be") return stateAt(pairing, headOf(tokens, verb + 1, to));
	const theirs = sentence.tokens[there]?.tag === "VERB" ? clauseOf(sentence, there) : undefined;
	// "failed by two votes", "was defeated by two votes": other verbs have other sides.
	const isTurned = theirs?.passive !== passive && sentence.tokens[there]?.lemma !== tokens[verb]?.lemma;
	return isTurned ? undefined : theirs;
}

/** The clause with "be" that says a word of the claim of somebody: "was **mayor**". */
function stateAt({ links, sentence }: Pairing, head = -1): Clause | undefined {
	const found = links.get(head)?.to ?? -1;
	const clause = clauseAt(sentence, found);
	const verb = clause?.verb ?? found;
	return verb < found && sentence.tokens[verb]?.lemma === "be" ? clause : undefined;
}

/** Where whoever does it stands; nowhere, where the passage does not say who and the claim's doer has a deed of its own. */
function doersIn(pairing: Pairing, theirs: Clause, doer: TokenRange | undefined): readonly TokenRange[] | undefined {
	const { sentence, claimFacts } = pairing;
	if (!theirs.passive) return subjectsIn(sentence, theirs);
	const agent = agentOf(sentence.tokens, theirs);
	if (agent !== undefined) return [agent];
	// "sent in 2019 **by** a retired carpenter, Joseph Bain".
	const isLater = sentence.tokens.slice(theirs.verb, theirs.to).some(({ norm }) => norm === "by");
	return isLater || claimFacts.some(isPolarity) || !actsElsewhere(pairing, theirs, doer) ? undefined : [];
}

/** Where whoever it is done to stands; behind a verb only what surely is somebody else is held against the claim's. */
function donesIn(pairing: Pairing, theirs: Clause, done: TokenRange | undefined): readonly TokenRange[] | undefined {
	const { sentence } = pairing;
	if (theirs.passive) return subjectsIn(sentence, theirs);
	// "Berg said **the pumps** are worn out": they are what the next clause tells of.
	if (sentenceOf(pairing)?.clauses.some(({ subject }) => subject?.from === done?.from)) return undefined;
	const { objects } = argumentsOf(sentence, theirs);
	const isSaid = objects.length > 0 && objects.every(({ from, to }) => sentence.tokens.slice(from, to).some(isThing));
	return isSaid && actsElsewhere(pairing, theirs, done) ? objects : undefined;
}

/** Another clause of the passage tells of this party of the claim. */
function actsElsewhere({ sentence, links }: Pairing, own: Clause, party: TokenRange | undefined): boolean {
	return party !== undefined && range(party.from, party.to).some((at) => isElsewhere(sentence, own, links.get(at)?.to));
}

/** It is what another clause tells of. */
function isElsewhere({ clauses }: Sentence, own: Clause, at: number | undefined): boolean {
	if (at === undefined || (own.subject !== undefined && holds(own.subject, at))) return false;
	return clauses.some(({ subject }) => subject !== undefined && holds(subject, at));
}

/** Undefined where it is not sure what a clause tells of. */
function subjectsIn(sentence: Sentence, clause: Clause): readonly TokenRange[] | undefined {
	const { subject } = argumentsOf(sentence, clause);
	if (subject.length === 0 || !subject.every((seat) => isSure(sentence, clause, seat))) return undefined;
	// "the dearest player was Falk", "Falk was the dearest player".
	const isState = clause.verb !== undefined && sentence.tokens[clause.verb]?.lemma === "be";
	return isState ? [...subject, { from: clause.verb, to: clause.to }] : subject;
}

/** Not a number, nor a list behind a preposition, nor what anything but helping words parts from its verb. */
function isSure({ tokens }: Sentence, { link, verb = 0, from: start }: Clause, { from, to }: TokenRange): boolean {
	const phrase = tokens.slice(from, to);
	if (!phrase.some(isThing) || phrase.some(({ tag }) => tag === "VERB")) return false;
	if (link === "relative") return true;
	if (link === "participle") return to === verb || to === start;
	const opening = tokens.findLastIndex(({ tag }, at) => at < from && !listed.test(tag));
	return tokens[opening]?.tag !== "ADP" && tokens.slice(to, verb).every(({ tag }) => helping.test(tag));
}

const listed = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/;
const helping = /^(?:AUX|ADV|PART)$/;

/** The head of a party of the claim that the passage has, but in none of the seats. */
function strangerAt(
	pairing: Pairing,
	party: TokenRange | undefined,
	seats: readonly TokenRange[] | undefined,
): string | undefined {
	const { links, part, claimFacts } = pairing;
	if (party === undefined || seats === undefined) return undefined;
	const tokens = tokensOf(pairing);
	const head = headOf(tokens, party.from, party.to) ?? -1;
	const { to: there, frame } = links.get(head) ?? {};
	// "raised **by three pence**".
	const isAmount = claimFacts.some((fact) => isQuantity(fact) && fact.unit !== undefined && holds(fact, head));
	if (there === undefined || frame || isAmount || !part.tokens.includes(head)) return undefined;
	return seats.some((seat) => isSeated(pairing, { party, head }, seat)) ? undefined : tokens[head]?.word;
}

interface Party {
	readonly party: TokenRange;
	readonly head: number;
}

function isSeated(pairing: Pairing, { party, head }: Party, seat: TokenRange): boolean {
	const { links, sentence, claimFacts } = pairing;
	// Not "**Philadelphia** police".
	const named = { from: namesAt(claimFacts, head)[0]?.from ?? head, to: party.to };
	const answers = range(party.from, party.to).flatMap((at) => links.get(at)?.to ?? []);
	return (
		answers.some((at) => holds(seat, at) || at === seat.to || isHost(sentence, at, seat)) ||
		range(seat.from, seat.to).some((at) => likenessAt(pairing, head, at) > 0) ||
		(seat.to === seat.from + 1 && sentence.tokens[seat.from]?.tag === "PRON") ||
		isNamed(pairing, named, seat) ||
		isTopic(pairing, party, seat) ||
		takesUp(pairing, party, seat)
	);
}

/** "**fishermen** on Rott, who", "his neighbour, a **nurse**, was", "forty were fined, including **mayors**": the one hangs on the other. */
function isHost({ tokens }: Sentence, at: number, { from, to }: TokenRange): boolean {
	const [between, behind] = [tokens.slice(at + 1, from), tokens.slice(to, at)];
	const isLinked = (words: readonly Token[]): boolean =>
		words.length > 0 && words.length <= phraseLength && words.every(({ tag }) => linked.test(tag));
	const lead = tokens.findLast(({ tag }, before) => before < at && !linked.test(tag));
	// "by the warden, **in the presence of** two guests".
	const isNamed = behind[0]?.norm === "," && behind[1]?.tag !== "ADP";
	return isLinked(between) || (isNamed && isLinked(behind.slice(1))) || lead?.norm === "including";
}

/** Words between two nouns of which one hangs on the other. */
const phraseLength = 6;
const linked = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/;
