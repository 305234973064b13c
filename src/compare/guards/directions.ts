import type { Pairing, Token } from "../../types.ts";
import { tokensOf } from "../sides.ts";
import { isThing } from "../words.ts";
import { blocked, type Guard, isInFact, isMeasured } from "./guard.ts";

/** "flew **to** Oslo" where the passage has "flew **from** Oslo": the way there is not the way back. */
export const directions: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const ours = wayBefore(tokens, at);
		const to = pairing.links.get(at)?.to;
		if (ours === undefined || to === undefined || isNoPlace(pairing, at)) return [];
		const theirs = wayBefore(pairing.sentence.tokens, to);
		if (theirs === undefined || theirs.leads === ours.leads) return [];
		const [claim, source] = [`${ours.word} ${tokens[at]?.word}`, `${theirs.word} ${pairing.sentence.tokens[to]?.word}`];
		return [blocked("word", claim, `“${source}” stands here where the claim has “${claim}”`)];
	});
};

/** Numbers and days have no place: "from 40 to 60" is compared as such. */
function isNoPlace(pairing: Pairing, at: number): boolean {
	return isMeasured(pairing, at) || isInFact(pairing.claimFacts, at, "quotation");
}

interface Way {
	readonly word: string;
	readonly leads: "there" | "away";
}

const ways: ReadonlyMap<string, Way["leads"]> = new Map([
	["to", "there"],
	["into", "there"],
	["onto", "there"],
	["toward", "there"],
	["towards", "there"],
	["from", "away"],
]);

/** The preposition of a way before a noun or name and its article; "to" before a verb is none. */
function wayBefore(tokens: readonly Token[], noun: number): Way | undefined {
	if (!isThing(tokens[noun])) return undefined;
	let at = noun - 1;
	while (at > noun - reach && /^(?:DET|ADJ|PROPN|NOUN)$/.test(tokens[at]?.tag ?? "")) at -= 1;
	const { word = "", norm = "" } = tokens[at] ?? {};
	const leads = ways.get(norm);
	return leads === undefined ? undefined : { word, leads };
}

/** Words between a preposition and its noun: "to the old town hall". */
const reach = 5;
