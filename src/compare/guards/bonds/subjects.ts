import { holds } from "../../../facts/scope.ts";
import { mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import { particles } from "../../../lexicon/prepositions.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Clause, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { coreEnd, headOf } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";
import { phraseAt, strangerIn } from "./phrases.ts";
import { isBody, isNamed, isTopic } from "./whom.ts";

/**
 * "The **train** driver escaped" where the passage has "the **lorry** driver escaped", "the rebels retook the town" where it
 * has "the troops retook it": whom the passage says it of must be whom the claim says it of.
 */
export const bonds: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	return (sentenceOf(pairing)?.clauses ?? []).flatMap((clause) => {
		const theirs = sameClause(pairing, clause);
		const stranger = theirs && otherSubject(pairing, { ours: clause, theirs });
		if (stranger === undefined || clause.verb === undefined) return [];
		const word = wordsOf(pairing, clause.verb);
		return [blocked("role", word, `it is “${stranger}” of whom “${word}” is said here`)];
	});
};

/** The clause of the passage whose verb answers the claim's. */
function sameClause({ part, links, sentence }: Pairing, { verb }: Clause): Clause | undefined {
	const { to, frame } = links.get(verb ?? -1) ?? {};
	if (verb === undefined || to === undefined || frame || !part.tokens.includes(verb)) return undefined;
	return sentence.clauses.find((clause) => clause.verb === to && isSureOfSubject(sentence, clause));
}

/** Whose doing a participle tells ("filed a statement on the web condemning it") is not sure, nor who follows a list. */
function isSureOfSubject({ tokens }: Sentence, { link, passive, subject, verb = 0 }: Clause): boolean {
	if (subject === undefined || (verb > subject.to && isThing(tokens[verb - 1]))) return false;
	if (link === "participle")
		return passive && (subject.to === verb || subject.to + 1 === verb || isMadeBy(tokens, subject, verb));
	// "The ship, said a diver, sank".
	if (tokens[subject.from - 2]?.tag === "VERB" || tokens[subject.from - 1]?.tag === "VERB")
		return tokens[subject.to]?.norm !== ",";
	const before = tokens[subject.from - 1];
	const opens = before === undefined || /^(?:PUNCT|SCONJ)$/.test(before.tag) || before.norm === "but";
	return link !== "coordinate" || opens || tokens[subject.to]?.norm !== ",";
}

/** "signed **a petition** against the mast, organised **by** a baker". */
function isMadeBy(tokens: readonly Token[], { to }: TokenRange, verb: number): boolean {
	const between = tokens.slice(to, verb);
	return between.at(-1)?.norm === "," && tokens[verb + 1]?.norm === "by" && !between.some(({ tag }) => tag === "VERB");
}

interface Clauses {
	readonly ours: Clause;
	readonly theirs: Clause;
}

/** The head of the passage's subject where that is somebody else. */
function otherSubject(pairing: Pairing, { ours, theirs }: Clauses): string | undefined {
	const [mine, other] = [ours.subject, theirs.subject];
	if (mine === undefined || other === undefined) return undefined;
	const tokens = tokensOf(pairing);
	if (ours.passive !== theirs.passive) return otherParty(pairing, { ours, theirs });
	const theirTokens = pairing.sentence.tokens;
	const [head, there] = [headOf(tokens, mine.from, mine.to), headOf(theirTokens, other.from, other.to)];
	if (mutualVerbs.has(tokens[ours.verb ?? -1]?.lemma ?? "") && isParty(pairing, theirs, head)) return undefined;
	if (head === undefined || there === undefined || isNamed(pairing, mine, other)) return undefined;
	const places = {
		ours: { from: mine.from, to: coreEnd(tokens, mine) },
		theirs: { from: other.from, to: coreEnd(theirTokens, other) },
	};
	const stranger = strangerIn(pairing, places)?.word;
	if (stranger !== undefined) return isSpeaker(pairing, theirs, pairing.links.get(head)?.to) ? undefined : stranger;
	const isLent = pairing.links.has(head) && pairing.links.get(head)?.to === undefined;
	if (isLent && isTopic(pairing, mine, other)) return undefined;
	return isLent &&
		isStranger(pairing, other, there) &&
		!areNear(tokens[head]?.lemma ?? "", theirTokens[there]?.lemma ?? "")
		? theirTokens[there]?.word
		: undefined;
}

/** "A met **B**", "A met with **B**": who did it together may be named in any order. */
function isParty({ links, sentence }: Pairing, theirs: Clause, head = -1): boolean {
	const to = links.get(head)?.to;
	const { objects, behind } = argumentsOf(sentence, theirs);
	const parties = [...objects, ...[...withOthers].flatMap((word) => behind.get(word) ?? [])];
	return to === undefined || parties.some((party) => holds(party, to) && isHead(sentence.tokens, party, to));
}

const withOthers: ReadonlySet<string> = new Set(["with", "against", "to"]);

/** Not "met the winners of the tie between **A** and **B**". */
function isHead(tokens: readonly Token[], { from, to }: TokenRange, at: number): boolean {
	const of = tokens.slice(from, to).findIndex(({ norm }) => norm === "of");
	return of < 0 || at < from + of;
}

/** One person or thing that answers nothing: of "A, B and C" one may be meant. */
function isStranger(pairing: Pairing, subject: TokenRange, head: number): boolean {
	const { tokens } = pairing.sentence;
	const isList = tokens.slice(subject.from, subject.to).some(({ tag }) => tag === "CCONJ");
	return (
		!isList &&
		/^\p{L}/u.test(tokens[head]?.norm ?? "") &&
		!answersOf(pairing).has(head) &&
		!isBody(pairing.sentence, subject)
	);
}

/** "**A Finnish firm** built **the ship**" where the passage has "the **lander** built by a **Polish** firm". */
function otherParty(pairing: Pairing, { ours, theirs }: Clauses): string | undefined {
	const found = [patientOf, agentOf].map((partyOf) => {
		const [mine, other] = [partyOf(tokensOf(pairing), ours), partyOf(pairing.sentence.tokens, theirs)];
		return mine && other && strangerIn(pairing, { ours: mine, theirs: other })?.word;
	});
	return found.find((word) => word !== undefined);
}

/** Who does it: behind "by" in the passive. */
function agentOf(tokens: readonly Token[], { verb, passive, subject }: Clause): TokenRange | undefined {
	if (!passive || verb === undefined) return subject;
	// "headed in by", "put forward by".
	const at = /^(?:ADP|ADV)$/.test(tokens[verb + 1]?.tag ?? "") && tokens[verb + 1]?.norm !== "by" ? verb + 2 : verb + 1;
	return tokens[at]?.norm === "by" ? phraseAt(tokens, at + 1) : undefined;
}

/** To whom or what it is done. */
function patientOf(tokens: readonly Token[], { verb, passive, subject }: Clause): TokenRange | undefined {
	if (passive || verb === undefined) return subject;
	const next = tokens[verb + 1];
	// "took **off** the passengers".
	const isParticle = particles.has(next?.norm ?? "") && tokens[verb + 2]?.tag !== "ADP";
	return phraseAt(tokens, isParticle ? verb + 2 : verb + 1);
}

/** "“It is safe,” said on Monday the minister". */
function isSpeaker({ sentence }: Pairing, { verb = 0 }: Clause, there: number | undefined): boolean {
	return SAYING.has(sentence.tokens[verb]?.lemma ?? "") && there !== undefined && there > verb && there <= verb + 6;
}
