import type { LoadOptions } from "../input/project.ts";
import type { Report } from "../types.ts";
import { heldAgainst } from "./baseline.ts";
import { today } from "./clock.ts";
import type { Context } from "./command.ts";
import type { Options } from "./commands/check-options.ts";
import { loadOptions } from "./load-options.ts";
import { withProgress } from "./progress.ts";
import { comparedInPullRequest, comparedWith } from "./since.ts";
import type { Streams } from "./streams.ts";

/**
 * One pass over the project: reads it, checks it, accepts what is in the baseline, and leaves out what did not change
 * where that is wished. A string says what is wrong.
 */
export async function pass(options: Options, { streams, engine }: Context): Promise<Report | string> {
	const { env, cwd, stderr } = streams;
	const read = dated(options, cwd);
	const project = await engine.loadProject(read);
	const report = await withProgress(project, stderr, () => engine.check(project));
	const checked = { project, report, read };
	const compared =
		options.changed === undefined
			? await comparedInPullRequest(checked, env)
			: await comparedWith(options.changed, checked, { engine, env });
	if (typeof compared === "string") return compared;
	const held = await accepted(compared.report, options, streams);
	return typeof held === "string" ? held : compared.limit(held);
}

const accepted = async (
	report: Report,
	{ baseline, ...options }: Options,
	streams: Streams,
): Promise<Report | string> =>
	baseline === undefined ? report : heldAgainst(report, { ...options, baseline }, streams);

/** What to read for a check: waivers end by the day, so it needs one. */
export const dated = (options: Options, cwd: string): LoadOptions => ({
	...loadOptions(options, cwd),
	today: options.today ?? today(),
});
