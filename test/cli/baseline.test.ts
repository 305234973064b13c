import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram } from "../program.ts";
import { runHere } from "./here.ts";
import { inNewFolder, write } from "./repository.ts";

const project = {
	"claims/city.yaml": [
		"claims:",
		"  - id: ferry",
		"    claim: The ferry carried 900 passengers.",
		"  - id: opera",
		"    claim: The opera closed for the winter.",
		"  - id: museum",
		"    claim: The museum welcomed 400 visitors.",
		"",
	].join("\n"),
	"seeds/museum.txt": "The museum welcomed 400 visitors on Sunday, its director said.\n",
	"seeds/ferry.txt": "The ferry to the islands carried 120 passengers on Monday.\n",
};

const inProject = (use: (folder: string) => Promise<void>): Promise<void> =>
	inNewFolder((folder) => {
		write(folder, project);
		return use(folder);
	});

const known = ["--baseline", "known.json"];
const textOf = (folder: string): string => readFileSync(join(folder, "known.json"), "utf8");
const edit = (folder: string, from: string, to: string): void =>
	write(folder, { "claims/city.yaml": project["claims/city.yaml"].replace(from, to) });

describe("--baseline", () => {
	test("from the first day to the last", () =>
		inProject(async (folder) => {
			expect((await runHere([], folder)).status).toBe(1);
			const missing = await runHere(known, folder);
			expect([missing.status, missing.stderr]).toEqual([2, ""]);
			expect(missing.stdout).toContain("hint: To write it, add --update-baseline.");

			const first = await runHere([...known, "--update-baseline"], folder);
			expect([first.status, first.stderr]).toEqual([0, "known.json accepts 2 findings: none taken out, 2 added\n"]);
			expect(textOf(folder)).toBe(
				[
					...["{", '"version": 1,', '"claims": ['],
					'{"id":"ferry","verdict":"contradicted","claim":"The ferry carried 900 passengers."},',
					'{"id":"opera","verdict":"unsupported","claim":"The opera closed for the winter."}',
					...["],", '"problems": []', "}", ""],
				].join("\n"),
			);
			expect(await runHere(known, folder)).toEqual({
				status: 0,
				stdout: "3 claims: 1 supported, 1 contradicted, 1 unsupported\n0 errors, 0 warnings, 2 accepted\n",
				stderr: "",
			});

			edit(folder, "The opera closed for the winter", "The opera opened for the winter");
			const changed = await runHere([...known, "--format", "json"], folder);
			const { summary, problems } = JSON.parse(changed.stdout);
			expect([changed.status, summary.errors, summary.accepted]).toEqual([1, 1, 1]);
			expect(problems).toMatchObject([{ file: "known.json", line: 5, column: 1, rule: "stale-baseline" }]);

			const shrunk = await runHere([...known, "--update-baseline"], folder);
			expect([shrunk.status, shrunk.stderr]).toEqual([1, "known.json accepts 1 finding: 1 taken out, none added\n"]);
			expect(textOf(folder)).not.toContain("opera");

			const grown = await runHere([...known, "--grow-baseline"], folder);
			expect([grown.status, grown.stderr]).toEqual([0, "known.json accepts 2 findings: none taken out, 1 added\n"]);
		}));

	test("in a process of its own", () =>
		inProject(async (folder) => {
			expect(runProgram([...known, "--grow-baseline", "--quiet"], folder).status).toBe(0);
			expect(runProgram(known, folder)).toMatchObject({ status: 0, stderr: "" });
		}));

	test("says nothing of what it lists when only some claims are checked", () =>
		inProject(async (folder) => {
			await runHere([...known, "--update-baseline"], folder);
			write(folder, { "claims/more.yaml": "claims:\n  - The museum welcomed 400 visitors on Sunday.\n" });
			const some = await runHere([...known, "claims/more.yaml"], folder);
			expect(some).toMatchObject({ status: 0, stdout: "1 claim: 1 supported · 0 errors, 0 warnings\n" });
			const all = await runHere([...known, "claims/more.yaml", "--update-baseline"], folder);
			expect([all.status, all.stderr]).toEqual([
				2,
				"factlint: a baseline is for all claims: name no claim files when you write it\n",
			]);
		}));

	test("is not written when not everything could be checked", () =>
		inProject(async (folder) => {
			await runHere([...known, "--update-baseline"], folder);
			const before = textOf(folder);
			write(folder, {
				"claims/broken.yaml": "claims: [\n",
				"claims/city.yaml": "claims:\n  - id: ferry\n    claim: A.\n",
			});
			const { status, stderr, stdout } = await runHere([...known, "--grow-baseline"], folder);
			expect([status, stderr]).toEqual([2, "factlint: known.json stays as it is: not everything could be checked\n"]);
			expect(stdout).not.toContain("stale-baseline");
			expect(textOf(folder)).toBe(before);
		}));

	test("cannot be written where no file can be", () =>
		inProject(async (folder) => {
			const { status, stderr } = await runHere(["--baseline", "seeds", "--update-baseline"], folder);
			expect([status, stderr]).toEqual([2, ""]);
			const under = await runHere(["--baseline", "seeds/ferry.txt/known.json", "--update-baseline"], folder);
			expect(under.status).toBe(2);
			expect(under.stderr).toMatch(/^factlint: cannot write seeds\/ferry\.txt\/known\.json: /);
		}));

	test.each([
		["half of it", '{\n"version": 1,\n"claims": [\n', /^4:\d+ |^3:\d+ /],
		["conflict marks", '{\n"version": 1,\n<<<<<<< ours\n"claims": []\n}\n', /^[34]:/],
		["another version", '{\n"version": 2\n}\n', /^2:12 bad-value$/],
		["no version", '{\n"claims": []\n}\n', /missing-key$/],
		["no verdict", '{"version": 1, "claims": [\n{"id":"a","claim":"b"}\n]}\n', /^2:1 missing-key$/],
		[
			"a verdict that cannot be accepted",
			'{"version": 1, "claims": [\n{"id":"a","claim":"b","verdict":"unchecked"}\n]}\n',
			/^2:/,
		],
		["a list", "[]\n", /^1:1 /],
		["nothing", "", /empty-file$/],
	])("is refused when it is %s, with the place", (_, text, place) =>
		inProject(async (folder) => {
			write(folder, { "known.json": text });
			for (const more of [[], ["--update-baseline"], ["--grow-baseline"]]) {
				const { status, stdout, stderr } = await runHere([...known, ...more, "--format", "json"], folder);
				expect([status, stderr]).toEqual([2, ""]);
				const own = JSON.parse(stdout).problems.filter(({ file }: { file: string }) => file === "known.json");
				expect(own.length).toBeGreaterThan(0);
				expect(`${own[0].line}:${own[0].column} ${own[0].rule}`).toMatch(place);
				expect(own[0].hint).toBe("Delete the file, and write it anew with --grow-baseline.");
				expect(textOf(folder)).toBe(text);
			}
		}));

	test("needs a file", () =>
		inProject(async (folder) => {
			expect(await runHere(["--update-baseline"], folder)).toEqual({
				status: 2,
				stdout: "",
				stderr: "factlint: which baseline? Add --baseline FILE\n",
			});
		}));
});
