import { appendFileSync, statSync } from "node:fs";

/** Bytes. The runner refuses the whole page of a step that is longer (actions/runner, FileCommandManager.cs). */
const mostOfPage = 1024 * 1024;

/** Adds to a file that the runner reads after the step. What went wrong, or nothing. */
export function append(path: string, text: string): string | undefined {
	try {
		appendFileSync(path, text);
		return undefined;
	} catch (error) {
		return `cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** The same for the page of the job, which may have words of others already. */
export const appendPage = (path: string, page: string): string | undefined =>
	sizeOf(path) + Buffer.byteLength(page) > mostOfPage
		? "the job summary has no room for the report: this step wrote too much to it before"
		: append(path, page);

/** 0 where nothing can be found out: writing will tell. */
function sizeOf(path: string): number {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}
