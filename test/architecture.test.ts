import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	type CodeFile,
	cycles,
	type Doors,
	functionsOf,
	globalsOf,
	importsOf,
	lineCount,
	looseTypes,
	median,
	roomOf,
	rooms,
	unsteady,
	wrongPackages,
	wrongWay,
} from "./architecture/rules.ts";

const root = new URL("../src/", import.meta.url);
const files: readonly CodeFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => path.endsWith(".ts"))
	.sort()
	.map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

const code = (path: string, text: string): CodeFile => ({ path, text });
const outside = (room: string) => files.filter((file) => roomOf(file.path) !== room);

/** Who may use what. A package that is not here may not be used. */
const doors: Doors = {
	yaml: ["input"],
	ajv: ["input"],
	"ajv-formats": ["input"],
	"fast-glob": ["input"],
	"node:child_process": ["input"],
	"node:crypto": ["input"],
	"node:os": ["input"],
	"node:path": ["input", "cli"],
	"node:url": ["input", "cli"],
	"node:fs": ["input", "cli"],
	"node:module": ["cli"],
	"node:v8": ["cli"],
	"node:process": ["cli"],
	"node:stream": ["cli"],
	"node:tty": ["cli"],
	commander: ["cli"],
	"wink-nlp": ["text"],
	"wink-eng-lite-web-model": ["text"],
};

describe("imports", () => {
	test("every file stands in a room", () => {
		expect(files.length).toBeGreaterThan(20);
		expect(files.map((file) => roomOf(file.path)).filter((room) => !rooms.some((known) => known === room))).toEqual([]);
	});

	test("go from right to left only", () => {
		expect(files.flatMap(wrongWay)).toEqual([]);
	});

	test("types.ts imports nothing", () => {
		expect(files.filter((file) => file.path === "types.ts").flatMap(importsOf)).toEqual([]);
	});

	test("make no cycles", () => {
		expect(cycles(files)).toEqual([]);
	});

	test("packages are used only where they have a door", () => {
		expect(files.flatMap((file) => wrongPackages(file, doors))).toEqual([]);
	});

	test("the rule sees static, dynamic, type-only and re-exported imports", () => {
		const text = [
			'import { a } from "./a.ts";',
			'import type { B } from "../b.ts";',
			'export { c } from "./c.ts";',
			'const d = await import("d");',
			'let e: import("./e.ts").E;',
			'// import "./comment.ts"',
		].join("\n");
		expect(importsOf(code("facts/x.ts", text))).toEqual(["./a.ts", "../b.ts", "./c.ts", "d", "./e.ts"]);
	});

	test.each([
		["text/x.ts", 'import { f } from "../facts/f.ts";'],
		["lexicon/x.ts", 'export * from "../values/interval.ts";'],
		["report/x.ts", 'const check = await import("../check.ts");'],
		["judge/x.ts", 'import schema from "../../schema/report.schema.json";'],
		["utils/x.ts", 'import { f } from "../types.ts";'],
	])("the rule catches the wrong way: %s: %s", (path, text) => {
		expect(wrongWay(code(path, text))).toHaveLength(1);
	});

	test("the rule allows the right way", () => {
		expect(wrongWay(code("judge/x.ts", 'import "../compare/c.ts"; import "./y.ts"; import "yaml";'))).toEqual([]);
	});

	test("the rule catches a cycle of three", () => {
		const ring = [code("a.ts", 'import "./b.ts"'), code("b.ts", 'import "./c.ts"'), code("c.ts", 'import "./a.ts"')];
		expect(cycles(ring)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
		expect(cycles(ring.slice(0, 2))).toEqual([]);
	});

	test("the rule catches packages without a door", () => {
		const text = 'import { readFile } from "node:fs/promises"; import glob from "fast-glob"; import "left-pad";';
		expect(wrongPackages(code("facts/x.ts", text), doors)).toHaveLength(3);
		expect(wrongPackages(code("input/x.ts", text), doors)).toEqual(["input/x.ts imports left-pad"]);
	});
});

describe("the world outside", () => {
	const world = ["process", "console"];

	test("only cli touches process, console and streams", () => {
		expect(outside("cli").flatMap((file) => globalsOf(file, world))).toEqual([]);
	});

	test("the rule catches them, and leaves properties alone", () => {
		const text = "process.exit(1); console.log(process); const x = { console: 1 }; x.console; // process";
		expect(globalsOf(code("judge/x.ts", text), world)).toHaveLength(3);
	});

	test("no clock, locale or chance outside cli", () => {
		expect(outside("cli").flatMap(unsteady)).toEqual([]);
	});

	test.each([
		"Date.now()",
		"new Date()",
		"new Date(2020, 1, 2)",
		"Math.random()",
		'"a".localeCompare("b")',
		"(1000).toLocaleString()",
		"new Intl.Segmenter()",
		"day.getHours()",
	])("the rule catches %s", (text) => {
		expect(unsteady(code("values/x.ts", text))).toHaveLength(1);
	});

	test("the rule allows UTC arithmetic", () => {
		expect(unsteady(code("values/x.ts", "Date.UTC(2020, 1, 2); day.getUTCDay(); Math.round(2);"))).toEqual([]);
	});
});

describe("types", () => {
	test("are never loosened", () => {
		expect(files.flatMap(looseTypes)).toEqual([]);
	});

	test.each([
		"let x: any;",
		"const y = x as string;",
		"const y = <string>x;",
		"const y = x!;",
		"class Claim {}",
		"const Claim = class {};",
		"// @ts-expect-error\nf();",
		"// biome-ignore lint: because\nf();",
	])("the rule catches %s", (text) => {
		expect(looseTypes(code("judge/x.ts", text)).length).toBeGreaterThan(0);
	});

	test("the rule allows `as const`, renamed imports, `!==`, and the words in prose", () => {
		const text = 'import { a as b } from "./a.ts"; const c = ["as any"] as const; if (b !== !c) f(); // class of any';
		expect(looseTypes(code("judge/x.ts", text))).toEqual([]);
	});
});

describe("sizes", () => {
	const lines = outside("lexicon").map((file) => ({ path: file.path, lines: lineCount(file.text) }));
	const functions = files.flatMap(functionsOf);

	test("no file is over 250 lines, tables and the glossary excepted", () => {
		expect(lines.filter((file) => file.lines > 250 && file.path !== "types.ts")).toEqual([]);
	});

	test("the median file is under 80 lines", () => {
		expect(median(lines.map((file) => file.lines))).toBeLessThan(80);
	});

	test("no function is over 40 lines or takes more than three parameters", () => {
		expect(functions.filter((shape) => shape.lines > 40 || shape.parameters > 3)).toEqual([]);
	});

	test("the median function is at most seven lines", () => {
		expect(median(functions.map((shape) => shape.lines))).toBeLessThanOrEqual(7);
	});

	test("the measures measure", () => {
		const text = "function f(a, b, c, d) {\n\treturn 1;\n}\nconst g = () => 2;\n";
		expect(lineCount(text)).toBe(4);
		expect(functionsOf(code("x.ts", text))).toEqual([
			{ name: "x.ts: f", lines: 3, parameters: 4 },
			{ name: "x.ts: g", lines: 1, parameters: 0 },
		]);
		expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2, 0]);
	});
});

describe("words", () => {
	/** Lines of `src` that hold the word, as `path: line`. */
	const grep = (word: RegExp, among: readonly CodeFile[] = files) =>
		among.flatMap(({ path, text }) =>
			text
				.split("\n")
				.filter((line) => word.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);

	test("a stranger finds `nearly` in one row of one file", () => {
		// The glossary names the family of hedges; the words themselves stand in the table, and nowhere else.
		const rows = grep(/nearly/i).filter((row) => !row.startsWith("types.ts: "));
		expect(rows.filter((row) => !row.startsWith("lexicon/hedges.ts: "))).toEqual([]);
		expect(rows.filter((row) => /"[^"]*nearly|`[^`]*nearly/i.test(row))).toHaveLength(1);
	});

	/** People, and things that only one story has. Countries and their capitals are every story's. */
	const storyNames =
		/\b(?:Blinken|Jinping|Xi|Qin Gang|Wang Yi|Yang Tao|Kritenbrink|Kurt Campbell|Yellen|Raimondo|Sullivan|Kishida|Hua Chunying|Bill Gates|Xinbo|Lloyd Austin|AUKUS|Fudan)\b/;

	test("no name of the repository's own stories is in the program", () => {
		expect(grep(storyNames)).toEqual([]);
	});

	test("the rules see what they look for", () => {
		expect(grep(/nearly/i, [code("x.ts", "a\n// Nearly b\n")])).toEqual(["x.ts: // Nearly b"]);
		expect(grep(storyNames, [code("x.ts", "met Blinken"), code("y.ts", "Xian")])).toEqual(["x.ts: met Blinken"]);
	});
});
