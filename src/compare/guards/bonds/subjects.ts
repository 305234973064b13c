import { clauseAt, clauseOf, holds } from "../../../facts/scope.ts";
import { suffering } from "../../../lexicon/light-verbs.ts";
import { mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import { spokespeople } from "../../../lexicon/portions.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import { hasPastForm } from "../../../text/verb-time.ts";
import type { Clause, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { coreEnd, headOf, isSharer } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";
import { takesUp } from "./firms.ts";
import { agentOf, patientOf } from "./parties.ts";
import { strangerIn } from "./phrases.ts";
import { disagrees, isApart, isBody, isNamed } from "./whom.ts";

/**
 * "The **train** driver escaped" where the passage has "the **lorry** driver escaped", "the rebels retook the town" where it
 * has "the troops retook it": whom the passage says it of must be whom the claim says it of.
 */
export const bonds: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	return (sentenceOf(pairing)?.clauses ?? []).flatMap((clause) => {
		if (isUndone(pairing, clause))
			return [blocked("role", wordsOf(pairing, clause.verb ?? -1), "the passage does not say this of them")];
		const theirs = sameClause(pairing, clause);
		const stranger =
			theirs && (otherSubject(pairing, { ours: clause, theirs }) ?? otherObject(pairing, { ours: clause, theirs }));
		if (clause.verb === undefined || stranger === undefined) return [];
		const word = wordsOf(pairing, clause.verb);
		return [blocked("role", word, `it is “${stranger}” of whom “${word}” is said here`)];
	});
};

/**
 * "A cancelled the tour because of a **broken** wrist", "the state pays where owners **are insured**", "police said ten people
 * **were killed**": none says that somebody else broke it, that the state insures them, nor that police killed them.
 */
function isUndone({ part, links, sentence, ...pairing }: Pairing, clause: Clause): boolean {
	const { verb } = clause;
	const { to: there, frame } = links.get(verb ?? -1) ?? {};
	const tokens = tokensOf({ ...pairing, part });
	const agent = agentOf(tokens, clause);
	const doer = agent && links.get(headOf(tokens, agent.from, agent.to) ?? -1)?.to;
	if (verb === undefined || there === undefined || doer === undefined || frame) return false;
	if (!part.tokens.includes(verb) || tokens[verb]?.tag !== "VERB") return false;
	const [home, other] = [clauseAt(sentence, there), clauseAt(sentence, doer)];
	if (home === undefined || home === other || (home.subject !== undefined && holds(home.subject, doer))) return false;
	const isQuality = sentence.tokens[there]?.tag === "ADJ" && isThing(sentence.tokens[there + 1]);
	const isPassive = home.passive || (home.link === "participle" && hasPastForm(sentence.tokens[there]));
	const isAside = home.link !== "participle" || sentence.tokens[there - 1]?.norm === ",";
	const isLed = /^(?:subordinate|content|participle)$/.test(home.link) && home.verb === there && isPassive && isAside;
	const isAgent = isLed && agentOf(sentence.tokens, home) === undefined;
	return isQuality || isAgent;
}

function isSaying({ tokens }: Sentence, clause: Clause | undefined): boolean {
	return SAYING.has(tokens[clause?.verb ?? -1]?.lemma ?? "");
}

/** The clause of the passage whose verb answers the claim's. */
function sameClause({ part, links, sentence }: Pairing, { verb }: Clause): Clause | undefined {
	const { to, frame } = links.get(verb ?? -1) ?? {};
	if (verb === undefined || to === undefined || frame || !part.tokens.includes(verb)) return undefined;
	const clause = clauseOf(sentence, to);
	return clause && isSureOfSubject(sentence, clause) ? clause : undefined;
}

/** Whose doing a participle tells ("filed a statement on the web condemning it") is not sure, nor who follows a list. */
function isSureOfSubject({ tokens }: Sentence, { from, link, passive, subject, verb = 0 }: Clause): boolean {
	// "a shop **in Trent** alerted".
	const isLong = subject !== undefined && verb > subject.to && tokens[subject.to]?.tag !== "ADP";
	if (subject === undefined || (isLong && isThing(tokens[verb - 1]))) return false;
	// "Doors open at 7 p.m. **and the show** starts at 8 p.m.": the verb before was not seen.
	if (isThing(tokens[verb - 1]) && tokens.slice(subject.to, verb).some(({ tag }) => tag === "CCONJ")) return false;
	// "hopes to stay after the cup **and has been** offered a post".
	if (subject.from >= from && tokens.slice(subject.to, verb).some(opensNext)) return false;
	if (link === "participle")
		return passive && (subject.to === verb || subject.to + 1 === verb || isMadeBy(tokens, subject, verb));
	// "The ship, said a diver, sank".
	const before = tokens[subject.from - 1];
	const isOpened = before?.tag === "SCONJ" || before?.norm === ":" || /^(?:when|where|while)$/.test(before?.norm ?? "");
	if (!isOpened && (tokens[subject.from - 2]?.tag === "VERB" || before?.tag === "VERB"))
		return tokens[subject.to]?.norm !== ",";
	const opens = before === undefined || /^(?:PUNCT|SCONJ)$/.test(before.tag) || before.norm === "but";
	return link !== "coordinate" || opens || tokens[subject.to]?.norm !== ",";
}

/** "**and has** been offered". */
function opensNext({ tag }: Token, at: number, tokens: readonly Token[]): boolean {
	return tag === "CCONJ" && tokens[at + 1]?.tag === "AUX";
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
	const isUndergone = suffering.has(pairing.sentence.tokens[theirs.verb ?? -1]?.lemma ?? "");
	if (ours.passive !== theirs.passive && !isUndergone) return otherParty(pairing, { ours, theirs });
	if (disagrees(pairing, mine, other)) return pairing.sentence.tokens[other.from]?.word;
	const theirTokens = pairing.sentence.tokens;
	const [head, there] = [headOf(tokens, mine.from, mine.to), headOf(theirTokens, other.from, other.to)];
	if (mutualVerbs.has(tokens[ours.verb ?? -1]?.lemma ?? "") && isParty(pairing, theirs, head)) return undefined;
	const answer = pairing.links.get(head ?? -1)?.to;
	if (answer !== undefined && isApart(pairing, theirs, answer)) return theirTokens[other.from]?.word;
	if (head === undefined || there === undefined || isNamed(pairing, mine, other)) return undefined;
	if (takesUp(pairing, mine, other) || isSharer(pairing.sentence, theirs, pairing.links.get(head)?.to ?? -1))
		return undefined;
	// "a spokesman for Varde said".
	if (isSaying(pairing.sentence, theirs) && spokespeople.has(theirTokens[there]?.lemma ?? "")) return undefined;
	const places = {
		ours: { from: mine.from, to: coreEnd(tokens, mine) },
		theirs: { from: other.from, to: coreEnd(theirTokens, other) },
	};
	const stranger = strangerIn(pairing, places)?.word;
	if (stranger !== undefined) return isSpeaker(pairing, theirs, pairing.links.get(head)?.to) ? undefined : stranger;
	const isLent = pairing.links.has(head) && pairing.links.get(head)?.to === undefined;
	return isLent &&
		isStranger(pairing, other, there) &&
		!areNear(tokens[head]?.lemma ?? "", theirTokens[there]?.lemma ?? "")
		? theirTokens[there]?.word
		: undefined;
}

/** "believed **the woman**" where the passage has "believed **him**". */
function otherObject(pairing: Pairing, { ours, theirs }: Clauses): string | undefined {
	const whole = sentenceOf(pairing);
	const [mine] = whole === undefined || ours.passive ? [] : argumentsOf(whole, ours).objects;
	const [other] = theirs.passive ? [] : argumentsOf(pairing.sentence, theirs).objects;
	if (mine === undefined || other === undefined || !disagrees(pairing, mine, other)) return undefined;
	return pairing.sentence.tokens[other.from]?.word;
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
		if (mine === undefined || other === undefined || isNamed(pairing, mine, other)) return undefined;
		return strangerIn(pairing, { ours: mine, theirs: other })?.word;
	});
	return found.find((word) => word !== undefined);
}

/** "“It is safe,” said on Monday the minister". */
function isSpeaker({ sentence }: Pairing, { verb = 0 }: Clause, there: number | undefined): boolean {
	return SAYING.has(sentence.tokens[verb]?.lemma ?? "") && there !== undefined && there > verb && there <= verb + 6;
}
