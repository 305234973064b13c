import type { ClaimChange } from "../../input/edit/claims.ts";
import { changeFile } from "../../input/edit/file.ts";
import { counted } from "../../judge/phrasing.ts";
import type { ClaimReport, Project, Report } from "../../types.ts";
import { styleFor } from "../colour.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import type { Output } from "../streams.ts";
import { isWritten } from "../write-file.ts";
import { fixes } from "./fixes.ts";
import { pinnings } from "./pins.ts";
import { showFix, showPins } from "./show.ts";

/** What was found, in what, and where changes are shown. */
export interface Amending extends Context {
	readonly project: Project;
	readonly report: Report;
	/** Where each change is shown once it is made. */
	readonly output: Output;
	readonly color: boolean;
}

/** Whether files were written, and whether one that should have been could not be. */
export interface Amended {
	readonly written: boolean;
	readonly failed: boolean;
}

interface Amendment {
	readonly change: ClaimChange;
	readonly report: ClaimReport;
	/** How it is shown. */
	readonly shown: string;
}

/** `--fix`: puts the sources' own fact into each claim that is supported with it. */
export async function fixClaims(amending: Amending): Promise<Amended> {
	const style = styleFor(amending.output, amending.streams.env, amending.color);
	const wanted = fixes(amending.report, amending.project).map((fix): Amendment => {
		const { start, end, instead } = fix.suggestion;
		const change = { is: "wording", at: fix.report, start, end, instead } as const;
		return { change, report: fix.report, shown: showFix(fix, style) };
	});
	return amend(wanted, amending, "fixed");
}

/** `--update-evidence`: writes the words that each supported claim rests on below it. */
export async function pinClaims(amending: Amending): Promise<Amended> {
	const { report, project, engine, streams } = amending;
	const style = styleFor(amending.output, streams.env, amending.color);
	const found = await pinnings(report, project, engine.check);
	for (const { report: one, refused } of found) if (refused) say(one, `no pin: ${refused}`, amending);
	const wanted = found
		.filter(({ refused }) => refused === undefined)
		.map((pinning): Amendment => {
			const change = { is: "pins", at: pinning.report, pins: pinning.pins } as const;
			return { change, report: pinning.report, shown: showPins(pinning, style) };
		});
	return amend(wanted, amending, "pinned");
}

async function amend(wanted: readonly Amendment[], amending: Amending, done: string): Promise<Amended> {
	const files = [...new Set(wanted.map(({ report }) => report.file))];
	const results: Amended[] = [];
	let made = 0;
	for (const file of files) {
		const inFile = wanted.filter(({ report }) => report.file === file);
		const result = await amendFile(file, inFile, amending);
		made += result.made;
		results.push({ written: result.made > 0, failed: result.failed });
	}
	if (made > 0) amending.output.write(`${counted(made, "claim")} ${done}.\n\n`);
	return { written: results.some(({ written }) => written), failed: results.some(({ failed }) => failed) };
}

/** All changes of one file, written together and then shown. */
async function amendFile(
	file: string,
	wanted: readonly Amendment[],
	amending: Amending,
): Promise<{ made: number; failed: boolean }> {
	const { project, streams, output } = amending;
	const changed = changeFile(streams.cwd, project, { file, changes: wanted.map(({ change }) => change) });
	if (changed.before === undefined) {
		complain(`${file} is left as it is: ${changed.reason}`, streams);
		return { made: 0, failed: true };
	}
	for (const { at, reason } of changed.refused) {
		const one = wanted.find(({ change }) => change.at === at);
		if (one) say(one.report, `not changed: ${reason}`, amending);
	}
	const made = wanted.filter(({ change }) => !changed.refused.some(({ at }) => at === change.at));
	if (made.length === 0) return { made: 0, failed: false };
	if (!(await isWritten(file, changed.text, streams))) return { made: 0, failed: true };
	for (const { shown } of made) output.write(`${shown}\n`);
	return { made: made.length, failed: false };
}

function say({ file, line, column, id }: ClaimReport, words: string, { streams }: Context): void {
	complain(`${file}:${line}:${column} (${id}): ${words}`, streams);
}
