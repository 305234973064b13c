import { allPossessives } from "../lexicon/possessives.ts";
import type { Token, TokenRange } from "../types.ts";

/** What a cue governs: the token that carries the meaning, and all tokens that hang on it. */
export interface Governed {
	readonly head: number;
	readonly scope: TokenRange;
}

/** Whether a cue at `from` to `to` governs a token; the cue itself it does not: "hopes" in "hopes to meet" is asserted. */
export function governs({ head, scope, from, to }: Governed & TokenRange, at: number): boolean {
	return at === head || (scope.from <= at && at < scope.to && (at < from || at >= to));
}

/** Tokens of one noun phrase or verb group; a text that is nothing else must not cost more than its length. */
export const PHRASE_LENGTH = 40;

/** The noun phrase that begins at a token; its scope takes in an `of` phrase. */
export function nounPhrase(tokens: readonly Token[], from: number): Governed | undefined {
	const isGraded = tokens[from]?.tag === "ADV" && tokens[from + 1]?.tag === "ADJ";
	if (!isGraded && !opensNoun(tokens[from]) && !isAttributive(tokens, from)) return undefined;
	let to = from;
	const limit = Math.min(tokens.length, from + PHRASE_LENGTH);
	while (to < limit && isNominal(tokens, to)) to += 1;
	const head = lastNoun(tokens, from, to);
	if (head === undefined) return undefined;
	while (to < limit && (isNominal(tokens, to) || (tokens[to]?.norm === "of" && opensNoun(tokens[to + 1])))) to += 1;
	return { head, scope: { from, to } };
}

export function nounHead(tokens: readonly Token[], from: number): number {
	return nounPhrase(tokens, from)?.head ?? from;
}

function lastNoun(tokens: readonly Token[], from: number, to: number): number | undefined {
	for (let at = to - 1; at >= from; at -= 1) if (isNoun(tokens[at])) return at;
	return undefined;
}

/** The verb itself; for a form of `be`, what it says of its subject: "may be **dangerous**". */
export function meaningOf(tokens: readonly Token[], verb: number): number {
	if (tokens[verb]?.tag !== "AUX") return verb;
	const at = skip(tokens, verb, isVerbal);
	if (isVerb(tokens[at])) return at;
	return opensNoun(tokens[at]) ? nounHead(tokens, at) : verb;
}

/** The first token from `at` on that does not pass. */
export function skip(tokens: readonly Token[], at: number, passes: (token: Token) => boolean): number {
	let next = at;
	const limit = at + PHRASE_LENGTH;
	for (let token = tokens[next]; next < limit && token !== undefined && passes(token); token = tokens[next]) next += 1;
	return next;
}

export function isAdverbial({ norm, tag }: Token): boolean {
	return tag === "ADV" || norm === "not" || norm === '"' || norm === "'";
}

export function isVerbal(token: Token): boolean {
	return isAdverbial(token) || token.tag === "AUX" || token.norm === "n't";
}

export function isVerb(token: Token | undefined): boolean {
	return token?.tag === "VERB" || token?.tag === "AUX";
}

export function isNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN" || token?.tag === "PRON";
}

export function opensNoun(token: Token | undefined): boolean {
	return token !== undefined && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SYM)$/.test(token.tag);
}

function isNominal(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (isLink(token)) return before?.tag === "ADJ" && next?.tag === "ADJ";
	// "a coach **who** won".
	if (relatives.has(token.norm) && isNoun(before)) return false;
	return (
		opensNoun(token) ||
		/^(?:'s|'|"|-)$/.test(token.norm) ||
		isAttributive(tokens, at) ||
		(token.tag === "ADV" && next?.tag === "ADJ")
	);
}

const relatives: ReadonlySet<string> = new Set(["who", "whom", "whose", "which"]);

/** `detained citizens`: a participle before its noun, with no noun before it that could be its subject. */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (
		token?.tag !== "VERB" ||
		!/(?:ed|en|ing)$/.test(token.norm) ||
		(isNoun(before) && !allPossessives.has(before?.norm ?? ""))
	)
		return false;
	return next?.tag === "NOUN" || next?.norm === "-";
}

export function isLink(token: Token | undefined): boolean {
	return token?.norm === "and" || token?.norm === "or";
}
