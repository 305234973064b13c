import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../src/report/visible.ts";
import type { Report } from "../../src/types.ts";
import { commit, git, inNewFolder, write } from "../cli/repository.ts";
import { runnerCommand } from "../report/runner.ts";
import { action, runStep } from "./step.ts";

const ferry = {
	"seeds/wire.txt": "The ferry carried 120 passengers on Monday. The quay was full.\n",
	"claims/ferry.yaml": "claims:\n  - The ferry carried 120 passengers.\n",
};

/** Words that try to be more than words. */
const tricks = [
	"a share of 100%, or %0A, %25 and %3A",
	"two\nlines\r\nor three",
	"::error::not ours",
	"::stop-commands::pause",
	"::set-output name=claims::9999",
	"##[error]not ours either",
	"<![CDATA[ ]]> & <script>alert(1)</script> | `x`",
	"👩‍🚒 🇫🇷 ✈️",
	"end-of-value",
	"\u200d::warning::hidden start",
	"$(touch owned) `touch owned`",
];

const trick = (index: number): string => tricks[index % tricks.length] ?? "";
const claims = Array.from({ length: 200 }, (_one, index) => ({
	id: `claim-${index}`,
	// A control character keeps the check from its work: two of them are enough here.
	claim: `${trick(index)} ${index % 100 === 50 ? "\u001b[31mred\u001b[0m\u0007" : ""} ${"ab".repeat(index + 1)}`,
}));
const claimFile = `claims:\n${claims.map((claim) => `  - ${JSON.stringify(claim)}\n`).join("")}`;

/** The model of the runner sees no characters that a culture ignores. */
const seen = (text: string): string => oneLine(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");

const readReport = (folder: string, file: string): Report => JSON.parse(readFileSync(join(folder, file), "utf8"));

describe("200 findings in a fork's pull request", () => {
	const found = inNewFolder((workspace) => {
		write(workspace, {
			"desk/seeds/wire.txt": `${ferry["seeds/wire.txt"]}${tricks.join("\n\n")}\n`,
			"desk/claims/50%, ä.yaml": claimFile,
		});
		const step = runStep(workspace, {
			"working-directory": "desk",
			formats: "json=report.json\r\n\n  sarif=out/a.sarif\n",
		});
		return { step, report: readReport(workspace, "desk/report.json"), owned: existsSync(join(workspace, "owned")) };
	});

	test("fail the step", async () => {
		const { step, report } = await found;
		expect(step.status).toBe(2);
		expect(report.claims.filter(({ severity }) => severity === "error")).toHaveLength(200);
	});

	test("come back from the annotations as they are in the report, within the limits", async () => {
		const { step, report } = await found;
		const findings = [
			...report.claims.map((one) => ({ ...one, title: `${one.verdict}: ${one.id}` })),
			...report.problems.map((one) => ({ ...one, title: one.rule })),
		].sort((a, b) => a.line - b.line);
		const first = [...findings.filter(({ severity }) => severity === "fatal"), ...findings].slice(0, 10);
		const errors = step.annotations.filter(({ level }) => level === "error");
		const told = errors.map(({ message, ...one }) => ({ ...one, message: message.split("\n")[0] }));
		expect(told).toEqual(
			first.map(({ title, line, column, endColumn, message }) => ({
				level: "error",
				title,
				file: "desk/claims/50%, ä.yaml",
				lines: `${line}-${line}`,
				columns: `${column}-${endColumn}`,
				message: seen(message),
			})),
		);
		expect(step.annotations.at(-1)?.message).toMatch(`… and ${findings.length - step.annotations.length + 1} more: `);
	});

	test("are all in the log and on the page, which gives no commands", async () => {
		const { step, report } = await found;
		for (const { line } of report.claims) expect(step.log).toContain(`claims/50%, ä.yaml:${line}:`);
		for (const { id } of report.claims) expect(step.page).toMatch(new RegExp(`\\b${id}\\b`));
		expect(step.page).not.toContain("<script>");
		expect(step.page.split("\n").flatMap((line) => runnerCommand(line) ?? [])).toEqual([]);
	});

	test("are counted in the outputs as in the report", async () => {
		const { step, report } = await found;
		const counts = Object.entries(report.summary).map(([name, count]) => [name, String(count)]);
		expect(step.outputs).toEqual({
			accepted: "0",
			...Object.fromEntries(counts),
			"exit-status": "2",
			reports: "desk/report.json\ndesk/out/a.sarif",
		});
		expect(Object.keys(step.outputs)).toEqual(Object.keys(action.outputs));
	});

	test("run nothing", async () => {
		expect((await found).owned).toBe(false);
	});

	test("show links to the commit on this server", async () => {
		expect((await found).step.page).toContain("https://github.example.org/desk/news/blob/1a2b3c4d/desk/");
	});
});

describe("what fails the step", () => {
	const wrong = { ...ferry, "claims/ferry.yaml": "claims:\n  - The ferry carried 130 passengers.\n" };
	const divided = { ...ferry, "seeds/post.txt": "The ferry carried 150 passengers on Monday.\n" };
	const broken = { ...ferry, "claims/broken.yaml": "claims: [\n" };
	const status = (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) =>
		inNewFolder((folder) => {
			write(folder, files);
			const step = runStep(folder, inputs);
			return [step.status, step.outputs["exit-status"]];
		});

	test.each([
		["nothing is wrong", ferry, {}, 0, "0"],
		["an error", wrong, {}, 1, "1"],
		["an error, fail-on: never", wrong, { "fail-on": "never" }, 0, "1"],
		["the same in capitals", wrong, { "fail-on": " NEVER " }, 0, "1"],
		["a warning", divided, {}, 0, "0"],
		["a warning, fail-on: warning", divided, { "fail-on": "warning" }, 1, "1"],
		["a warning, max-warnings: 0", divided, { "max-warnings": "0" }, 1, "1"],
		["a warning, max-warnings: 1", divided, { "max-warnings": "1" }, 0, "0"],
		["a file that cannot be read", broken, {}, 2, "2"],
		["the same, fail-on: never", broken, { "fail-on": "never" }, 2, "2"],
	] as const)("%s", async (_what, files, inputs, ended, said) => {
		expect(await status(files, inputs)).toEqual([ended, said]);
	});
});

describe("inputs", () => {
	const refused = (inputs: Readonly<Record<string, string>>) =>
		inNewFolder((folder) => {
			write(folder, ferry);
			return runStep(folder, inputs);
		});

	test.each([
		["fail-on", { "fail-on": "error::warning::x\n::error::y" }, "fail-on is error or warning or never, not `error"],
		["changed-only", { "changed-only": "yes" }, "changed-only is true or false, not `yes`"],
		["max-warnings", { "max-warnings": "-1" }, "It must be a whole number"],
		[
			"max-warnings and fail-on",
			{ "max-warnings": "1", "fail-on": "never" },
			"max-warnings goes with fail-on: error only",
		],
		["base alone", { base: "main" }, "base goes with changed-only: true only"],
		["a base like an option", { base: "--upload-pack=x", "changed-only": "true" }, "does not begin with a dash"],
		["config", { config: "a.yaml\n--format=json" }, "config is one line"],
		["a format without a file", { formats: "json" }, "formats: `json` needs a file, as in json=FILE"],
		["an unknown format", { formats: "pdf=a.pdf" }, "There is no format 'pdf'"],
		["two reports in one file", { formats: "json=a\nsarif=a" }, "two reports cannot go to the same file: a"],
		["a working-directory that is a file", { "working-directory": "seeds/wire.txt/x" }, "no folder seeds/wire.txt/x;"],
		["working-directory", { "working-directory": "desk\u001b[31m" }, "there is no folder desk\\u001b[31m"],
	])("%s: the mistake is annotated, and nothing else happens", async (_what, inputs, message) => {
		const { status, annotations, outputs, page } = await refused(inputs);
		expect(status).toBe(2);
		expect(annotations).toMatchObject([{ level: "error", title: "factlint" }]);
		expect(annotations[0]?.message).toContain(message);
		expect(outputs).toEqual({ "exit-status": "2" });
		expect(page).toBe("");
	});

	test("several mistakes are told together", async () => {
		const { annotations } = await refused({ "fail-on": "x", summary: "y", "changed-only": "z" });
		expect(annotations[0]?.message.split("; ")).toHaveLength(3);
	});

	test("globs and files with odd names are taken as they are", () =>
		inNewFolder((folder) => {
			const odd = { "a, b/$(x) `y`.yaml": ferry["claims/ferry.yaml"], "--x.txt": ferry["seeds/wire.txt"] };
			write(folder, odd);
			const step = runStep(folder, {
				claims: "\n  a, b/*.yaml  \r\nnone/*.yaml\n",
				sources: "--x.txt",
				formats: "json=::set-output name=x::100%.json",
			});
			expect([step.outputs.claims, step.outputs.supported]).toEqual(["1", "1"]);
			expect(step.outputs.reports).toBe("::set-output name=x::100%.json");
		}));

	test("changed-only: what the pull request left alone is left out; base is another commit to compare with", () =>
		inNewFolder((folder) => {
			git(folder, "init", "--quiet");
			commit(folder, { ...ferry, "claims/old.yaml": "claims:\n  - The quay was empty.\n" });
			git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
			commit(folder, { "claims/new.yaml": "claims:\n  - The mayor was there.\n" });
			const files = (inputs: Readonly<Record<string, string>>) =>
				runStep(folder, { "changed-only": "true", ...inputs }).annotations.map(({ file }) => file);
			expect(files({})).toEqual(["claims/new.yaml"]);
			expect(files({ base: "HEAD" })).toEqual([]);
			expect(files({ "changed-only": "false" })).toEqual(["claims/new.yaml", "claims/old.yaml"]);
		}));

	test("changed-only without the history says what to do", () =>
		inNewFolder((folder) => {
			git(folder, "init", "--quiet");
			commit(folder, ferry);
			const { status, annotations } = runStep(folder, { "changed-only": "true" });
			expect(status).toBe(2);
			expect(annotations[0]?.message).toContain("give actions/checkout `fetch-depth: 0`");
		}));

	test("baseline: what it lists is accepted", () =>
		inNewFolder((folder) => {
			write(folder, {
				...ferry,
				"claims/ferry.yaml": "claims:\n  - id: ferry\n    claim: The ferry carried 130 passengers.\n",
				"known.json": JSON.stringify({
					version: 1,
					claims: [{ id: "ferry", verdict: "contradicted", claim: "The ferry carried 130 passengers." }],
					problems: [],
				}),
			});
			const { status, outputs } = runStep(folder, { baseline: "known.json" });
			expect([status, outputs.accepted, outputs.errors]).toEqual([0, "1", "0"]);
		}));
});

describe("runners", () => {
	const step = (env: Readonly<Record<string, string | undefined>>, inputs = {}) =>
		inNewFolder((folder) => {
			write(folder, ferry);
			return runStep(folder, inputs, env);
		});

	test("of old, without outputs and pages, get the log and the status", async () => {
		const { status, log } = await step({ GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: "" });
		expect(status).toBe(0);
		expect(log).toContain("1 supported");
	});

	test("that give no workspace: the working folder is it", async () => {
		expect((await step({ GITHUB_WORKSPACE: undefined })).outputs).toMatchObject({ supported: "1" });
	});

	test("whose outputs cannot be written: the step fails and says so", async () => {
		const { status, annotations } = await step({ GITHUB_OUTPUT: "/nowhere/at all" });
		expect(status).toBe(2);
		expect(annotations[0]?.message).toContain("cannot write /nowhere/at all");
	});

	test.each([
		"/nowhere/page",
		"/dev/null/page",
	])("whose page cannot be written (%s): the step goes on", async (page) => {
		const { status, log } = await step({ GITHUB_STEP_SUMMARY: page });
		expect(status).toBe(0);
		expect(log).toContain(`cannot write ${page}`);
	});

	test("summary: false leaves the page alone", async () => {
		expect((await step({}, { summary: "False" })).page).toBe("");
	});

	test("a report that cannot be written fails the step, the others are there", () =>
		inNewFolder((folder) => {
			write(folder, ferry);
			mkdirSync(join(folder, "taken"));
			const { status, outputs, annotations } = runStep(folder, { formats: "json=taken\njunit=a.xml" });
			expect(status).toBe(2);
			expect(outputs).toMatchObject({ reports: "a.xml", supported: "1", "exit-status": "2" });
			expect(annotations[0]?.message).toContain("cannot write taken");
		}));

	test("the page keeps what is there", () =>
		inNewFolder((folder) => {
			const page = join(folder, "page.md");
			write(folder, { ...ferry, "page.md": "# Before\n" });
			runStep(folder, {}, { GITHUB_STEP_SUMMARY: page });
			expect(readFileSync(page, "utf8")).toMatch(/^# Before\n[\s\S]*1 claim/);
		}));

	test("a page without room is left as it is: GitHub would refuse all of it", () =>
		inNewFolder((folder) => {
			const page = join(folder, "page.md");
			const full = "x".repeat(1024 * 1024 - 10);
			write(folder, { ...ferry, "page.md": full });
			const { status, log } = runStep(folder, {}, { GITHUB_STEP_SUMMARY: page });
			expect(readFileSync(page, "utf8")).toBe(full);
			expect([status, log.includes("no room")]).toEqual([0, true]);
		}));
});
