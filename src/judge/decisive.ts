import type { Comparison, Finding, Verdict } from "../types.ts";
import type { PartJudgement } from "./part.ts";

/** The first part that has the claim's verdict; none where its parts are supported, but by too few. */
export function decisive(parts: readonly PartJudgement[], verdict: Verdict): PartJudgement | undefined {
	return parts.find((part) => part.verdict === verdict);
}

/** The finding that decided against the claim. */
export function worstFinding({ findings }: Comparison): Finding | undefined {
	return (
		findings.find(({ effect }) => effect === "contradicts") ??
		findings.find(({ effect, sameEvent }) => effect === "blocks" && sameEvent === true)
	);
}

/** What keeps the nearest passage from supporting the claim, beside words that it does not have. */
export function firstBlock({ findings }: Comparison): Finding | undefined {
	return findings.find(({ effect }) => effect === "blocks");
}

/** The rule that a verdict falls under, by which its page is found: `docs/rules/`. */
export function ruleOf(parts: readonly PartJudgement[], verdict: Verdict): string | undefined {
	if (verdict === "supported") return undefined;
	const part = decisive(parts, verdict);
	if (verdict === "unsupported") return part === undefined ? "min-origins" : whyUnsupported(part);
	const [against] = verdict === "contradicted" ? (part?.contradicting ?? []) : [];
	return (against && worstFinding(against)?.kind) ?? verdict;
}

function whyUnsupported({ near: [nearest] }: PartJudgement): string {
	return nearest === undefined ? "unsupported" : (firstBlock(nearest)?.kind ?? "wording");
}
