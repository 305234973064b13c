import type { Report } from "../types.ts";
import type { Format, RenderOptions } from "./format.ts";
import { claimBlocks, contents, overview, type Pieces, section } from "./markdown/sections.ts";
import { supportedItem } from "./markdown/supported.ts";
import { sourceTable } from "./markdown/table.ts";
import { withoutCommands } from "./visible.ts";

/** Sources of one supported claim that are quoted. */
const mostSources = 5;

/** A dossier to file with the article: what was found, what was decided, and the words that every claim rests on. */
export const markdown = {
	name: "markdown",
	describe: "a dossier to file with the article",
	alone: true,
	render: (report: Report, options: RenderOptions): string => withoutCommands(page(report, options).join("")),
} as const satisfies Format;

function page(report: Report, options: RenderOptions): Pieces {
	const { findings, decided, problems, supported } = contents(report, options);
	return [
		...overview(report),
		...section("Problems of the input", problems),
		...section("Findings", claimBlocks(findings, options)),
		...section("Decided", claimBlocks(decided, options)),
		...section(
			"Supported claims",
			supported.map((claim) => supportedItem(claim, mostSources, options)),
		),
		...section("Sources", sourceTable(report.sources ?? [], options)),
	];
}
