import { isDate } from "../../facts/date.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { earlier } from "../../lexicon/rankings.ts";
import type { Finding, Pairing, Sentence } from "../../types.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { outranked } from "./outranked.ts";
import { type Denial, deedIn, denialIn, denied, isNoun } from "./ranked.ts";
import { type Ranking, rankingsIn } from "./rankings.ts";

/**
 * Whatever was found of such a denial says nothing: the passage denies the same, where their times are the same. And whoever
 * else did it, or did it before, or goes beyond, makes the ranking false.
 */
export function withRanked(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return findings;
	const denial = denialIn(pairing, sentence);
	if (denial !== undefined && isOfSameTime(denial.ranking, findings))
		return findings.filter((one) => !isSettled(pairing, one, denial));
	if (denial !== undefined || deniesBefore(pairing, sentence)) return findings.map(softened);
	const rivals = outranked(pairing);
	// What went before the ranked one is dated otherwise.
	const isEarlier = rivals.some(({ effect }) => effect === "blocks");
	return [...(isEarlier ? findings.map(blocking) : findings), ...rivals];
}

/** The one that is ranked is not among those of whom it is denied: that it did so is no contradiction. */
function softened(finding: Finding): Finding {
	return finding.kind === "polarity" ? blocking(finding) : finding;
}

function blocking(finding: Finding): Finding {
	return finding.effect === "contradicts" ? { ...finding, effect: "blocks" } : finding;
}

/** "No official had visited" beside "the first minister to visit": of the time before the passage says less. */
function deniesBefore(pairing: Pairing, sentence: Sentence): boolean {
	const { tokens } = sentence;
	const isBefore =
		tokens.some(({ norm }) => norm === "had") && denied.test(tokens[pairing.part.tokens[0] ?? 0]?.norm ?? "");
	if (!isBefore || !pairing.claimFacts.some(isPolarity)) return false;
	const rankings = rankingsIn(pairing.sentence, pairing.sourceFacts);
	return rankings.some((ranking) => ranking.kind !== "only" && deedIn(pairing, sentence, ranking) !== undefined);
}

function isSettled(pairing: Pairing, { kind, claim }: Finding, { ranking, verb }: Denial): boolean {
	if (kind === "event") return isNoun(pairing, ranking) && claim === tokensOf(pairing)[verb]?.word;
	if (kind === "modality") return ranking.ahead;
	return kind === "polarity" || kind === "superlative" || (kind === "connective" && earlier.has(claim.toLowerCase()));
}

/** Every number and date of the ranking is answered, with the same bound: "since 2015" by no "in 2015", "in 20 years" by "for 20 years". */
function isOfSameTime({ values }: Ranking, findings: readonly Finding[]): boolean {
	return values.every((value) =>
		findings.some(({ effect, claimFact, sourceFact }) => {
			if (effect !== "supports" || claimFact === undefined || sourceFact === undefined) return false;
			if (!isDate(value) || !isDate(sourceFact)) return value.from <= sourceFact.from && sourceFact.to <= value.to;
			return sourceFact === value && isDate(claimFact) && claimFact.bound === value.bound;
		}),
	);
}
