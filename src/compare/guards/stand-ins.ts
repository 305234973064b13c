import type { Finding, Pairing, Token } from "../../types.ts";
import { answersOf } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { isThing } from "../words.ts";
import { blocked, type Guard, isInFact, isQuoted, wordsOf } from "./guard.ts";

/**
 * What a neighbour lends must not push out what the passage has in its place: "reduced pain in mice" does not say "in
 * humans", whatever the next sentence is about.
 */
export const standIns: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const answered = answersOf(pairing);
	return [...pairing.links].flatMap(([at, { to, strength }]) => {
		const isLent = to === undefined && strength > 0 && pairing.weights.has(at) && isHead(tokens, at);
		if (!isLent || isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity")) return [];
		const rival = rivalOf(pairing, slotOf(tokens, at), answered);
		return rival === undefined ? [] : [standIn(pairing, at, rival)];
	});
};

/** The last noun of its phrase. */
function isHead(tokens: readonly Token[], at: number): boolean {
	return isThing(tokens[at]) && !isThing(tokens[at + 1]) && tokens[at + 1]?.norm !== "'s";
}

/** What governs the noun phrase of a noun: a preposition or a verb. */
function slotOf(tokens: readonly Token[], at: number): number | undefined {
	let from = at - 1;
	while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[from]?.tag ?? "") || tokens[from]?.norm === "'s") from -= 1;
	return tokens[from]?.tag === "ADP" || tokens[from]?.tag === "VERB" ? from : undefined;
}

/** What stands in the same slot of the passage and answers nothing in the claim. */
function rivalOf(pairing: Pairing, slot: number | undefined, answered: ReadonlySet<number | undefined>) {
	if (slot === undefined) return undefined;
	const { tokens } = pairing.sentence;
	const governor = tokensOf(pairing)[slot];
	const there = governor?.tag === "VERB" ? pairing.links.get(slot)?.to : undefined;
	const rivals = tokens.flatMap((_, at) => {
		if (!isHead(tokens, at) || isInFact(pairing.sourceFacts, at, "date", "quantity")) return [];
		const own = slotOf(tokens, at);
		if (own === undefined) return [];
		return own === there || (governor?.tag === "ADP" && tokens[own]?.norm === governor.norm) ? [at] : [];
	});
	return rivals.some((at) => answered.has(at)) ? undefined : rivals[0];
}

function standIn(pairing: Pairing, at: number, rival: number): Finding {
	const [ours, theirs] = [wordsOf(pairing, at), pairing.sentence.tokens[rival]?.word ?? ""];
	return blocked("word", ours, `“${theirs}” stands here where the claim has “${ours}”`);
}
