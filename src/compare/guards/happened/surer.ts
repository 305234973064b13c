import { beAndHave } from "../../../lexicon/light-verbs.ts";
import type { Finding, Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/** "warned that the reef **will** vanish" where the passage has "warned that it **could** vanish": of the same deed, said as surer. */
export const surer: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at): readonly Finding[] => {
		const to = ours[at]?.tag === "VERB" ? pairing.links.get(at)?.to : undefined;
		if (to === undefined || isQuoted(pairing, at)) return [];
		const [mine, other] = [modalBefore(ours, at), modalBefore(pairing.sentence.tokens, to)];
		if (mine === undefined || other === undefined || !sure.has(mine) || !open.has(other)) return [];
		return [blocked("modality", mine, `“${other}” here, “${mine}” in the claim`)];
	});
};

const sure: ReadonlySet<string> = new Set(["will", "shall", "must"]);
const open: ReadonlySet<string> = new Set(["could", "may", "might"]);

/** The modal verb right before a verb and its adverbs, "not", "be" and "have". */
function modalBefore(tokens: readonly Token[], verb: number): string | undefined {
	const isPassed = ({ tag, lemma, norm }: Token): boolean => tag === "ADV" || norm === "not" || beAndHave.has(lemma);
	const at = tokens.findLastIndex((token, index) => index < verb && !isPassed(token));
	const token = tokens[at];
	return token?.tag === "AUX" ? token.norm : undefined;
}
