/**
 * factlint as a library. The same as the command line, without the command line:
 *
 * ```ts
 * import { check, exitStatus, loadProject, render } from "factlint";
 *
 * const project = await loadProject({ cwd: process.cwd() });
 * const report = await check(project);
 * console.log(render(report, "pretty"));
 * console.log(exitStatus(report)); // 0, 1 or 2
 * ```
 *
 * A mistake in the input is never thrown: it is in `project.problems`, and in `report.problems`.
 */

export { check } from "./check.ts";
export { type LoadOptions, loadProject } from "./input/project.ts";
export type { Format, RenderOptions } from "./report/format.ts";
export { type FormatName, formats, render } from "./report/formats.ts";
export { type ExitStatus, exitStatus } from "./report/status.ts";
export type { Ink, Style } from "./report/style.ts";
export type {
	Claim,
	ClaimReport,
	Config,
	ConflictRow,
	EvidenceReport,
	FactReport,
	Hedge,
	HedgeWidth,
	Limits,
	PartReport,
	Pin,
	Place,
	Problem,
	Project,
	Relation,
	Report,
	Resolution,
	SettledReport,
	Severity,
	SinceReport,
	Source,
	SourceReport,
	Span,
	Stance,
	StanceReport,
	SuggestionReport,
	Summary,
	Verdict,
	Waiver,
} from "./types.ts";
