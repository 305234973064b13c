import { isName } from "../../../facts/name.ts";
import { clauseOf, holds } from "../../../facts/scope.ts";
import { mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import { classifiers, portions, spokespeople } from "../../../lexicon/portions.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import { nounPhraseStart } from "../../../text/noun-phrases.ts";
import type { Clause, Finding, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { isUndergone } from "../../clauses/arguments.ts";
import { headOf, isSharer } from "../../clauses/heads.ts";
import { likenessAt, meet } from "../../event.ts";
import { endsInNoun, isInsidePhrase } from "../../links/phrases.ts";
import { sentenceOf } from "../../sides.ts";
import { isThing, range } from "../../words.ts";
import { isNamed } from "../bonds/whom.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * Whoever does something in the claim must do it in the passage, by the place in the sentence: not who undergoes it ("A
 * thrashed B"), not somebody of another clause ("A replaced B, who retired"), not a word that hangs on the subject ("the son
 * of the mayor was arrested").
 */
export const participants: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const roles = sentence && rolesOf(pairing, sentence, clause);
		return roles !== undefined && isTurned(pairing, roles) ? [turned(pairing, roles.actor)] : [];
	});
};

/** A clause of the claim and the one of the passage whose verb answers its verb. */
interface Roles {
	readonly tokens: readonly Token[];
	readonly ours: Clause;
	readonly theirs: Clause;
	/** Head of the claim's subject. */
	readonly actor: number;
	/** Subject of the passage's clause. */
	readonly subject: TokenRange;
}

function rolesOf(pairing: Pairing, { tokens }: Sentence, ours: Clause): Roles | undefined {
	const { verb, subject } = ours;
	if (verb === undefined || subject === undefined || !pairing.part.tokens.includes(verb)) return undefined;
	if (isInsidePhrase(tokens, verb)) return undefined;
	const { to: there, frame } = pairing.links.get(verb) ?? {};
	if (frame) return undefined;
	const theirs = clauseOf(pairing.sentence, there);
	const actor = headOf(tokens, subject.from, subject.to);
	const isShared = tokens.slice(subject.from, subject.to).some(({ tag }) => tag === "CCONJ");
	const opens = subject.from === ours.from || !/^(?:ADP|PUNCT)$/.test(tokens[subject.from - 1]?.tag ?? "");
	if (!opens || theirs?.subject === undefined || actor === undefined) return undefined;
	if (isShared || isQuoted(pairing, actor) || counting.has(tokens[actor]?.norm ?? "")) return undefined;
	return { tokens, ours, theirs, actor, subject: theirs.subject };
}

/** "**None** of the eleven was hurt": it says of how many, not who. */
const counting: ReadonlySet<string> = new Set(["none", "neither", "nobody", "each", "most", "some", "many", "few"]);

function isTurned(pairing: Pairing, roles: Roles): boolean {
	const { ours, subject } = roles;
	const answers = answersIn(pairing, roles);
	const isOwned = pairing.sentence.tokens.slice(subject.from, subject.to).some(({ norm }) => norm === "of");
	if (ours.subject !== undefined && !isOwned && isNamed(pairing, ours.subject, subject))
		return changesSides(pairing, roles);
	if (answers.length === 0) return isOutside(pairing, roles);
	const { tokens } = pairing.sentence;
	const isShared = tokens.slice(roles.subject.from, roles.subject.to).some(({ tag }) => tag === "CCONJ");
	if (!isShared && !isSpoken(tokens, roles) && answers.every((at) => hangsOn(pairing, roles.subject, at))) return true;
	return changesSides(pairing, roles);
}

/** "the builder's **spokeswoman** said": whom a spokesman speaks for speaks. */
function isSpoken(tokens: readonly Token[], { theirs, subject }: Roles): boolean {
	const head = headOf(tokens, subject.from, subject.to) ?? -1;
	return SAYING.has(tokens[theirs.verb ?? -1]?.lemma ?? "") && spokespeople.has(tokens[head]?.lemma ?? "");
}

/** Words of the passage's subject that answer the claim's. */
function answersIn(pairing: Pairing, roles: Roles): number[] {
	const { claimFacts, sourceFacts } = pairing;
	const { actor, subject } = roles;
	const words = range(subject.from, subject.to).filter((at) => likenessAt(pairing, actor, at) > 0);
	const asked = claimFacts.filter(isName).filter((name) => holds(name, actor));
	const names = sourceFacts
		.filter(isName)
		.filter(({ from, to }) => from >= subject.from && to <= subject.to)
		.filter((name) => asked.some((other) => meet(other, name)));
	return [...words, ...names.map(({ to }) => to - 1)];
}

/** The passage has who does it in the claim, but not as the subject. */
function isOutside({ links, sentence }: Pairing, { actor, theirs, ours, tokens }: Roles): boolean {
	const there = links.get(actor)?.to;
	const verb = theirs.verb;
	if (there === undefined || verb === undefined || sentence.tokens[verb]?.tag === "AUX") return false;
	if (isSharer(sentence, theirs, there) || (ours.passive && isUndergone(sentence, theirs, there))) return false;
	if (isPronoun(sentence, theirs) && !isBehindVerb(sentence, theirs, there)) return false;
	if (ours.passive !== theirs.passive || mutualVerbs.has(tokens[ours.verb ?? -1]?.lemma ?? "")) return false;
	if (isBesideSubject(sentence, theirs, there)) return true;
	if (there >= theirs.to) return hasOwnSubject(sentence, theirs);
	if (there > verb) return !isInverted(sentence, verb, there);
	return there >= theirs.from ? isBehindPreposition(sentence, theirs, there) : isOfOtherClause(sentence, theirs, there);
}

/**
 * "Before **the vote**, the council praised him", "two clerks who failed to bribe **the banker** were fined": before the
 * subject behind a preposition, or between the subject and its verb inside what is said of it.
 */
function isBesideSubject({ tokens }: Sentence, { subject, from, link }: Clause, there: number): boolean {
	if (subject === undefined || (link !== "main" && link !== "coordinate")) return false;
	// "The power cut lasted": a noun right before the verb may be the subject itself.
	if (there < from - 1) return subject.to < from && there >= subject.to && tokens[there + 1]?.tag !== "PUNCT";
	if (there < from) return subject.to < from && there >= subject.to && tokens[there]?.tag === "PROPN";
	if (there >= subject.from || tokens[there]?.tag !== "NOUN") return false;
	const start = nounPhraseStart(tokens, { from, to: there });
	// "Of the 40 passengers, 12 were hurt" counts the passengers.
	const isApart = tokens[start - 1]?.tag === "ADP" && tokens[start - 1]?.norm !== "of";
	return isApart && tokens.slice(there, subject.from).some(({ norm }) => norm === ",");
}

/** "She stood in for **a sick player**": the player is somebody else than she. */
function isBehindVerb(sentence: Sentence, { verb = 0, to, subject }: Clause, there: number): boolean {
	const { tokens } = sentence;
	const isPerson = /^(?:he|she|they|we|i)$/.test(tokens[subject?.from ?? -1]?.norm ?? "");
	return isPerson && there > verb && there < to && isThing(tokens[there]) && !isInverted(sentence, verb, there);
}

/** "It was removed": whom or what a pronoun means is asked elsewhere. */
function isPronoun({ tokens }: Sentence, { subject }: Clause): boolean {
	return subject !== undefined && subject.to === subject.from + 1 && tokens[subject.from]?.tag === "PRON";
}

/** "A said **B** resigned": somebody else is named as the subject, within the clause. */
function hasOwnSubject({ tokens }: Sentence, { subject, from }: Clause): boolean {
	if (subject === undefined || subject.from < from) return false;
	return headOf(tokens, subject.from, subject.to) !== undefined && tokens[subject.to - 1]?.tag !== "PRON";
}

/** "“It is safe,” said on Monday the minister". */
function isInverted({ tokens }: Sentence, verb: number, there: number): boolean {
	return there <= verb + inversionReach && SAYING.has(tokens[verb]?.lemma ?? "");
}

/** Words between a verb of saying and its speaker. */
const inversionReach = 6;

/** "the lawyer for **the airline** declined"; whom a spokesman speaks for speaks. */
function isBehindPreposition({ tokens }: Sentence, { subject, verb = 0 }: Clause, there: number): boolean {
	if (subject === undefined || there < subject.to) return false;
	const between = tokens.slice(subject.to, there);
	if (between.some(({ tag, norm }) => tag === "PUNCT" || tag === "VERB" || norm === "and")) return false;
	const speaks = SAYING.has(tokens[verb]?.lemma ?? "") && spokespeople.has(tokens[subject.to - 1]?.lemma ?? "");
	return !speaks && between.some(({ tag }) => tag === "ADP");
}

/** "A replaced B, who retired": a verb stands between the word and the clause that has a subject of its own. */
function isOfOtherClause({ tokens }: Sentence, { subject, from, verb, link }: Clause, there: number): boolean {
	if (subject === undefined || link !== "relative" || subject.to > from || there >= subject.from) return false;
	const isNear = tokens.slice(subject.to, from).every(({ tag }) => tag === "PUNCT");
	return isNear && verb !== undefined && tokens.slice(there + 1, subject.from).some(({ tag }) => tag === "VERB");
}

/** "the son of **the mayor**", "**his** sister", "**prison** officials": the word says whose or which, not who. */
function hangsOn({ sentence: { tokens }, sourceFacts }: Pairing, { from, to }: TokenRange, at: number): boolean {
	const head = headOf(tokens, from, to);
	if (head === undefined || at === head) return false;
	if (isOneOf(tokens[head], portions) && tokens[head]?.norm !== "member") return false;
	const [first, last] = at < head ? [at, head] : [head, at];
	if (sourceFacts.some((fact) => isName(fact) && fact.from <= first && last < fact.to)) return false;
	if (at > head) return tokens[head + 1]?.norm === "of" && !isPortion(tokens, from, head);
	if (possessives.has(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm === "'s") return true;
	return (
		tokens[head]?.tag === "NOUN" &&
		tokens[at]?.tag === "NOUN" &&
		range(at, head).every((index) => isNoun(tokens[index]))
	);
}

/** "hundreds of", "one of", "the city of": what follows is what is meant. */
function isPortion(tokens: readonly Token[], from: number, head: number): boolean {
	return isOneOf(tokens[head], classifiers) || (tokens[head]?.tag === "NUM" && from <= head);
}

/** The lemma of "Hundreds" at the head of a sentence is the form itself. */
function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
	return token !== undefined && (words.has(token.lemma) || words.has(token.norm.replace(/s$/, "")));
}

function isNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN";
}

/** "X accused Y" and "X was accused": one of the two undergoes it. "The shop opened" and "was opened" say the same. */
function changesSides({ sentence }: Pairing, { tokens, ours, theirs }: Roles): boolean {
	if (ours.passive === theirs.passive) return false;
	return ours.passive ? hasObject(sentence.tokens, theirs) : hasObject(tokens, ours);
}

/** A noun phrase follows the verb at once, and is none that makes a phrase with it: "changed hands". "Lasted nine weeks" has none. */
function hasObject(tokens: readonly Token[], { verb }: Clause): boolean {
	if (verb === undefined || endsInNoun(tokens, verb) || tokens[verb]?.lemma === "last") return false;
	const next = tokens[verb + 1];
	return next !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.tag) && tokens[verb]?.tag === "VERB";
}

function turned(pairing: Pairing, at: number): Finding {
	const word = wordsOf(pairing, at);
	return blocked("participant", word, `it is not “${word}” who does this, or to whom it is done, in the passage`);
}
