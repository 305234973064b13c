import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { loadProject } from "../src/input/project.ts";
import { render } from "../src/report/formats.ts";
import { exitStatus } from "../src/report/status.ts";
import type { Report, Stance, SuggestionReport } from "../src/types.ts";
import { runProgram, textDifference } from "./program.ts";

/** `expected.json` of a scenario: what must come out, whatever the wording of the messages. */
interface Expected {
	readonly exit: 0 | 1 | 2;
	/** ISO day of the run. Without it no waiver ends in the function; the process goes by its clock. */
	readonly today?: string;
	readonly verdicts: Readonly<Record<string, string>>;
	/** By claim, for claims about which somebody decided: how much it weighs then, and how the decision stands. */
	readonly decided?: Readonly<Record<string, readonly [severity: string, standing: string]>>;
	/** By claim: which sources take which stance. Claims that are not here may have any. */
	readonly stances?: Readonly<Record<string, Readonly<Partial<Record<Stance, readonly string[]>>>>>;
	/** By claim: what to write instead, `was → instead (source:line)`, with a `?` where that alone does not mend it. */
	readonly suggestions?: Readonly<Record<string, readonly string[]>>;
	readonly problems: readonly {
		readonly file: string;
		readonly line: number;
		readonly column: number;
		readonly rule: string;
	}[];
}

const root = fileURLToPath(new URL("./scenarios/", import.meta.url));
const names = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && existsSync(`${root}${entry.name}/expected.json`))
	.map((entry) => entry.name)
	.sort();

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const isExpected = (value: unknown): value is Expected =>
	typeof value === "object" && value !== null && "exit" in value && "verdicts" in value && "problems" in value;

function expectedOf(cwd: string): Expected {
	const value = readJson(`${cwd}/expected.json`);
	if (!isExpected(value)) throw new Error(`${cwd}/expected.json: exit, verdicts and problems are needed`);
	return value;
}

const verdictsOf = (report: Report) => Object.fromEntries(report.claims.map((claim) => [claim.id, claim.verdict]));

const decidedOf = (report: Report) =>
	Object.fromEntries(
		report.claims.flatMap(({ id, severity, settled }) => (settled ? [[id, [severity, settled.standing]]] : [])),
	);

const problemsOf = (report: Report) =>
	report.problems.map(({ file, line, column, rule }) => ({ file, line, column, rule }));

const suggestionsOf = (report: Report) =>
	Object.fromEntries(
		report.claims.flatMap(({ id, suggestions }) => (suggestions ? [[id, suggestions.map(briefly)] as const] : [])),
	);

const briefly = ({ was, instead, source, line, safe }: SuggestionReport) =>
	`${was} → ${instead} (${source}:${line})${safe ? "" : " ?"}`;

const takers = (report: Report, id: string, stance: Stance) =>
	report.claims
		.filter((claim) => claim.id === id)
		.flatMap((claim) => claim.stances)
		.filter((taken) => taken.stance === stance)
		.map((taken) => taken.source)
		.sort();

test("there are scenarios for every exit status", () => {
	expect(new Set(names.map((name) => expectedOf(root + name).exit))).toEqual(new Set([0, 1, 2]));
});

describe.each(names)("%s", (name) => {
	const cwd = root + name;
	const expected = expectedOf(cwd);
	const { today } = expected;
	const options = today === undefined ? [] : ["--today", today];
	let report: Report;

	beforeAll(async () => {
		report = await check(await loadProject({ cwd, ...(today !== undefined && { today }) }));
	});

	test("gives the verdicts", () => {
		expect(verdictsOf(report)).toEqual(expected.verdicts);
	});

	test("lets the right sources speak", () => {
		const stances = Object.entries(expected.stances ?? {}).flatMap(([id, by]) =>
			(["supports", "contradicts"] as const).map((stance) => ({ id, stance, sources: by[stance] ?? [] })),
		);
		expect(stances.map(({ id, stance }) => ({ id, stance, sources: takers(report, id, stance) }))).toEqual(stances);
	});

	test("tells what was decided, and how that stands", () => {
		expect(decidedOf(report)).toEqual(expected.decided ?? {});
	});

	test("suggests what the sources would support", () => {
		expect(expected.suggestions === undefined ? {} : suggestionsOf(report)).toEqual(expected.suggestions ?? {});
	});

	test("finds the problems, each at its place", () => {
		expect(problemsOf(report)).toEqual(expected.problems);
	});

	test("gives the exit status", () => {
		expect(exitStatus(report)).toBe(expected.exit);
	});

	test("quotes exactly", () => {
		const evidence = report.claims.flatMap((claim) => claim.stances).flatMap((stance) => stance.evidence);
		const slices = evidence.map(({ file, start, end }) => readFileSync(`${cwd}/${file}`, "utf8").slice(start, end));
		expect(evidence.map(({ quote }) => quote)).toEqual(slices);
	});

	test("makes a report that its schema allows", () => {
		const schema = readJson(fileURLToPath(new URL("../schema/report.schema.json", import.meta.url)));
		const validate = new Ajv({ allErrors: true, strict: false }).compile(schema === null ? false : Object(schema));
		validate(JSON.parse(render(report, "json")));
		expect(validate.errors ?? []).toEqual([]);
	});

	test("does the same as a process", () => {
		const outcome = runProgram(["check", "--format", "json", ...options], cwd);
		expect(outcome.stderr).toBe("");
		expect(textDifference(outcome.stdout, render(report, "json"))).toBe("");
		expect(outcome.status).toBe(expected.exit);
	});

	test("says each finding once on the page", () => {
		const outcome = runProgram(["check", ...options], cwd);
		expect(outcome.status).toBe(expected.exit);
		for (const problem of expected.problems) {
			expect(outcome.stdout + outcome.stderr).toContain(`${problem.line}:${problem.column}`);
		}
	});

	test("annotates in GitHub Actions", () => {
		const outcome = runProgram(["check", ...options], cwd, { GITHUB_ACTIONS: "true" });
		const loud = report.claims.filter((claim) => claim.severity !== "ok").length + report.problems.length;
		const annotations = `${outcome.stdout}${outcome.stderr}`
			.split("\n")
			.filter((line) => /^::(?:error|warning) /.test(line));
		expect(annotations.length).toBe(loud);
		expect(annotations.filter((line) => !/[ ,]file=[^,]+,line=\d+/.test(line))).toEqual([]);
	});
});
