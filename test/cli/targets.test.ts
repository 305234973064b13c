import { describe, expect, test } from "vitest";
import { planTargets, type Target, targetOf } from "../../src/cli/targets.ts";

const asked = (values: readonly string[]): Target[] =>
	values.map((value) => {
		const target = targetOf(value);
		if (typeof target === "string") throw new Error(target);
		return target;
	});
const plan = (values: readonly string[], env = {}): readonly string[] | string => {
	const targets = planTargets(asked(values), env);
	if (typeof targets === "string") return targets;
	return targets.map(({ format, file, aside }) => `${format.name} → ${file ?? (aside ? "stderr" : "stdout")}`);
};
const actions = { GITHUB_ACTIONS: "true" };

describe("planTargets", () => {
	test.each([
		["the default", [], {}, ["pretty → stdout"]],
		["what is asked for takes its place", ["json=r.json"], {}, ["json → r.json"]],
		["two that get along", ["pretty", "github"], {}, ["pretty → stdout", "github → stdout"]],
		["the same twice", ["json", "json"], {}, ["json → stdout"]],
		["the same in two places", ["json", "json=r.json"], {}, ["json → stdout", "json → r.json"]],
		["annotations in Actions", [], actions, ["github → stdout", "pretty → stdout"]],
		["annotations asked for in Actions", ["github"], actions, ["github → stdout"]],
		["annotations into a file in Actions", ["github=a.txt"], actions, ["github → a.txt"]],
		["json in Actions keeps standard output to itself", ["json"], actions, ["github → stderr", "json → stdout"]],
		["a json file in Actions", ["json=r.json"], actions, ["github → stdout", "json → r.json"]],
		["not quite Actions", [], { GITHUB_ACTIONS: "false" }, ["pretty → stdout"]],
	])("%s", (_name, values, env, expected) => {
		expect(plan(values, env)).toEqual(expected);
	});

	test.each([
		["json and another on one stream", ["json", "pretty"], /^json needs standard output for itself/],
		["in any order", ["github", "json"], /^json needs standard output for itself/],
		["two in one file", ["json=r", "pretty=r"], /^two reports cannot go to the same file: r$/],
	])("%s is refused", (_name, values, message) => {
		expect(plan(values)).toMatch(message);
	});
});
