import { isAccepted } from "../judge/settle/settle.ts";
import type { ClaimReport, EvidenceReport, Place, Report, Severity } from "../types.ts";
import { excerpt } from "./excerpt.ts";
import { byWeight, type Item, items, mostEvidence } from "./findings.ts";
import type { Format, RenderOptions } from "./format.ts";
import { marked } from "./marked.ts";
import { saySettled } from "./settled.ts";
import { clip, oneLine } from "./visible.ts";
import { type Annotation, type Level, workflowCommand } from "./workflow-command.ts";

/** GitHub shows so many annotations of one level for one step, and drops the rest in silence. */
const perLevel = 10;
/** Characters of a message that GitHub keeps, and of one quotation in it. */
const messageLength = 4096;
const quoteLength = 300;

/** For GitHub Actions: annotations on the claim's own line, worst first. */
export const github = {
	name: "github",
	describe: "annotations in GitHub Actions",
	alone: false,
	render: (report: Report, options: RenderOptions): string => {
		const found = items(report, options.quiet).filter(isOpen).sort(byWeight);
		const annotations = found.map((item) => annotation(item, options.folder));
		return withinLimits(annotations).map(workflowCommand).join("");
	},
} as const satisfies Format;

/** What somebody has settled needs no annotation. */
const isOpen = (item: Item): boolean => item.is === "problem" || !isAccepted(item.claim);

const levels: Readonly<Record<Severity, Level>> = { fatal: "error", error: "error", warning: "warning", ok: "notice" };

function annotation(item: Item, folder: string): Annotation {
	const message = item.is === "claim" ? claimMessage(item.claim) : [item.problem.message, item.problem.hint ?? ""];
	const name = item.is === "claim" ? `${item.claim.verdict}: ${item.claim.id}` : item.problem.rule;
	return {
		level: levels[item.severity],
		title: clip(oneLine(name), 200),
		...position(item.place, folder),
		message: clip(message.map(oneLine).filter(Boolean).join("\n"), messageLength),
	};
}

/** GitHub wants columns only where start and end share a line. */
function position(place: Place, folder: string): Omit<Annotation, "level" | "title" | "message"> {
	const start = { file: folder + place.file, startLine: place.line };
	const endLine = place.endLine ?? place.line;
	if (endLine > place.line) return { ...start, endLine };
	const end = place.endColumn === undefined ? {} : { endColumn: place.endColumn };
	return { ...start, endLine: place.line, startColumn: place.column, ...end };
}

/** What is wrong, and the words that show it. */
function claimMessage(claim: ClaimReport): string[] {
	const evidence = claim.stances.flatMap((stance) => stance.evidence.slice(0, mostEvidence));
	const missing = claim.missing ?? [];
	return [
		claim.message,
		claim.settled ? saySettled(claim.settled) : "",
		...evidence.map((one) => `${one.source} ${one.stance} it, ${words(one)}`),
		...(claim.nearest ? [`Nearest: ${claim.nearest.source}, ${words(claim.nearest)}`] : []),
		...(missing.length > 0 ? [`Missing: ${missing.join(" · ")}`] : []),
	];
}

const words = (evidence: EvidenceReport): string =>
	`${evidence.file}:${evidence.line}: "${excerpt(marked(evidence.quote, evidence.start, evidence.marks), quoteLength).text}"`;

/** As many as GitHub shows; for the rest one notice that says how many they are. */
function withinLimits(annotations: readonly Annotation[]): Annotation[] {
	const all = first(annotations, { error: perLevel, warning: perLevel, notice: perLevel });
	if (all.length === annotations.length) return all;
	const kept = first(annotations, { error: perLevel, warning: perLevel, notice: perLevel - 1 });
	const message = `… and ${annotations.length - kept.length} more; the log has them all.`;
	return [...kept, { level: "notice", title: "factlint", message }];
}

function first(annotations: readonly Annotation[], most: Readonly<Record<Level, number>>): Annotation[] {
	const seen = { error: 0, warning: 0, notice: 0 };
	return annotations.filter(({ level }) => ++seen[level] <= most[level]);
}
