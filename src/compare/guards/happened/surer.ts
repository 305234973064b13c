import { modalityAt } from "../../../facts/modality.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { isPast, isPresent } from "../../../text/verb-time.ts";
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

/** "released the money in May" where the passage has "**normally** releases it": what is done as a rule may not have been done then. */
export const habits: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at): readonly Finding[] => {
		const token = ours[at];
		const to = token?.tag === "VERB" ? pairing.links.get(at)?.to : undefined;
		if (token === undefined || to === undefined || !isPast(ours, at) || isQuoted(pairing, at)) return [];
		const { tokens } = pairing.sentence;
		const word = isPresent(tokens, to) ? tokens.slice(0, to).findLast(({ tag }) => tag !== "AUX") : undefined;
		if (word === undefined || !ruleWords.has(word.norm) || ours.some(({ norm }) => ruleWords.has(norm))) return [];
		return [blocked("modality", token.word, `“${word.word}” here: it is told as a rule, not of one time`)];
	});
};

/** They make of a deed a habit. */
const ruleWords: ReadonlySet<string> = new Set(
	"normally usually generally typically ordinarily routinely habitually often sometimes occasionally regularly".split(
		" ",
	),
);

const sure: ReadonlySet<string> = new Set(["will", "shall", "must"]);
const open: ReadonlySet<string> = new Set(["could", "may", "might"]);

/** "**will** sell" where the passage has "**sold**", "has sold": what was done says nothing of what is to come. */
export const tocome: Guard = (pairing) => {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	return pairing.part.tokens.flatMap((at): readonly Finding[] => {
		const { to, frame } = pairing.links.get(at) ?? {};
		if (to === undefined || frame || ours[at]?.tag !== "VERB" || isQuoted(pairing, at)) return [];
		if (!coming.has(modalBefore(ours, at) ?? "") || !isPast(theirs, to)) return [];
		if (modalityAt(pairing.sourceFacts, to) !== undefined) return [];
		const [mine, other] = [ours[at]?.word ?? "", theirs[to]?.word ?? ""];
		return [blocked("modality", mine, `“${other}” here, “will ${mine}” in the claim`)];
	});
};

const coming: ReadonlySet<string> = new Set(["will", "'ll", "shall"]);

/** The modal verb right before a verb and its adverbs, "not", "be" and "have". */
function modalBefore(tokens: readonly Token[], verb: number): string | undefined {
	const isPassed = ({ tag, lemma, norm }: Token): boolean => tag === "ADV" || norm === "not" || beAndHave.has(lemma);
	const at = tokens.findLastIndex((token, index) => index < verb && !isPassed(token));
	const token = tokens[at];
	return token?.tag === "AUX" ? token.norm : undefined;
}
