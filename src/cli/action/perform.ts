import { statSync } from "node:fs";
import { resolve } from "node:path";
import { exitStatus } from "../../report/status.ts";
import type { Report } from "../../types.ts";
import { type Options, parseOptions } from "../commands/check-options.ts";
import { complain } from "../complain.ts";
import { lazyEngine } from "../engine.ts";
import { pass } from "../pass.ts";
import { planTargets, type Target } from "../targets.ts";
import { version } from "../version.ts";
import type { Step } from "./environment.ts";
import type { Inputs } from "./inputs.ts";
import { addPage, say, writeFiles } from "./tell.ts";

/** What came of a step: without a report where nothing could be checked. */
export interface Outcome {
	/** As on the command line. */
	readonly status: number;
	readonly report?: Report;
	/** The reports that were written, as later steps find them. */
	readonly files?: readonly string[];
}

/** Checks in the folder that was asked for, and says what was found. */
export async function perform(inputs: Inputs, step: Step): Promise<Outcome> {
	const plan = planOf(inputs, step);
	if (typeof plan === "string") return { status: complain(plan, step) };
	const { options, targets, cwd } = plan;
	const streams = { ...step, cwd };
	const report = await pass(options, { streams, engine: lazyEngine });
	if (typeof report === "string") return { status: complain(report, step) };
	const setting = { options, streams };
	say(report, setting);
	if (inputs.summary) addPage(report, setting);
	const files = await writeFiles(targets, report, setting);
	return { status: files.length < targets.length ? 2 : exitStatus(report, options), report, files };
}

interface Plan {
	readonly options: Options;
	/** Reports that go to files. */
	readonly targets: readonly Target[];
	readonly cwd: string;
}

/** A string says what cannot be. */
function planOf({ argv, workingDirectory }: Inputs, { cwd: workspace, env }: Step): Plan | string {
	const cwd = resolve(workspace, workingDirectory);
	if (!isFolder(cwd))
		return `working-directory: there is no folder ${workingDirectory || "."}; is the repository checked out before this step?`;
	const parsed = parseOptions(argv, version());
	if (parsed.is !== "options") return parsed.is === "mistake" ? parsed.message : parsed.text;
	const targets = planTargets(parsed.options.targets, env);
	if (typeof targets === "string") return targets;
	return { options: parsed.options, targets: targets.filter(({ file }) => file !== undefined), cwd };
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
