import { samePasts } from "../lexicon/tagged-verbs.ts";
import type { Token } from "../types.ts";

/**
 * The time that a verb tells of, by its own form and its auxiliaries. What a gerund or infinitive borrows from the verb that
 * governs it is asked in `facts/date/tense.ts`: there the time of a date is read from the words around it.
 */
export type VerbTime = "past" | "present" | "ahead";

/** "sold", "has sold", "was selling", "used to sell". */
export function isPast(tokens: readonly Token[], verb: number): boolean {
	return timeOf(tokens, verb) === "past";
}

/** "sells", "is sold", "are selling". */
export function isPresent(tokens: readonly Token[], verb: number): boolean {
	return timeOf(tokens, verb) === "present";
}

/** "will sell", "will have been sold". */
export function isAhead(tokens: readonly Token[], verb: number): boolean {
	return timeOf(tokens, verb) === "ahead";
}

/** Nothing where it is left open: "to sell", "may sell", "selling", "the men cut". */
export function timeOf(tokens: readonly Token[], verb: number): VerbTime | undefined {
	const first = firstHelper(tokens, verb);
	if (tokens[first - 1]?.norm === "to" && (first === verb || helping(tokens[first]) === undefined))
		return tokens[first - 2]?.norm === "used" && tokens[first - 3]?.tag !== "AUX" ? "past" : undefined;
	return first === verb ? ownTime(tokens[verb]) : helping(tokens[first]);
}

/** The first auxiliary of a verb, over adverbs and "not"; the verb itself where it has none. */
function firstHelper(tokens: readonly Token[], verb: number): number {
	let first = verb;
	for (let at = verb - 1; at >= Math.max(0, verb - helperReach); at -= 1) {
		const { tag, norm = "" } = tokens[at] ?? {};
		if (tag === "AUX" || helpers.has(norm)) first = at;
		else if (tag !== "ADV" && norm !== "not" && norm !== "n't") break;
	}
	return first;
}

/** Words between a verb and its first auxiliary, at the most. */
const helperReach = 7;
const helpers: ReadonlySet<string> = new Set(["have", "having", "been", "being"]);

function helping({ norm, lemma }: Pick<Token, "norm" | "lemma"> = { norm: "", lemma: "" }): VerbTime | undefined {
	if (/^(?:will|'ll|wo|shall)$/.test(norm)) return "ahead";
	if (/^(?:was|were|had|did|has|have|'ve)$/.test(norm) || (norm === "'s" && lemma === "have")) return "past";
	return /^(?:is|are|am|'s|'re|'m|do|does)$/.test(norm) ? "present" : undefined;
}

/** The form alone; of a form that is both, nothing. */
function ownTime(token: Token | undefined): VerbTime | undefined {
	if (token === undefined || samePasts.has(token.norm)) return undefined;
	if (hasPastForm(token)) return "past";
	if (/^(?:has|have)$/.test(token.norm)) return "present";
	if (token.tag === "AUX") return helping(token);
	return token.tag === "VERB" && hasPresentForm(token) ? "present" : undefined;
}

/** "sold", "was", "taken"; not "sells" nor "selling". */
export function hasPastForm(token: Token | undefined): boolean {
	if (token === undefined || !/^(?:VERB|AUX)$/.test(token.tag)) return false;
	return /^(?:was|were|had|did)$/.test(token.norm) || (token.tag === "VERB" && isInflected(token));
}

function isInflected({ norm, lemma }: Token): boolean {
	return norm !== lemma && !/(?:s|ing)$/.test(norm);
}

/** "sell", "sells", "is". */
export function hasPresentForm({ norm, lemma }: Pick<Token, "norm" | "lemma">): boolean {
	if (norm === lemma) return true;
	return /^(?:are|am)$/.test(norm) || (norm.endsWith("s") && norm !== "was");
}

/** "sold", "was sold"; not "is being sold": what is told is over. */
export function isDone(tokens: readonly Token[], verb: number): boolean {
	return hasPastForm(tokens[verb]) && tokens[verb - 1]?.norm !== "being";
}
