import { isInFact } from "../../../facts/scope.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * What a neighbour lends must not push out what the passage has in its place: "reduced pain in mice" does not say "in
 * humans", whatever the next sentence is about.
 */
export const standIns: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const reflexive = pairing.part.tokens.filter((at) => isTurnedBack(pairing, at));
	if (reflexive.length > 0)
		return reflexive.map((at) => standIn(pairing, at + 1, (pairing.links.get(at)?.to ?? 0) + 1));
	const answered = answersOf(pairing);
	return [...pairing.links].flatMap(([at, { to, strength }]) => {
		const isLent = to === undefined && strength > 0 && pairing.weights.has(at) && isHead(tokens, at);
		if (!isLent || isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity")) return [];
		if (isPromisedElse(pairing, at))
			return [standIn(pairing, at, (pairing.links.get(slotOf(tokens, at) ?? -1)?.to ?? 0) + 1)];
		const rival = rivalOf(pairing, at, answered);
		return rival === undefined ? [] : [standIn(pairing, at, rival)];
	});
};

/** "promised **parents a bus**" where the passage has "promised **to look into it**": lent words take no place that is filled. */
function isPromisedElse(pairing: Pairing, lent: number): boolean {
	const slot = slotOf(tokensOf(pairing), lent);
	const there = pairing.links.get(slot ?? -1)?.to;
	const { tokens } = pairing.sentence;
	if (slot === undefined || there === undefined || tokensOf(pairing)[slot]?.tag !== "VERB") return false;
	if (tokens[there]?.tag !== "VERB" || tokens[there + 1]?.norm !== "to") return false;
	const verb = tokens.findIndex(({ tag }, at) => at > there + 1 && tag === "VERB");
	return verb > 0 && verb <= there + 4 && !answersOf(pairing).has(verb);
}

/** "praised **her**" where the passage has "praised **herself**". */
function isTurnedBack({ links, sentence, ...pairing }: Pairing, verb: number): boolean {
	const tokens = tokensOf(pairing);
	const [object, there] = [tokens[verb + 1], sentence.tokens[(links.get(verb)?.to ?? -2) + 1]];
	if (tokens[verb]?.tag !== "VERB" || object === undefined || there === undefined) return false;
	const isSomebody = /^(?:PRON|PROPN|DET|NOUN)$/.test(object.tag) && !isReflexive(object);
	return isSomebody && isReflexive(there);
}

function isReflexive({ norm }: Token): boolean {
	return /.(?:self|selves)$/.test(norm) && norm !== "itself";
}

/** The last noun of its phrase. */
function isHead(tokens: readonly Token[], at: number): boolean {
	return isThing(tokens[at]) && !isThing(tokens[at + 1]) && tokens[at + 1]?.norm !== "'s";
}

/** What governs the noun phrase of a noun: a preposition or a verb. */
function slotOf(tokens: readonly Token[], at: number): number | undefined {
	let from = at - 1;
	while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[from]?.tag ?? "") || /^(?:'s|-)$/.test(tokens[from]?.norm ?? ""))
		from -= 1;
	return tokens[from]?.tag === "ADP" || tokens[from]?.tag === "VERB" ? from : undefined;
}

/** What stands in the same slot of the passage and answers nothing in the claim. */
function rivalOf(pairing: Pairing, lent: number, answered: ReadonlySet<number | undefined>): number | undefined {
	const slot = slotOf(tokensOf(pairing), lent);
	if (slot === undefined) return undefined;
	const { tokens } = pairing.sentence;
	const governor = tokensOf(pairing)[slot];
	const there = governor?.tag === "VERB" ? pairing.links.get(slot)?.to : undefined;
	const rivals = tokens.flatMap((_, at) => {
		if (!isHead(tokens, at) || isInFact(pairing.sourceFacts, at, "date", "quantity")) return [];
		const own = slotOf(tokens, at);
		// "the Centre for Harbours" is the centre.
		if (own === undefined || isAnswer(pairing, lent, at)) return [];
		return own === there || (governor?.tag === "ADP" && tokens[own]?.norm === governor.norm) ? [at] : [];
	});
	return rivals.some((at) => answered.has(at)) ? undefined : rivals[0];
}

/** The same word, or one near to it: "fought the **flames**" answers "fought the fire". */
function isAnswer(pairing: Pairing, lent: number, to: number): boolean {
	const [ours, theirs] = [tokensOf(pairing)[lent], pairing.sentence.tokens[to]];
	return ours?.norm === theirs?.norm || areNear(ours?.lemma ?? "", theirs?.lemma ?? "");
}

function standIn(pairing: Pairing, at: number, rival: number): Finding {
	const [ours, theirs] = [wordsOf(pairing, at), pairing.sentence.tokens[rival]?.word ?? ""];
	return blocked("word", ours, `“${theirs}” stands here where the claim has “${ours}”`);
}
