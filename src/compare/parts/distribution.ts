import { isName } from "../../facts/name.ts";
import type { Fact, Sentence } from "../../types.ts";
import { range } from "../words.ts";

/**
 * "saw **both** A and B on Monday", "A and B **both** resigned": one statement for each of the two. Token indices of each,
 * or nothing to split. Without "both", A and B may have done it together.
 */
export function distributed(
	sentence: Sentence,
	tokens: readonly number[],
	facts: readonly Fact[],
): readonly (readonly number[])[] {
	const both = tokens.find((at) => sentence.tokens[at]?.norm === "both");
	if (both === undefined) return [];
	const pair = pairAround(sentence, both, facts);
	if (pair === undefined) return [];
	const [first, second] = pair;
	const all = new Set([both, ...range(first.from, second.to)]);
	const shared = tokens.filter((at) => !all.has(at));
	return [first, second].map((name) => [...shared, ...range(name.from, name.to)].sort((a, b) => a - b));
}

/** The names on both sides of the "and" right after "both", or right before it. */
function pairAround(sentence: Sentence, both: number, facts: readonly Fact[]): readonly [Fact, Fact] | undefined {
	const names = facts.filter((fact) => isName(fact) && fact.sentence === sentence.index);
	for (const first of names) {
		if (sentence.tokens[first.to]?.norm !== "and") continue;
		const second = names.find(({ from }) => from === first.to + 1);
		if (second !== undefined && (first.from === both + 1 || second.to === both)) return [first, second];
	}
	return undefined;
}
