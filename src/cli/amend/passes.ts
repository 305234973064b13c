import type { Report } from "../../types.ts";
import type { Context } from "../command.ts";
import type { Options } from "../commands/check-options.ts";
import { dated, pass } from "../pass.ts";
import type { Target } from "../targets.ts";
import { type Amended, type Amending, fixClaims, pinClaims } from "./amend.ts";

/** The report on the claims as they are now, and whether some file should have been changed and could not be. */
export interface Passed {
	readonly report: Report;
	readonly failed: boolean;
}

/**
 * Checks, changes the claims' files as the options ask, and checks again after each change. Changes are shown on standard
 * output, or on standard error where a report needs standard output for itself. A string says what is wrong.
 */
export async function amendingPasses(
	options: Options,
	targets: readonly Target[],
	context: Context,
): Promise<Passed | string> {
	const aside = targets.some(({ file, format }) => file === undefined && format.alone);
	const output = aside ? context.streams.stderr : context.streams.stdout;
	const steps: readonly ((amending: Amending) => Promise<Amended>)[] = [
		...(options.fix ? [fixClaims] : []),
		...(options.updateEvidence ? [pinClaims] : []),
	];
	let report = await pass(options, context);
	let failed = false;
	for (const step of steps) {
		if (typeof report === "string") return report;
		const project = await context.engine.loadProject(dated(options, context.streams.cwd));
		const amended = await step({ ...context, project, report, output, color: options.color });
		failed ||= amended.failed;
		if (amended.written) report = await pass(options, context);
	}
	return typeof report === "string" ? report : { report, failed };
}
