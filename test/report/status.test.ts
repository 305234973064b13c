import { describe, expect, test } from "vitest";
import { exitStatus } from "../../src/report/status.ts";
import { claim, problem, report } from "./reports.ts";

const warning = claim("conflicted");
const error = claim("contradicted");
const unchecked = claim("unchecked");

describe("exitStatus", () => {
	test.each([
		["nothing at all", report([]), undefined, 0],
		["all supported", report([claim("supported")]), 0, 0],
		["a warning", report([warning]), undefined, 0],
		["as many warnings as allowed", report([warning, warning]), 2, 0],
		["more warnings than allowed", report([warning, warning]), 1, 1],
		["no warning allowed", report([warning]), 0, 1],
		["a warning of the input counts", report([], [problem({ severity: "warning" })]), 0, 1],
		["an accepted conflict does not count", report([claim("conflicted", { severity: "ok" })]), 0, 0],
		["contradicted", report([error, claim("supported")]), undefined, 1],
		["unsupported", report([claim("unsupported")]), undefined, 1],
		["contradicted, made a warning", report([claim("contradicted", { severity: "warning" })]), undefined, 0],
		["an error of the input", report([], [problem({ severity: "error" })]), undefined, 1],
		["a fatal problem", report([claim("supported")], [problem()]), undefined, 2],
		["a fatal problem among errors", report([error], [problem()]), 0, 2],
		["unchecked", report([unchecked]), undefined, 2],
		["unchecked, made a warning", report([claim("unchecked", { severity: "warning" })]), undefined, 2],
		["unchecked, made ok", report([claim("unchecked", { severity: "ok" })]), 99, 2],
		["any verdict made fatal", report([claim("supported", { severity: "fatal" })]), undefined, 2],
	] as const)("%s", (_name, given, maxWarnings, status) => {
		expect(exitStatus(given, { maxWarnings })).toBe(status);
	});

	test("a summary that counts more than the list is believed", () => {
		const empty = report([]);
		expect(exitStatus({ ...empty, summary: { ...empty.summary, unchecked: 1 } })).toBe(2);
	});
});
