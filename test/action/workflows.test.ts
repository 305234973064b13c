import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/init/starter.ts";
import { faultsOf } from "./workflows.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Whole workflows in a page. */
const workflowsIn = (page: string): readonly string[] =>
	[...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) => (/^on:/m.test(text) ? [text] : []));

describe("workflows have no fault:", () => {
	test.each(readdirSync(new URL(".github/workflows/", root)))("our own %s", (name) => {
		expect(faultsOf(read(`.github/workflows/${name}`))).toEqual([]);
	});

	test("the one that `factlint init` makes", () => {
		const made = starter.filter(({ path }) => path.startsWith(".github/workflows/"));
		expect(made).toHaveLength(1);
		expect(made.flatMap(({ text }) => faultsOf(text))).toEqual([]);
	});

	test.each(["README.md", "docs/action.md", "docs/ci.md"])("those in %s", (path) => {
		const found = workflowsIn(read(path));
		expect(found.length).toBeGreaterThan(0);
		expect(found.flatMap(faultsOf)).toEqual([]);
	});
});

describe("in a workflow it is seen,", () => {
	const expression = (words: string) => `$${`{{ ${words} }}`}`;
	const workflow = (step: string, permissions = "{ contents: read }") =>
		`on: pull_request\npermissions: ${permissions}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

	test("when nothing is wrong", () => {
		expect(faultsOf(workflow("{ uses: ./, with: { formats: json=a.json } }"))).toEqual([]);
	});

	test.each([
		["that there are no steps", "on: pull_request\njobs: { a: { runs-on: ubuntu-latest } }\n"],
		["that a runner is unknown", workflow("run: 'true'").replace("ubuntu-latest", "ubuntu-1")],
		["that a key is unknown", workflow("{ run: 'true', wth: {} }")],
		["that a context is unknown", workflow("{ run: 'true', if: githb.sha }")],
		[
			"that a stranger's words get into a script",
			workflow(`run: echo ${expression("github.event.pull_request.title")}`),
		],
		["that any expression gets into a script", workflow(`run: echo ${expression("github.sha")}`)],
		["that it may write", workflow("run: 'true'", "{ contents: write }")],
		["that credentials are kept", workflow("uses: actions/checkout@v5")],
		["that an input is unknown", workflow("{ uses: ./, with: { format: json=a.json } }")],
	])("%s", (_what, text) => {
		expect(faultsOf(text)).not.toEqual([]);
	});
});
