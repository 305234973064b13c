import type { Problem, Report } from "../types.ts";
import { inOrder, items } from "./findings.ts";
import type { Format, RenderOptions } from "./format.ts";
import { jsonPage } from "./json-page.ts";
import { placeLocation, root } from "./sarif/location.ts";
import { messageText } from "./sarif/message.ts";
import { result } from "./sarif/result.ts";
import { ruleId, rulesOf } from "./sarif/rules.ts";
import { type ExitStatus, exitStatus } from "./status.ts";

/** SARIF 2.1.0 (OASIS, 2020), for code scanning and the viewers of editors: findings with the words they rest on. */
export const sarif = {
	name: "sarif",
	describe: "SARIF 2.1.0, for code scanning",
	alone: true,
	render: (report: Report, options: RenderOptions): string => jsonPage(log(report, options)),
} as const satisfies Format;

const log = (report: Report, options: RenderOptions) => ({
	$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
	version: "2.1.0",
	runs: [run(report, options)],
});

function run(report: Report, { folder, quiet, maxWarnings }: RenderOptions) {
	const found = items(report, quiet).sort(inOrder);
	const rules = rulesOf(found);
	const index = new Map(rules.map((rule, position) => [rule.id, position]));
	return {
		tool: { driver: { name: "factlint", rules } },
		invocations: [invocation(report, exitStatus(report, { maxWarnings }), folder)],
		originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results: found.map((item) => result(item, index.get(ruleId(item)) ?? -1, folder)),
	};
}

const meaning: Readonly<Record<ExitStatus, string>> = {
	0: "nothing above a warning",
	1: "errors, or more warnings than allowed",
	2: "could not check: bad input, a missing source, an unchecked claim",
};

const invocation = (report: Report, status: ExitStatus, folder: string) => ({
	executionSuccessful: status !== 2,
	exitCode: status,
	exitCodeDescription: meaning[status],
	toolConfigurationNotifications: report.problems
		.filter((problem) => problem.severity === "fatal")
		.map((problem) => notification(problem, folder)),
});

/** What kept the tool from its work is told twice: as a result where it stands, and to whoever looks after the tool. */
const notification = (problem: Problem, folder: string) => ({
	descriptor: { id: problem.rule },
	level: "error",
	message: { text: messageText(problem.message) },
	locations: [placeLocation(folder, problem)],
});
