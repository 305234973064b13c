import type { Claim, ClaimReport, Comparison, Config, Severity, Stance, StanceReport, Verdict } from "../types.ts";
import { conflictRows } from "./conflict/conflict.ts";
import { ruleOf } from "./decisive.ts";
import { evidenceOf, type Shelf } from "./evidence.ts";
import { groundsOf } from "./grounds.ts";
import { messageOf } from "./message.ts";
import { nearReport } from "./near.ts";
import type { PartJudgement } from "./part.ts";
import { worstOf } from "./verdict.ts";
import type { MediaPhrase } from "./voices/media-phrase.ts";
import { countVoices } from "./voices/voices.ts";

/** What the sources together say to a claim. */
export function judgeClaim(
	claim: Claim,
	parts: readonly PartJudgement[],
	{ shelf, config, media }: { shelf: Shelf; config: Config; media?: MediaPhrase | undefined },
): ClaimReport {
	const stances = stancesOf(parts, shelf);
	const origins = countVoices(parts, shelf);
	const voices = voicesNeeded(claim, config, media);
	const found = worstOf(parts.map(({ verdict }) => verdict));
	const verdict = found === "supported" && origins < voices ? "unsupported" : found;
	const message = messageOf({
		claim: { ...claim, minOrigins: voices },
		verdict,
		parts,
		origins,
		...(media && { media }),
	});
	const conflict = conflictRows(parts, shelf);
	return {
		...head(claim, verdict, config.severity[verdict]),
		message,
		...ruled(parts, verdict),
		origins,
		parts: parts.map(({ part, verdict: own }) => ({ text: claim.text.slice(part.start, part.end), verdict: own })),
		stances,
		...(verdict === "unsupported" && nearReport(parts, claim, shelf)),
		...(conflict.length > 0 && { conflict }),
		...(verdict === "supported" && { grounds: groundsOf(parts, shelf) }),
	};
}

function ruled(parts: readonly PartJudgement[], verdict: Verdict): Pick<ClaimReport, "rule"> {
	const rule = ruleOf(parts, verdict);
	return rule === undefined ? {} : { rule };
}

/** How many independent voices must carry a claim: as many as the editor asks for, and as it speaks of itself. */
export function voicesNeeded({ minOrigins }: Claim, config: Config, media?: MediaPhrase): number {
	return Math.max(minOrigins ?? config.minOrigins, media?.least ?? 1);
}

/** A claim that could not be checked: its sources are missing. */
export function uncheckedClaim(claim: Claim): ClaimReport {
	const message = messageOf({ claim, verdict: "unchecked", parts: [], origins: 0 });
	return { ...head(claim, "unchecked", "fatal"), message, rule: "unchecked", origins: 0, parts: [], stances: [] };
}

function head(
	claim: Claim,
	verdict: Verdict,
	severity: Severity,
): Omit<ClaimReport, "message" | "origins" | "parts" | "stances"> {
	return { id: claim.id, claim: claim.text, ...claim.place, verdict, severity };
}

/** A source supports when it supports at least one part and contradicts none. */
function stancesOf(parts: readonly PartJudgement[], shelf: Shelf): StanceReport[] {
	const against = gather(parts, "contradicting");
	const supporting = gather(parts, "supporting");
	const sources = [...new Set([...supporting.keys(), ...against.keys()])];
	return sources
		.map((source) => {
			const stance: Stance = against.has(source) ? "contradicts" : "supports";
			const shelved = shelf.get(source);
			const report = (comparison: Comparison, side: Stance) =>
				shelved === undefined ? [] : [evidenceOf(comparison, shelved, side)];
			const evidence = [
				...(against.get(source) ?? []).flatMap((comparison) => report(comparison, "contradicts")),
				...(supporting.get(source) ?? []).flatMap((comparison) => report(comparison, "supports")),
			];
			return { source, stance, evidence };
		})
		.sort((a, b) => Number(a.stance === "contradicts") - Number(b.stance === "contradicts"));
}

/** The best passage of each source for each part. */
function gather(
	parts: readonly PartJudgement[],
	side: "supporting" | "contradicting",
): ReadonlyMap<string, readonly Comparison[]> {
	const bySource = new Map<string, Comparison[]>();
	for (const part of parts) {
		const seen = new Set<string>();
		for (const comparison of part[side]) {
			const { source, sentence } = comparison.passage;
			if (seen.has(source)) continue;
			seen.add(source);
			const list = bySource.get(source) ?? [];
			bySource.set(source, list);
			if (!list.some(({ passage }) => passage.sentence === sentence)) list.push(comparison);
		}
	}
	return bySource;
}
