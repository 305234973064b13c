import { spoken } from "../../facts/spoken.ts";
import type { ConflictRow, Report, SourceReport, Verdict } from "../../types.ts";
import type { RenderOptions } from "../format.ts";
import { verdicts } from "../summary.ts";
import { lineLink } from "./link.ts";
import { quotation } from "./quotation.ts";
import { markdownText } from "./text.ts";

/** What each verdict means, in the words of an editor. */
const meanings: Readonly<Record<Verdict, string>> = {
	supported: "a source says all of it, none says otherwise",
	conflicted: "sources disagree",
	contradicted: "a source says otherwise, none supports it",
	unsupported: "no source says it, or not all of it",
	unchecked: "could not be checked",
};

/** Rows of a table; a page may be cut between any two, as the first holds the heads as well. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const [first, ...rest] = rows.map(tableRow);
	if (first === undefined) return [];
	return [`\n${tableRow(heads)}${tableRow(heads.map(() => "---"))}${first}`, ...rest];
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

/** How many claims have each verdict, and what that means. */
export const verdictTable = ({ summary }: Report): string[] =>
	table(
		["verdict", "claims", "meaning"],
		verdicts.map((verdict) => [verdict, String(summary[verdict]), meanings[verdict]]),
	);

/** Each value that was found, with its words: the matrix of a conflict. */
export const conflictTable = (rows: readonly ConflictRow[], options: RenderOptions): string[] =>
	table(
		["source", "published", "says", "words", "where", "stance"],
		rows.map((row) => [
			markdownText(row.source),
			markdownText(row.published ?? ""),
			markdownText(spoken(row.kind, row.value)),
			quotation(row, []),
			lineLink(row, options),
			row.why === undefined ? row.stance : `${row.stance}: ${markdownText(row.why)}`,
		]),
	);

/** Where the texts come from; sources with the same number are one voice. */
export const sourceTable = (sources: readonly SourceReport[], options: RenderOptions): string[] =>
	table(
		["source", "publisher", "agency", "published", "voice", "file"],
		sources.map((source) => [
			markdownText(source.id),
			markdownText(source.publisher ?? ""),
			markdownText(source.agency ?? ""),
			markdownText(source.published ?? ""),
			String(source.origin + 1),
			lineLink({ file: source.file, line: 1 }, options),
		]),
	);
