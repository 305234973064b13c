import { isAccepted } from "../judge/settle/settle.ts";
import type { ClaimReport, Problem, Report } from "../types.ts";
import { severityOf } from "./findings.ts";
import type { Format } from "./format.ts";
import { grounds } from "./grounds.ts";
import { oneLine } from "./visible.ts";
import { element, xmlDocument } from "./xml.ts";

/** What a test runner would call the outcome of one claim or problem. */
type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
	readonly file: string;
	readonly name: string;
	readonly outcome: Outcome;
	readonly type: string;
	readonly message: string;
	readonly details: readonly string[];
}

/** For build servers: a suite for each file, a test case for each claim; problems of the input are errors. */
export const junit = {
	name: "junit",
	describe: "JUnit XML, for build servers and GitLab",
	alone: true,
	render: (report: Report): string => {
		const cases = [...report.claims.map(ofClaim), ...report.problems.map(ofProblem)];
		const files = [...new Set(cases.map((one) => one.file))];
		const suites = files.map((file) =>
			suite(
				file,
				cases.filter((one) => one.file === file),
			),
		);
		const { tests, failures, errors } = counts(cases);
		return xmlDocument(element("testsuites", { name: "factlint", tests, failures, errors }, suites));
	},
} as const satisfies Format;

const counts = (cases: readonly TestCase[]) => ({
	tests: cases.length,
	failures: cases.filter((one) => one.outcome === "failure").length,
	errors: cases.filter((one) => one.outcome === "error").length,
	skipped: cases.filter((one) => one.outcome === "skipped").length,
});

const suite = (file: string, cases: readonly TestCase[]): string =>
	element("testsuite", { name: oneLine(file), ...counts(cases), file: oneLine(file) }, cases.map(testCase));

function testCase({ file, name, outcome, type, message, details }: TestCase): string {
	const said = [message, ...details].map(oneLine).filter(Boolean).join("\n");
	const failed = outcome === "failure" || outcome === "error";
	const verdict =
		outcome === "passed" ? [] : [element(outcome, { type, message: oneLine(message) }, failed ? said : [])];
	const output = failed ? [] : [element("system-out", {}, said)];
	return element("testcase", { name: oneLine(name), classname: oneLine(file) }, [...verdict, ...output]);
}

function ofClaim(claim: ClaimReport): TestCase {
	const details = [claim.claim, ...grounds(claim), ...decision(claim), `${claim.file}:${claim.line}:${claim.column}`];
	const { file, id: name, verdict: type, message } = claim;
	return { file, name, outcome: outcomeOf(claim), type, message, details };
}

function outcomeOf(claim: ClaimReport): Outcome {
	if (isAccepted(claim)) return "skipped";
	const severity = severityOf(claim);
	if (severity === "fatal") return "error";
	return severity === "error" ? "failure" : "passed";
}

const decision = ({ settled }: ClaimReport): string[] =>
	settled ? [`${settled.by} ${settled.standing}: ${settled.reason}${settled.who ? ` (${settled.who})` : ""}`] : [];

function ofProblem(problem: Problem): TestCase {
	const { file, line, column, rule, severity, message, hint = "", frame = "" } = problem;
	const outcome = severity === "warning" ? "passed" : "error";
	return { file, name: `${rule} ${line}:${column}`, outcome, type: rule, message, details: [hint, frame] };
}
