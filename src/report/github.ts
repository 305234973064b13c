import type { ClaimReport, Place, Report, Severity } from "../types.ts";
import { byWeight, type Item, isOpen, items } from "./findings.ts";
import type { Format, RenderOptions } from "./format.ts";
import { grounds } from "./grounds.ts";
import { repositoryPath } from "./path.ts";
import { sayRules } from "./rules.ts";
import { saySettled } from "./settled.ts";
import { clip, oneLine } from "./visible.ts";
import { type Annotation, type Level, workflowCommand } from "./workflow-command.ts";

/** GitHub shows so many annotations of one level for one step, and drops the rest in silence. */
const perLevel = 10;
/**
 * The runner keeps so much of a message, measured as .NET measures a string: in UTF-16 code units (actions/runner,
 * ExecutionContext.cs: _maxIssueMessageLength).
 */
const messageLength = 4096;

/** For GitHub Actions: annotations on the claim's own line, those that the pull request changed first, worst first. */
export const github = {
	name: "github",
	describe: "annotations in GitHub Actions",
	alone: false,
	render: (report: Report, options: RenderOptions): string => {
		const found = items(report, options.quiet).filter(isOpen).sort(byConcern);
		const annotations = found.map((item) => annotation(item, options.folder));
		return withinLimits(annotations).map(workflowCommand).join("");
	},
} as const satisfies Format;

/** A pull request's author looks for what it changed; what keeps the tool from its work concerns everybody. */
const concern = (item: Item): number =>
	item.severity === "fatal" || (item.is === "claim" && item.claim.changed === true) ? 0 : 1;
const byConcern = (a: Item, b: Item): number => concern(a) - concern(b) || byWeight(a, b);

const levels: Readonly<Record<Severity, Level>> = { fatal: "error", error: "error", warning: "warning", ok: "notice" };

function annotation(item: Item, folder: string): Annotation {
	const said = item.is === "claim" ? claimMessage(item.claim) : [item.problem.message, item.problem.hint ?? ""];
	const message = [...said, sayRules([item])];
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
	const start = { file: repositoryPath(folder, place.file), startLine: place.line };
	const endLine = place.endLine ?? place.line;
	if (endLine > place.line) return { ...start, endLine };
	const end = place.endColumn === undefined ? {} : { endColumn: place.endColumn };
	return { ...start, endLine: place.line, startColumn: place.column, ...end };
}

/** What is wrong, and the words that show it. */
const claimMessage = (claim: ClaimReport): string[] => [
	claim.message,
	claim.settled ? saySettled(claim.settled) : "",
	...grounds(claim),
];

/** As many as GitHub shows; for the rest one notice that says how many they are. */
function withinLimits(annotations: readonly Annotation[]): Annotation[] {
	const all = first(annotations, { error: perLevel, warning: perLevel, notice: perLevel });
	if (all.length === annotations.length) return all;
	const kept = first(annotations, { error: perLevel, warning: perLevel, notice: perLevel - 1 });
	const message = `… and ${annotations.length - kept.length} more: read them in the job summary, or in this step's log.`;
	return [...kept, { level: "notice", title: "factlint", message }];
}

function first(annotations: readonly Annotation[], most: Readonly<Record<Level, number>>): Annotation[] {
	const seen = { error: 0, warning: 0, notice: 0 };
	return annotations.filter(({ level }) => ++seen[level] <= most[level]);
}
