import { SAYING } from "../lexicon/speech.ts";
import type { Token, TokenRange } from "../types.ts";
import { nounPhraseStart, relatives, wordsOf } from "./noun-phrases.ts";

/** Words and marks at which a clause can begin. */

const subordinators = wordsOf(
	"after although as because before if once since so than though unless until when whenever whereas while whether",
);
const marks = wordsOf(', ; : - ( ) " .');
const nominatives = wordsOf("i he she it we they you");
/** Verbs whose clause often follows without "that". */
const bareSaying = wordsOf("say tell add think believe know claim report announce hope fear insist argue warn confirm");

/** What stands between the verb before and a verb. */
export interface Opening {
	/** The last conjunction, relative or subordinator. */
	readonly word?: number;
	/** The token after the last mark. */
	readonly mark?: number;
}

/** Looks back from the verb at `to` to the end of the verb before it, at `from`. */
export function openingIn(tokens: readonly Token[], { from, to }: TokenRange): Opening {
	let mark: number | undefined;
	for (let at = to; at >= from; at -= 1) {
		if (at < to && opensClause(tokens, at, { from, to })) return { word: at, ...(mark !== undefined && { mark }) };
		if (at > from && mark === undefined && isMark(tokens, at - 1)) mark = at;
	}
	return mark === undefined ? {} : { mark };
}

/** A hyphen inside a word parts nothing. */
export function isMark(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && marks.has(token.norm) && !(token.norm === "-" && tokens[at + 1]?.spaced === false);
}

function opensClause(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.tag === "CCONJ") return from > 0 && !joinsSubject(tokens, at, { from, to });
	if (token.norm === "that") return token.tag !== "DET" || isNoun(tokens[at - 1]) || isPronounNext(tokens[at + 1]);
	if (relatives.has(token.norm)) return true;
	if (token.norm === "than" && tokens[at + 1]?.tag === "NUM") return false;
	if (token.norm === "once" && isFormerly(tokens, at, { from, to })) return false;
	if (!subordinators.has(token.norm) || !/^(?:SCONJ|ADV|ADP)$/.test(token.tag)) return false;
	return !isPreposition(tokens, at, { from, to });
}

/** "who **once** captained the side", "she **once** taught": between a subject and its verb it says when. */
function isFormerly(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	const before = tokens[at - 1];
	if (at !== to - 1 || before === undefined) return false;
	return relatives.has(before.norm) || nominatives.has(before.norm) || (from === 0 && isNoun(before));
}

/** Subordinators that are prepositions as well. */
const ambiguous = wordsOf("after as before since until");

export function isAmbiguous(token: Token | undefined): boolean {
	return ambiguous.has(token?.norm ?? "");
}

/** "**Before** the vote, the mayor resigned": another noun phrase than the one behind it stands before the verb; a list may be one. */
function isPreposition(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	if (!isAmbiguous(tokens[at])) return false;
	if (isInserted(tokens, at, { from, to }) || isYear(tokens, at + 1, to)) return true;
	const mark = tokens.slice(at + 1, to).findLastIndex((_, offset) => isMark(tokens, at + 1 + offset)) + at + 1;
	if (mark <= at + 1) return false;
	if (mark === to - 1) return isBeforeComma(tokens, at, mark);
	const subject = tokens.slice(mark + 1, to);
	return nounPhraseStart(tokens, { from: mark + 1, to }) === mark + 1 && !subject.some(({ tag }) => tag === "CCONJ");
}

/** "the house where he lived until **2019** was sold". */
function isYear(tokens: readonly Token[], at: number, to: number): boolean {
	return at === to - 1 && /^[12]\d{3}$/.test(tokens[at]?.norm ?? "");
}

/** "Moe, whose vote settled it after **a draw,** told them": one noun phrase up to a comma is no subject of the verb behind it. */
function isBeforeComma(tokens: readonly Token[], at: number, comma: number): boolean {
	return (
		tokens[comma]?.norm === "," &&
		tokens.slice(0, at).some(({ norm }) => relatives.has(norm)) &&
		isNoun(tokens[comma - 1]) &&
		nounPhraseStart(tokens, { from: at + 1, to: comma }) === at + 1
	);
}

/** "The club, with 600 members **before** the scandal, will sell": between a subject and its verb, in what stands between commas. */
function isInserted(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	if (tokens[to - 1]?.norm !== ",") return false;
	const opening = tokens.slice(0, to - 1).findLastIndex(({ norm }) => norm === ",");
	return opening > from && opening < at - 1 && isNoun(tokens[opening - 1]);
}

function isNoun(token: Token | undefined): boolean {
	return token !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.tag);
}

function isPronounNext(token: Token | undefined): boolean {
	return token?.tag === "PRON" || token?.tag === "AUX";
}

/** `he said France and Germany agreed`, `talks between France and Germany failed`: the conjunction stands inside the subject, which follows an opener, a verb of saying or "between". */
function joinsSubject(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	const start = nounPhraseStart(tokens, { from, to });
	if (start >= at) return false;
	const before = tokens[start - 1];
	return (
		before !== undefined &&
		(saysBarely(before) ||
			before.norm === "between" ||
			isBehindComma(tokens, start - 1) ||
			subordinates(before) ||
			relatives.has(before.norm) ||
			isMark(tokens, start - 1))
	);
}

/** "He left**, and** managers and owners signed". */
function isBehindComma(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "CCONJ" && tokens[at - 1]?.norm === ",";
}

export function subordinates(token: Token | undefined): boolean {
	return token !== undefined && subordinators.has(token.norm);
}

/** A verb after which "that" is often left out. */
export function saysBarely(token: Token | undefined): boolean {
	return token?.tag === "VERB" && bareSaying.has(token.lemma);
}

/** A verb whose "that" opens what is said. */
export function isSaying(token: Token | undefined): boolean {
	return token?.tag === "VERB" && SAYING.has(token.lemma);
}

/** A relative pronoun with the noun it refers to: "the law, which", not "said that". */
export function isRelative(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || !relatives.has(token.norm)) return false;
	if (token.norm === "that") return isNoun(tokens[at - 1]);
	const before = isMark(tokens, at - 1) ? tokens[at - 2] : tokens[at - 1];
	return isNoun(before) || before?.tag === "ADP";
}
