import { anywhere, beforeGerund, beforeInfinitive, bodiesOfMembers, wholeBefore } from "../../lexicon/empty-frames.ts";
import { remembered } from "../../text/remembered.ts";
import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { isContent, range } from "../words.ts";
import { rowsOf, standsAt } from "./row.ts";

/**
 * "**managed to** win", "**in terms of** price": the frame is answered by whatever answers what is told in it, so that who
 * does it, and whether it is hoped for or denied, is asked of that word.
 */
export function emptyLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	const ends = frameEnds(sentence);
	return pairing.part.tokens.flatMap((at) => {
		const body = bodyAt(sentence, at);
		const members = body === undefined ? undefined : pairing.links.get(body)?.to;
		if (members !== undefined && pairing.links.get(at)?.to === undefined) return [[at, { to: members, strength: 1 }]];
		const end = ends[at];
		const to = end === undefined ? undefined : answerTo(pairing, sentence, end);
		if (end === undefined || to === undefined) return [];
		const words = range(at, end).filter(
			(word) => pairing.weights.has(word) && pairing.links.get(word)?.to === undefined,
		);
		// Only a verb, or "able", stands for what is told: "unable" and "failed" are themselves no denial of "walk".
		return words.map(
			(word) => [word, standsFor(sentence.tokens[word]) ? { to, strength: 1 } : { strength: 1 }] as const,
		);
	});
}

/** "**members** of the crew", "the crew **members**": all of them, and no number or "some" before. */
function bodyAt({ tokens }: Sentence, at: number): number | undefined {
	if (tokens[at]?.norm !== "members") return undefined;
	const isBody = (body: number): boolean => bodiesOfMembers.has(tokens[body]?.norm ?? "");
	const isOf = tokens[at + 1]?.norm === "of";
	const body = isOf ? (isBody(at + 2) ? at + 2 : at + 3) : at - 1;
	const before = tokens[isOf ? at - 1 : body - 1];
	const isWhole =
		before === undefined || before.tag === "VERB" || before.tag === "PUNCT" || wholeBefore.has(before.norm);
	return isBody(body) && isWhole ? body : undefined;
}

function standsFor(token: Token | undefined): boolean {
	return (token?.tag === "VERB" && token.lemma !== "fail") || token?.norm === "able";
}

/** For each word, where the frame that begins there ends, if one does. Remembered: a claim is held against many passages. */
const frameEnds = remembered((sentence: Sentence) => sentence.tokens.map((_, at) => frameEnd(sentence, at)));

const beforeVerb = rowsOf([...beforeInfinitive, ...beforeGerund]);
const elsewhere = rowsOf(anywhere);

function frameEnd({ tokens }: Sentence, at: number): number | undefined {
	const fits = (row: readonly string[]): boolean => standsAt(tokens, at, row);
	const verbal = beforeVerb.find(fits);
	if (verbal !== undefined) return tokens[at + verbal.length]?.tag === "VERB" ? at + verbal.length : undefined;
	const other = elsewhere.find(fits);
	return other && at + other.length;
}

/** What answers the first word with content behind the frame. */
function answerTo({ links }: Pairing, { tokens }: Sentence, from: number): number | undefined {
	const word = tokens.findIndex((token, at) => at >= from && isContent(token));
	return links.get(word)?.to;
}
