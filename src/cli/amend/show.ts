import type { Style } from "../../report/style.ts";
import { oneLine, withoutCommands } from "../../report/visible.ts";
import type { ClaimReport } from "../../types.ts";
import type { Fix } from "./fixes.ts";
import type { Pinning } from "./pins.ts";

/** What `--fix` changes in a claim: the old sentence and the new one. */
export function showFix({ report, suggestion }: Fix, style: Style): string {
	const { start, end, instead, source, line } = suggestion;
	const changed = report.claim.slice(0, start) + instead + report.claim.slice(end);
	return block([
		`${head(report, style)}  ${style.paint("faint", oneLine(`${source}:${line}`))}`,
		style.paint("bad", `  - ${oneLine(report.claim)}`),
		style.paint("good", `  + ${oneLine(changed)}`),
	]);
}

/** What `--update-evidence` adds to a claim. */
export function showPins({ report, pins }: Pinning, style: Style): string {
	const lines = pins.map(({ source, quote }) => style.paint("good", `  + ${oneLine(source)}: ${oneLine(quote)}`));
	return block([head(report, style), ...lines]);
}

const head = ({ file, line, column, id }: ClaimReport, style: Style): string =>
	`${style.paint("faint", `${oneLine(file)}:${line}:${column}`)}  ${style.paint("strong", oneLine(id))}`;

const block = (lines: readonly string[]): string => withoutCommands(`${lines.join("\n")}\n`);
