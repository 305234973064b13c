import type { Project } from "../../types.ts";
import { readText } from "../files.ts";
import { realRoot } from "../globs.ts";
import { unplaced } from "../problems.ts";
import { type ChangedClaims, type ClaimChange, changeClaims } from "./claims.ts";

/** A claims file as it would be after the changes, or why it cannot be changed at all. */
export type ChangedFile =
	| (ChangedClaims & { readonly before: string })
	| { readonly before?: never; readonly reason: string };

export interface FileChanges {
	/** Relative to the working directory. */
	readonly file: string;
	readonly changes: readonly ClaimChange[];
}

/** Reads a claims file and makes the changes in its text. A file in which anything is wrong is left alone. */
export function changeFile(cwd: string, project: Project, { file, changes }: FileChanges): ChangedFile {
	const fault = project.problems.find((problem) => problem.file === file && problem.severity !== "warning");
	if (fault) return { reason: `line ${fault.line} has a fault (${fault.rule}); mend it first` };
	const root = realRoot(cwd);
	if (root === undefined) return { reason: `there is no folder ${cwd}` };
	const read = readText({ root, fileBytes: project.config.limits.fileBytes }, file, unplaced(file));
	if (read.file === undefined) return { reason: read.problem.message };
	return { before: read.file.text, ...changeClaims(read.file.text, changes) };
}
