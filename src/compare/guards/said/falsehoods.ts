import { holds, isInFact } from "../../../facts/scope.ts";
import { calling, rejecting, reportNouns, untrueWords } from "../../../lexicon/untrue.ts";
import type { Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** "Reports **that** 500 people were hired are **false**": what is told behind "that" is not so. */
export const falsehoods: Guard = (pairing) => {
	const { sentence, part, links } = pairing;
	const untrue = untrueAt(pairing, sentence);
	if (untrue === undefined) return [];
	const that = sentence.tokens.findIndex(({ norm }) => norm === "that");
	return part.tokens
		.filter((at) => tokensOf(pairing)[at]?.tag === "VERB" && isTold(links.get(at)?.to, that, untrue))
		.map((at) => blocked("polarity", wordsOf(pairing, at), `the source calls this “${sentence.tokens[untrue]?.word}”`));
};

/** "called **reports of talks** false", "denied **rumours of a sale**", "contrary to **reports that** …": what a thing tells that is called untrue. */
export const rumours: Guard = (pairing) => {
	const { sentence, part, links } = pairing;
	const answered = answersOf(pairing);
	const told = sentence.tokens.flatMap((_, at) => (answered.has(at) ? [] : (untrueReport(sentence, at) ?? [])));
	return part.tokens
		.filter((at) => !isInFact(pairing.claimFacts, at, "name", "date") && pairing.weights.has(at))
		.filter((at) => told.some((range) => holds(range, links.get(at)?.to ?? -1)))
		.map((at) => blocked("polarity", wordsOf(pairing, at), "the passage denies a report of this"));
};

/** What a report tells: up to the comma, or to the word that calls it untrue. */
function untrueReport({ tokens }: Sentence, at: number): TokenRange | undefined {
	const opener = reportNouns.has(tokens[at]?.lemma ?? "") ? openerOf(tokens, at) : undefined;
	if (opener === undefined) return undefined;
	const close = tokens.findIndex(({ norm }, index) => index > at && (untrueWords.has(norm) || /^[,;.]$/.test(norm)));
	const to = close < 0 ? tokens.length : close;
	const before = tokens.slice(Math.max(0, at - reportReach), at);
	const isDenied = before.some(({ lemma, norm }) => rejecting.has(lemma) || norm === "contrary");
	const isUntrue = untrueWords.has(tokens[to]?.norm ?? "") && before.some(({ lemma }) => calling.has(lemma));
	return isDenied || isUntrue ? { from: opener + 1, to } : undefined;
}

/** "reports **of**", "a statement by the minister **that**". */
function openerOf(tokens: readonly Token[], at: number): number | undefined {
	if (/^(?:of|that|about)$/.test(tokens[at + 1]?.norm ?? "")) return at + 1;
	if (tokens[at + 1]?.norm !== "by") return undefined;
	const that = tokens.slice(at, at + openerReach).findIndex(({ norm }) => norm === "that");
	return that < 0 ? undefined : at + that;
}

const openerReach = 7;

/** Words between "denied" and "reports". */
const reportReach = 4;

/** "are **false**", "is **untrue**", and nothing in the claim says so. */
function untrueAt(pairing: Pairing, { tokens }: Sentence): number | undefined {
	const answered = answersOf(pairing);
	const at = tokens.findIndex(({ norm }, index) => untrueWords.has(norm) && tokens[index - 1]?.lemma === "be");
	return at < 0 || answered.has(at) ? undefined : at;
}

/** Between "that" and the word, or behind both of them. */
function isTold(at: number | undefined, that: number, untrue: number): boolean {
	return at !== undefined && that >= 0 && at > that && at < untrue === that < untrue;
}
