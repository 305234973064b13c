import type { Resolution, SettledReport, Verdict } from "../../types.ts";
import type { PartJudgement } from "../part.ts";
import { audible, type Complaint, type Effect, problemWith, type Situation } from "./decision.ts";
import { sealOf } from "./seal.ts";

/** The editor has said which source to follow. That settles a conflict for as long as the sources say what they said. */
export function effectOfResolution(resolution: Resolution, situation: Situation): Effect {
	const { claim, report } = situation;
	const objection = objectionTo(resolution, situation);
	if (objection !== undefined) return { problems: [problemWith(resolution, claim, objection)] };
	if (report.verdict !== "conflicted") {
		return {
			settled: settled(resolution, "unnecessary"),
			problems: [problemWith(resolution, claim, unused(report.verdict))],
		};
	}
	return sealed(resolution, situation);
}

function sealed(resolution: Resolution, situation: Situation): Effect {
	const { claim, report, sources } = situation;
	const speaking = report.stances.map(({ source }) => source);
	const { broken, open, line } = sealOf(resolution, speaking, sources);
	if (broken.length > 0) {
		const reasons = broken.join(", ");
		return {
			settled: settled(resolution, "reopened"),
			note: `its resolution is open again: ${reasons}`,
			problems: [problemWith(resolution, claim, reopened(reasons, line))],
		};
	}
	const problems = open.length > 0 ? [problemWith(resolution, claim, unsealed(open, line))] : [];
	return { ...holding(resolution, situation), problems };
}

/** Which source to follow says nothing about how many there must be. */
function holding(resolution: Resolution, situation: Situation): Effect {
	const { report, voices } = situation;
	const holds = settled(resolution, "holds");
	if (report.origins >= voices) return { settled: holds, severity: "ok", problems: [] };
	return audible(holds, situation, `it is settled, but needs ${voices} independent voices and has ${report.origins}`);
}

function settled({ reason, by, prefer }: Resolution, standing: SettledReport["standing"]): SettledReport {
	return { by: "resolution", reason, ...(by !== undefined && { who: by }), prefer, standing };
}

// ── What can be wrong with one ─────────────────────────────────────────────────────────────────

/** The preferred source has to be on the claim's side in every part about which sources conflict. */
function objectionTo({ prefer }: Resolution, { claim, report, parts }: Situation): Complaint | undefined {
	const disputed = parts.filter((part) => part.contradicting.length > 0);
	const lost = disputed.filter((part) => !speaks(prefer, part, "supporting"));
	if (lost.some((part) => speaks(prefer, part, "contradicting"))) return prefersRival(prefer);
	const [unheld] = report.verdict === "conflicted" ? lost : [];
	if (unheld === undefined) return undefined;
	const supporters = [...new Set(unheld.supporting.map(({ passage }) => passage.source))];
	return prefersSilent(prefer, claim.text.slice(unheld.part.start, unheld.part.end), supporters);
}

function speaks(source: string, part: PartJudgement, side: "supporting" | "contradicting"): boolean {
	return part[side].some(({ passage }) => passage.source === source);
}

function prefersRival(prefer: string): Complaint {
	return {
		rule: "bad-resolution",
		severity: "error",
		message: `this resolution prefers ${prefer}, which contradicts the claim`,
		hint: `if ${prefer} is right, change the wording of the claim; if not, prefer a source that supports it`,
	};
}

function prefersSilent(prefer: string, words: string, supporters: readonly string[]): Complaint {
	return {
		rule: "bad-resolution",
		severity: "error",
		message: `this resolution prefers ${prefer}, which does not support “${words}”`,
		hint: `prefer a source that does: ${supporters.join(", ")}`,
	};
}

function unused(verdict: Verdict): Complaint {
	return {
		rule: "unused-resolution",
		severity: "warning",
		message: `this resolution settles nothing: the claim is ${verdict}, not conflicted`,
		hint: "remove the resolution",
	};
}

function reopened(reasons: string, line: string): Complaint {
	return {
		rule: "reopened-resolution",
		severity: "warning",
		message: `this resolution is open again: ${reasons}`,
		hint: `read the sources again; if the decision still stands, write in it: ${line}`,
	};
}

function unsealed(open: readonly string[], line: string): Complaint {
	return {
		rule: "unsealed-resolution",
		severity: "warning",
		message: `a change of ${open.join(", ")} would go unnoticed: no checksum is written down`,
		hint: `write in the resolution: ${line}`,
	};
}
