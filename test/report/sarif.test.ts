import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../src/report/format.ts";
import { render } from "../../src/report/formats.ts";
import type { ClaimReport, Report } from "../../src/types.ts";
import { complete } from "./complete.ts";
import { claim, evidence, problem, report } from "./reports.ts";
import { sarifMistakes } from "./schemas/validate.ts";

const bad = 'a, b: 100% \r\n::error::c {0} [x](https://example.org) ##[error]d ]]> 👩‍🚒 \u001b[31m "\\';
const log = (given: Report, options: Partial<RenderOptions> = {}) => JSON.parse(render(given, "sarif", options));
const runOf = (given: Report, options: Partial<RenderOptions> = {}) => log(given, options).runs[0];
const resultOf = (one: ClaimReport, options: Partial<RenderOptions> = {}) => runOf(report([one]), options).results[0];

describe("sarif", () => {
	test("one of everything", async () => {
		await expect(render(complete, "sarif")).toMatchFileSnapshot("../stored/report/sarif.json");
	});

	test.each([
		["one of everything", complete],
		["nothing", report([])],
		[
			"hostile text",
			report(
				[claim("unsupported", { id: bad, file: bad, claim: bad, message: bad })],
				[problem({ file: bad, message: bad })],
			),
		],
		["a supported claim that counts", report([claim("supported", { severity: "error" })])],
	])("is valid against the official schema: %s", (_name, given) => {
		expect(sarifMistakes(log(given))).toEqual([]);
		expect(sarifMistakes(log(given, { folder: "news desk/", quiet: true }))).toEqual([]);
	});

	test("the schema refuses what it should", () => {
		const broken = log(complete);
		broken.runs[0].results[0].level = "fatal";
		broken.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = "a b";
		expect(sarifMistakes(broken)).toHaveLength(2);
	});

	test("each result has its rule, and each rule its help", () => {
		const { results, tool } = runOf(complete);
		for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
		for (const rule of tool.driver.rules) expect(rule.help.markdown.length).toBeGreaterThan(40);
	});

	test("a result stands where the claim stands, columns in UTF-16 code units", () => {
		expect(runOf(complete).columnKind).toBe("utf16CodeUnits");
		expect(resultOf(claim("unsupported")).locations[0].physicalLocation).toEqual({
			artifactLocation: { uri: "claims/harbour.yaml", uriBaseId: "%SRCROOT%" },
			region: { startLine: 5, startColumn: 12, endLine: 5, endColumn: 45 },
		});
	});

	test.each([
		["claims\\new desk\\100%.yaml", "", "claims/new%20desk/100%25.yaml", "%SRCROOT%"],
		["a.yaml", "news\\", "news/a.yaml", "%SRCROOT%"],
		["../claims/a.yaml", "news/", "claims/a.yaml", "%SRCROOT%"],
		["../../a.yaml", "news/", "../a.yaml", undefined],
		["C:\\work\\a#1.yaml", "news/", "file:///C:/work/a%231.yaml", undefined],
		["/work/é.yaml", "", "file:///work/%C3%A9.yaml", undefined],
		["a:b.yaml", "", "a%3Ab.yaml", "%SRCROOT%"],
	])("the file %s in the folder '%s' is %s", (file, folder, uri, uriBaseId) => {
		const { artifactLocation } = resultOf(claim("unsupported", { file }), { folder }).locations[0].physicalLocation;
		expect(artifactLocation).toEqual(uriBaseId === undefined ? { uri } : { uri, uriBaseId });
	});

	test("evidence and conflicting passages are related locations, linked from the message", () => {
		const { message, relatedLocations } = runOf(complete).results.find((one: { message: { text: string } }) =>
			one.message.text.startsWith("crossing-time"),
		);
		expect(message.text.split("\n").slice(1, 3)).toEqual([
			"[wire, line 12](1) supports: 35-minute [35, 35] min",
			"[gazette, line 3](2) contradicts: roughly 30 minutes [26.4, 33.6] min",
		]);
		expect(relatedLocations[1].physicalLocation.region).toEqual({
			startLine: 3,
			startColumn: 16,
			endLine: 4,
			endColumn: 9,
			charOffset: 115,
			charLength: 27,
			snippet: { text: "roughly 30 minutes\nto cross" },
		});
	});

	test("a place is related once, whatever it was found for", () => {
		const twice = evidence("120 came.", []);
		const stances = [{ source: "wire", stance: "contradicts", evidence: [twice, twice] }] as const;
		expect(resultOf(claim("contradicted", { stances, nearest: twice })).relatedLocations).toHaveLength(1);
	});

	test("decisions that hold are suppressions, those that do not are none", () => {
		const { results } = runOf(complete);
		const suppressed = results.filter((one: { suppressions: unknown[] }) => one.suppressions.length > 0);
		expect(suppressed.map((one: { suppressions: unknown[] }) => one.suppressions[0])).toEqual([
			{ kind: "inSource", status: "accepted", justification: "It timed the crossing. · foreign desk" },
			{ kind: "inSource", status: "accepted", justification: "Confirmed by phone. · city desk · until 2024-06-01" },
			{ kind: "external", status: "accepted", justification: "Known when the check began." },
		]);
		expect(results.every((one: { suppressions: unknown }) => Array.isArray(one.suppressions))).toBe(true);
	});

	test("a fingerprint stays when the claim moves, and changes with its words and its verdict", () => {
		const print = (one: ClaimReport): string => resultOf(one).partialFingerprints["finding/v1"];
		const before = print(claim("unsupported", { id: "one" }));
		expect(before).toMatch(/^[0-9a-f]{16}$/);
		expect(print(claim("unsupported", { id: "one", line: 80, column: 2, file: "b.yaml" }))).toBe(before);
		expect(print(claim("unsupported", { id: "one", claim: "The ferry carried 121." }))).not.toBe(before);
		expect(print(claim("contradicted", { id: "one" }))).not.toBe(before);
	});

	test("a run that could not check says so", () => {
		expect(runOf(report([claim("conflicted")])).invocations[0]).toMatchObject({
			executionSuccessful: true,
			exitCode: 0,
		});
		expect(runOf(report([claim("conflicted")]), { maxWarnings: 0 }).invocations[0].exitCode).toBe(1);
		expect(runOf(report([], [problem()])).invocations[0]).toMatchObject({
			executionSuccessful: false,
			exitCode: 2,
			toolConfigurationNotifications: [{ level: "error", descriptor: { id: "unknown-key" } }],
		});
	});

	test("hostile text makes no link and no placeholder", () => {
		const { text } = resultOf(claim("unsupported", { message: bad })).message;
		expect(text).toContain("{{0}} [x] (https://example.org)");
		expect(render(report([claim("unsupported", { message: bad })]), "sarif")).not.toContain("##[");
	});
});
