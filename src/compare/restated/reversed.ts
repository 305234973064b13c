import { isPolarity, negated } from "../../facts/polarity.ts";
import { besidePrefix, deniedByPrefix, hasNoMiddle } from "../../lexicon/denying-prefixes.ts";
import type { Finding, Link, Pairing } from "../../types.ts";
import { tokensOf } from "../sides.ts";

/** A word of the claim beside its opposite in the passage, of which just one is denied: "not clear" and "unclear". */
interface Reversed {
	readonly at: number;
	readonly to: number;
}

/** The two answer one another. */
export function reversedLinks(pairing: Pairing): readonly (readonly [number, Link])[] {
	return reversedIn(pairing).map(({ at, to }) => [at, { to, strength: 1, frame: true }] as const);
}

/** Whatever was found of the denial, and of the two opposites, says nothing: together they agree. */
export function withoutReversed(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	const words = reversedIn(pairing).map(({ at }) => tokensOf(pairing)[at]?.word);
	if (words.length === 0) return findings;
	return findings.filter(({ kind, claim }) => kind !== "polarity" && !(kind === "antonym" && words.includes(claim)));
}

function reversedIn(pairing: Pairing): readonly Reversed[] {
	const { part, claimFacts, sourceFacts, sentence } = pairing;
	const cues = [claimFacts, sourceFacts].map((facts) => facts.filter(isPolarity));
	if (cues.flat().length !== 1) return [];
	const tokens = tokensOf(pairing);
	const theirs = new Set(sentence.tokens.map(({ norm }) => norm));
	return part.tokens.flatMap((at) => {
		const opposites = besidePrefix(tokens[at]?.norm ?? "").filter((word) => theirs.has(word));
		const to = opposites.length === 0 ? -1 : sentence.tokens.findIndex(({ norm }) => opposites.includes(norm));
		return to >= 0 && isDenied(pairing, { at, to }) ? [{ at, to }] : [];
	});
}

/** "unclear" says that it is not clear; "not happy" says "unhappy" only where there is nothing between the two. */
function isDenied({ claimFacts, sourceFacts, sentence, ...pairing }: Pairing, { at, to }: Reversed): boolean {
	const [ours, theirs] = [tokensOf(pairing)[at]?.norm ?? "", sentence.tokens[to]?.norm ?? ""];
	const adjective = deniedByPrefix(ours, theirs) ?? "";
	if (ours === adjective)
		return negated(claimFacts, at) || claimFacts.filter(isPolarity).some(({ from }) => from === at - 1);
	return (
		hasNoMiddle(adjective) &&
		(negated(sourceFacts, to) || sourceFacts.filter(isPolarity).some(({ from }) => from === to - 1))
	);
}
