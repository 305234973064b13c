import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { conflicts } from "../../src/conflicts.ts";
import { loadProject } from "../../src/input/project.ts";
import { type Files, inFolder } from "../input/project-folder.ts";
import { runProgram } from "../program.ts";
import { runnerCommand } from "../report/runner.ts";

const matrix = fileURLToPath(new URL("../scenarios/conflict-matrix", import.meta.url));
const compatible = fileURLToPath(new URL("../scenarios/compatible-hedges", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The command line in this process, with the real engine. */
async function factlint(argv: readonly string[], cwd: string) {
	const written = { out: "", err: "" };
	const status = await run(["conflicts", ...argv], {
		cwd,
		env: {},
		stdout: { write: (text) => (written.out += text), columns: 80 },
		stderr: { write: (text) => (written.err += text) },
	});
	return { status, ...written };
}

describe("factlint conflicts", () => {
	test("lists each fact once, with the words of every source that has another value", async () => {
		const { status, out, err } = await factlint([], matrix);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		await expect(out).toMatchFileSnapshot("../stored/cli/conflicts.txt");
	});

	test("does the same as a process", async () => {
		const { out } = await factlint([], matrix);
		expect(runProgram(["conflicts"], matrix)).toEqual({ status: 0, stdout: out, stderr: "" });
	});

	test("says the same to programs; quotes are slices of the files", async () => {
		const { out } = await factlint(["--format", "json"], matrix);
		const page = JSON.parse(out);
		expect(Object.keys(page)).toEqual(["version", "sources", "conflicts"]);
		expect(page.sources).toBe(3);
		const [{ kind, rows }] = page.conflicts;
		expect([page.conflicts.length, kind]).toEqual([1, "quantity"]);
		expect(rows.map(({ source, quote }: Record<string, string>) => `${source} ${quote}`)).toEqual([
			"coast-radio nearly $5 million",
			"harbour-times $3.2 million",
			"trade-weekly $4.1m",
		]);
		for (const { file, start, end, quote } of rows)
			expect(readFileSync(join(matrix, file), "utf8").slice(start, end)).toBe(quote);
	});

	test("--fail makes a disagreement 1; where there is none it stays 0", async () => {
		expect((await factlint(["--fail"], matrix)).status).toBe(1);
		expect(await factlint(["--fail"], compatible)).toEqual({
			status: 0,
			out: "The sources do not disagree about anything that could be compared.\n",
			err: "",
		});
	});

	test.each([
		[["--limit", "0"], /whole number/],
		[["--format", "yaml"], /pretty and json/],
		[["--format", "json="], /file name is missing/],
		[["--sources", "nowhere/*.txt"], /No file matches/],
		[["--frobnicate"], /unknown option/],
	])("%j is a mistake", async (argv, message) => {
		const { status, out, err } = await factlint(argv, matrix);
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(message);
	});

	test("shows its options", async () => {
		const { status, out } = await factlint(["--help"], matrix);
		expect(status).toBe(0);
		for (const option of ["--format", "--sources", "--config", "--limit", "--fail"]) expect(out).toContain(option);
	});

	const copy = "The old mill at Varn, empty since the spring, will be sold for";
	const story: Files = {
		"seeds/a.txt": `${copy} 300,000 euros by the county. Mira Dahl met Jon Berg for two hours.\n`,
		"seeds/b.txt": `${copy} 300,000 euros by the county.\n`,
		"seeds/c.txt": `${copy} 450,000 euros by the county. Mira Dahl met Jon Berg for five hours \u001b[31m.\n\n::error::x ##[error]\n`,
		"claims/broken.yaml": "claims: [\n",
	};

	test("counts copies once, needs no claims, and --limit shows the first only", async () =>
		inFolder(story, async (cwd) => {
			const { out } = await factlint(["--format", "json"], cwd);
			const found: readonly { rows: readonly { source: string; also: readonly string[] }[] }[] =
				JSON.parse(out).conflicts;
			expect(found.map(({ rows }) => rows.map(({ source, also }) => [source, ...also].join("+")))).toEqual([
				["a+b", "c"],
				["a", "c"],
			]);
			const { status, out: page } = await factlint(["--limit", "1"], cwd);
			expect(status).toBe(0);
			expect(page).toContain("2 disagreements, the first 1 shown");
			expect(page).not.toContain("five hours");
		}));

	test("hostile texts steer no terminal and give no command", async () =>
		inFolder(story, async (cwd) => {
			const { out } = await factlint([], cwd);
			expect(out).not.toContain("\u001b");
			expect(out.split("\n").filter((line) => runnerCommand(line) !== undefined)).toEqual([]);
			for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
		}));

	test("writes into a file", async () =>
		inFolder(story, async (cwd) => {
			expect(await factlint(["--format", "json=out/found.json"], cwd)).toEqual({ status: 0, out: "", err: "" });
			expect(existsSync(join(cwd, "out/found.json"))).toBe(true);
		}));

	test("finds what the repository's own sources disagree about, and little else", async () => {
		const found = await conflicts(await loadProject({ cwd: root }));
		const words = found.map(({ rows }) => rows.map(({ source, quote }) => `${source}: ${quote}`));
		expect(words[0]).toEqual(["cheddar-ap: 35-minute session", "reuters: roughly 30-minute meeting"]);
		expect(found.map(({ kind }) => kind)).toEqual(["quantity", "quotation"]);
	});
});
