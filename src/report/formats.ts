import type { Report } from "../types.ts";
import { checkstyle } from "./checkstyle.ts";
import { defaultOptions, type Format, type RenderOptions } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { jobSummary } from "./job-summary.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** Every way to say a report, in the order of `--help`. */
export const formats = [pretty, github, json, sarif, junit, checkstyle, markdown, html, jobSummary] as const;

export type FormatName = (typeof formats)[number]["name"];

/** The format of that name, if there is one. */
export const findFormat = (name: string): (Format & { readonly name: FormatName }) | undefined =>
	formats.find((format) => format.name === name);

/** The report in a format, as one string that ends in a line break, or an empty one. */
export function render(report: Report, name: FormatName, options: Partial<RenderOptions> = {}): string {
	return findFormat(name)?.render(report, { ...defaultOptions, ...options }) ?? "";
}
