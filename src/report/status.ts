import type { Report } from "../types.ts";
import { tally } from "./findings.ts";

/** What a shell and a build are told. */
export type ExitStatus = 0 | 1 | 2;

/**
 * 0: nothing above a warning. 1: an error, or more warnings than `maxWarnings`. 2: something could not be checked, be it
 * the input or a claim; no setting makes less of that. Problems of the input count like claims.
 */
export function exitStatus(report: Report, options: { readonly maxWarnings?: number | undefined } = {}): ExitStatus {
	const count = tally(report);
	if (count.fatal > 0 || report.summary.unchecked > 0) return 2;
	const tooMany = options.maxWarnings !== undefined && count.warning > options.maxWarnings;
	return count.error > 0 || tooMany ? 1 : 0;
}
