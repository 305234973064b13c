import type { Report } from "../types.ts";
import { plain, type Style } from "./style.ts";

/** What a reader may wish for. Formats for programs ignore all of it. */
export interface RenderOptions {
	readonly style: Style;
	/** Columns of the page. */
	readonly width: number;
	/** Show errors only. */
	readonly quiet: boolean;
	/** Way from the root of the repository to the working directory, `docs/` or empty: annotations need it. */
	readonly folder: string;
	/** Address of the repository's files at the commit, ending in a slash, for links to lines; empty when unknown. */
	readonly blob: string;
	/** More warnings than this fail the run. */
	readonly maxWarnings?: number | undefined;
}

/** One way to say a report. Adding one: a file beside this one, and a line in `formats.ts`. */
export interface Format {
	readonly name: string;
	/** A few words for `--help`. */
	readonly describe: string;
	/** Other output on the same stream would spoil it. */
	readonly alone: boolean;
	/** The whole report, ending in a line break; empty when there is nothing to say. */
	readonly render: (report: Report, options: RenderOptions) => string;
}

export const defaultOptions: RenderOptions = { style: plain, width: 80, quiet: false, folder: "", blob: "" };
