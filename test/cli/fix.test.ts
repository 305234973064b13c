import { chmodSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Files, inFolder } from "../input/project-folder.ts";
import { runProgram } from "../program.ts";
import { readIn, runIn, story } from "./amending.ts";

/** Every way to write a sentence, with a mistake in each; and decisions that no fix may touch. */
const before = `# yaml-language-server: $schema=../schema/claims.schema.json
claims:
  - The harbour council met for six hours on Tuesday.   # short, with a comment

  - id: single
    claim: 'Holm''s session with the engineers lasted 30 minutes.' # quoted
    sources: [ gazette ]
  - id: double
    claim: "The first boat sailed in \\"March\\" 2020."
  - id: folded
    # a comment inside
    claim: >-
      The harbour council
      approved the new ferry line
      on Thursday.

  - id: literal
    claim: |
      The line will cost
      exactly $12 million.
  - {id: flow, claim: "The harbour council met for nine hours.", note: x}
  - id: quotation
    claim: '"We owe this town a cheap and quiet crossing," Holm told reporters.'
  - id: anchored
    claim: &shared The session with the engineers lasted 20 minutes.
  - id: aliased
    claim: *shared
  - id: pinned
    claim: The session with the engineers lasted 25 minutes.
    evidence:
      - source: gazette
        quote: the 35-minute session with the engineers
  - id: waived
    claim: The session with the engineers lasted 26 minutes.
    waive: { reason: By phone., until: 2099-01-01 }
  - id: resolved
    claim: The session with the engineers lasted 27 minutes.
    resolution:
      prefer: gazette
      reason: It was there.
  - id: right
    claim: The harbour council approved the new ferry line`;

const after = before
	.replace("met for six hours", "met for nearly six hours")
	.replace("lasted 30 minutes", "lasted 35 minutes")
	.replace("on Thursday", "on Tuesday")
	.replace("exactly $12 million", "about $12 million")
	.replace("met for nine hours", "met for nearly six hours")
	.replace("cheap and quiet", "quick and quiet");

const project = (yaml: string): Files => ({ ...story, "claims/ferry.yaml": yaml });

describe("check --fix", () => {
	test("puts the source's facts into claims, and leaves every other character as it is", () =>
		inFolder(project(before), async (cwd) => {
			const { status, out, err } = await runIn(cwd, ["check", "--fix"]);
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
			expect(status).toBe(1);
			expect(out).toContain(
				[
					"claims/ferry.yaml:3:5  the-harbour-council-met-for-six  gazette:1",
					"  - The harbour council met for six hours on Tuesday.",
					"  + The harbour council met for nearly six hours on Tuesday.",
				].join("\n"),
			);
			expect(out).toContain("6 claims fixed.\n");
			expect(err).toContain("(anchored): not changed: it is shared with other places of the file (&shared, *shared)");
			expect(readdirSync(join(cwd, "claims"))).toEqual(["ferry.yaml"]);
		}));

	test("keeps CRLF line ends and a byte order mark", () =>
		inFolder(project(`\ufeff${before}\n`.replaceAll("\n", "\r\n")), async (cwd) => {
			await runIn(cwd, ["--fix"]);
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(`\ufeff${after}\n`.replaceAll("\n", "\r\n"));
		}));

	test("changes nothing the second time", () =>
		inFolder(project(before), async (cwd) => {
			await runIn(cwd, ["--fix"]);
			const { mtimeMs } = statSync(join(cwd, "claims/ferry.yaml"));
			const again = await runIn(cwd, ["--fix"]);
			expect(again.out).not.toContain("fixed.");
			expect(statSync(join(cwd, "claims/ferry.yaml")).mtimeMs).toBe(mtimeMs);
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
		}));

	test("reports the claims as they are afterwards", () =>
		inFolder(project("claims:\n  - The harbour council met for six hours.\n"), async (cwd) => {
			expect((await runIn(cwd, [])).status).toBe(1);
			const fixed = await runIn(cwd, ["--fix"]);
			expect(fixed.status).toBe(0);
			expect(fixed.out).toMatch(/1 claim fixed\.\n\n1 claim: 1 supported · 0 errors, 0 warnings\n$/);
		}));

	test("changes only one fact, and only where that is all that is wrong", () =>
		inFolder(project("claims:\n  - The harbour council met for nine hours on Thursday.\n"), async (cwd) => {
			const { status, out } = await runIn(cwd, ["--fix"]);
			expect(status).toBe(1);
			expect(out).not.toContain("fixed");
			expect(readIn(cwd, "claims/ferry.yaml")).toContain("nine hours on Thursday");
		}));

	test("leaves a file with faults alone, and says so; other files are mended all the same", () =>
		inFolder(
			{
				...project("claims:\n  - claim: The harbour council met for six hours.\n    colour: red\n"),
				"claims/good.yaml": "claims:\n  - The harbour council met for nine hours.\n",
				"claims/broken.yaml": "claims:\n  - 'The harbour council met for ten hours.\n",
			},
			async (cwd) => {
				const { status, err } = await runIn(cwd, ["--fix"]);
				expect(status).toBe(2);
				expect(err.split("\n")).toEqual([
					"factlint: claims/broken.yaml is left as it is: line 2 has a fault (yaml-syntax); mend it first",
					"factlint: claims/ferry.yaml is left as it is: line 3 has a fault (unknown-key); mend it first",
					"",
				]);
				expect(readIn(cwd, "claims/ferry.yaml")).toContain("for six hours");
				expect(readIn(cwd, "claims/good.yaml")).toContain("for nearly six hours");
				expect(readIn(cwd, "claims/broken.yaml")).toContain("for ten hours");
			},
		));

	test("shows no change that could not be written, and names the file, not its draft", () => {
		// The draft's name is longer by some letters than what file systems take.
		const file = `claims/${"a".repeat(245)}.yaml`;
		return inFolder({ ...story, [file]: before }, async (cwd) => {
			const { status, out, err } = await runIn(cwd, ["--fix"]);
			expect([status, err.split("\n").at(-2)]).toEqual([2, `factlint: cannot write ${file}: its name is too long`]);
			expect(out).not.toContain("  + ");
			expect(readIn(cwd, file)).toBe(before);
		});
	});

	test.skipIf(process.platform === "win32")("keeps who may read and write the file", () =>
		inFolder(project(before), async (cwd) => {
			const path = join(cwd, "claims/ferry.yaml");
			chmodSync(path, 0o640);
			await runIn(cwd, ["--fix"]);
			expect(statSync(path).mode & 0o777).toBe(0o640);
		}),
	);
});

describe("the program", () => {
	test("mends, also where nobody sits at the screen", () =>
		inFolder(project(before), async (cwd) => {
			const { status, stdout } = runProgram(["check", "--fix"], cwd, { CI: "true" });
			expect(status).toBe(1);
			expect(stdout).toContain("  + The harbour council met for nearly six hours on Tuesday.\n");
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
		}));

	test("keeps its changes out of a report for programs", () =>
		inFolder(project(before), async (cwd) => {
			const { stdout, stderr } = runProgram(["--fix", "--format", "json"], cwd);
			expect(JSON.parse(stdout).claims.map((claim: { id: string }) => claim.id)).toContain("literal");
			expect(stderr).toContain("6 claims fixed.\n");
			expect(stdout).not.toContain("fixed.");
		}));

	test("shows its changes beside a report in a file", () =>
		inFolder(project(before), async (cwd) => {
			const { stdout, stderr } = runProgram(["--fix", "--format", "json=out.json"], cwd);
			expect(stdout).toContain("6 claims fixed.\n");
			expect(stderr).not.toContain("fixed.");
		}));
});
