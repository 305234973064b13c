import { beforeAll, describe, expect, test } from "vitest";
import { occurrencesIn } from "../../src/compare/links/phrases.ts";
import { phraseRows } from "../../src/lexicon/phrases.ts";
import { americanSpelling } from "../../src/lexicon/spelling.ts";
import type { Token } from "../../src/types.ts";
import { other, same } from "./phrases.corpus.ts";
import { verdictsOf } from "./projects.ts";

let verdicts: Awaited<ReturnType<typeof verdictsOf>>;

beforeAll(async () => {
	verdicts = await verdictsOf([...same, ...other]);
});

describe("phrases that say the same", () => {
	test.each(same.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[at]).toBe("supported");
	});
});

describe("phrases that do not", () => {
	test.each(other.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[same.length + at]).not.toBe("supported");
	});
});

describe("the tables", () => {
	test("every row has at least two phrases, and one direction at the most", () => {
		for (const row of phraseRows) {
			expect(row.split(/ \| | > /).every((phrase) => phrase.trim() === phrase && phrase !== "")).toBe(true);
			expect(row.split(/ \| | > /).length).toBeGreaterThan(1);
			expect(row.split(" > ").length).toBeLessThan(3);
		}
	});

	test("every word is in American spelling", () => {
		const words = phraseRows.flatMap((row) => row.split(/[ |>/]+/));
		expect([...new Set(words)].filter((word) => americanSpelling(word) !== word)).toEqual([]);
	});

	test("a long text that only opens phrases comes to an end", () => {
		const token = (word: string): Token => ({
			start: 0,
			end: 0,
			word,
			norm: word,
			lemma: word,
			tag: "VERB",
			spaced: true,
			capital: false,
		});
		const words = (count: number): Token[] =>
			Array.from({ length: count }, (_, at) => ({ ...token(at % 2 === 0 ? "put" : "take"), tag: "NOUN" }));
		expect(occurrencesIn(words(50_000))).toEqual([]);
	});
});
