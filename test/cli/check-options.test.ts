import { describe, expect, test } from "vitest";
import { parseOptions } from "../../src/cli/commands/check-options.ts";

const parse = (...argv: string[]) => parseOptions(argv, "1.2.3");
const options = (...argv: string[]) => {
	const parsed = parse(...argv);
	if (parsed.is !== "options") throw new Error(JSON.stringify(parsed));
	const { targets, ...rest } = parsed.options;
	return {
		...rest,
		targets: targets.map(({ format, file }) => (file === undefined ? format.name : `${format.name}=${file}`)),
	};
};
const nothing = { claims: [], sources: [], targets: [], quiet: false, color: true };

describe("parseOptions", () => {
	test.each([
		["nothing", [], {}],
		["the command", ["check"], {}],
		["a file", ["claims/a.yaml"], { claims: ["claims/a.yaml"], partial: true }],
		["the command and files", ["check", "a.yaml", "b.yaml"], { claims: ["a.yaml", "b.yaml"], partial: true }],
		["options before the command", ["--quiet", "check", "a.yaml"], { quiet: true, claims: ["a.yaml"], partial: true }],
		["a file with the command's name", ["./check"], { claims: ["./check"], partial: true }],
		["a file that looks like an option", ["--", "--odd.yaml"], { claims: ["--odd.yaml"], partial: true }],
		["a format", ["--format", "json"], { targets: ["json"] }],
		["a format and its file", ["--format", "json=a=b.json"], { targets: ["json=a=b.json"] }],
		["formats", ["--format=pretty", "--format", "json=o.json"], { targets: ["pretty", "json=o.json"] }],
		[
			"claims",
			["--claims", "a/*.yaml", "b.yaml", "--claims=c"],
			{ claims: ["b.yaml", "a/*.yaml", "c"], partial: true },
		],
		["sources", ["--sources", "a", "--sources", "b"], { sources: ["a", "b"] }],
		["a config", ["--config", "x.yaml"], { config: "x.yaml" }],
		["warnings", ["--max-warnings", "0"], { maxWarnings: 0 }],
		["a day", ["--today", "2024-02-29"], { today: "2024-02-29" }],
		["changes", ["--changed"], { changed: "" }],
		["changes and a file", ["--changed", "a.yaml"], { changed: "", claims: ["a.yaml"], partial: true }],
		["changes since a branch", ["--changed=origin/main"], { changed: "origin/main" }],
		["a file named like the option", ["--", "--changed"], { claims: ["--changed"], partial: true }],
		["a baseline", ["--baseline", "b.json"], { baseline: "b.json" }],
		["to write it", ["--baseline=b.json", "--update-baseline"], { baseline: "b.json", update: "shrink" }],
		["to let it grow", ["--grow-baseline", "--update-baseline"], { update: "grow" }],
		["mending", ["--fix", "a.yaml"], { fix: true, claims: ["a.yaml"], partial: true }],
		["pins", ["--update-evidence"], { updateEvidence: true }],
		["quiet", ["--quiet"], { quiet: true }],
		["no colour", ["--no-color"], { color: false }],
	])("%s", (_name, argv, expected) => {
		expect(options(...argv)).toEqual({ ...nothing, ...expected });
	});

	test.each([
		[["--fromat", "json"], "unknown option '--fromat' (Did you mean --format?)"],
		[["--max-warning", "1"], "(Did you mean --max-warnings?)"],
		[["--xyzzy"], "unknown option '--xyzzy'"],
		[["-x"], "unknown option '-x'"],
		[["--format", "jsn"], "There is no format 'jsn'; known are pretty, github, json, "],
		[["--format", "constructor"], "There is no format 'constructor'"],
		[["--format", ""], "There is no format ''"],
		[["--format", "json="], "A file name is missing behind 'json='."],
		[["--format"], "argument missing"],
		[["--config"], "argument missing"],
		[["--max-warnings", "-1"], "must be a whole number"],
		[["--max-warnings", "1.5"], "must be a whole number"],
		[["--max-warnings", "many"], "must be a whole number"],
		[["--max-warnings", ""], "must be a whole number"],
		[["--today", "2023-02-29"], "must be a day of the calendar, such as 2023-06-20"],
		[["--today", "2023-6-1"], "must be a day of the calendar"],
		[["--today", "20.06.2023"], "must be a day of the calendar"],
		[["--today", "2023-06-20T12:00Z"], "must be a day of the calendar"],
		[["--today", ""], "must be a day of the calendar"],
		[["--today"], "argument missing"],
		[["--changed=-x"], "does not begin with a dash"],
		[["--baseline"], "argument missing"],
	])("%j is a mistake", (argv, message) => {
		const parsed = parse(...argv);
		expect(parsed.is === "mistake" && parsed.message.replace(/\s+/g, " ")).toContain(message);
	});

	test.each([["--version"], ["-v"]])("%s", (option) => {
		expect(parse(option)).toEqual({ is: "text", text: "1.2.3\n" });
	});

	test.each([["--help"], ["-h"]])("%s", async (option) => {
		const parsed = parse("check", option);
		const text = parsed.is === "text" ? parsed.text : "";
		expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
		await expect(text).toMatchFileSnapshot("../stored/cli/help.txt");
	});
});
