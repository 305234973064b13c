import { isName } from "../facts/name.ts";
import { holds } from "../facts/scope.ts";
import type { Pairing, Passage } from "../types.ts";

/**
 * What a word of the claim adds where the passage does not say it outright, as a share of its weight: a name, which the
 * sentences of one story share; any other word of the sentences around. And what the rank in the search adds. Of labelled claims
 * these show the passage on which a person would judge more often than others do (docs/accuracy.md).
 */
const shares = { name: 0.4, around: 0.3, rank: 0.3 };

/** How near a passage comes to a claim that it need not support, 0 to 1.3: which one a person should be shown. */
export function nearness({ claimFacts, weights, links }: Pairing, { score }: Passage): number {
	const names = claimFacts.filter(isName).filter(({ form }) => form !== "pronoun");
	let carried = 0;
	let all = 0;
	for (const [at, weight] of weights) {
		const { to, strength = 0 } = links.get(at) ?? {};
		const word = to === undefined ? strength * shares.around : strength;
		carried += weight * (names.some((name) => holds(name, at)) ? Math.sign(strength) * shares.name : word);
		all += weight;
	}
	return (all === 0 ? 0 : carried / all) + shares.rank * score;
}

/** The greatest nearness of a passage that carries at most a share of the words. */
export function nearnessWithin(share: number, { score }: Passage): number {
	return share + shares.rank * score;
}
