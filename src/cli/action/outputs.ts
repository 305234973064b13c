import type { Report } from "../../types.ts";

/** The counts of a report, in the order of `action.yml`. */
const countNames = [
	"claims",
	"supported",
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"errors",
	"warnings",
	"accepted",
] as const;

export type OutputName = (typeof countNames)[number] | "exit-status" | "reports";

/** One output of the step. */
export type Output = readonly [name: OutputName, value: string];

/** What the step hands on, in the order of `action.yml`. */
export function outputsOf(status: number, report?: Report, reports: readonly string[] = []): readonly Output[] {
	const ended: Output = ["exit-status", String(status)];
	if (report === undefined) return [ended];
	const { summary } = report;
	const counts = countNames.map((name): Output => [name, String(summary[name] ?? 0)]);
	return [...counts, ended, ["reports", reports.join("\n")]];
}

/** As the runner reads it: `NAME<<END`, the lines of the value, `END`. */
export const outputText = (outputs: readonly Output[]): string =>
	outputs.map(([name, value]) => `${name}<<${endOf(value)}\n${value}\n${endOf(value)}\n`).join("");

/** A line that the value does not have. */
function endOf(value: string): string {
	const lines = value.split(/\r\n|\r|\n/);
	let end = "end-of-value";
	while (lines.includes(end)) end += "-";
	return end;
}
