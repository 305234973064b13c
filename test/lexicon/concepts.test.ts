import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conceptsOf } from "../../src/lexicon/concepts.ts";
import { functionWords, lightWords } from "../../src/lexicon/function-words.ts";
import { different, same } from "./concept-pairs.ts";
import { sameConcept } from "./same-concept.ts";

function joined(pair: string): boolean {
	const [one = "", other = ""] = pair.split(" ");
	return sameConcept(one, other);
}

describe("sameConcept", () => {
	it("joins what says the same in news", () => {
		expect(same.filter((pair) => !joined(pair))).toEqual([]);
	});

	it("keeps apart what differs in degree, sign, stage or kind", () => {
		expect(different.filter(joined)).toEqual([]);
	});

	it("knows participles and gerunds that stand as adjectives and nouns", () => {
		const pairs =
			"accused accuse, abandoned abandon, planned plan, identified identify, contaminated contaminate, bleeding bleed";
		expect(pairs.split(", ").filter((pair) => !joined(pair))).toEqual([]);
		const others = "hundred hundre, evening even, ceiling ceil, bring br, sacred sacre, speed spee, willing will";
		expect(others.split(", ").filter(joined)).toEqual([]);
	});

	it("does not depend on the order", () => {
		const words = [...same, ...different].flatMap((pair) => pair.split(" "));
		const word = fc.constantFrom(...words);
		fc.assert(fc.property(word, word, (one, other) => sameConcept(one, other) === sameConcept(other, one)));
	});

	it("holds for any word and itself", () => {
		fc.assert(fc.property(fc.string(), (word) => sameConcept(word, word)));
	});
});

describe("conceptsOf", () => {
	it("gives spelling, stem and groups", () => {
		expect(conceptsOf("organisation").slice(0, 2)).toEqual(["organization", "~organization"]);
		expect(conceptsOf("xylophone")).toEqual(["xylophone", "~xylophone"]);
		expect(conceptsOf("shoot_down")[0]).toBe("shoot_down");
		expect(conceptsOf("shoot_down").some((key) => /^#\d+$/.test(key))).toBe(true);
	});

	it("gives each key once", () => {
		const words = same.flatMap((pair) => pair.split(" "));
		expect(words.filter((word) => new Set(conceptsOf(word)).size !== conceptsOf(word).length)).toEqual([]);
	});
});

describe("words of little content", () => {
	it("are in one set only", () => {
		expect([...functionWords].filter((word) => lightWords.has(word))).toEqual([]);
	});

	it("are no negations and no numbers", () => {
		const telling = "not no never none nobody nothing neither cannot n't fail refuse two ten million nearly".split(" ");
		expect(telling.filter((word) => functionWords.has(word) || lightWords.has(word))).toEqual([]);
	});

	it("include the commonest words of English", () => {
		expect("the of and to in a is that for it with as".split(" ").every((word) => functionWords.has(word))).toBe(true);
		expect("make take have get hold give thing very also then however".split(" ").every(isLittle)).toBe(true);
	});
});

function isLittle(word: string): boolean {
	return functionWords.has(word) || lightWords.has(word);
}
