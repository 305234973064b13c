import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth, wrap } from "../../src/report/wrap.ts";
import type { Span } from "../../src/types.ts";

const lines = (text: string, width: number, keep: readonly Span[] = []): string[] =>
	wrap(text, width, keep).map((span) => text.slice(span.start, span.end));

describe("displayWidth", () => {
	test.each([
		["plain", 5],
		["Ärger", 5],
		["e\u0301", 1],
		["北京", 4],
		["😀!", 3],
		["", 0],
	])("%s takes %i columns", (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});
});

describe("wrap", () => {
	test("breaks at spaces", () => {
		expect(lines("one two three", 7)).toEqual(["one two", "three"]);
		expect(lines("", 7)).toEqual([]);
	});

	test("cuts a word that fits no line, between characters", () => {
		expect(lines("a 😀😀😀 b", 4)).toEqual(["a", "😀😀", "😀 b"]);
	});

	test("keeps stretches together", () => {
		const text = "some roughly 30 minutes later";
		expect(lines(text, 17)).toEqual(["some roughly 30", "minutes later"]);
		expect(lines(text, 18, [{ start: 5, end: 23 }])).toEqual(["some", "roughly 30 minutes", "later"]);
	});

	test("breaks a stretch that no line could hold", () => {
		expect(lines("one two three", 7, [{ start: 0, end: 13 }])).toEqual(["one two", "three"]);
	});

	test("no line is too wide, and no word is lost", () => {
		const words = fc.array(fc.constantFrom("a", "the", "ferry", "北京", "😀", "passengers-and-crew"), {
			maxLength: 30,
		});
		fc.assert(
			fc.property(words, fc.integer({ min: 4, max: 30 }), (parts, width) => {
				const text = parts.join(" ");
				const wrapped = lines(text, width);
				for (const line of wrapped) expect(displayWidth(line)).toBeLessThanOrEqual(width);
				expect(wrapped.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
			}),
		);
	});
});
