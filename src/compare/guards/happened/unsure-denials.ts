import { modalityAt } from "../../../facts/modality.ts";
import { denialsOver } from "../../../facts/polarity.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { isSameSubject, likenessAt } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing, range, synonym } from "../../words.ts";
import { undecidedBy } from "./undecided.ts";

/** A word of the claim at `at` and what answers it at `to`, of which one is denied. */
interface Denied {
	readonly at: number;
	readonly to: number;
}

/**
 * Whether it is open that one side denies just what the other says: another word, less than all of it, or what the passage
 * does not tell as done. Both may hold then.
 */
export function isUnsureDenial(pairing: Pairing, denied: Denied): boolean {
	const ways = [isOtherWord, isByDegree, isAgainst, isAimed, isMereCharge, isSoFar, isUndecided];
	return ways.some((isUnsure) => isUnsure(pairing, denied));
}

/** "was not **approved**" beside "has **agreed** to sell": a word of the same meaning, of somebody or something else. */
function isOtherWord(pairing: Pairing, { at, to }: Denied): boolean {
	const alike = likenessAt(pairing, at, to);
	const whole = sentenceOf(pairing);
	const [ours, theirs] = [whole && clauseAt(whole, at), clauseAt(pairing.sentence, to)];
	if (alike > synonym || ours === undefined || theirs === undefined) return false;
	const behind = range(at + 1, ours.to).filter((index) => isThing(tokensOf(pairing)[index]));
	const answers = behind.map((index) => pairing.links.get(index)?.to ?? -1);
	// Who did not **disclose** the name may well have **said** something; who has not said so has not announced it.
	if (alike === 0) return denialsOver(pairing.claimFacts, at).length > 0;
	if (theirs.passive && !ours.passive)
		return !answers.some((answer) => theirs.subject && holds(theirs.subject, answer));
	return !isSameSubject(pairing, ours.subject, theirs.subject) || !answers.every((answer) => holds(theirs, answer));
}

/** "was not paid **in full**", "was not checked **often**": how, how much or for what is denied; the rest may be so. */
function isByDegree({ claimFacts, sourceFacts, links, ...pairing }: Pairing, { at, to }: Denied): boolean {
	const answers = new Set([...links.values()].map((link) => link.to));
	const ours = narrowedBy(tokensOf(pairing), claimFacts, at);
	const theirs = narrowedBy(pairing.sentence.tokens, sourceFacts, to);
	return ours.some((word) => links.get(word)?.to === undefined) || theirs.some((word) => !answers.has(word));
}

/** Adverbs under the denials of a word, and words that a bare preposition leads. */
function narrowedBy(tokens: readonly Token[], facts: readonly Fact[], at: number): readonly number[] {
	const spans = denialsOver(facts, at).map(({ scope }) => scope);
	return tokens.flatMap(({ tag, norm }, word) => {
		if (word === at || !spans.some((span) => holds(span, word)) || isConjunction(tokens, word)) return [];
		const isManner = tag === "ADV" && !unmarked.has(norm);
		const isBare = bareLeads.has(tokens[word - 1]?.norm ?? "") && /^(?:ADJ|NOUN)$/.test(tag);
		if (isInFact(facts, word, "date", "quantity", "name")) return [];
		return isManner || (isBare && isPhraseEnd(tokens[word + 1])) ? [word] : [];
	});
}

/** "**as soon as** she felt it". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
	const isWord = (word: number): boolean => /^(?:soon|long|far)$/.test(tokens[word]?.norm ?? "");
	return (
		(tokens[at]?.norm === "as" && (isWord(at + 1) || isWord(at - 1))) || (tokens[at - 1]?.norm === "as" && isWord(at))
	);
}

function isPhraseEnd(token: Token | undefined): boolean {
	return token === undefined || !/^(?:NOUN|PROPN|ADJ|PART)$/.test(token.tag);
}

const bareLeads: ReadonlySet<string> = new Set("in on at by for with to from".split(" "));

/** Adverbs that go with any denial and narrow nothing. */
const unmarked: ReadonlySet<string> = new Set(
	"ever yet even either anymore still so also too once already now not never then there here down up out off away back over".split(
		" ",
	),
);

/** "Nobody voted **against** it", "eight voted in favour". */
function isAgainst(pairing: Pairing, { at, to }: Denied): boolean {
	return isTurnedAgainst(sentenceOf(pairing), at) !== isTurnedAgainst(pairing.sentence, to);
}

function isTurnedAgainst(sentence: Sentence | undefined, at: number): boolean {
	return sentence?.tokens[at + 1]?.norm === "against";
}

/** "gave him a year **to hold** a vote", "raised money **to pay** her": what a thing is for need not have been done. */
function isAimed({ sentence, claimFacts }: Pairing, { at, to }: Denied): boolean {
	const [before, lead] = [sentence.tokens[to - 2], sentence.tokens[to - 1]];
	if (lead?.norm !== "to" || before === undefined || denialsOver(claimFacts, at).length === 0) return false;
	if (!isThing(before) && before.tag !== "NUM" && !/^(?:first|last|next|only)$/.test(before.norm)) return false;
	const verb = clauseAt(sentence, to - 2)?.verb;
	return !causing.has(sentence.tokens[verb ?? -1]?.lemma ?? "");
}

/** "forced the mayor **to resign**": he did. */
const causing: ReadonlySet<string> = new Set(
	"force cause compel lead drive get enable help oblige push prompt".split(" "),
);

/** Who "rejected the charge that he had **lied**" and whoever was "accused of **lying**": nothing is said to be so. */
function isMereCharge({ claimFacts, sourceFacts, sentence }: Pairing, { at, to }: Denied): boolean {
	const charge = modalityAt(sourceFacts, to);
	return (
		denialsOver(claimFacts, at).length > 0 &&
		charge?.strength === "alleged" &&
		sentence.tokens[charge.from]?.tag === "VERB" &&
		modalityAt(claimFacts, at)?.strength === "alleged"
	);
}

/** "did **not deny** that she signed": neither that she did nor that she did not. */
function isUndecided(pairing: Pairing, { at, to }: Denied): boolean {
	return undecidedBy(pairing, at, to) !== undefined;
}

/** "**will** open in May" beside "has **not** opened", "is not open **now**": it may, later. */
function isSoFar({ claimFacts, sourceFacts, sentence }: Pairing, { at, to }: Denied): boolean {
	if (modalityAt(claimFacts, at)?.strength !== "expected" || modalityAt(sourceFacts, to) !== undefined) return false;
	const clause = clauseAt(sentence, to);
	const words = sentence.tokens.slice(clause?.from ?? to, clause?.to ?? to);
	return denialsOver(sourceFacts, to).length > 0 && words.some(({ norm }) => done.has(norm));
}

const done: ReadonlySet<string> = new Set("did has have had was were now yet currently".split(" "));
