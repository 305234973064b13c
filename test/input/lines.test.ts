import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt, lineStarts, positionAt } from "../../src/text/lines.ts";

const texts = fc
	.array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", " "), { maxLength: 40 })
	.map((pieces) => pieces.join(""));

/** The slow and plain way: cut the text before the offset at its line breaks. */
function naive(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const inside = text[offset - 1] === "\r" && text[offset] === "\n";
	const lines = (inside ? before.slice(0, -1) : before).split(/\r\n|\r|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? "").length + (inside ? 2 : 1) };
}

describe("lines", () => {
	test("positionAt agrees with cutting the text by hand", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const starts = lineStarts(text);
				for (let offset = 0; offset <= text.length; offset++) {
					expect(positionAt(starts, offset)).toEqual(naive(text, offset));
				}
			}),
		);
	});

	test("lineAt gives the lines without their breaks", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const starts = lineStarts(text);
				expect(starts.map((_, index) => lineAt(text, starts, index + 1))).toEqual(text.split(/\r\n|\r|\n/));
			}),
		);
	});

	test("line and paragraph separators are not line breaks of a file", () => {
		expect(lineStarts("a\u2028b\u2029c")).toEqual([0]);
	});

	test("offsets outside the text stay in its first and last line", () => {
		expect(positionAt(lineStarts("a\nb"), -5)).toEqual({ line: 1, column: 1 });
		expect(positionAt(lineStarts("a\nb"), 9)).toEqual({ line: 2, column: 8 });
		expect(lineAt("a\nb", lineStarts("a\nb"), 3)).toBe("");
	});
});
