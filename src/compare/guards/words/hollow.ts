import { isInFact } from "../../../facts/scope.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Pairing, TokenRange } from "../../../types.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { lightWeight } from "../../words.ts";
import { blocked, type Guard } from "../guard.ts";

/** "She was in Oslo on Monday", "he told them": a claim that says of nobody knows whom only where, when or that they spoke. */
export const hollow: Guard = (pairing) => {
	const { part, weights, claimFacts } = pairing;
	const pronoun = (sentenceOf(pairing)?.clauses ?? []).flatMap(({ subject }) => pronounIn(pairing, subject) ?? [])[0];
	if (pronoun === undefined) return [];
	const tokens = tokensOf(pairing);
	const says = part.tokens.some((at) => {
		const isHeavy = (weights.get(at) ?? 0) > lightWeight && !SAYING.has(tokens[at]?.lemma ?? "");
		return isHeavy && !isInFact(claimFacts, at, "name", "date");
	});
	return says ? [] : [blocked("role", pronoun, `“${pronoun}” may be anybody: say who or what is meant`)];
};

function pronounIn(pairing: Pairing, subject: TokenRange | undefined): string | undefined {
	if (subject === undefined || subject.to !== subject.from + 1) return undefined;
	const { tag, word } = tokensOf(pairing)[subject.from] ?? {};
	return tag === "PRON" ? word : undefined;
}
