import { isPolarity } from "../../../facts/polarity.ts";
import { holds } from "../../../facts/scope.ts";
import type { Pairing, Polarity } from "../../../types.ts";
import { textOf } from "../../sides.ts";
import { blocked, type Guard, isInFact } from "../guard.ts";

/**
 * "was not meant to show the old mill" does not bear out "the film shows the old mill": what the claim affirms may not
 * stand in the passage under a denial whose own verb the claim leaves out.
 */
export const denials: Guard = (pairing) => {
	const { claimFacts, sourceFacts, source } = pairing;
	if (claimFacts.some(isPolarity)) return [];
	return sourceFacts
		.filter(isPolarity)
		.filter((cue) => isUnsaid(pairing, cue) && isLeantOn(pairing, cue))
		.map((cue) => {
			const said = textOf(source, cue);
			return blocked("polarity", said, `“${said}” stands over what the claim says`);
		});
};

/** Nothing in the claim answers the word that is denied: where something does, that is compared. */
function isUnsaid({ links }: Pairing, { head }: Polarity): boolean {
	return [...links.values()].every(({ to }) => to !== head);
}

/** A word of the claim, other than a name, is found under the denial. */
function isLeantOn({ links, weights, claimFacts, sentence }: Pairing, { scope }: Polarity): boolean {
	return [...weights.keys()].some((at) => {
		const to = links.get(at)?.to;
		if (to === undefined || !holds(scope, to) || isInFact(claimFacts, at, "name")) return false;
		// "**too** little salt, rather than **too** much": the same word stands outside, too.
		const isDegree = sentence.tokens[to]?.tag === "ADV";
		return (
			!isDegree ||
			!sentence.tokens.some(({ norm }, index) => !holds(scope, index) && norm === sentence.tokens[to]?.norm)
		);
	});
}
