/** The time a verb speaks of, read from the words around a date. */

import { factiveWords, forwardWords, futureAuxiliaries, pastAuxiliaries } from "../../lexicon/calendar.ts";
import { samePasts } from "../../lexicon/tagged-verbs.ts";
import type { Token } from "../../types.ts";
import { normAt, type Tokens } from "../tokens.ts";

export type Tense = "past" | "future" | "unknown";

/** How far a verb may stand from its date, in tokens: beyond a long sentence, there is none. */
const reach = 60;

/** Tense around tokens `[from, to)`, which are themselves no verbs ("14 May"), up to `end`. */
export function tenseNear(
	tokens: Tokens,
	{ from, to, end = tokens.length }: { readonly from: number; readonly to: number; readonly end?: number },
): Tense {
	const before = tokens.slice(Math.max(0, from - reach), from);
	const after = tokens.slice(to, Math.max(to, Math.min(end, to + reach)));
	return tenseAt([...before, ...after], before.length);
}

/** Tense of the verb nearest to a token: the last one before it, else the first one after it. */
function tenseAt(tokens: Tokens, at: number): Tense {
	const before = verbBefore(tokens, at);
	if (before !== undefined) return tenseOfVerb(tokens, before);
	const after = verbAfter(tokens, at);
	return after === undefined ? "unknown" : tenseOfVerb(tokens, after);
}

/** The model takes "AM" for a verb. */
function isVerb(token: Token | undefined): boolean {
	return (token?.tag === "VERB" || token?.tag === "AUX") && token.norm !== "am" && token.norm !== "pm";
}

function verbBefore(tokens: Tokens, at: number): number | undefined {
	for (let index = at - 1; index >= 0; index -= 1) {
		if (isVerb(tokens[index]) || isForward(tokens, index)) return index;
		if ([";", ":"].includes(normAt(tokens, index))) return undefined;
	}
	return undefined;
}

function verbAfter(tokens: Tokens, at: number): number | undefined {
	for (let index = at; index < tokens.length; index += 1) {
		if (isVerb(tokens[index])) return index;
		if ([";", ":"].includes(normAt(tokens, index))) return undefined;
	}
	return undefined;
}

/** "due on Monday", "scheduled for Friday" */
function isForward(tokens: Tokens, at: number): boolean {
	return ["due", "scheduled", "slated"].includes(normAt(tokens, at));
}

function tenseOfVerb(tokens: Tokens, at: number): Tense {
	const word = normAt(tokens, at);
	if (isForward(tokens, at)) return isInPast(tokens, at) ? "unknown" : "future";
	const auxiliary = auxiliaryBefore(tokens, at);
	if (auxiliary !== undefined) return tenseOfAuxiliary(tokens, auxiliary);
	if (infinitiveMark(tokens, at) !== undefined) return tenseOfInfinitive(tokens, at);
	if (futureAuxiliaries.has(word)) return "future";
	if (pastAuxiliaries.has(word)) return "past";
	if (word.endsWith("ing")) return tenseOfGerund(tokens, at);
	return isPastForm(tokens[at]) ? "past" : "unknown";
}

function isPastForm(token: Token | undefined): boolean {
	if (token === undefined || token.norm.endsWith("ing")) return false;
	if (token.norm.endsWith("ed") || samePasts.has(token.norm)) return true;
	return token.lemma !== token.norm && !token.norm.endsWith("s") && !["am", "are", "be"].includes(token.norm);
}

function isSkippable(token: Token | undefined): boolean {
	return token !== undefined && (token.tag === "ADV" || ["not", "n't", "also"].includes(token.norm));
}

/** The auxiliary that governs a verb, over adverbs: `will also meet`. */
function auxiliaryBefore(tokens: Tokens, at: number): number | undefined {
	let index = at - 1;
	while (isSkippable(tokens[index])) index -= 1;
	const token = tokens[index];
	const known = futureAuxiliaries.has(token?.norm ?? "") || token?.norm === "would" || token?.tag === "AUX";
	return known ? index : undefined;
}

function tenseOfAuxiliary(tokens: Tokens, at: number): Tense {
	const word = normAt(tokens, at);
	const outer = auxiliaryBefore(tokens, at);
	if (futureAuxiliaries.has(word)) return isPerfect(tokens, at + 1) ? "unknown" : "future";
	if (outer !== undefined) return tenseOfAuxiliary(tokens, outer);
	if (pastAuxiliaries.has(word)) return "past";
	if (infinitiveMark(tokens, at) !== undefined) return tenseOfInfinitive(tokens, at);
	return normAt(tokens, at + 1).endsWith("ing") && word !== "would" ? "future" : "unknown";
}

/** "could have arrived", not "will have talks" */
function isPerfect(tokens: Tokens, at: number): boolean {
	const next = tokens[at + 2]?.tag === "ADV" ? at + 2 : at + 1;
	return normAt(tokens, at) === "have" && tokens[next]?.tag === "VERB" && isPastForm(tokens[next]);
}

function infinitiveMark(tokens: Tokens, at: number): number | undefined {
	const index = isSkippable(tokens[at - 1]) ? at - 2 : at - 1;
	return normAt(tokens, index) === "to" ? index : undefined;
}

/**
 * "To meet" lies ahead of its governing verb, unless that verb says that it came about. After a noun ("dropped plans to
 * visit in March") the noun's own time is open.
 */
function tenseOfInfinitive(tokens: Tokens, at: number): Tense {
	const mark = infinitiveMark(tokens, at) ?? at;
	const governor = governorOf(tokens, mark);
	if (governor === undefined) return "future";
	if (tokens[mark - 1]?.tag === "NOUN") return "unknown";
	const token = tokens[governor];
	if (token?.lemma === "have" && governor === mark - 1) return token.norm === "had" ? "unknown" : "future";
	const own = isForward(tokens, governor) ? forwardTense(tokens, governor) : tenseOfVerb(tokens, governor);
	if (token !== undefined && factiveWords.has(token.lemma)) return own;
	return own === "past" ? "unknown" : "future";
}

function forwardTense(tokens: Tokens, at: number): Tense {
	return isInPast(tokens, at) ? "past" : "unknown";
}

function isInPast(tokens: Tokens, at: number): boolean {
	const auxiliary = auxiliaryBefore(tokens, at);
	return auxiliary !== undefined && tenseOfAuxiliary(tokens, auxiliary) === "past";
}

function governorOf(tokens: Tokens, mark: number): number | undefined {
	for (let index = mark - 1; index >= 0; index -= 1) {
		const token = tokens[index];
		if (isVerb(token) || isForward(tokens, index)) return index;
		if (token?.norm === ";" || token?.norm === ":") return undefined;
	}
	return undefined;
}

/** "is meeting on Monday" lies ahead; "saying on Monday" shares the time of the verb before it. */
function tenseOfGerund(tokens: Tokens, at: number): Tense {
	let governor = governorOf(tokens, at);
	while (governor !== undefined && infinitiveMark(tokens, governor) !== undefined)
		governor = governorOf(tokens, governor);
	if (governor === undefined) return "unknown";
	const ahead = forwardWords.has(tokens[at]?.lemma ?? "");
	const own = tenseOfVerb(tokens, governor);
	return ahead && own !== "past" ? "future" : own;
}
