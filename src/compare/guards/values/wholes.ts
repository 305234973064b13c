import { isQuantity, quantity } from "../../../facts/quantity.ts";
import { ordinals } from "../../../lexicon/numbers.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { partitives } from "../../../lexicon/shares.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { isThing, range } from "../../words.ts";

/** The number of a group of which the passage tells only a portion, or which the claim takes as a whole and the passage does not. */
export function isWholeOfPortion(pairing: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(fact) || fact.dimension.includes("/") || fact.dimension === "ratio") return false;
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	// "One of the two pilots" answers "one pilot": that is the portion.
	const isNumber = isQuantity(claimFact) && quantity.compare(claimFact, fact) !== "disjoint";
	const isPortion = isNumber && isPortioned(pairing, fact) && !isBehindPortion(ours, claimFact);
	return (
		isPortion ||
		isAllOfSome(pairing, claimFact, fact) ||
		(isLastOf(ours, claimFact) && !isLastOf(theirs, fact) && theirs.some(isRow))
	);
}

/** "six **of the 90** passengers", "**most of the 300** inhabitants", "the **sixth** victory **in eight** games", "30 **of the town's 900** houses". */
function isPortioned({ sentence: { tokens }, sourceFacts }: Pairing, fact: Fact): boolean {
	const of = leadOf(tokens, fact.from);
	if (of === undefined || /^an?$/.test(tokens[of + 1]?.norm ?? "")) return false;
	if (tokens[of]?.norm === "in") return isRanked(tokens, of);
	const isCounted = sourceFacts.some((other) => isQuantity(other) && other.to >= of - 1 && other.to <= of);
	return isCounted || tokens[of - 1]?.tag === "NUM" || partitives.has(tokens[of - 1]?.norm ?? "");
}

/** The "of" or "in" before a number and what defines it: "of **the** 90", "of **the town's** 1,400". */
function leadOf(tokens: readonly Token[], from: number): number | undefined {
	const isOwned = tokens[from - 1]?.norm === "'s";
	const lead = range(from - (isOwned ? ownerReach : 3), from).findLast((at) => !isDefining(tokens[at], isOwned));
	return /^(?:of|in)$/.test(tokens[lead ?? -1]?.norm ?? "") ? lead : undefined;
}

/** Words from "of" to the number of what somebody owns. */
const ownerReach = 7;

function isDefining(token: Token | undefined, isOwned: boolean): boolean {
	return /^(?:DET|PRON|ADJ|PART)$/.test(token?.tag ?? "") || (isOwned && isThing(token));
}

/** "their **sixth** victory" stands right before. */
function isRanked(tokens: readonly Token[], before: number): boolean {
	return range(before - 3, before).some((at) => ordinals.has(tokens[at]?.norm ?? ""));
}

function isBehindPortion(tokens: readonly Token[], { from }: Fact): boolean {
	return leadOf(tokens, from) !== undefined && !isAllBefore(tokens, from);
}

/** "**all eight** games" where the passage does not speak of all: "in eight games". */
function isAllOfSome({ claim, part, sentence: { tokens } }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const ours = tokensOf({ claim, part });
	if (!isAllBefore(ours, claimFact.from) || isAllBefore(tokens, fact.from)) return false;
	const before = tokens[fact.from - 1];
	const isDefinite = /^(?:the|these|those|'s)$/.test(before?.norm ?? "") || possessives.has(before?.norm ?? "");
	return !isDefinite && !tokens.some(({ norm }, at) => whole.has(norm) && at !== fact.from - 1);
}

function isAllBefore(tokens: readonly Token[], from: number): boolean {
	return range(from - 3, from).some((at) => whole.has(tokens[at]?.norm ?? ""));
}

const whole: ReadonlySet<string> = new Set(["all", "every", "each", "both", "none"]);

/** "their **last four** matches" beside "four of their **last five**". */
function isLastOf(tokens: readonly Token[], { from }: Fact): boolean {
	return isRow(tokens[from - 1]);
}

function isRow(token: Token | undefined): boolean {
	return /^(?:first|last|past|next|final|previous)$/.test(token?.norm ?? "");
}
