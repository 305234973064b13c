import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slug } from "../../src/input/ids.ts";
import { loadProject } from "../../src/input/project.ts";
import { matches } from "../../src/input/references.ts";
import { didYouMean, editDistance, nearestWord } from "../../src/input/suggest.ts";
import { load, twoSources } from "./project-folder.ts";

async function claims(yaml: string) {
	const project = await load({ ...twoSources, "claims/a.yaml": yaml });
	expect(project.problems).toEqual([]);
	return project.claims;
}

describe("claims", () => {
	test("voices required of a whole file, and of one claim", async () => {
		const read = await claims("minOrigins: 2\nclaims:\n  - A.\n  - {claim: B., minOrigins: 1}\n  - {claim: C.}\n");
		expect(read.map(({ minOrigins }) => minOrigins)).toEqual([2, 1, 2]);
	});

	test("the long form with all its keys", async () => {
		const [claim] = await claims(`claims:
  - id: meeting-length
    claim: "The meeting lasted ~35 minutes."
    sources: [cheddar-*, reuters]
    minOrigins: 2
    evidence:
      - source: reuters
        quote: One.
    resolution:
      prefer: reuters
      reason: It was there.
      by: foreign desk
      date: 2023-06-20
      versions: {reuters: "ABCDEF012345", "cheddar-ap": "123456789012"}
    waive:
      reason: Confirmed by phone.
      by: foreign desk
      until: 2024-02-29
    note: anything
`);
		expect(claim).toEqual({
			id: "meeting-length",
			text: "The meeting lasted ~35 minutes.",
			place: { file: "claims/a.yaml", line: 3, column: 12, endLine: 3, endColumn: 45 },
			sources: ["cheddar-ap", "reuters"],
			minOrigins: 2,
			evidence: [
				{
					source: "reuters",
					quote: "One.",
					place: { file: "claims/a.yaml", line: 8, column: 16, endLine: 8, endColumn: 20 },
				},
			],
			resolution: {
				prefer: "reuters",
				reason: "It was there.",
				by: "foreign desk",
				date: "2023-06-20",
				versions: { reuters: "abcdef012345", "cheddar-ap": "123456789012" },
				place: { file: "claims/a.yaml", line: 9, column: 5, endLine: 9, endColumn: 15 },
			},
			waive: {
				reason: "Confirmed by phone.",
				by: "foreign desk",
				until: "2024-02-29",
				place: { file: "claims/a.yaml", line: 15, column: 5, endLine: 15, endColumn: 10 },
			},
			note: "anything",
		});
	});

	test("plain, quoted, folded and block sentences, and an alias", async () => {
		const read = await claims(`claims:
  - Plain words.  # comment
  - 'It''s quoted.'
  - >-
    Folded
    words.
  - claim: |
      Block words.
  - &a Anchored.
  - *a
`);
		expect(read.map(({ text }) => text)).toEqual([
			"Plain words.",
			"It's quoted.",
			"Folded words.",
			"Block words.",
			"Anchored.",
			"Anchored.",
		]);
		expect(read.map(({ place }) => [place.line, place.column, place.endLine, place.endColumn])).toEqual([
			[2, 5, 2, 17],
			[3, 5, 3, 20],
			[4, 5, 6, 11],
			[7, 12, 8, 19],
			[9, 8, 9, 17],
			[10, 5, 10, 7],
		]);
	});

	test("generated ids: the first words, numbered, never an id that is given elsewhere", async () => {
		const given = "  - {claim: Z., id: blinken-met-xi}\n";
		const read = await claims(`claims:\n  - Blinken met Xi.\n  - Blinken met Xi!\n${given}  - Blinken met Xi?\n`);
		expect(read.map(({ id }) => id)).toEqual([
			"blinken-met-xi-2",
			"blinken-met-xi-3",
			"blinken-met-xi",
			"blinken-met-xi-4",
		]);
	});

	test("slugs", () => {
		expect(slug("The U.S. won't “resume” talks with China's army now")).toBe("the-us-wont-resume-talks-with");
		expect(slug("Émigrés — 35-minute")).toBe("emigres-35-minute");
		expect(slug("習近平 met")).toBe("習近平-met");
		expect(slug("…!?")).toBe("claim");
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(slug(text)).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
			}),
		);
	});

	test("this repository's own sources are read without a problem", async () => {
		const cwd = new URL("../..", import.meta.url).pathname;
		const { sources, problems } = await loadProject({ cwd });
		expect(sources.map(({ id }) => id)).toEqual(["ap-arrival", "cheddar-ap", "fox-ap", "reuters", "scotsman"]);
		expect(problems.filter(({ file }) => file.startsWith("seeds/"))).toEqual([]);
		const [, cheddar] = sources;
		const left = cheddar?.boilerplate.map(({ start, end }) => cheddar.text.slice(start, end)).at(-1);
		expect(left).toMatch(/^Share:[\s\S]*Load More$/);
	});
});

describe("suggestions", () => {
	test("edit distance", () => {
		expect(editDistance("", "abc")).toBe(3);
		expect(editDistance("kitten", "sitting")).toBe(3);
		expect(editDistance("qoute", "quote")).toBe(1);
	});

	test("edit distance is symmetric, zero only for equal words, and at most the longer length", () => {
		const word = fc.string({ maxLength: 8 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b);
				expect(distance).toBe(editDistance(b, a));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			}),
		);
	});

	test("the nearest word, or the list, or nothing", () => {
		expect(nearestWord("Source", ["sources", "note"])).toBe("sources");
		expect(nearestWord("zebra", ["sources", "note"])).toBeUndefined();
		expect(didYouMean("zebra", ["sources", "note"])).toBe("Known: `sources`, `note`.");
		expect(didYouMean("zebra", [])).toBeUndefined();
		expect(nearestWord("a".repeat(100_000), ["a"])).toBeUndefined();
	});
});

describe("patterns of source ids", () => {
	test("agree with the same pattern as a regular expression", () => {
		const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 });
		const id = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
		fc.assert(
			fc.property(pattern, id, (pattern, id) => {
				const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
				expect(matches(pattern, id)).toBe(expression.test(id));
			}),
			{ numRuns: 2000 },
		);
	});
});
