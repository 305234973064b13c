import { isQuantity } from "../../../facts/quantity.ts";
import { ofThem } from "../../../lexicon/shares.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";

/**
 * "900 oaks **and** 100 elms; **200** died": a number without its noun counts both, or either, of two that stand side by side. A claim
 * that gives it to one of them knows more than the text.
 */
export function isOfUnnamed({ source, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	if (!isQuantity(claimFact) || !isQuantity(fact) || fact.dimension !== "count") return false;
	const { head } = claimFact;
	const [of, them] = [sentence.tokens[fact.to]?.norm, sentence.tokens[fact.to + 1]?.norm ?? ""];
	if (head === undefined || fact.head !== undefined || (of === "of" && !ofThem.has(them))) return false;
	const before = source.document.sentences[sentence.index - 1]?.tokens ?? [];
	return [sentence.tokens.slice(0, fact.from), before].some((tokens) => isPaired(tokens, head));
}

/** The last place of the noun has another beside it. */
function isPaired(tokens: readonly Token[], noun: string): boolean {
	const at = tokens.findLastIndex(({ lemma, tag }) => tag === "NOUN" && lemma === noun);
	if (at < 0) return false;
	const start = startOf(tokens, at);
	const end = tokens.findIndex(({ tag }, index) => index > at + 1 && !inPhrase.has(tag));
	return [
		[start - 1, start - 2],
		[at + 1, (end < 0 ? tokens.length : end) - 1],
	].some(([join = -1, other = -1]) => joins.has(tokens[join]?.norm ?? "") && areMany(tokens, other));
}

/** "goats", "40 sheep". */
function areMany(tokens: readonly Token[], noun: number): boolean {
	const { tag, lemma, norm } = tokens[noun] ?? {};
	const isCounted = tokens.slice(startOf(tokens, noun), noun).some((token) => token.tag === "NUM");
	return tag === "NOUN" && (lemma !== norm || isCounted);
}

function startOf(tokens: readonly Token[], at: number): number {
	return tokens.findLastIndex(({ tag }, index) => index < at && !inPhrase.has(tag)) + 1;
}

const joins: ReadonlySet<string> = new Set(["and", "or", ","]);
const inPhrase: ReadonlySet<string> = new Set(["NUM", "ADJ", "DET", "NOUN"]);
