import { type BaselineRead, readBaseline } from "../input/baseline.ts";
import { counted } from "../judge/phrasing.ts";
import { withFindings } from "../judge/report.ts";
import * as known from "../judge/settle/baseline.ts";
import { oneLine } from "../report/visible.ts";
import type { Problem, Report } from "../types.ts";
import { complain } from "./complain.ts";
import type { Streams } from "./streams.ts";
import { sayWriteError, writeReport } from "./write-file.ts";

/** What the user wants of a baseline. */
export interface BaselineWish {
	readonly baseline: string;
	/** Write it: without what has gone, and, where it may grow or there is none yet, with what is new. */
	readonly update?: "shrink" | "grow";
	/** Not all of the project is checked: what is not found may be there all the same. */
	readonly partial?: true;
}

/** Takes out of the count what the baseline accepts, after writing it anew where that is wished. A string says what is wrong. */
export async function heldAgainst(report: Report, wish: BaselineWish, streams: Streams): Promise<Report | string> {
	const read = readBaseline(streams.cwd, wish.baseline);
	const isFaulty = read.problems.length > 0 && !read.missing;
	if (wish.update === undefined || isFaulty) return withBaseline(report, read, wish.partial === true);
	if (!isWhole(report)) {
		complain(`${read.baseline.file} stays as it is: not everything could be checked`, streams);
		return withBaseline(report, read, true);
	}
	const [before, found] = [known.countsIn(read.baseline), known.findingsOf(report)];
	const after = read.missing || wish.update === "grow" ? found : known.common(before, found);
	const failure = await failureOf(writeReport(streams.cwd, wish.baseline, known.baselineText(after)));
	if (failure !== undefined) return `cannot write ${read.baseline.file}: ${failure}`;
	streams.stderr.write(`${oneLine(read.baseline.file)} ${sayUpdate(before, after)}\n`);
	return known.accept(report, read.baseline.file, after);
}

const failureOf = (writing: Promise<void>): Promise<string | undefined> => writing.then(() => undefined, sayWriteError);

function withBaseline(report: Report, { baseline, missing, problems }: BaselineRead, partial: boolean): Report {
	const stale = partial || !isWhole(report) ? undefined : known.staleProblem(baseline, known.findingsOf(report));
	const accepted = known.accept(report, baseline.file, known.countsIn(baseline));
	const faults = missing ? problems.map(withHint) : problems;
	return withFindings(accepted, { problems: [...accepted.problems, ...faults, ...(stale ? [stale] : [])] });
}

const withHint = (problem: Problem): Problem => ({ ...problem, hint: "To write it, add --update-baseline." });

/** Everything was read and checked. */
const isWhole = ({ claims, problems }: Report): boolean =>
	[...claims, ...problems].every(({ severity }) => severity !== "fatal");

/** `accepts 12 findings: 3 taken out, none added`. */
function sayUpdate(before: known.Counts, after: known.Counts): string {
	const kept = known.totalOf(known.common(before, after));
	const [out, added] = [known.totalOf(before) - kept, known.totalOf(after) - kept];
	return `accepts ${counted(known.totalOf(after), "finding")}: ${out || "none"} taken out, ${added || "none"} added`;
}
