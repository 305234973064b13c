import { type Base, findBase } from "../input/git/base.ts";
import { emptyPast, loadPast } from "../input/past.ts";
import type { LoadOptions } from "../input/project.ts";
import { changesBetween, markChanged, onlyChanged } from "../judge/changes.ts";
import type { Project, Report } from "../types.ts";
import type { Engine } from "./engine.ts";
import type { Environment } from "./streams.ts";

/** A project that was checked, and how it was read. */
export interface Checked {
	readonly project: Project;
	readonly report: Report;
	readonly read: LoadOptions;
}

/** A report with marks on what changed, and how to leave out the rest. */
export interface Compared {
	readonly report: Report;
	readonly limit: (report: Report) => Report;
}

/** `--changed`: what changed since the base, and what that changed. `wanted` may be empty. A string says what is wrong. */
export async function comparedWith(
	wanted: string,
	{ project, report, read }: Checked,
	{ engine, env }: { readonly engine: Engine; readonly env: Environment },
): Promise<Compared | string> {
	const found = await findBase(read.cwd, { wanted: wanted || undefined, pullRequestTo: env.GITHUB_BASE_REF });
	if ("mistake" in found) return found.mistake;
	const past = await pastOf(project, read, found.base);
	if (typeof past === "string") return past;
	const before = await engine.check(past);
	const { name: base, ...commit } = found.base;
	return {
		report: markChanged(report, changesBetween(past, project), before),
		limit: (whole) => onlyChanged(whole, before, { base, ...commit }),
	};
}

/** In a pull request, marks what it changed; the report stays as it is where that cannot be found out. */
export async function comparedInPullRequest({ project, report, read }: Checked, env: Environment): Promise<Compared> {
	const limit = (whole: Report) => whole;
	if (!env.GITHUB_BASE_REF) return { report, limit };
	const found = await findBase(read.cwd, { pullRequestTo: env.GITHUB_BASE_REF });
	const past = "mistake" in found ? found.mistake : await pastOf(project, read, found.base);
	return { report: typeof past === "string" ? report : markChanged(report, changesBetween(past, project)), limit };
}

async function pastOf(project: Project, read: LoadOptions, { commit }: Base): Promise<Project | string> {
	try {
		return commit === undefined ? emptyPast(project) : await loadPast(project, read, commit);
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return `cannot lay out the files of ${commit}: ${error.message}`;
	}
}
