import { describe, expect, it } from "vitest";
import { antonymPairs } from "../../src/lexicon/antonyms.ts";
import { areAntonyms, conceptsOf } from "../../src/lexicon/concepts.ts";
import { alternativesOf, exclusiveRows } from "../../src/lexicon/exclusives.ts";
import { areNear } from "../../src/lexicon/near-words.ts";
import { areOpposed, polePhrases, poleRows, polesOf } from "../../src/lexicon/poles.ts";

const sidesOf = (row: string): readonly (readonly string[])[] => row.split(" | ").map((side) => side.split(" "));
const pairsOf = (row: string): readonly (readonly [string, string])[] => {
	const [one = [], other = []] = sidesOf(row);
	return one.flatMap((a) => other.map((b) => [a, b] as const));
};

describe("poles", () => {
	it("are rows of two sides without a word on both", () => {
		const odd = poleRows.filter((row) => {
			const sides = sidesOf(row);
			return sides.length !== 2 || new Set(sides.flat()).size !== sides.flat().length;
		});
		expect(odd).toEqual([]);
	});

	it("never oppose words that say the same", () => {
		const isSame = (a: string, b: string): boolean =>
			areNear(a, b) || conceptsOf(a).some((key) => conceptsOf(b).includes(key));
		expect(poleRows.flatMap(pairsOf).filter(([a, b]) => isSame(a, b))).toEqual([]);
	});

	it("hold of words in either order, and of their forms", () => {
		expect(areAntonyms("delighted", "saddened")).toBe(true);
		expect(areAntonyms("appalled", "thrilled")).toBe(true);
		expect(areAntonyms("quash", "affirm")).toBe(true);
		expect(areAntonyms("delighted", "thrilled")).toBe(false);
		expect(areAntonyms("old", "popular")).toBe(false);
		expect(areAntonyms("cheap", "good")).toBe(false);
	});

	it("lead from the first word of a phrase to the rest", () => {
		const [over] = polePhrases("victory").filter(({ rest }) => rest.join(" ") === "over");
		const [lost] = polePhrases("lose").filter(({ rest }) => rest.join(" ") === "to");
		expect(areOpposed(over?.poles ?? [], lost?.poles ?? [])).toBe(true);
		expect(polesOf("victory_over")).toEqual([]);
	});

	it("leave no pair to the list of single pairs that a row has", () => {
		const has = ([a, b]: readonly [string, string]): boolean => areOpposed(polesOf(a), polesOf(b));
		expect(antonymPairs.filter(has)).toEqual([]);
	});
});

describe("values of which one holds", () => {
	it("are rows of at least two different words", () => {
		const odd = exclusiveRows.filter((row) => {
			const words = row.split(" ");
			return words.length < 2 || new Set(words).size !== words.length;
		});
		expect(odd).toEqual([]);
	});

	it("have the other words of their rows", () => {
		expect(alternativesOf("chest")?.has("back")).toBe(true);
		expect(alternativesOf("chest")?.has("chest")).toBe(false);
		expect(alternativesOf("decision")).toBeUndefined();
	});
});
