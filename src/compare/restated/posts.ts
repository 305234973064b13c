import { clauseAt, holds } from "../../facts/scope.ts";
import { onPlatform, ownPosts, platforms, posting } from "../../lexicon/platforms.ts";
import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { tokensOf } from "../sides.ts";

/** "on Twitter" is answered by "in a tweet" or "tweeted", and the other way round; "in a Facebook post" by "on Facebook". */
export function postLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return pairing.part.tokens.flatMap((at) => {
		if (isAnswered(pairing, at)) return [];
		const verb = verbFor(pairing, at);
		const to = verb ?? placeFor(pairing, at) ?? postFor(pairing, sentence.tokens, at);
		if (to === undefined || (verb === undefined && !isOneDeed(pairing, sentence, { at, to }))) return [];
		return [[at, { to, strength: 1 }] as const];
	});
}

interface Found {
	readonly at: number;
	readonly to: number;
}

/** What the claim lets somebody write there stands in the passage's clause of the tweet. */
function isOneDeed({ links, sentence: passage }: Pairing, sentence: Sentence, { at, to }: Found): boolean {
	const verb = links.get(clauseAt(sentence, at)?.verb ?? -1)?.to;
	return verb !== undefined && clauseAt(passage, verb) === clauseAt(passage, to);
}

function isAnswered({ links }: Pairing, at: number): boolean {
	return (links.get(at)?.strength ?? 0) > 0;
}

/** "on **Twitter**": the tweet. */
function placeFor(pairing: Pairing, at: number): number | undefined {
	const tokens = tokensOf(pairing);
	const place = platformAt(tokens, at);
	return place === undefined ? undefined : found(pairing, ({ lemma }) => ownPosts.get(lemma) === place);
}

/** "**tweeted** that": "said on Twitter that". */
function verbFor(pairing: Pairing, at: number): number | undefined {
	const { tag, lemma = "" } = tokensOf(pairing)[at] ?? {};
	const own = tag === "VERB" ? ownPosts.get(lemma) : undefined;
	if (own === undefined) return undefined;
	const { tokens, clauses } = pairing.sentence;
	const place = tokens.findIndex((_, index) => platformAt(tokens, index) === own);
	const clause = clauses.find((clause) => holds(clause, place));
	const verb = clause?.verb ?? -1;
	return posting.has(tokens[verb]?.lemma ?? "") && verb < place ? verb : undefined;
}

/** "in a **tweet**", "in a Facebook **post**": the place where it was written. */
function postFor(pairing: Pairing, tokens: readonly Token[], at: number): number | undefined {
	const { tag, lemma = "" } = tokens[at] ?? {};
	const named = lemma === "post" ? (tokens[at - 1]?.norm ?? "") : ownPosts.get(lemma);
	if (tag !== "NOUN" || named === undefined || !platforms.has(named)) return undefined;
	const there = pairing.sentence.tokens;
	return found(pairing, (_, index) => platformAt(there, index) === named);
}

/** The platform on which somebody writes: "on Twitter", but not "Twitter said". */
function platformAt(tokens: readonly Token[], at: number): string | undefined {
	const name = tokens[at]?.norm ?? "";
	return platforms.has(name) && onPlatform.has(tokens[at - 1]?.norm ?? "") ? name : undefined;
}

function found({ sentence }: Pairing, fits: (token: Token, at: number) => boolean): number | undefined {
	const at = sentence.tokens.findIndex(fits);
	return at < 0 ? undefined : at;
}
