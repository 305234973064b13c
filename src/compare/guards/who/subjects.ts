import { clauseOf, holds, isInFact } from "../../../facts/scope.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import { spokespeople } from "../../../lexicon/portions.ts";
import { allPossessives } from "../../../lexicon/possessives.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Clause, Finding, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { isUndergone } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { doMeet, namesAt } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { takesUp } from "../bonds/firms.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import { takesUpAnother } from "./taken-up.ts";

/** The claim's subject must be the passage's, not a word that a neighbour or a possessor lends: "the mayor's son" is not the mayor. */
export const subjects: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) =>
		sentence === undefined ? [] : subjectFindings(pairing, sentence, clause),
	);
};

function subjectFindings(pairing: Pairing, sentence: Sentence, { subject, verb, passive }: Clause): readonly Finding[] {
	if (subject === undefined || verb === undefined || !pairing.part.tokens.includes(verb)) return [];
	if (pairing.links.get(verb)?.frame) return [];
	const head = headOf(sentence.tokens, subject.from, subject.to);
	const there = clauseOf(pairing.sentence, pairing.links.get(verb)?.to);
	if (head === undefined || there?.subject === undefined || isQuoted(pairing, head)) return [];
	if (passive && isUndergone(pairing.sentence, there, pairing.links.get(head)?.to)) return [];
	const isOther =
		isLent(pairing, { subject, head }, there) ||
		isOwner(pairing, { subject, head }, there) ||
		isSomebodyElse(pairing, head, there.subject) ||
		(passive === there.passive && isOnlySpeaker(pairing, head, there.subject)) ||
		takesUpAnother(pairing, head, there);
	if (!isOther) return [];
	return [
		blocked("role", wordsOf(pairing, head), `it is not “${wordsOf(pairing, head)}” of whom the passage says this`),
	];
}

/** A subject of the claim, and its head. */
interface Subject {
	readonly subject: TokenRange;
	readonly head: number;
}

/** A neighbour lends the word, and the passage has another subject. */
function isLent(pairing: Pairing, { subject, head }: Subject, { subject: theirs, verb = 0 }: Clause): boolean {
	const { tokens } = pairing.sentence;
	if (theirs === undefined) return false;
	const isPronoun = tokens[theirs.to - 1]?.tag === "PRON";
	if (isSelf(pairing.sentence, theirs) && pairing.links.get(head)?.to === undefined) return true;
	const filled = isPronoun ? undefined : headOf(tokens, theirs.from, theirs.to);
	if (pairing.links.get(head)?.to !== undefined || filled === undefined) return false;
	const counted = countedIn(tokensOf(pairing), subject, head);
	if (counted !== undefined && pairing.links.get(counted)?.to === filled && isCounted(tokens, verb)) return false;
	const isNear = isNearTo(pairing, head, filled) && !isOfOtherKind(pairing, subject, head);
	return !isNear && !takesUp(pairing, subject, theirs);
}

/** "**Employers'** federations" are no trade unions: what the claim adds to the word stands elsewhere, too. */
function isOfOtherKind(pairing: Pairing, { from, to }: TokenRange, head: number): boolean {
	const { links, weights } = pairing;
	const tokens = tokensOf(pairing);
	const isPlain = (at: number): boolean => at !== head && weights.has(at) && tokens[at]?.tag !== "PROPN";
	return range(from, to).some((at) => isPlain(at) && links.get(at)?.to === undefined);
}

/** "**I** ran", said in a turn: no noun of another turn. */
function isSelf({ own, tokens }: Sentence, { from, to }: TokenRange): boolean {
	return own !== undefined && to === from + 1 && /^(?:i|you)$/.test(tokens[from]?.norm ?? "");
}

/** "Hale: **You** bought it", "Hale: **They** left": who speaks is not of whom it is said, unless the pronoun leads there. */
function isOnlySpeaker(
	{ sentence, sourceFacts, claimFacts, links }: Pairing,
	head: number,
	theirs: TokenRange,
): boolean {
	const { own = 0, tokens } = sentence;
	const isPronoun = theirs.to === theirs.from + 1 && tokens[theirs.from]?.tag === "PRON" && theirs.from >= own;
	if (!isPronoun || (links.get(head)?.to ?? own) >= own) return false;
	return !doMeet(namesAt(claimFacts, head), namesAt(sourceFacts, theirs.from));
}

/** "the **number** of foxes fell" where the passage has "foxes fell from 40 to 33". */
function countedIn(tokens: readonly Token[], { to }: TokenRange, head: number): number | undefined {
	return tokens[head]?.norm === "number" && tokens[head + 1]?.norm === "of" ? headOf(tokens, head + 2, to) : undefined;
}

/** "fell **from 40**", "dropped **by a third**": in how many. "Cars fell **in price**". */
function isCounted(tokens: readonly Token[], verb: number): boolean {
	const next = tokens[tokens[verb + 1]?.tag === "ADV" ? verb + 2 : verb + 1];
	return next?.tag === "NUM" || /^(?:from|to|by)$/.test(next?.norm ?? "");
}

/** "the mayor**'s** son", "**her** research": the subject is somebody else's. Whom a spokesman speaks for speaks. */
function isOwner(pairing: Pairing, { subject, head }: Subject, there: Clause): boolean {
	const [ours, { tokens }] = [tokensOf(pairing), pairing.sentence];
	const to = pairing.links.get(head)?.to;
	if (to === undefined || there.subject === undefined) return false;
	if (isInFact(pairing.claimFacts, head, "name") && !holds(there.subject, to)) return false;
	const isSpoken = SAYING.has(tokens[there.verb ?? -1]?.lemma ?? "") && spokespeople.has(tokens[to + 2]?.lemma ?? "");
	const isOwning = tokens[to + 1]?.norm === "'s" && !isSpoken;
	if (!isOwning && !opensOwned(tokens, to, there.subject)) return false;
	return ours[head + 1]?.norm !== "'s" && !/^(?:those|that)$/.test(ours[subject.from]?.norm ?? "");
}

/** "The **team** found it" where the passage has "the **researchers** found it". */
function isNearTo(pairing: Pairing, head: number, filled: number): boolean {
	return areNear(tokensOf(pairing)[head]?.lemma ?? "", pairing.sentence.tokens[filled]?.lemma ?? "");
}

/** "**I** am", "**he** is": whom a neighbour names is not meant, unless the pronoun was led there or it is said by somebody. */
function isSomebodyElse(pairing: Pairing, head: number, { from, to }: TokenRange): boolean {
	const { to: there, strength = 0 } = pairing.links.get(head) ?? {};
	const isLent = there === undefined && strength < 1 && isInFact(pairing.claimFacts, head, "name");
	const pronoun = to === from + 1 ? pairing.sentence.tokens[from] : undefined;
	return isLent && pronoun !== undefined && personal.has(pronoun.norm) && !isSpoken(pairing, pronoun);
}

/** Between the marks of a quotation that begins in the sentence or before it. */
function isSpoken({ source, sentence }: Pairing, { start }: Token): boolean {
	if (sentence.own !== undefined) return false;
	return source.facts
		.slice(Math.max(0, sentence.index - quotationReach), sentence.index + 1)
		.some((facts) => facts.some((fact) => fact.kind === "quotation" && fact.start <= start && start < fact.end));
}

/** Sentences that one quotation may run over. */
const quotationReach = 6;

const personal: ReadonlySet<string> = new Set(["i", "we", "you", "he", "she"]);

/** "**Her** research": the subject is what she owns. */
function opensOwned(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	return at === from && at < to - 1 && allPossessives.has(tokens[at]?.norm ?? "");
}
