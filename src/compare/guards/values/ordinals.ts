import { isName } from "../../../facts/name.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { isNumbered, ordinalEndings, ordinals as ordinalWords, smallNumbers } from "../../../lexicon/numbers.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { answersOf, coverageWithout } from "../../event.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { isSuperlative } from "../../words.ts";
import { allNamed, blocked, type Guard, isQuoted, sameStatement } from "../guard.ts";

/** "her third term": what is ranked in the claim must have the same rank in the passage. */
export const ranks: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const rank = rankAt(tokens, at);
		const isElse = isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity");
		// "fell by a **fifth** last year" ranks no year.
		const isDated = rank !== undefined && isInFact(pairing.claimFacts, rank.noun, "date");
		return rank === undefined || isElse || isDated ? [] : (rankFinding(pairing, { ...rank, at }) ?? []);
	});
};

/** "the **second** largest maker" is not the largest. */
export const lowerRanks: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		const to = token && isTop(token) && !isQuoted(pairing, at) ? pairing.links.get(at)?.to : undefined;
		if (token === undefined || to === undefined || rankBefore(tokens, at) === rankBefore(pairing.sentence.tokens, to))
			return [];
		const words = spelled(pairing.sentence.tokens, Math.max(0, to - 2), to + 1);
		return [blocked("rank", token.word, `“${words}” stands here where the claim has “${token.word}”`)];
	});
};

function isTop(token: Token): boolean {
	return isSuperlative(token) || token.norm === "most";
}

/** "second largest", "third-best". */
function rankBefore(tokens: readonly Token[], at: number): number | undefined {
	const rank = ordinalAt(tokens, tokens[at - 1]?.norm === "-" ? at - 2 : at - 1);
	return rank !== undefined && rank >= 2 ? rank : undefined;
}

interface Rank {
	readonly value: number;
	/** Token of the noun that is ranked. */
	readonly noun: number;
	readonly at: number;
}

function rankFinding(pairing: Pairing, { value, noun, at }: Rank): Finding | undefined {
	const { tokens } = pairing.sentence;
	const isPlace = places.has(tokensOf(pairing)[noun]?.lemma ?? "");
	const ranked = tokens.flatMap((_, to) => {
		const rank = rankAt(tokens, to);
		// "every **third** house" ranks none.
		const isSaid =
			rank !== undefined &&
			!isInFact(pairing.sourceFacts, to, "quantity") &&
			isSame(pairing, rank.noun, pairing.links.get(noun)?.to);
		if (isSaid) return [{ ...rank, at: to }];
		const bare = isPlace ? bareRankAt(pairing, to) : undefined;
		return bare === undefined ? [] : [{ value: bare, at: to }];
	});
	if (ranked.some((rank) => rank.value === value)) return undefined;
	const word = tokensOf(pairing)[at]?.word ?? "";
	const [rival, ...others] = ranked;
	if (rival === undefined) return blocked("rank", word, `nothing here says “${word}”`);
	const source = tokens[rival.at]?.word ?? "";
	const rest = coverageWithout(pairing, [at]);
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

/** "in **fourth place**", "fourth **spot**". */
const places: ReadonlySet<string> = new Set(["place", "position", "spot", "rank"]);

/** "**finished** sixth": the rank stands alone behind the verb that answers the claim's. */
function bareRankAt({ sentence: { tokens }, links }: Pairing, to: number): number | undefined {
	const verb = tokens[to - 1]?.tag === "VERB" ? to - 1 : to - 2;
	const isLed = tokens[verb]?.tag === "VERB" && (verb === to - 1 || tokens[to - 1]?.tag === "ADV");
	return isLed && answersOf({ links }).has(verb) ? ordinalAt(tokens, to) : undefined;
}

/** The same word, or one of the same name: names are answered as a whole. */
function isSame({ sourceFacts }: Pairing, noun: number, answer = -1): boolean {
	return noun === answer || sourceFacts.some((fact) => isName(fact) && holds(fact, noun) && holds(fact, answer));
}

/** An ordinal from the second on, and the noun behind it. "First" may be an adverb, and has its own guard. */
function rankAt(tokens: readonly Token[], at: number): Omit<Rank, "at"> | undefined {
	const value = ordinalAt(tokens, at);
	// "day **five**" is the fifth day.
	const cardinal = isNumbered(tokens[at - 1]?.lemma ?? "") ? smallNumbers.get(tokens[at]?.norm ?? "") : undefined;
	if (value === undefined && cardinal !== undefined && cardinal >= 2) return { value: cardinal, noun: at - 1 };
	if (value === undefined || value < 2) return undefined;
	// "the 50th Academy of Arts"; of "the third Danish minister" it is the minister.
	const isHead = ({ tag }: Token, index: number) =>
		tag === "NOUN" || (tag === "PROPN" && !/^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.tag ?? ""));
	const noun = tokens.findIndex((token, index) => index > at && index <= at + nounReach && isHead(token, index));
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
