import { sentenceOf } from "../../compare/sides.ts";
import { isAdded } from "../../compare/statements/measured.ts";
import { kinds } from "../../facts/kinds.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import type { Comparison, Finding } from "../../types.ts";

/**
 * What a passage says against a part of a claim that another supports: that it contradicts it, or a number that those who
 * support it do not share. With another name in the same place it tells of another event.
 */
export function opposing(comparison: Comparison, supporting: readonly Comparison[]): readonly Finding[] {
	if (comparison.outcome === "contradicts")
		return comparison.findings
			.filter(({ effect, kind }) => effect === "contradicts" && !ofNames.has(kind))
			.filter((finding) => !isOfOthers(comparison, finding));
	const answers = supporting.flatMap(({ findings }) => findings.filter(isNumber));
	return hasOtherNumber(comparison, answers)
		? comparison.findings.filter((finding) => isRival(finding, answers) && !isOfOthers(comparison, finding))
		: [];
}

const ofNames: ReadonlySet<string> = new Set(["name", "participant"]);

/** The passage has a number that cannot be true beside an answer: without one, its findings need not be known. */
function hasOtherNumber({ pairing }: Comparison, answers: readonly Finding[]): boolean {
	if (pairing === undefined) return true;
	return answers.some(({ sourceFact }) =>
		pairing.sourceFacts.some((fact) => sourceFact !== undefined && quantity.compare(sourceFact, fact) === "disjoint"),
	);
}

/** A number of the same event that cannot be true beside the one with which another passage answers the claim. */
function isRival(rival: Finding, answers: readonly Finding[]): boolean {
	if (!isNumber(rival) || rival.sameEvent !== true) return false;
	return answers.some(
		(answer) => isSameFact(answer, rival) && areDisjoint(answer, rival) && !isHedgeOnly(answer, rival),
	);
}

/** "Ana Ruiz and **nine others**": whoever counts all ten has no other number. */
function isOfOthers({ pairing }: Comparison, { claimFact: ours, sourceFact: theirs }: Finding): boolean {
	const sentence = pairing && sentenceOf(pairing);
	if (pairing === undefined || sentence === undefined || ours === undefined || theirs === undefined) return false;
	if (!isQuantity(ours) || !isQuantity(theirs)) return false;
	const isHere = isAdded({ analysis: pairing.claim, sentence }, ours);
	return isHere !== isAdded({ analysis: pairing.source, sentence: pairing.sentence }, theirs);
}

function isNumber({ kind }: Finding): boolean {
	return kind === quantity.kind;
}

/** "six hours" and "more than six hours": told with more or less care. */
function isHedgeOnly({ sourceFact: a }: Finding, { sourceFact: b }: Finding): boolean {
	return a !== undefined && b !== undefined && isQuantity(a) && isQuantity(b) && isSameNumber(a, b);
}

/** Both speak of one fact of the claim. */
export function isSameFact(a: Finding, b: Finding): boolean {
	return a.kind === b.kind && a.claim === b.claim;
}

/** The values that two sources have for a fact cannot both be true. */
export function areDisjoint({ kind, sourceFact: a }: Finding, { sourceFact: b }: Finding): boolean {
	const found = kinds.find((each) => each.kind === kind);
	return a !== undefined && b !== undefined && found?.compare(a, b) === "disjoint";
}
