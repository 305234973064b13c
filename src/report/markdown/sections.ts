import type { ClaimReport, Report } from "../../types.ts";
import { byWeight, isOpen, items } from "../findings.ts";
import type { RenderOptions } from "../format.ts";
import { sayRules } from "../rules.ts";
import { sinceLine } from "../since.ts";
import { plain } from "../style.ts";
import { summaryLine } from "../summary.ts";
import { claimBlock } from "./claim.ts";
import { problemLine } from "./problem.ts";
import { verdictTable } from "./table.ts";
import { bulleted, markdownText } from "./text.ts";

/** A page in pieces that end with a line break: it may be cut between any two. */
export type Pieces = readonly string[];

/** Contents under their head; no head without contents. */
export const section = (title: string, pieces: Pieces): Pieces =>
	pieces.length > 0 ? [`\n## ${title}\n`, ...pieces] : [];

/** What there is, counted. */
export const overview = (report: Report): Pieces => [
	`# Fact check\n\n${summaryLine(report, plain)}\n`,
	...(report.since ? [`\n${markdownText(sinceLine(report))}\n`] : []),
	...verdictTable(report),
	...rulesLine(report),
];

/** Once for all findings: where each rule is told. */
function rulesLine(report: Report): Pieces {
	const text = sayRules(items(report, false).sort(byWeight));
	return text === "" ? [] : [`\n${markdownText(text)}\n`];
}

/** What a page tells claim by claim, worst first. */
export interface Contents {
	/** Somebody has to look at them. */
	readonly findings: readonly ClaimReport[];
	/** Somebody decided about them, and the decision stands. */
	readonly decided: readonly ClaimReport[];
	readonly supported: readonly ClaimReport[];
	readonly problems: Pieces;
}

export function contents(report: Report, options: RenderOptions): Contents {
	const found = items(report, options.quiet).sort(byWeight);
	const claims = found.flatMap((item) => (item.is === "claim" ? [{ claim: item.claim, open: isOpen(item) }] : []));
	const listed = new Set(claims.map(({ claim }) => claim));
	return {
		findings: claims.flatMap(({ claim, open }) => (open ? [claim] : [])),
		decided: claims.flatMap(({ claim, open }) => (open ? [] : [claim])),
		supported: report.claims.filter((claim) => claim.verdict === "supported" && !listed.has(claim)),
		problems: bulleted(found.flatMap((item) => (item.is === "problem" ? [problemLine(item.problem, options)] : []))),
	};
}

export const claimBlocks = (claims: readonly ClaimReport[], options: RenderOptions): Pieces =>
	claims.flatMap((claim) => claimBlock(claim, options));
