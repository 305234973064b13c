import type { LoadOptions } from "../input/project.ts";
import type { Report } from "../types.ts";
import { today } from "./clock.ts";
import type { Context } from "./command.ts";
import type { Options } from "./commands/check-options.ts";
import { withProgress } from "./progress.ts";
import { markedInPullRequest, reportSince } from "./since.ts";

/** One pass over the project: reads it, checks it, and leaves out what did not change. A string says what is wrong. */
export async function pass(options: Options, { streams, engine }: Context): Promise<Report | string> {
	const { env, cwd, stderr } = streams;
	const read = loadOptions(options, cwd);
	const project = await engine.loadProject(read);
	const report = await withProgress(project, stderr, () => engine.check(project));
	const checked = { project, report, read };
	if (options.changed === undefined) return markedInPullRequest(checked, env);
	return reportSince(options.changed, checked, { engine, env });
}

const loadOptions = (options: Options, cwd: string): LoadOptions => ({
	cwd,
	today: options.today ?? today(),
	...(options.config === undefined ? {} : { config: options.config }),
	...(options.claims.length === 0 ? {} : { claims: options.claims }),
	...(options.sources.length === 0 ? {} : { sources: options.sources }),
});
