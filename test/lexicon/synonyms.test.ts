import { describe, expect, it } from "vitest";
import { antonymPairs } from "../../src/lexicon/antonyms.ts";
import { areAntonyms } from "../../src/lexicon/concepts.ts";
import { americanSpelling } from "../../src/lexicon/spelling.ts";
import { synonymGroups } from "../../src/lexicon/synonyms.ts";
import { wordFamilies } from "../../src/lexicon/word-families.ts";
import { sameConcept } from "./same-concept.ts";

const groups = synonymGroups.map((group) => group.split(" "));

describe("synonym groups", () => {
	it("are lemmas in lower case and American spelling, at least two, none twice", () => {
		const wrong = groups.filter(
			(group) =>
				group.length < 2 ||
				new Set(group).size !== group.length ||
				group.some((lemma) => !/^[a-z]+(?:[-_][a-z]+)*$/.test(lemma)) ||
				group.some((lemma) => lemma.split("_").map(americanSpelling).join("_") !== lemma),
		);
		expect(wrong).toEqual([]);
	});

	it("none lies inside another", () => {
		const inside = groups.filter((group) =>
			groups.some((other) => other !== group && group.every((lemma) => other.includes(lemma))),
		);
		expect(inside).toEqual([]);
	});
});

describe("word families", () => {
	it("share no word", () => {
		const words = wordFamilies.flatMap((family) => family.split(" "));
		expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
	});
});

describe("antonyms", () => {
	it("are never the same concept", () => {
		expect(antonymPairs.filter(([one, other]) => sameConcept(one, other))).toEqual([]);
	});

	it("are listed once", () => {
		const pairs = antonymPairs.map((pair) => [...pair].sort().join(" "));
		expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
	});

	it("are lemmas in lower case and American spelling", () => {
		const words = antonymPairs.flat();
		expect(words.filter((word) => !/^[a-z]+(?:[-_][a-z]+)*$/.test(word))).toEqual([]);
		expect(words.filter((word) => americanSpelling(word) !== word)).toEqual([]);
	});

	it("hold in both directions, in both spellings and through the root", () => {
		expect(areAntonyms("rise", "fall")).toBe(true);
		expect(areAntonyms("fall", "rise")).toBe(true);
		expect(areAntonyms("favour", "oppose")).toBe(true);
		expect(areAntonyms("refusal", "acceptance")).toBe(true);
		expect(areAntonyms("rise", "climb")).toBe(false);
		expect(areAntonyms("rise", "rise")).toBe(false);
	});
});
