import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type Files, inFolder } from "../input/project-folder.ts";
import { runProgram } from "../program.ts";
import { runnerCommand } from "../report/runner.ts";

const cwd = fileURLToPath(new URL("../scenarios/conflicted", import.meta.url));

/** The command line in this process, with the real engine. */
async function factlint(argv: readonly string[], folder: string, columns = 80) {
	const written = { out: "", err: "" };
	const status = await run(["explain", ...argv], {
		cwd: folder,
		env: {},
		stdout: { write: (text) => (written.out += text), columns },
		stderr: { write: (text) => (written.err += text) },
	});
	return { status, ...written };
}

/** The sources and claims of a small story, in a folder of their own. */
const orchard: Files = {
	"seeds/post.txt":
		"The orchard sold 300 trees on Monday. “We are glad,” said Mira Dahl. The orchard did not close.\n\n::error::The orchard sold \u001b[31m ##[error] pears.\n",
	"claims/orchard.yaml": [
		"claims:",
		"  - id: trees",
		"    claim: The orchard sold 400 trees, and Mira Dahl was tired.",
		"  - id: closing",
		"    claim: The orchard closed.",
		"  - id: closing-time",
		"    claim: Nobody mentioned the gate.",
		'  - { id: nasty, claim: "::error::sold ##[error] pears" }',
		"",
	].join("\n"),
};

/** One true claim in quite other words, one whose number no pin can settle, and a text that hides a character. */
const choir: Files = {
	"seeds/post.txt":
		'The choir "Nova" told its conductor to pack her bags after 12 years.\n\nThe old\u202e tower fell to pieces in May.\n\nThe fair drew 300 guests.\n',
	"claims/choir.yaml": [
		"claims:",
		"  - id: conductor",
		"    claim: After 12 years the choir dismissed its conductor.",
		"  - id: guests",
		"    claim: Ida Holm came along to the fair.",
		"  - id: tower",
		"    claim: In May the old tower collapsed.",
		"  - id: crowd",
		"    claim: The fair enticed 300 guests to dance.",
		"",
	].join("\n"),
};

describe("factlint explain", () => {
	test("offers the pin that settles a claim of which only the wording is open, and it does settle it", () =>
		inFolder(choir, async (folder) => {
			const { out } = await factlint(["conductor"], folder);
			const [, offer = ""] = out.split("settle it: add this below the claim.\n");
			expect(offer).toContain(`quote: "The choir \\"Nova\\" told its conductor to pack her bags after 12 years."`);
			const file = join(folder, "claims/choir.yaml");
			const yaml = readFileSync(file, "utf8");
			writeFileSync(file, yaml.replace("its conductor.\n", `its conductor.\n${offer}`));
			const again = await factlint(["conductor"], folder);
			expect(again.out).toMatch(/^conductor {2}supported/);
			expect(again.out).not.toContain("settle it");
		}));

	test("says before the offer what whoever pins vouches for", () =>
		inFolder(choir, async (folder) => {
			const { out } = await factlint(["crowd"], folder);
			const [before, offer] = out.split("  If these words say it, settle it: add this below the claim.\n");
			expect(before).toContain(
				"whoever pins these words vouches for:\n    - nothing here says “enticed”\n    - nothing here says “dance”\n",
			);
			expect(offer).toContain('quote: "The fair drew 300 guests."');
		}));

	test("offers no pin where a number differs, nor words with a hidden character", () =>
		inFolder(choir, async (folder) => {
			for (const id of ["guests", "tower"]) {
				const { out } = await factlint([id], folder);
				expect(out).toContain("unsupported");
				expect(out).not.toContain("settle it");
			}
		}));

	test("offers it to programs too", () =>
		inFolder(choir, async (folder) => {
			const { pins } = JSON.parse((await factlint(["conductor", "--format", "json"], folder)).out);
			expect(pins).toEqual([
				{ source: "post", quote: 'The choir "Nova" told its conductor to pack her bags after 12 years.' },
			]);
		}));

	test("shows the parts, the facts, the passages, what agrees and what decides", async () => {
		const { status, out, err } = await factlint(["homes"], cwd);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		await expect(out).toMatchFileSnapshot("../stored/cli/explain.txt");
	});

	test("does the same as a process", async () => {
		const { out } = await factlint(["homes"], cwd);
		expect(runProgram(["explain", "homes"], cwd)).toEqual({ status: 0, stdout: out, stderr: "" });
	});

	test("says the same to programs", async () => {
		const { out } = await factlint(["homes", "--format", "json"], cwd);
		const { parts, verdict } = JSON.parse(out);
		expect(verdict).toBe("conflicted");
		expect(parts).toHaveLength(1);
		const [mail] = parts[0].passages.filter(({ source }: { source: string }) => source === "morning-mail");
		expect(mail).toMatchObject({
			file: "seeds/morning-mail.txt",
			...{ line: 1, column: 1, rank: 1, outcome: "contradicts", answered: expect.arrayContaining(["gale", "homes"]) },
		});
		expect(mail.findings).toContainEqual(
			expect.objectContaining({ kind: "quantity", effect: "contradicts", relation: "disjoint" }),
		);
		expect(mail.facts).toContainEqual(expect.objectContaining({ kind: "quantity", words: "210" }));
	});

	test("tells each part of a claim by itself, and what is missing", () =>
		inFolder(orchard, async (folder) => {
			const { out } = await factlint(["trees"], folder);
			expect(out).toContain("part 1 of 2  contradicted");
			expect(out).toContain("part 2 of 2  unsupported");
			expect(out).toMatch(/contradicts {2}quantity: .*300/);
			expect(out).toMatch(/missing {6}tired/);
		}));

	test("shows more passages of each source when asked for", () =>
		inFolder(orchard, async (folder) => {
			const passages = async (...more: string[]) =>
				JSON.parse((await factlint(["trees", "--format", "json", ...more], folder)).out).parts[0].passages.length;
			expect([await passages(), await passages("--passages", "2")]).toEqual([1, 2]);
		}));

	test("takes a beginning that fits one claim only, and an id before longer ones", () =>
		inFolder(orchard, async (folder) => {
			expect((await factlint(["tre"], folder)).out).toMatch(/^trees /);
			expect((await factlint(["closing"], folder)).out).toMatch(/^closing /);
			expect(await factlint(["clos"], folder)).toEqual({
				status: 2,
				out: "",
				err: "factlint: 2 claims begin with 'clos': closing, closing-time; give more of the id\n",
			});
		}));

	test.each([
		[["tress"], "there is no claim 'tress' (Did you mean 'trees'?)"],
		[
			["x"],
			"there is no claim 'x'; nearest are trees, nasty, closing, closing-time; 'factlint --format json' lists all 4",
		],
		[
			["time"],
			"there is no claim 'time'; nearest are closing-time, trees, nasty, closing; 'factlint --format json' lists all 4",
		],
		[[], "missing required argument 'id'"],
		[["trees", "more"], "too many arguments. Expected 1 argument but got 2."],
		[
			["trees", "--format", "html"],
			"option '--format <NAME>' argument 'html' is invalid. Allowed choices are pretty, json.",
		],
		[
			["trees", "--passages", "0"],
			"option '--passages <N>' argument '0' is invalid. It must be a whole number, 1 or more.",
		],
	])("%j is 2: %s", (argv, message) =>
		inFolder(orchard, async (folder) => {
			expect(await factlint(argv, folder)).toEqual({ status: 2, out: "", err: `factlint: ${message}\n` });
		}));

	test("bad YAML beside the claim is said, and is 2", () =>
		inFolder({ ...orchard, "claims/broken.yaml": "claims: [\n" }, async (folder) => {
			const { status, out, err } = await factlint(["trees"], folder);
			expect(status).toBe(2);
			expect(err).toMatch(/^factlint: claims\/broken\.yaml:\d+:\d+ /);
			expect(out).toMatch(/^trees {2}contradicted\n/);
		}));

	test("words of claims steer neither terminal nor runner, and no line is too wide", () =>
		inFolder(orchard, async (folder) => {
			const { out } = await factlint(["nasty"], folder);
			expect(out).toContain("\\u001b");
			expect(out).not.toContain("\u001b");
			expect(out.split("\n").map(runnerCommand).filter(Boolean)).toEqual([]);
			const { out: narrow } = await factlint(["trees"], folder, 48);
			expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(48);
		}));

	test("help loads nothing and says what the options are", async () => {
		const { status, out } = await factlint(["--help"], "/nowhere");
		expect(status).toBe(0);
		expect(out).toContain("Usage: factlint explain <id> [options]");
	});
});
