import type { LoadOptions } from "../../input/project.ts";
import { exitStatus } from "../../report/status.ts";
import { today } from "../clock.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { withProgress } from "../progress.ts";
import { planTargets } from "../targets.ts";
import { version } from "../version.ts";
import { type Options, parseOptions } from "./check-options.ts";

/** `factlint [check]`: reads the project, checks it, says what was found. */
export async function check(argv: readonly string[], context: Context): Promise<number> {
	const { streams } = context;
	const parsed = parseOptions(argv, version());
	if (parsed.is === "mistake") return complain(parsed.message, streams);
	if (parsed.is === "options") return checkAndReport(parsed.options, context);
	streams.stdout.write(parsed.text);
	return 0;
}

async function checkAndReport(options: Options, { streams, engine }: Context): Promise<number> {
	const targets = planTargets(options.targets, streams.env);
	if (typeof targets === "string") return complain(targets, streams);
	const project = await engine.loadProject(loadOptions(options, streams.cwd));
	const report = await withProgress(project, streams.stderr, () => engine.check(project));
	const written = await Promise.all(targets.map((target) => deliver(target, report, { options, streams })));
	return written.every(Boolean) ? exitStatus(report, options) : 2;
}

const loadOptions = (options: Options, cwd: string): LoadOptions => ({
	cwd,
	today: options.today ?? today(),
	...(options.config === undefined ? {} : { config: options.config }),
	...(options.claims.length === 0 ? {} : { claims: options.claims }),
	...(options.sources.length === 0 ? {} : { sources: options.sources }),
});
