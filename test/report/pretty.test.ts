import { describe, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import type { Style } from "../../src/report/style.ts";
import { displayWidth } from "../../src/report/wrap.ts";
import type { ClaimReport, Problem } from "../../src/types.ts";
import { claim, everything, evidence, problem, report } from "./reports.ts";
import { runnerCommand } from "./runner.ts";

const tagged: Style = { colour: true, paint: (ink, text) => `<${ink}>${text}</${ink}>` };
const of = (one: ClaimReport): string => render(report([one]), "pretty");
const ofProblem = (more: Partial<Problem>): string => render(report([], [problem(more)]), "pretty");
const body = (text: string): string[] => text.split("\n").slice(0, -1);

describe("pretty", () => {
	test.each([80, 48])("one of everything, %i columns", async (width) => {
		const page = render(everything, "pretty", { width });
		// Places are never broken: a terminal makes links of them.
		const tooWide = body(page).filter((line) => displayWidth(line) > width && !/:\d+:\d+/.test(line));
		expect(tooWide).toEqual([]);
		await expect(page).toMatchFileSnapshot(`../stored/report/pretty-${width}.txt`);
	});

	test("facts that may speak of two things are not said to exclude one another", () => {
		const fact = { kind: "quantity", claim: "310 [310, 310]", source: "320 [320, 320]", relation: "disjoint" } as const;
		const page = (effect: "blocks" | "contradicts") =>
			of(claim("unsupported", { nearest: evidence("320 came.", ["320"], { facts: [{ ...fact, effect }] }) }));
		expect(page("contradicts")).toContain("claim: 310 · source: 320 · cannot both be true\n");
		expect(page("blocks")).toContain("claim: 310 · source: 320\n");
	});

	test("one of everything, in colour", async () => {
		await expect(render(everything, "pretty", { style: tagged })).toMatchFileSnapshot(
			"../stored/report/pretty-ink.txt",
		);
	});

	test("colour changes nothing but colour and marks", () => {
		const bare = (text: string): string => text.replace(/<\/?[a-z]+>/g, "");
		const withoutCarets = (text: string): string => text.replace(/^ {4}│ [ ^]*\^\n/gm, "");
		expect(withoutCarets(bare(render(everything, "pretty", { style: tagged })))).toBe(
			withoutCarets(render(everything, "pretty")),
		);
	});

	test("nothing to say is one line", () => {
		expect(render(report([claim("supported"), claim("supported")]), "pretty")).toBe(
			"2 claims: 2 supported · 0 errors, 0 warnings\n",
		);
		expect(render(report([]), "pretty")).toBe("0 claims · 0 errors, 0 warnings\n");
	});

	test("quiet shows errors only, and counts all", () => {
		const page = render(everything, "pretty", { quiet: true });
		const words = page.match(/^ {2}(?:fatal|error|warning|accepted)(?= )/gm);
		expect(words).toEqual(["  error", "  fatal", "  error", "  fatal"]);
		expect(page).toContain("2 warnings\n");
	});

	test("problems and claims of a file stand in the order of their lines", () => {
		const given = report(
			[claim("contradicted", { line: 20 }), claim("unsupported", { line: 3 })],
			[problem({ line: 9 })],
		);
		const places = [...render(given, "pretty").matchAll(/harbour\.yaml:(\d+):/g)].map((match) => match[1]);
		expect(places).toEqual(["3", "9", "20"]);
	});

	test("the order of the report changes nothing", () => {
		const backwards = {
			...everything,
			claims: everything.claims.toReversed(),
			problems: everything.problems.toReversed(),
		};
		expect(render(backwards, "pretty")).toBe(render(everything, "pretty"));
	});

	test("parts are told apart only where there are several", () => {
		expect(
			of(claim("unsupported", { claim: "One part.", parts: [{ text: "One part", verdict: "unsupported" }] })),
		).not.toContain("One part\n");
	});
});

describe("the line of a problem", () => {
	const caretOf = (page: string): string => {
		const lines = page.split("\n");
		const at = lines.findIndex((line) => /^ {4}│ *\^+$/.test(line));
		return [lines[at - 1], lines[at]].map((line) => line?.slice(6)).join("\n");
	};

	test.each([
		["a tab before it", { frame: "\tname: x", column: 2, endLine: 9, endColumn: 6 }, "name: x\n^^^^"],
		["no end", { frame: "  - a", column: 5 }, "- a\n  ^"],
		["beyond the line", { frame: "ab", column: 40 }, "ab\n  ^"],
		["until another line", { frame: "key: |", column: 6, endLine: 12, endColumn: 1 }, "key: |\n     ^"],
		["wide characters", { frame: "北京: x", column: 5 }, "北京: x\n      ^"],
		["an escape before it", { frame: "\u001b[1m: x", column: 5 }, "\\u001b[1m: x\n         ^"],
		["an empty line", { frame: "", column: 1 }, "\n^"],
	] as const)("%s", (_name, more, shown) => {
		expect(caretOf(ofProblem(more))).toBe(shown);
	});

	test("of a long line the neighbourhood is shown", () => {
		const frame = `${"x".repeat(300)}HERE${"y".repeat(300)}`;
		const [line = "", caret = ""] = caretOf(ofProblem({ frame, column: 301, endLine: 9, endColumn: 305 })).split("\n");
		expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
		expect(line.length).toBeLessThanOrEqual(74);
	});
});

describe("hostile text", () => {
	const bad = "x\n::error::y\r\n##[error]z\u001b[31m\u202e\u0007 ]]> %0A 👩‍🚒\u2028::add-mask::q\u0085end";
	const page = render(
		report(
			[
				claim("contradicted", {
					id: bad,
					claim: bad,
					file: bad,
					message: bad,
					parts: [
						{ text: bad, verdict: "contradicted" },
						{ text: bad, verdict: "supported" },
					],
					stances: [
						{
							source: bad,
							stance: "contradicts",
							evidence: [
								evidence(bad, [bad], {
									source: bad,
									file: bad,
									facts: [{ kind: "quantity", claim: bad, source: `${bad}!`, relation: "disjoint" }],
								}),
							],
						},
					],
					nearest: evidence(bad, [bad], { start: 5, source: bad, file: bad }),
					alsoNear: [evidence(bad, [bad], { start: 7, source: bad, file: bad })],
					missing: [bad],
				}),
			],
			[problem({ file: `::error::${bad}`, message: bad, hint: bad, frame: bad })],
		),
		"pretty",
	);

	test("steers no terminal", () => {
		expect(page).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
	});

	test("gives the runner no command", () => {
		expect(page.split("\n").map(runnerCommand).filter(Boolean)).toEqual([]);
	});

	test("is still all there", async () => {
		await expect(page).toMatchFileSnapshot("../stored/report/pretty-hostile.txt");
	});
});

describe("in GitHub Actions", () => {
	/** Problem matchers that common set-up actions register (actions/setup-node: eslint-stylish, tsc; setup-python). */
	const matchers = [
		/^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/m,
		/^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/m,
		/^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/m,
		/^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/m,
	];

	test("no matcher of another tool takes our lines for its own", () => {
		const page = render(everything, "pretty");
		expect(matchers.filter((matcher) => matcher.test(page))).toEqual([]);
	});
});
