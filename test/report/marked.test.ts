import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "../../src/report/excerpt.ts";
import { marked, markedLines } from "../../src/report/marked.ts";
import { plain, type Style } from "../../src/report/style.ts";

const brackets: Style = { colour: true, paint: (_ink, text) => `«${text}»` };
const filler = (count: number, word: string): string => Array.from({ length: count }, () => word).join(" ");

/** The words of the quotation that a reader sees marked. */
const markedWords = (quote: string, words: readonly string[], budget = 10_000): string[] => {
	const marks = words.map((word) => ({ start: 7 + quote.indexOf(word), end: 7 + quote.indexOf(word) + word.length }));
	const shown = excerpt(marked(quote, 7, marks), budget);
	return shown.marks.map((mark) => shown.text.slice(mark.start, mark.end));
};

describe("marked", () => {
	test("white space is folded and marks stay with their words", () => {
		const shown = marked("  one\n\ttwo  three ", 50, [{ start: 57, end: 60 }]);
		expect(shown).toEqual({ text: "one two three", marks: [{ start: 4, end: 7 }] });
	});

	test("what is escaped is marked in its escaped form", () => {
		expect(markedWords("a \u001b[1m b", ["\u001b[1m"])).toEqual(["\\u001b[1m"]);
	});

	test("a phrase is marked as one, whatever its words are marked for", () => {
		const words = [
			{ start: 2, end: 4 },
			{ start: 5, end: 11 },
			{ start: 12, end: 19 },
			{ start: 21, end: 25 },
		];
		expect(marked("a 30-minute meeting, long", 0, words).marks).toEqual([
			{ start: 2, end: 19 },
			{ start: 21, end: 25 },
		]);
	});

	test("marks that touch or overlap are one; marks outside the quotation are none", () => {
		const marks = [
			{ start: 4, end: 7 },
			{ start: 0, end: 5 },
			{ start: 90, end: 99 },
		];
		expect(marked("one two three", 0, marks).marks).toEqual([{ start: 0, end: 7 }]);
	});

	test("any marks on any text are in order and inside it", () => {
		const span = fc.tuple(fc.nat(80), fc.nat(80)).map(([start, end]) => ({ start, end }));
		fc.assert(
			fc.property(
				fc.string({ unit: "binary" }),
				fc.array(span),
				fc.integer({ min: 1, max: 200 }),
				(text, marks, budget) => {
					const shown = excerpt(marked(text, 5, marks), budget);
					let last = 0;
					for (const mark of shown.marks) {
						expect(mark.start).toBeGreaterThanOrEqual(last);
						expect(mark.end).toBeGreaterThan(mark.start);
						last = mark.end;
					}
					expect(last).toBeLessThanOrEqual(shown.text.length);
				},
			),
		);
	});
});

describe("excerpt", () => {
	const quote = `${filler(60, "early")} exactly here ${filler(60, "between")} and there ${filler(60, "late")}`;

	test("what fits stays whole", () => {
		expect(excerpt({ text: "short", marks: [] }, 5)).toEqual({ text: "short", marks: [] });
	});

	test("the marks survive, the rest is left out", () => {
		expect(markedWords(quote, ["exactly here", "and there"], 200)).toEqual(["exactly here", "and there"]);
		const near = `${filler(50, "x")} one two three`;
		expect(excerpt({ text: near, marks: [{ start: 62, end: 63 }] }, 80).text).toBe(near);
		const shown = excerpt(marked(quote, 0, [{ start: 360, end: 372 }]), 200).text;
		expect(shown).toMatch(/^…early early .* exactly here between .* between…$/);
		expect(shown.length).toBeLessThan(200);
	});

	test("without marks the beginning is shown", () => {
		expect(excerpt(marked(quote, 0, []), 100).text).toMatch(/^early early .* early…$/);
	});

	test("a mark as long as a book is cut", () => {
		const book = filler(5000, "word");
		expect(excerpt(marked(book, 0, [{ start: 0, end: book.length }]), 200).text.length).toBeLessThan(300);
	});

	test("one endless word is cut as well", () => {
		const word = "x".repeat(5000);
		expect(excerpt(marked(word, 0, [{ start: 2000, end: 2004 }]), 200).text).toBe("…xxxx…");
	});
});

describe("markedLines", () => {
	const line = { text: "about 30 minutes later", marks: [{ start: 6, end: 16 }] };

	test("without colour carets stand below the words", () => {
		expect(markedLines(line, 40, plain)).toEqual(["about 30 minutes later", "      ^^^^^^^^^^"]);
	});

	test("with colour the words are painted", () => {
		expect(markedLines(line, 40, brackets)).toEqual(["about «30 minutes» later"]);
	});

	test("a short mark is not torn apart, a long one is marked on every line", () => {
		expect(markedLines(line, 20, brackets)).toEqual(["about «30 minutes»", "later"]);
		expect(markedLines(line, 10, brackets)).toEqual(["about «30»", "«minutes»", "later"]);
	});

	test("carets stand right below wide characters", () => {
		const wide = {
			text: "北京 talks 😀",
			marks: [
				{ start: 3, end: 8 },
				{ start: 9, end: 11 },
			],
		};
		expect(markedLines(wide, 40, plain)[1]).toBe("     ^^^^^ ^^");
	});
});
