import { months, weekdays } from "../lexicon/calendar.ts";
import { allPossessives } from "../lexicon/possessives.ts";
import type { Token } from "../types.ts";
import { wordsOf } from "./noun-phrases.ts";

/** "in **order** to", "**Due** to fog", "**owing** to", "**thanks** to": words of a preposition; "her thanks to" is a noun. */
export function isInPreposition(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.norm === "order") return before?.norm === "in" && (next?.norm === "to" || next?.norm === "that");
	if (next?.norm !== "to") return false;
	if (token?.norm === "due") return at === 0;
	if (token?.norm !== "owing" && token?.norm !== "thanks") return false;
	return (
		before === undefined ||
		(token.norm === "owing" ? before.tag !== "AUX" : !/^(?:DET|ADJ|PRON|ADP|PART)$/.test(before.tag))
	);
}

const openers = wordsOf("either both");

/** "must **either** be freed or charged", "was **both** fined and banned": no new clause begins inside a verb. */
export function isInsideVerb(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "CCONJ" || !openers.has(token.norm) || before?.tag !== "AUX") return false;
	return next?.tag === "AUX" || next?.tag === "VERB" || next?.tag === "ADV";
}

/** "the **longer** hours", "a **later** train": between an article and its noun stands no adverb of the verb. */
export function isGradedQuality(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "ADV" || next?.tag !== "NOUN") return false;
	return (before?.tag === "DET" || allPossessives.has(before?.norm ?? "")) && /[^aeiou]er$/.test(token.norm);
}

/** "The court **set** May 3 as the date": a noun never stands right before a day. */
export function isSettingDay(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const isDay = next?.capital === true && (months.has(next.norm) || weekdays.has(next.norm));
	return token?.norm === "set" && token.tag === "NOUN" && isDay && !/^(?:DET|ADJ|PRON|PART)$/.test(before?.tag ?? "X");
}

const finite = wordsOf("is was has had will would can could may might must should");

/**
 * "**Kern** broke the news", "**Kern** is", "**Kern**'s departure", "created by **Kern**", "Harbour **Shipping** will": a capitalised
 * "verb" right before a finite verb, an owner, or who does it.
 */
export function isHiddenName(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || !token.capital) return false;
	const isSubject = next?.tag === "AUX" && finite.has(next.norm);
	if (token.norm !== token.lemma) return token.norm.endsWith("ing") && before?.tag === "PROPN" && isSubject;
	if (next?.norm === "'s" && next.tag === "PART") return true;
	if (before?.norm === "by" && tokens[at - 2]?.tag === "VERB") return true;
	if (at === 0 && isSubject) return true;
	return at === 0 && next?.tag === "VERB" && !next.capital && next.norm !== next.lemma && !next.norm.endsWith("ing");
}
