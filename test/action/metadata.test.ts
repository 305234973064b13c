import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputNames } from "../../src/cli/action/inputs.ts";
import { outputsOf } from "../../src/cli/action/outputs.ts";
import { report } from "../report/reports.ts";
import { faultsIn } from "./metadata.ts";
import { action, actionText, mainFile } from "./step.ts";

describe("action.yml", () => {
	test("has the shape that GitHub wants", () => {
		expect(faultsIn(parse(actionText))).toEqual([]);
	});

	test.each([
		[
			"no description",
			"name: x\ndescription: y\nruns: { using: node24, main: a.mjs }\ninputs: { a: { required: false } }",
		],
		["an unknown key", "name: x\ndescription: y\nruns: { using: node24, main: a.mjs }\ninput: {}"],
		[
			"a default that is no string",
			"name: x\ndescription: y\nruns: { using: node24, main: a.mjs }\ninputs: { a: { description: b, default: true } }",
		],
		["a Node that no runner has", "name: x\ndescription: y\nruns: { using: node23, main: a.mjs }"],
		["no program", "name: x\ndescription: y\nruns: { using: node24 }"],
		[
			"an output's value",
			"name: x\ndescription: y\nruns: { using: node24, main: a.mjs }\noutputs: { a: { description: b, value: c } }",
		],
	])("%s would be seen", (_what, text) => {
		expect(faultsIn(parse(text))).not.toEqual([]);
	});

	test("has the inputs that the program reads, and every output that it writes, in one order", () => {
		expect(Object.keys(action.inputs)).toEqual(inputNames);
		expect(Object.keys(action.outputs)).toEqual(outputsOf(0, report([])).map(([name]) => name));
	});

	test("starts what is there", () => {
		expect(existsSync(mainFile)).toBe(true);
	});

	test("docs/action.md explains every input and output", () => {
		const page = readFileSync(new URL("../../docs/action.md", import.meta.url), "utf8");
		const row = (name: string) => new RegExp(`^\\| \`${name}\` \\| .`, "m");
		for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(page).toMatch(row(name));
	});
});
