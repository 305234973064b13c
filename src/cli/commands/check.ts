import { exitStatus } from "../../report/status.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { type Engine, remembering } from "../engine.ts";
import { planTargets, type Target } from "../targets.ts";
import { version } from "../version.ts";
import { withOptions } from "../with-options.ts";
import { type Options, parseOptions } from "./check-options.ts";
import { clashIn } from "./pass-options.ts";

/** `factlint [check]`: reads the project, checks it, says what was found. */
export async function check(argv: readonly string[], context: Context): Promise<number> {
	return withOptions(parseOptions(argv, version()), context, checkAndReport);
}

async function checkAndReport(options: Options, context: Context): Promise<number> {
	const { streams } = context;
	const clash = clashIn(options);
	if (clash !== undefined) return complain(clash, streams);
	const targets = planTargets(options.targets, streams.env);
	if (typeof targets === "string") return complain(targets, streams);
	const once = (around: Context) => checkOnce(options, targets, around);
	const lasting = { ...context, engine: await lastingEngine(options, context) };
	if (options.watch !== true) return once(lasting);
	return (await import("../watch/watch.ts")).keepChecking(once, options, lasting);
}

/** What did not change is not done again: within this run, or since the last one as well. */
async function lastingEngine({ cache }: Options, { engine, streams }: Context): Promise<Engine> {
	return cache ? (await import("../cache.ts")).caching(engine, streams) : remembering(engine);
}

async function checkOnce(options: Options, targets: readonly Target[], context: Context): Promise<number> {
	const { streams } = context;
	const passed = await (await import("../amend/passes.ts")).amendingPasses(options, targets, context);
	if (typeof passed === "string") return complain(passed, streams);
	const { report, failed } = passed;
	const written = await Promise.all(targets.map((target) => deliver(target, report, { options, streams })));
	return written.every(Boolean) && !failed ? exitStatus(report, options) : 2;
}
