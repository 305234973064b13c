import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../src/report/formats.ts";
import { type Outcome, runProgram, textDifference } from "../program.ts";
import { runnerStep } from "../report/runner.ts";
import { sarifMistakes, schemas, xmlMistakes } from "../report/schemas/validate.ts";

/** Every format on this repository's own claims, written by the real program, as a build would ask for it. */
const repository = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "factlint-formats-"));
const names = formats.map(({ name }) => name);

const env = {
	GITHUB_WORKSPACE: repository,
	GITHUB_SERVER_URL: "https://example.org",
	GITHUB_REPOSITORY: "desk/news",
	GITHUB_SHA: "1a2b3c",
};

function runAll(folder: string): Outcome {
	const wishes = names.flatMap((name) => ["--format", `${name}=${join(scratch, folder, name)}`]);
	return runProgram(["check", ...wishes], repository, env);
}

const written = (folder: string, name: FormatName): string => readFileSync(join(scratch, folder, name), "utf8");

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("every format on the project's own claims", () => {
	let first: Outcome;
	let claims: readonly { readonly id: string; readonly verdict: string; readonly severity: string }[] = [];

	beforeAll(() => {
		first = runAll("first");
		claims = JSON.parse(written("first", "json")).claims;
	});

	test("is written, and nothing else is said", () => {
		expect(first).toEqual({ status: 0, stdout: "", stderr: "" });
		expect(claims.length).toBeGreaterThan(50);
	});

	test("is the same bytes the second time", () => {
		runAll("second");
		const different = names.map((name) => textDifference(written("first", name), written("second", name)));
		expect(different.filter(Boolean)).toEqual([]);
	});

	test("sarif is valid and has every finding", () => {
		const log = JSON.parse(written("first", "sarif"));
		expect(sarifMistakes(log)).toEqual([]);
		const findings = claims.filter(({ verdict, severity }) => verdict !== "supported" || severity !== "ok");
		expect(log.runs[0].results).toHaveLength(findings.length);
		expect(log.runs[0].invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 0 });
	});

	test("junit is valid and has every claim", async () => {
		const page = written("first", "junit");
		expect(await xmlMistakes([page], schemas.junit)).toEqual([]);
		expect(page.match(/<testcase /g)).toHaveLength(claims.length);
	});

	test("checkstyle is valid", async () => {
		expect(await xmlMistakes([written("first", "checkstyle")], schemas.checkstyle)).toEqual([]);
	});

	test("github annotates what is not plainly supported", () => {
		const warnings = claims.filter(({ severity }) => severity === "warning");
		expect(runnerStep(written("first", "github")).map(({ level }) => level)).toEqual(warnings.map(() => "warning"));
	});

	test.each(["markdown", "summary"] as const)("%s has every claim, linked at the commit", (name) => {
		const page = written("first", name);
		for (const { id } of claims) expect(page).toContain(id.replace(/[_#]/g, "\\$&"));
		expect(page).toContain("](https://example.org/desk/news/blob/1a2b3c/seeds/");
	});
});

test.each(["README.md", "docs/formats.md"])("%s names every format", (page) => {
	const text = readFileSync(join(repository, page), "utf8");
	expect(names.filter((name) => !text.includes(`\n| \`${name}\` |`))).toEqual([]);
});
