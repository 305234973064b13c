import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Files, inFolder } from "../input/project-folder.ts";
import { runProgram } from "../program.ts";
import { readIn, runIn, story } from "./amending.ts";

const council = "The harbour council met for nearly six hours on Tuesday and approved the new ferry line.";
const quoted = `'"We owe this town a quick and quiet crossing," Holm told reporters after the vote.'`;

const said = "“We owe this town a quick and quiet crossing,” Holm told reporters after the vote.";

const before = `# yaml-language-server: $schema=../schema/claims.schema.json
claims:
  - The harbour council approved the new ferry line.   # short
  - id: folded   # the id
    claim: >
      The harbour council
      met for nearly six hours.

  # about the next one
  - &item
    claim: "The line will cost about $12 million."
  - { id: flow, claim: 'The first boat sailed in March 2021.', }
  - id: pinned
    claim: The council approved the ferry line.
    evidence: [{source: gazette, quote: approved the new ferry line}]
  - id: waived
    claim: The harbour council approved the new ferry line on Tuesday.
    waive: { reason: By phone., until: 2099-01-01 }
  - id: wrong
    claim: The harbour council met for nine hours.
  - id: two-sources
    claim: The harbour council approved the new ferry line, and nobody at the tram depot has heard of a strike.
    note: |+
      kept

  - Nobody in the town wanted a bridge.
  - id: last
    claim: ${quoted}`;

const pin = (indent: string, ...pins: readonly (readonly [source: string, quote: string])[]) =>
	[
		`${indent}evidence:`,
		...pins.flatMap(([source, quote]) => [`${indent}  - source: ${source}`, `${indent}    quote: ${quote}`]),
	].join("\n");

const money = "The line will cost about $12 million, and the first boat sailed in March 2021.";

const after = before
	.replace(/- (The harbour.*# short)/, `- claim: $1\n${pin("    ", ["gazette", council])}`)
	.replace("met for nearly six hours.\n", `met for nearly six hours.\n${pin("    ", ["gazette", council])}\n`)
	.replace('$12 million."', `$12 million."\n${pin("    ", ["gazette", money])}`)
	.replace("March 2021.',", `March 2021.', evidence: [{source: gazette, quote: "${money}"}],`)
	.replace(
		"      kept\n\n",
		`      kept\n\n${pin("    ", ["gazette", council], ["radio", "Nobody at the tram depot has heard of a strike."])}\n`,
	)
	.replace(quoted, `${quoted}\n${pin("    ", ["gazette", said])}`);

const project = (yaml: string): Files => ({ ...story, "claims/ferry.yaml": yaml });

describe("check --update-evidence", () => {
	test("pins what is supported to the words it rests on, and leaves every other character as it is", () =>
		inFolder(project(before), async (cwd) => {
			const { out, err } = await runIn(cwd, ["check", "--update-evidence"]);
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
			expect(err).toBe("");
			expect(out).toContain(`claims/ferry.yaml:5:12  folded\n  + gazette: ${council}\n`);
			expect(out).toContain("6 claims pinned.\n");
		}));

	test("keeps CRLF line ends", () =>
		inFolder(project(`${before}\n`.replaceAll("\n", "\r\n")), async (cwd) => {
			await runIn(cwd, ["--update-evidence"]);
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(`${after}\n`.replaceAll("\n", "\r\n"));
		}));

	test("changes nothing the second time, and the pins hold", () =>
		inFolder(project(before), async (cwd) => {
			const first = await runIn(cwd, ["--update-evidence"]);
			const again = await runIn(cwd, ["--update-evidence"]);
			expect(again.out).not.toContain("pinned.\n");
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
			expect(first.out).not.toMatch(/pin-(?:not-found|altered)/);
		}));

	test("takes no words that are not part of the story", () =>
		inFolder(
			{
				...project("claims:\n  - The harbour council has approved a tunnel.\n"),
				"seeds/gazette.txt": "READ MORE: The harbour council has approved a tunnel.\n\nThe mayor was not there.\n",
			},
			async (cwd) => {
				const { err, out } = await runIn(cwd, ["--update-evidence"]);
				expect(out).toContain("1 supported");
				expect(err).toContain("no pin: it rests on no words of a story that could be pinned");
				expect(readIn(cwd, "claims/ferry.yaml")).not.toContain("evidence");
			},
		));

	test("quotes the telling stretch of a long sentence", () =>
		inFolder(
			{
				...project("claims:\n  - The mayor opened the new bridge.\n"),
				"seeds/gazette.txt": `After a long night of rain, wind and waiting, and with hardly a soul left on the quay, the mayor opened the new bridge, while down by the water the bands played on until the last of the musicians had gone home.\n`,
			},
			async (cwd) => {
				await runIn(cwd, ["--update-evidence"]);
				const [claim] = parse(readIn(cwd, "claims/ferry.yaml")).claims;
				expect(claim.evidence).toEqual([{ source: "gazette", quote: "mayor opened the new bridge" }]);
			},
		));

	test("leaves a file with faults alone, and says so", () =>
		inFolder(
			project("claims:\n  - claim: The harbour council approved the new ferry line.\n    id: a\n    id: b\n"),
			async (cwd) => {
				const { status, err } = await runIn(cwd, ["--update-evidence"]);
				expect(status).toBe(2);
				expect(err).toContain("claims/ferry.yaml is left as it is: line 4 has a fault (repeated-key); mend it first");
				expect(readIn(cwd, "claims/ferry.yaml")).not.toContain("evidence");
			},
		));

	test("goes together with --fix", () =>
		inFolder(project("claims:\n  - The harbour council met for six hours.\n"), async (cwd) => {
			const { status, out } = await runIn(cwd, ["--fix", "--update-evidence"]);
			expect(status).toBe(0);
			expect(out).toMatch(/1 claim fixed\.[\s\S]*1 claim pinned\.[\s\S]*1 supported \(1 pinned\)/);
			expect(parse(readIn(cwd, "claims/ferry.yaml")).claims).toEqual([
				{
					claim: "The harbour council met for nearly six hours.",
					evidence: [{ source: "gazette", quote: council }],
				},
			]);
		}));
});

describe("the program", () => {
	test("writes the same", () =>
		inFolder(project(before), async (cwd) => {
			const { stdout, stderr, status } = runProgram(["--update-evidence"], cwd);
			expect([status, stderr]).toEqual([1, ""]);
			expect(stdout).toContain("6 claims pinned.\n");
			expect(readIn(cwd, "claims/ferry.yaml")).toBe(after);
		}));

	test("keeps its changes out of a report for programs", () =>
		inFolder(project(before), async (cwd) => {
			const { stdout, stderr } = runProgram(["--update-evidence", "--format", "json"], cwd);
			expect(JSON.parse(stdout).summary.supported).toBeGreaterThan(0);
			expect(stderr).toContain("6 claims pinned.\n");
		}));
});
