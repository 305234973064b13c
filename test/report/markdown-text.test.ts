import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bulleted, markdownClip, markdownLink, markdownText } from "../../src/report/markdown/text.ts";
import { oneLine } from "../../src/report/visible.ts";

const joiner = "&#8288;";

/** What a reader sees of escaped text: each backslash gives its mark, each reference its character. */
const shown = (markdown: string): string => markdown.replaceAll(joiner, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");

describe("markdownText", () => {
	test.each([
		["[click](https://example.org)", `\\[click\\](https:${joiner}//example.org)`],
		["![x](y)", "!\\[x\\](y)"],
		["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
		["<!-- -->", "\\<!-- --\\>"],
		["a | b", "a \\| b"],
		["\\|", "\\\\\\|"],
		["# Heading", "\\# Heading"],
		["- item", "\\- item"],
		["+ item", "\\+ item"],
		["===", "\\==="],
		["1. item", "1\\. item"],
		["2023) item", "2023\\) item"],
		["2023 was", "2023 was"],
		["> quote", "\\> quote"],
		["`code` ~~gone~~ **bold** _so_", "\\`code\\` \\~\\~gone\\~\\~ \\*\\*bold\\*\\* \\_so\\_"],
		["&lt; &#60;", `\\&lt; \\&\\#${joiner}60;`],
		["$x$", "\\$x\\$"],
		["{{ site }}", "\\{\\{ site \\}\\}"],
		["[^1]: note", "\\[^1\\]: note"],
		["@name and a@example.org", `@${joiner}name and a@${joiner}example.org`],
		["#1, GH-2, org/repo#3", `\\#${joiner}1, GH-${joiner}2, org/repo\\#${joiner}3`],
		["www.example.org", `www${joiner}.example.org`],
		["mailto:x", `mailto:${joiner}x`],
		[":tada: at 12:30", `\\:${joiner}tada: at 12:30`],
		["::error::x", `\\::${joiner}error::x`],
		["two\n\nparagraphs \u001b[1m", "two paragraphs \\\\u001b\\[1m"],
		["Prices rose 12% to €5 (from 4) – “far” more!", "Prices rose 12% to €5 (from 4) – “far” more!"],
	])("%j is written %j", (text, markdown) => {
		expect(markdownText(text)).toBe(markdown);
	});

	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					"@",
					"#",
					"1",
					"www",
					".",
					":",
					"//",
					"GH-",
					"mailto",
					"\\",
					"[",
					"]",
					"(",
					")",
					"|",
					"`",
					"<",
					"&",
					"\n",
					" ",
				),
				fc.string({ unit: "grapheme", maxLength: 10 }),
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join(""));

	test("nothing is lost, and it stays on one line", () => {
		fc.assert(
			fc.property(text, (raw) => {
				expect(shown(markdownText(raw))).toBe(oneLine(raw));
			}),
		);
	});

	test("no mark is left bare", () => {
		fc.assert(
			fc.property(text, (raw) => {
				const bare = markdownText(raw)
					.replaceAll(joiner, "")
					.replace(/\\[!-/:-@[-`{-~]/g, "");
				expect(bare).not.toMatch(/[\\`*_[\]<>&|~$#{}]/);
			}),
		);
	});

	test("in the finished page nothing calls anybody or leads anywhere", () => {
		fc.assert(
			fc.property(text, (raw) => {
				const page = shown(markdownText(raw).replaceAll(joiner, "\u2060"));
				expect(page).not.toMatch(/@[\p{L}\p{N}]|#\d|gh-\d|www\.|:\/\/|mailto:(?!\u2060)/iu);
			}),
		);
	});
});

test("a long text is cut before it is escaped", () => {
	expect(markdownClip("a * b * c", 6)).toBe("a \\* b…");
});

test("a link without an address is its text", () => {
	expect(markdownLink("a_b.txt:1", undefined)).toBe("a\\_b.txt:1");
	expect(markdownLink("a_b.txt:1", "https://example.org/a")).toBe("[a\\_b.txt:1](https://example.org/a)");
});

test("a list begins with an empty line", () => {
	expect(bulleted(["a", "b"])).toEqual(["\n- a\n", "- b\n"]);
});
