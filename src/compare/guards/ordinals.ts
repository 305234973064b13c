import { ordinalEndings, ordinals as ordinalWords } from "../../lexicon/numbers.ts";
import type { Finding, Pairing, Token } from "../../types.ts";
import { coverageWithout } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { allNamed, blocked, type Guard, isInFact, isQuoted, sameStatement } from "./guard.ts";

/** "her third term": what is ranked in the claim must have the same rank in the passage. */
export const ranks: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const rank = rankAt(tokens, at);
		const isElse = isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity");
		return rank === undefined || isElse ? [] : (rankFinding(pairing, { ...rank, at }) ?? []);
	});
};

interface Rank {
	readonly value: number;
	/** Token of the noun that is ranked. */
	readonly noun: number;
	readonly at: number;
}

function rankFinding(pairing: Pairing, { value, noun, at }: Rank): Finding | undefined {
	const { tokens } = pairing.sentence;
	const ranked = tokens.flatMap((_, to) => {
		const rank = rankAt(tokens, to);
		return rank !== undefined && rank.noun === pairing.links.get(noun)?.to ? [{ ...rank, at: to }] : [];
	});
	if (ranked.some((rank) => rank.value === value)) return undefined;
	const word = tokensOf(pairing)[at]?.word ?? "";
	const [rival, ...others] = ranked;
	if (rival === undefined) return blocked("rank", word, `nothing here says “${word}”`);
	const source = tokens[rival.at]?.word ?? "";
	const rest = coverageWithout(pairing, at);
	const certain = others.length === 0 && rest >= sameStatement && allNamed(pairing);
	return {
		kind: "rank",
		relation: "disjoint",
		effect: certain ? "contradicts" : "blocks",
		claim: word,
		source,
		message: `“${source}” here, “${word}” in the claim`,
	};
}

/** An ordinal from the second on, and the noun behind it. "First" may be an adverb, and has its own guard. */
function rankAt(tokens: readonly Token[], at: number): Omit<Rank, "at"> | undefined {
	const value = ordinalAt(tokens, at);
	if (value === undefined || value < 2) return undefined;
	const noun = tokens.findIndex(({ tag }, index) => index > at && index <= at + nounReach && tag === "NOUN");
	return noun < 0 ? undefined : { value, noun };
}

const nounReach = 4;

function ordinalAt(tokens: readonly Token[], at: number): number | undefined {
	const [norm = "", ending = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
	const digits = /^(\d{1,6})(st|nd|rd|th)?$/.exec(norm);
	if (digits === null) return ordinalWords.get(norm);
	return digits[2] !== undefined || (ordinalEndings.has(ending) && tokens[at + 1]?.spaced === false)
		? Number(digits[1])
		: undefined;
}
