import { exitStatus } from "../../report/status.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { pass } from "../pass.ts";
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

async function checkAndReport(options: Options, context: Context): Promise<number> {
	const { streams } = context;
	const targets = planTargets(options.targets, streams.env);
	if (typeof targets === "string") return complain(targets, streams);
	const report = await pass(options, context);
	if (typeof report === "string") return complain(report, streams);
	const written = await Promise.all(targets.map((target) => deliver(target, report, { options, streams })));
	return written.every(Boolean) ? exitStatus(report, options) : 2;
}
