import { wordForms } from "../../../facts/cues.ts";
import { isModality, modality, modalityAt } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import { notQuite } from "../../../lexicon/hedges.ts";
import {
	accomplishing,
	beginning,
	byGerundOnly,
	doneByVote,
	forcing,
	implicative,
	keepingOff,
	namesOnly,
	ofOthers,
	punishing,
	resulting,
	tellingPrepositions,
	votingBodies,
} from "../../../lexicon/implicatives.ts";
import { ordinals } from "../../../lexicon/numbers.ts";
import { americanSpelling } from "../../../lexicon/spelling.ts";
import { isDone } from "../../../text/verb-time.ts";
import type { Pairing, Sentence, Token } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf } from "../../event.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { isSuperlative, isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "was ordered **to sell** the mill", "talked of **selling** it": a deed that hangs on another word has happened only if that
 * word says so. Where the claim has the word as well, it says no more than the passage.
 */
export const embedded: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	const theirs = pairing.sentence.tokens;
	return pairing.part.tokens.flatMap((at) => {
		const { to, frame } = pairing.links.get(at) ?? {};
		if (ours[at]?.tag !== "VERB" || to === undefined || frame || isQuoted(pairing, at)) return [];
		if (isModifier(ours, at)) return [];
		// "have **almost** doubled": a multiple is answered as a whole, by its first word.
		if (theirs[to]?.tag === "ADV" && isInFact(pairing.sourceFacts, to, "quantity")) return [];
		const unreal = underUnreal(pairing, at, to);
		if (unreal !== undefined) return [blocked("modality", wordsOf(pairing, at), `this is only so if “${unreal}” is`)];
		const begun = hangOf(theirs, to)?.governor ?? -1;
		const isUnfinished = isOnlyBegun(pairing, { at, to, from: begun });
		const from = isUnfinished ? begun : isAlmost(pairing, to) ? to - 1 : governorOf(pairing, theirs, to);
		if (from === undefined || answersOf(pairing).has(from) || hangOf(ours, at) !== undefined) return [];
		if (isPurposeful(ours, at) || isWeighed(pairing, from, to) || isVoted(pairing.sentence, from, to)) return [];
		const said = spelled(theirs, from, to + 1);
		return [blocked("modality", wordsOf(pairing, at), `the passage does not say that it happened: “${said}”`)];
	});
};

/** "would have **used** the money to dredge the basin": what hangs on a deed that is only thought of has not happened, either. */
function underUnreal(pairing: Pairing, at: number, to: number): string | undefined {
	const { claimFacts, sourceFacts, sentence } = pairing;
	const governor = hangOf(sentence.tokens, to)?.governor ?? -1;
	const unreal = modalityAt(sourceFacts, governor);
	if (unreal === undefined || hangOf(tokensOf(pairing), at) !== undefined || isWeighed(pairing, governor, to))
		return undefined;
	if (answersOf(pairing).has(governor) || modalityAt(sourceFacts, to)?.head === to) return undefined;
	const ours = modalityAt(claimFacts, at);
	const relation = ours === undefined ? "wider" : modality.compare(ours, unreal);
	return relation === "wider" ? spelled(sentence.tokens, unreal.from, governor + 1) : undefined;
}

/** "the **nesting** boxes": no deed. */
function isModifier(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.tag === "DET" && /ing$/.test(tokens[at]?.norm ?? "") && isThing(tokens[at + 1]);
}

/** "The board **voted to reject** it": with that it was rejected; "two members voted to reject it" says nothing of the kind. */
function isVoted(sentence: Sentence, governor: number, verb: number): boolean {
	const { tokens } = sentence;
	if (tokens[governor]?.lemma !== "vote" || !doneByVote.has(tokens[verb]?.lemma ?? "")) return false;
	const subject = clauseAt(sentence, governor)?.subject;
	const head = subject && headOf(tokens, subject.from, subject.to);
	const { norm = "", lemma = "" } = tokens[head ?? -1] ?? {};
	return norm === lemma && votingBodies.has(lemma);
}

/** "in order **to slow** inflation". */
function isPurposeful(tokens: readonly Token[], verb: number): boolean {
	return tokens[verb - 1]?.norm === "to" && /^(?:order|as)$/.test(tokens[verb - 2]?.norm ?? "");
}

/** Hopes, plans and denials between the two are held against the claim elsewhere. */
function isWeighed({ sourceFacts }: Pairing, governor: number, verb: number): boolean {
	return sourceFacts
		.filter((fact) => isModality(fact) || isPolarity(fact))
		.some(({ from, to, scope }) => to > governor && from < verb && holds(scope, verb));
}

/** "almost sold", where the claim has no such word. */
function isAlmost(pairing: Pairing, verb: number): boolean {
	const isShort = (token: Token | undefined): boolean => notQuite.includes(token?.norm ?? "");
	return isShort(pairing.sentence.tokens[verb - 1]) && !tokensOf(pairing).some(isShort);
}

/** The word on which a deed hangs, unless it says that it happened, and whose doing it was. */
function governorOf(pairing: Pairing, tokens: readonly Token[], verb: number): number | undefined {
	const hang = hangOf(tokens, verb);
	if (hang === undefined) return undefined;
	const { governor, opener } = hang;
	const { norm = "" } = tokens[opener] ?? {};
	const token = tokens[governor];
	const isObject = isThing(tokens[opener - 1]) && governor < opener - 1;
	if (norm === "for" && isPunished(tokens, opener)) return undefined;
	const isForced = forcing.has(token?.lemma ?? "") && tokens[opener - 1]?.tag === "NOUN";
	if (isObject && (norm === "for" || opener === verb || isForced))
		return isOurs(pairing, governor + 1, opener) ? undefined : governor;
	if (keepingOff.has(norm)) return governor;
	if (norm === "to" && resulting.has(tokens[verb]?.lemma ?? "") && tokens[governor - 1]?.tag !== "AUX")
		return undefined;
	if (norm === "to" && byGerundOnly.has(token?.lemma ?? "") && !/ing$/.test(tokens[verb]?.norm ?? "")) return governor;
	// "saw **no reason** to sell".
	const isEmpty = tokens[opener - 1]?.tag === "NOUN" && negated(pairing.sourceFacts, opener - 1);
	if (isEmpty && !negated(pairing.sourceFacts, verb)) return opener - 1;
	return isTelling(token) || isRanked(tokens, governor) ? undefined : governor;
}

/** "**sentenced** to two years in prison for stealing": a court has found that it happened. */
function isPunished(tokens: readonly Token[], opener: number): boolean {
	const stop = tokens.findLastIndex(({ tag, norm }, at) => at < opener && tag === "PUNCT" && norm !== "-");
	return tokens
		.slice(stop + 1, opener)
		.some((token) => token.tag === "VERB" && wordForms(token).some((form) => punishing.has(form)));
}

/** The tagger's lemma may be none: "fined". "Until May", "in no hurry" tell nothing, as "may" and "hurry" do. */
function isTelling(token: Token | undefined): boolean {
	if (token === undefined || token.tag === "PROPN" || (token.tag === "NOUN" && namesOnly.has(token.lemma)))
		return false;
	return wordForms(token).some((form) => implicative.has(americanSpelling(form)));
}

/** "began **to build** the tunnel": whoever began such a thing need not have finished it. */
function isOnlyBegun(pairing: Pairing, { at, to, from }: Record<"at" | "to" | "from", number>): boolean {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	return isDone(ours, at) && accomplishing.has(theirs[to]?.lemma ?? "") && beginning.has(theirs[from]?.lemma ?? "");
}

/** Somebody of whom the claim speaks stands between a verb and what follows: "fined **the bank** for selling". */
function isOurs({ links }: Pairing, from: number, to: number): boolean {
	return [...links.values()].some((link) => link.to !== undefined && link.to >= from && link.to < to);
}

interface Hang {
	readonly governor: number;
	/** "to", a preposition, or the verb itself where nothing opens it. */
	readonly opener: number;
}

/** What an infinitive or gerund hangs on. */
function hangOf(tokens: readonly Token[], verb: number): Hang | undefined {
	const at = beforeAuxiliaries(tokens, verb);
	const { norm = "", tag } = tokens[at] ?? {};
	const isGerund = /ing$/.test(tokens[at + 1]?.norm ?? "");
	const isOpened = norm === "to" || (isGerund && (tag === "ADP" || tag === "SCONJ"));
	if (isOpened && !tellingPrepositions.has(norm)) {
		const governor = wordBefore(tokens, at);
		return governor === undefined ? undefined : { governor, opener: at };
	}
	if (isGerund && tag === "VERB") return { governor: at, opener: at + 1 };
	const isBare = tokens[verb]?.norm === tokens[verb]?.lemma && isThing(tokens[at]);
	const maker = isBare ? verbBefore(tokens, verb) : undefined;
	return maker !== undefined && ofOthers.has(tokens[maker]?.lemma ?? "")
		? { governor: maker, opener: verb }
		: undefined;
}

function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
	let at = verb - 1;
	while (tokens[at]?.tag === "ADV" || /^(?:be|been|being|have|having|not)$/.test(tokens[at]?.norm ?? "")) at -= 1;
	return at;
}

/** The noun, verb or adjective before "to" or a preposition; the verb before its object: "told **the council** to sell". */
function wordBefore(tokens: readonly Token[], opener: number): number | undefined {
	const before = tokens[opener - 1];
	if (before?.tag === "ADJ" || before?.tag === "VERB") return opener - 1;
	const verb = verbBefore(tokens, opener);
	if (isThing(before) && (verb === undefined || light.has(tokens[verb]?.lemma ?? ""))) return opener - 1;
	return verb;
}

/** With these it is the noun that says what becomes of the deed: "got permission to sell". */
const light: ReadonlySet<string> = new Set(["be", "have", "get", "begin", "start"]);

function verbBefore(tokens: readonly Token[], opener: number): number | undefined {
	for (let at = opener - 1; at >= 0 && at > opener - reach; at -= 1) {
		const { tag = "PUNCT", norm = "" } = tokens[at] ?? {};
		if (tag === "VERB" || tag === "AUX") return at;
		if (tag === "PUNCT" || tag === "SCONJ" || norm === "and" || norm === "but") return undefined;
	}
	return undefined;
}

/** Words of an object between a verb and "to". */
const reach = 7;

/** "the first minister **to visit**", "the only one to sell": who is ranked by a deed has done it. */
function isRanked(tokens: readonly Token[], governor: number): boolean {
	return tokens
		.slice(Math.max(0, governor - 4), governor + 6)
		.some((token) => ordinals.has(token.norm) || ranking.has(token.norm) || isSuperlative(token));
}

const ranking: ReadonlySet<string> = new Set(["only", "last", "latest", "next"]);
