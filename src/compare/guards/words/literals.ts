import { isDate } from "../../../facts/date.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { isYear, monthAbbreviations, months, weekdays } from "../../../lexicon/calendar.ts";
import { inexactWords } from "../../../lexicon/hedges.ts";
import { ordinals, smallNumbers, tens } from "../../../lexicon/numbers.ts";
import { plainNegators } from "../../../lexicon/plain-negators.ts";
import type { DateFact, Fact, Pairing, Token } from "../../../types.ts";
import { nearbyCredit } from "../../links/name-links.ts";
import { isInAnswered } from "../../links/phrases.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * The last line of defence: whatever the grammars made of a sentence, a number, month or weekday of the claim must stand
 * in the passage, or be answered by a value that does not spell out another one.
 */
export const literals: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const token = claimToken(pairing, at);
		const literal = token && literalOf(token);
		if (literal === undefined || isQuoted(pairing, at) || isStated(pairing, literal)) return [];
		if (isAnaphoric(pairing, at) || isConverted(pairing, at, literal)) return [];
		const word = wordsOf(pairing, at);
		return [blocked("literal", word, `“${word}” is not in this passage`)];
	});

/** "about three or four children": where the source hedges a number, the claim must not state it bare. */
export const bareNumbers: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const token = claimToken(pairing, at);
		const literal = token && literalOf(token);
		if (literal?.category !== "number" || isQuoted(pairing, at) || isInexact(pairing, at)) return [];
		const { tokens } = pairing.sentence;
		const there = tokens.flatMap((other, to) => (literalOf(other)?.value === literal.value ? [to] : []));
		if (there.length === 0 || !there.every((to) => isHedged(tokens[to - 1]))) return [];
		const word = wordsOf(pairing, at);
		return [
			{
				kind: "literal",
				relation: "wider",
				effect: "blocks",
				claim: word,
				message: `the source hedges “${word}”`,
			} as const,
		];
	});

/** "less than four hours", "about four": the claim has a hedge of its own. */
function isInexact(pairing: Pairing, at: number): boolean {
	const quantity = pairing.claimFacts.filter(isQuantity).find((fact) => holds(fact, at));
	return isHedged(claimToken(pairing, at - 1)) || (quantity !== undefined && quantity.hedge !== "exact");
}

function isHedged(before: Token | undefined): boolean {
	return before !== undefined && inexactWords.has(before.norm);
}

/** A word with a capital inside the claim that nothing in or near the passage answers: a name that no grammar knew. */
export const strangeCapitals: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const token = claimToken(pairing, at);
		const isStrange = token?.capital === true && at > 0 && pairing.weights.has(at) && !isQuoted(pairing, at);
		const isAnswered = (pairing.links.get(at)?.strength ?? 0) > 0 && !isTaken(pairing, at);
		if (!isStrange || isAnswered) return [];
		return [blocked("literal", token.word, `“${token.word}” is not in this passage`)];
	});

/** A word in letters that nothing here can read counts only where the passage has it too. */
export const strangeScripts: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const token = claimToken(pairing, at);
		const isStrange = token !== undefined && /\p{L}/u.test(token.norm) && !/[\p{Script=Latin}\d]/u.test(token.norm);
		if (!isStrange || isQuoted(pairing, at) || pairing.sentence.tokens.some(({ norm }) => norm === token.norm))
			return [];
		return [blocked("literal", token.word, `“${token.word}” is not in this passage`)];
	});

/** "Police says police caused it": the passage has the word once, without a capital, and the claim's other one answers to it. */
function isTaken(pairing: Pairing, at: number): boolean {
	const token = claimToken(pairing, at);
	const isTwin = (other: Token | undefined): boolean => other?.norm === token?.norm;
	const ours = pairing.part.tokens.filter((index) => isTwin(claimToken(pairing, index)));
	const theirs = pairing.sentence.tokens.filter(isTwin);
	return theirs.length > 0 && theirs.length < ours.length && !theirs.some(({ capital }) => capital);
}

interface Literal {
	readonly category: "number" | "year" | "month" | "weekday";
	readonly value: number;
}

function literalOf({ norm, tag, capital }: Token): Literal | undefined {
	const bare = norm.replace(/\.$/, "");
	const month = capital ? (months.get(bare) ?? monthAbbreviations.get(bare)) : undefined;
	if (month !== undefined) return { category: "month", value: month };
	const weekday = weekdays.get(bare);
	if (weekday !== undefined) return { category: "weekday", value: weekday };
	const value = /^\d[\d,]*(?:\.\d+)?$/.test(bare) ? Number(bare.replaceAll(",", "")) : numberWord(bare, tag);
	if (value === undefined) return undefined;
	return { category: isYear(bare) ? "year" : "number", value };
}

/** "one" is a pronoun more often than a number. */
function numberWord(norm: string, tag: string): number | undefined {
	return norm === "one" || tag !== "NUM" ? undefined : (smallNumbers.get(norm) ?? tens.get(norm));
}

function isStated({ sentence }: Pairing, { category, value }: Literal): boolean {
	return sentence.tokens.some((token) => {
		const other = literalOf({ ...token, tag: "NUM" });
		return other?.value === value && (other.category === category || other.category === "year" || category === "year");
	});
}

/** "the two leaders": takes up what is known. */
function isAnaphoric(pairing: Pairing, at: number): boolean {
	const before = claimToken(pairing, at - 1)?.norm ?? "";
	const small = (literalOf(claimToken(pairing, at) ?? noToken)?.value ?? 0) <= 3;
	return (
		small &&
		/^(?:the|these|those|their|both)$/.test(before) &&
		!isInFact(pairing.claimFacts, at, "date") &&
		!/\d/.test(wordsOf(pairing, at))
	);
}

/** A number in other units or words, a date by the calendar: the source's value must not spell out another of the kind. */
function isConverted(
	{ claimFacts, sourceFacts, links, sentence }: Pairing,
	at: number,
	{ category }: Literal,
): boolean {
	const link = links.get(at);
	const inValue = isInFact(claimFacts, at, "quantity", "date");
	if (link !== undefined && link.to === undefined && inValue) return link.strength >= nearbyCredit;
	const to = link?.to;
	if (to === undefined) return false;
	// "day three" for "the third day".
	if (link?.frame && ordinals.has(sentence.tokens[to]?.norm ?? "")) return true;
	if (isInFact(claimFacts, at, "quantity") && isInFact(sourceFacts, to, "quantity")) return true;
	const [ours, answer] = [dateAt(claimFacts, at), dateAt(sourceFacts, to)];
	if (ours === undefined || answer === undefined) return false;
	// "9.30 p.m." spells half past nine in other numbers.
	if (ours.minute !== undefined && answer.minute !== undefined) return true;
	return !sentence.tokens
		.slice(answer.from, answer.to)
		.some((token) => literalOf({ ...token, tag: "NUM" })?.category === category);
}

function dateAt(facts: readonly Fact[], at: number): DateFact | undefined {
	return facts.filter(isDate).find((fact) => holds(fact, at));
}

function claimToken(pairing: Pairing, at: number): Token | undefined {
	return tokensOf(pairing)[at];
}

const noToken: Token = { start: 0, end: 0, word: "", norm: "", lemma: "", tag: "X", spaced: false, capital: false };

/** A plain "not" or "never" on one side only is a difference, wherever it belongs. */
export const plainNegations: Guard = (pairing) => {
	const ours = pairing.part.tokens.filter(
		(at) => !isQuoted(pairing, at) && plainNegators.has(claimToken(pairing, at)?.norm ?? ""),
	);
	const theirs = pairing.sentence.tokens.filter(({ norm }) => plainNegators.has(norm));
	// "no more than 40" is a number, weighed as one.
	const [first] = ours.filter(
		(at) => !isInAnswered(pairing, tokensOf(pairing), at) && !isInFact(pairing.claimFacts, at, "quantity"),
	);
	const denied = theirs.length > 0 || pairing.sourceFacts.some(({ kind }) => kind === "polarity");
	if (first === undefined || denied) return [];
	const word = wordsOf(pairing, first);
	return [blocked("polarity", word, `nothing here says “${word}”`)];
};
