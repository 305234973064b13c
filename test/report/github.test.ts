import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import { type Annotation, type Level, workflowCommand } from "../../src/report/workflow-command.ts";
import type { Report } from "../../src/types.ts";
import { claim, everything, evidence, problem, report } from "./reports.ts";
import { type RunnerCommand, runnerCommand } from "./runner.ts";

const bad = "a, b: 100% \r\n::error::c %0A %25 ##[error]d ]]> 👩‍🚒 \u001b[31m";
const commands = (given: Report): RunnerCommand[] =>
	render(given, "github")
		.split("\n")
		.flatMap((line) => runnerCommand(line) ?? []);

test("quoted speech gets no second marks", () => {
	const one = evidence("“She handled like a dream.”", [], { stance: "contradicts" });
	const page = render(
		report([claim("contradicted", { stances: [{ source: "wire", stance: "contradicts", evidence: [one] }] })]),
		"github",
	);
	expect(page).toContain(": “She handled like a dream.”");
	expect(page).not.toContain('"“');
});

describe("github", () => {
	test("one of everything", async () => {
		await expect(render(everything, "github")).toMatchFileSnapshot("../stored/report/github.txt");
	});

	test("nothing to say is nothing", () => {
		expect(render(report([claim("supported")]), "github")).toBe("");
	});

	test("an annotation stands on the claim's own line and columns", () => {
		const [command] = commands(report([claim("contradicted")]));
		expect(command).toEqual({
			name: "error",
			properties: {
				title: "contradicted: a-contradicted-claim",
				file: "claims/harbour.yaml",
				line: "5",
				endLine: "5",
				col: "12",
				endColumn: "45",
			},
			data: "The claim is contradicted.",
		});
	});

	test("columns only where start and end share a line", () => {
		const [command] = commands(report([claim("unsupported", { endLine: 7, endColumn: 3 })]));
		expect(Object.keys(command?.properties ?? {})).toEqual(["title", "file", "line", "endLine"]);
	});

	test("files are named from the root of the repository", () => {
		expect(render(report([claim("unsupported")]), "github", { folder: "news/" })).toContain(
			"file=news/claims/harbour.yaml,",
		);
	});

	test("the message holds the words that conflict, around the marks", () => {
		const quote = `${"word ".repeat(200)}roughly 30 minutes${" word".repeat(200)}`;
		const stances = [
			{
				source: "gazette",
				stance: "contradicts",
				evidence: [evidence(quote, ["roughly 30 minutes"], { source: "gazette", stance: "contradicts" })],
			},
		] as const;
		const [command] = commands(report([claim("contradicted", { stances })]));
		expect(command?.data).toMatch(
			/^The claim.*\ngazette contradicts it, seeds\/wire.txt:12: "….* roughly 30 minutes .*…"$/,
		);
	});

	test("for a claim without support it holds the nearest words and what is missing", () => {
		const nearest = evidence("It was planned.", ["planned"], { stance: "silent" });
		const [command] = commands(report([claim("unsupported", { nearest, missing: ["took place"] })]));
		expect(command?.data.split("\n").slice(1)).toEqual([
			'Nearest: wire, seeds/wire.txt:12: "It was planned."',
			"Missing: took place",
		]);
	});

	test("hostile text gives no command but ours, and comes back", () => {
		const given = report(
			[claim("unsupported", { id: bad, file: bad, claim: bad, message: bad, missing: [bad] })],
			[problem({ file: bad, message: bad, hint: bad, severity: "error" })],
		);
		const found = commands(given);
		expect(found.map((command) => command.name)).toEqual(["error", "error"]);
		expect(found.map((command) => command.properties.file)).toEqual(
			[bad, bad].map((file) => file.replace("\u200d", "")),
		);
		expect(found[0]?.data).toContain("a, b: 100% ::error::c %0A %25 ##[error]d ]]>");
	});

	test("a message is never longer than GitHub keeps", () => {
		const [command] = commands(report([claim("unsupported", { message: "m".repeat(9000) })]));
		expect(command?.data).toHaveLength(4096);
	});

	test("quiet leaves warnings out", () => {
		const names = render(everything, "github", { quiet: true }).match(/^::\w+/gm);
		expect(new Set(names)).toEqual(new Set(["::error"]));
	});
});

describe("GitHub's limits", () => {
	const many = (count: number, verdict: "unsupported" | "conflicted", more: object = {}) =>
		Array.from({ length: count }, (_one, index) => claim(verdict, { line: index + 1, ...more }));
	const counts = (given: Report): Record<Level, number> => {
		const names = commands(given).map(({ name }) => name);
		const count = (level: Level): number => names.filter((name) => name === level).length;
		return { error: count("error"), warning: count("warning"), notice: count("notice") };
	};

	test("ten of each level pass, and what the settings call ok is silent", () => {
		const given = report([
			...many(10, "unsupported"),
			...many(10, "conflicted"),
			...many(10, "conflicted", { severity: "ok" }),
		]);
		expect(counts(given)).toEqual({ error: 10, warning: 10, notice: 0 });
	});

	test("what is more is counted in one notice", () => {
		const given = report([
			...many(13, "unsupported"),
			...many(12, "conflicted"),
			...many(11, "conflicted", { severity: "ok" }),
		]);
		expect(counts(given)).toEqual({ error: 10, warning: 10, notice: 1 });
		expect(commands(given).at(-1)?.data).toBe("… and 5 more: read them in the job summary, or in this step's log.");
	});

	test("the worst come first", () => {
		const given = report([...many(12, "unsupported"), claim("unchecked", { line: 99 })], [problem()]);
		expect(
			commands(given)
				.slice(0, 3)
				.map((command) => command.properties.title),
		).toEqual(["unknown-key", "unchecked: a-unchecked-claim", "unsupported: a-unsupported-claim"]);
	});
});

/** What `@actions/core` writes for the same annotations, in a process of its own. */
async function oracle(annotations: readonly Annotation[]): Promise<string> {
	const program = `
		const core = await import("@actions/core");
		for (const { level, message, ...properties } of JSON.parse(process.argv[1])) core[level](message, properties);
	`;
	const root = new URL("../../", import.meta.url);
	const args = ["--input-type=module", "--eval", program, JSON.stringify(annotations)];
	return (await promisify(execFile)(process.execPath, args, { cwd: root })).stdout;
}

describe("workflowCommand", () => {
	const text = fc
		.array(fc.oneof(fc.constantFrom("%", "\r", "\n", ":", ",", "::", "%0A", "%25", "=", "é", "😀"), fc.string()))
		.map((parts) => parts.join(""));
	const line = fc.nat(3);
	const annotation: fc.Arbitrary<Annotation> = fc.record(
		{
			level: fc.constantFrom("error", "warning", "notice"),
			title: text,
			message: text,
			file: text,
			startLine: line,
			endLine: line,
			startColumn: line,
			endColumn: line,
		},
		{ requiredKeys: ["level", "title", "message"] },
	);

	test("writes the same bytes as @actions/core", async () => {
		const annotations = fc.sample(annotation, { numRuns: 300, seed: 1 });
		expect(annotations.map(workflowCommand).join("")).toBe(await oracle(annotations));
	});

	test("can be read back by the runner", () => {
		const seen = (value: string): string => value.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
		fc.assert(
			fc.property(
				text,
				text.filter((title) => title.trim() !== ""),
				(message, title) => {
					const command = runnerCommand(workflowCommand({ level: "error", title, message }).slice(0, -1));
					expect(command?.data).toBe(seen(message));
					expect(command?.properties.title).toBe(seen(title));
				},
			),
		);
	});
});
