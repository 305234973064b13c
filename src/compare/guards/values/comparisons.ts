import { coverageWithout } from "../../event.ts";
import { differences } from "../../restated/compared.ts";
import { sentenceOf } from "../../sides.ts";
import { allNamed, type Guard, sameStatement, wordFacts, wordsOf } from "../guard.ts";

/** "earned **less** than the year before" where the passage has "6.2 million, against 4.8 million the year before". */
export const comparisons: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence === undefined ? [] : differences(pairing, sentence))
		.filter(({ isSame }) => !isSame)
		.map(({ at, to }) => {
			const isCertain = coverageWithout(pairing, [at]) >= sameStatement && allNamed(pairing);
			return {
				kind: "quantity",
				relation: "disjoint" as const,
				effect: isCertain ? ("contradicts" as const) : ("blocks" as const),
				claim: wordsOf(pairing, at),
				message: `the values here differ the other way: not “${wordsOf(pairing, at)}”`,
				...wordFacts(pairing, at, to),
			};
		});
};
