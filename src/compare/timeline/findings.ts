import { date } from "../../facts/date.ts";
import type { Analysis, Comparison, Finding, Part } from "../../types.ts";
import type { Dated } from "./dating.ts";
import type { Days } from "./days.ts";
import type { Tie } from "./tie.ts";
import type { ToldOrder } from "./told.ts";

/** A part of a claim with the passages that were held against it. */
export interface Compared {
	readonly part: Part;
	readonly comparisons: readonly Comparison[];
}

/** One part for each event; the first has the tie. */
export function bothEvents(tie: Tie, { first, second, isBorne }: Days, claim: Analysis): readonly Compared[] {
	const [on, other] = [dayOf(first), dayOf(second)];
	const [a, b] = wordsOf(tie, claim);
	const said = `${on}; ${other}`;
	const finding: Finding = {
		...order(tie, said),
		relation: isBorne ? "same" : "disjoint",
		effect: isBorne ? "supports" : "contradicts",
		message: isBorne
			? `${said} answers “${tie.words}”`
			: `“${a}” is dated ${on}, “${b}” ${other}: that is not “${tie.words}”`,
	};
	return [
		{ part: tie.first.part, comparisons: first.map((one) => withFinding(one.comparison, finding)) },
		{ part: tie.second.part, comparisons: second.map(({ comparison }) => comparison) },
	];
}

/** A sentence has both events the other way round. */
export function outOfOrder(tie: Tie, { lie, first, second }: ToldOrder, claim: Analysis): readonly Compared[] {
	const [a, b] = wordsOf(tie, claim);
	const finding: Finding = {
		...order(tie, lie),
		relation: "disjoint",
		effect: "contradicts",
		message: `“${a}” comes ${lie} “${b}” here, not “${tie.words}”`,
	};
	return [
		{ part: tie.first.part, comparisons: [withFinding(first.comparison, finding)] },
		{ part: tie.second.part, comparisons: [second.comparison] },
	];
}

function order({ words }: Tie, source: string): Pick<Finding, "kind" | "claim" | "source" | "sameEvent"> {
	return { kind: "order", claim: words, source, sameEvent: true };
}

function withFinding(comparison: Comparison, finding: Finding): Comparison {
	const outcome = finding.effect === "contradicts" ? "contradicts" : "supports";
	return { ...comparison, outcome, findings: [...comparison.findings, finding] };
}

function wordsOf({ first, second }: Tie, { document: { text } }: Analysis): readonly string[] {
	return [first, second].map(({ part }) => text.slice(part.start, part.end));
}

/** `Monday [2023-06-19]`: as the first passage puts it. */
function dayOf([dated]: readonly Dated[]): string {
	const text = dated?.comparison.pairing?.source.document.text ?? "";
	return dated === undefined ? "" : date.say(dated.date, text).replace(/^on /i, "");
}
