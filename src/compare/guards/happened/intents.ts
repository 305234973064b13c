import { modalityAt } from "../../../facts/modality.ts";
import type { Modality, Pairing } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";

/** "is **to** open" where the passage has "**will** open": nobody else's plan. */
export function isToBe(pairing: Pairing, { from, to }: Modality, there: Modality | undefined): boolean {
	if (
		there === undefined ||
		!tokensOf(pairing)
			.slice(from, to)
			.every(({ lemma }) => lemma === "be")
	)
		return false;
	return willing.has(pairing.sentence.tokens[there.from]?.norm ?? "");
}

const willing: ReadonlySet<string> = new Set(["will", "'ll", "wo", "shall"]);

/** "lit fires **in order to** warn" where the passage has "lit fires **to** warn". */
export function isPurpose(pairing: Pairing, { from, to, head }: Modality): boolean {
	const cue = tokensOf(pairing)
		.slice(from, to)
		.map(({ norm }) => norm)
		.join(" ");
	const answer = pairing.links.get(head)?.to ?? 0;
	const isPlain = modalityAt(pairing.sourceFacts, answer) === undefined;
	return isPlain && (cue === "in order" || cue === "so as") && pairing.sentence.tokens[answer - 1]?.norm === "to";
}
