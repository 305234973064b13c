import { isYear } from "../lexicon/calendar.ts";
import type { Token, TokenRange } from "../types.ts";

export function wordsOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}

export const relatives = wordsOf("who whom whose which that where");
/** Participles that have become prepositions: "several officials, including the minister". */
export const participlePrepositions = wordsOf("including excluding regarding concerning following according barring");
/** What an object may begin with. */
export const objectDeterminers = wordsOf(
	"a an the this these those his her its their our my your several some two three",
);

export function isNominal(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(token.tag) || token.norm === "'s");
}

/** What a noun phrase goes on with: `of`, `and`, a hyphen, "more **than** 100". */
function isJoint(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.norm === "than") return tokens[at + 1]?.tag === "NUM";
	return token.norm === "of" || token.tag === "CCONJ" || (token.norm === "-" && !token.spaced);
}

/** A word of a noun phrase, "the **detained** men" included; "who" and "which" link clauses instead. */
function isNounWord(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.tag === "VERB") return tokens[at - 1]?.tag === "DET" && isNominal(tokens[at + 1]);
	if (isPluralOwner(tokens, at)) return true;
	return isNominal(token) && (token?.tag === "DET" || !relatives.has(token?.norm ?? ""));
}

/** The apostrophe of "the doctors' association". */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	const isJoined = token?.norm === "'" && !token.spaced && before?.norm.endsWith("s") === true;
	return isJoined && isNominal(before) && tokens[at + 1]?.spaced === true && isNominal(tokens[at + 1]);
}

/** Pronouns that are only subjects. */
export const nominatives = wordsOf("i he she we they");

/** End of a noun phrase with its `of`, `and` and hyphens: `the head of state and his wife`. */
export function nounPhraseEnd(tokens: readonly Token[], { from, to: limit }: TokenRange): number {
	let to = from;
	while (to < limit) {
		// "much of the money **she** gave away".
		if (to > from && nominatives.has(tokens[to]?.norm ?? "")) break;
		if (isNounWord(tokens, to)) to += 1;
		else if (to > from && isJoint(tokens, to) && to + 1 < limit && isNounWord(tokens, to + 1)) to += 2;
		else break;
	}
	return to;
}

/** Start of the noun phrase that ends before `to`, not before `least`. */
export function nounPhraseStart(tokens: readonly Token[], { from: least, to }: TokenRange): number {
	let start = to;
	while (start > least) {
		if (isNounWord(tokens, start - 1)) start -= 1;
		else if (start < to && isJoint(tokens, start - 1) && start - 1 > least && isNounWord(tokens, start - 2)) start -= 2;
		else break;
	}
	return start;
}

/**
 * The subject of a verb at `to`: the last noun phrase that hangs on nothing. Of "Smith, 45, was", "the mayor, a pilot from
 * Oslo, was" and "the bank in Lyon, France, was" it is the phrase before what stands between the commas.
 */
export function subjectIn(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
	const phrases = freePhrases(tokens, range);
	const inserted = insertedFrom(tokens, range);
	return (
		phrases.findLast(({ to }) => inserted === undefined || to <= inserted) ??
		phrases.at(-1) ??
		behindPlace(tokens, range)
	);
}

/** "In Lida **orders** fell", "in 2019 **sales** rose": without a comma the subject follows the place or year at once. */
function behindPlace(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
	const before = tokens[from - 1];
	const opens = before === undefined || before.tag === "PUNCT" || before.norm === "but";
	if (!opens || tokens[from]?.tag !== "ADP") return undefined;
	let at = tokens[from + 1]?.tag === "DET" ? from + 2 : from + 1;
	const start = at;
	while (at < to && (tokens[at]?.tag === "PROPN" || isYear(tokens[at]?.norm ?? ""))) at += 1;
	if (at === start || at >= to || !/^(?:NOUN|ADJ)$/.test(tokens[at]?.tag ?? "")) return undefined;
	const end = nounPhraseEnd(tokens, { from: at, to });
	return tokens.slice(at, end).some(({ tag }) => tag === "NOUN") ? { from: at, to: end } : undefined;
}

/** The comma that opens what stands between commas right before the verb; "A, B, and C, were" goes on instead. */
function insertedFrom(tokens: readonly Token[], { from, to: verb }: TokenRange): number | undefined {
	const to = pastAdverbs(tokens, { from, to: verb });
	if (!isComma(tokens[to - 1])) return undefined;
	const at = tokens.slice(from, to - 1).findLastIndex(isComma);
	return at < 0 || tokens[from + at + 1]?.tag === "CCONJ" ? undefined : from + at;
}

/** ", a plumber by day, **then** saved". */
function pastAdverbs(tokens: readonly Token[], { from, to: verb }: TokenRange): number {
	let to = verb;
	while (to > from && tokens[to - 1]?.tag === "ADV") to -= 1;
	return to;
}

function freePhrases(tokens: readonly Token[], { from, to }: TokenRange): TokenRange[] {
	const phrases: TokenRange[] = [];
	for (let at = from; at < to; ) {
		const end = nounPhraseEnd(tokens, { from: at, to });
		if (end > at && (at === from || !hangsOn(tokens, at - 1) || (end === to && isReason(tokens, at - 1))))
			phrases.push({ from: at, to: end });
		at = Math.max(end, at + 1);
	}
	return phrases;
}

/** "It never paid, **for** its statutes forbid it". */
function isReason(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.norm === "for" && isComma(tokens[at - 1]);
}

/** A preposition, what is as good as one, or an infinitive: "the attempt to arrest **the banker** failed". */
function hangsOn(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at];
	if (before === undefined) return false;
	if (before.tag === "VERB" && tokens[at - 1]?.norm === "to") return true;
	return /^(?:ADP|SCONJ)$/.test(before.tag) || participlePrepositions.has(before.norm);
}

function isComma(token: Token | undefined): boolean {
	return token?.norm === ",";
}
