import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip, oneLine, visible, withoutCommands, withoutCommandsInJson } from "../../src/report/visible.ts";
import { runnerCommand } from "./runner.ts";

const registered = ["error", "warning", "notice", "group", "endgroup", "add-mask", "stop-commands", "set-output"];
const text = fc.string({ unit: "binary", maxLength: 60 });
/** Text that tries hard. */
const hostile = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"::error::",
				"##[error]",
				"::",
				"#",
				"[",
				"\n",
				"\r",
				" ",
				"\t",
				"\u200b",
				"\u200d",
				"\ufe0f",
				"\u00ad",
			),
			fc.constantFrom(...registered),
			text,
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(""));

describe("visible", () => {
	test.each([
		["\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
		["a\u202egnp.exe", "a\\u202egnp.exe"],
		["\u2066isolate\u2069", "\\u2066isolate\\u2069"],
		["zero\u200bwidth", "zero\\u200bwidth"],
		["c1 \u009b31m", "c1 \\u009b31m"],
		["bell\u0007", "bell\\u0007"],
		["half \ud83d", "half \\ud83d"],
		["tag \u{e0041}", "tag \\u{e0041}"],
		["a\nb\r\nc\u2028d\u0085e\tf", "a b  c d e f"],
		["👩‍🚒 Ärger, naïve, 北京 ✈️", "👩‍🚒 Ärger, naïve, 北京 ✈️"],
		["]]> & <b>", "]]> & <b>"],
	])("%j is shown as %j", (raw, shown) => {
		expect(visible(raw)).toBe(shown);
	});

	test("leaves nothing that steers, hides or breaks the line", () => {
		fc.assert(
			fc.property(text, (raw) => {
				expect(oneLine(raw)).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
			}),
		);
	});

	test("of plain text nothing is lost", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[!-~äöü€“” ]*$/u), (raw) => {
				expect(visible(raw)).toBe(raw);
			}),
		);
	});
});

describe("clip", () => {
	test("keeps what fits, and never half a pair", () => {
		expect(clip("abcde", 5)).toBe("abcde");
		expect(clip("abcdef", 5)).toBe("abcd…");
		expect(clip("abc😀😀", 5)).toBe("abc…");
	});
});

describe("withoutCommands", () => {
	test.each([
		["::error::x", "\\::error::x"],
		["  ::error::x", "  \\::error::x"],
		["fine\n\t::add-mask::x", "fine\n\t\\::add-mask::x"],
		["in the middle ##[error]x", "in the middle #\\#[error]x"],
		["\u200d::error::x", "\u200d\\::error::x"],
		["a::error::x", "a::error::x"],
		["## [x]", "## [x]"],
	])("%j becomes %j", (page, safe) => {
		expect(withoutCommands(page)).toBe(safe);
	});

	test("the runner finds no command in any page", () => {
		fc.assert(
			fc.property(hostile, (page) => {
				const lines = withoutCommands(page).split(/\r\n|\r|\n/);
				expect(lines.map(runnerCommand).filter(Boolean)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test("the model of the runner finds those that are there", () => {
		expect(runnerCommand(" ::error file=a::x")).toEqual({ name: "error", properties: { file: "a" }, data: "x" });
		expect(runnerCommand("\u200b::error::x")?.name).toBe("error");
		expect(runnerCommand("x ##[group]y")?.name).toBe("group");
		expect(runnerCommand("x ::error::y")).toBeUndefined();
	});

	test("leaves a long text without commands as it is", () => {
		const text = `${" ".repeat(200_000)}${"#\u200d".repeat(100_000)}${"\n ".repeat(100_000)}`;
		expect(withoutCommands(text)).toBe(text);
	});
});

describe("withoutCommandsInJson", () => {
	test("hides commands from the runner, and nothing from a parser", () => {
		fc.assert(
			fc.property(hostile, (value) => {
				const json = withoutCommandsInJson(JSON.stringify({ value }, null, 2));
				expect(JSON.parse(json)).toEqual({ value });
				expect(json.split("\n").map(runnerCommand).filter(Boolean)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});
