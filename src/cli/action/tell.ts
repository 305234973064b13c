import { isAbsolute, relative, resolve } from "node:path";
import { github } from "../../report/github.ts";
import { jobSummary } from "../../report/job-summary.ts";
import { pretty } from "../../report/pretty.ts";
import type { Report } from "../../types.ts";
import { complain } from "../complain.ts";
import { deliver, rendered, type Setting } from "../deliver.ts";
import type { Target } from "../targets.ts";
import { appendPage } from "./command-files.ts";
import type { Step } from "./environment.ts";

/** What to say and where: the streams are those of a step, in the folder that is checked. */
interface StepSetting extends Setting {
	readonly streams: Step;
}

/** The log: the report for people, and below it, folded away, the annotations. */
export function say(report: Report, setting: StepSetting): void {
	const { stdout } = setting.streams;
	stdout.write(rendered({ format: pretty }, report, setting));
	const annotations = rendered({ format: github }, report, setting);
	if (annotations !== "") stdout.write(`::group::Annotations\n${annotations}::endgroup::\n`);
}

/** The page of the job; a step can do without. */
export function addPage(report: Report, setting: StepSetting): void {
	const { GITHUB_STEP_SUMMARY: path } = setting.streams.env;
	if (!path) return;
	const mistake = appendPage(path, rendered({ format: jobSummary, file: path }, report, setting));
	if (mistake !== undefined) complain(mistake, setting.streams);
}

/** The reports that go to files: those that were written, as later steps find them. */
export async function writeFiles(targets: readonly Target[], report: Report, setting: StepSetting): Promise<string[]> {
	const written = await Promise.all(targets.map((target) => deliver(target, report, setting)));
	const files = targets.filter((_target, at) => written[at]).flatMap(({ file }) => file ?? []);
	return files.map((file) => fromWorkspace(file, setting.streams));
}

/** From the workspace on, with forward slashes, as other actions take it; absolute where it is elsewhere. */
function fromWorkspace(file: string, { cwd, env }: Step): string {
	const path = resolve(cwd, file);
	const inside = relative(env.GITHUB_WORKSPACE || cwd, path);
	return inside.startsWith("..") || isAbsolute(inside) ? path : inside.replaceAll("\\", "/");
}
