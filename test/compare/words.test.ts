import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isContent, lightWeight, likeness, synonym, synonymKeys, termsOf, weightOf } from "../../src/compare/words.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Token } from "../../src/types.ts";

const read = await loadReader();
const none = synonymKeys([]);

function sentenceOf(text: string) {
	const [sentence] = read({ id: "x", text }).sentences;
	if (sentence === undefined) throw new Error("no sentence");
	return sentence;
}

/** How alike the last words of two short sentences are. */
function alike(a: string, b: string): number {
	const [one, other] = [a, b].map((text) => termsOf(sentenceOf(`They ${text}`), none, "source").at(-1) ?? []);
	return likeness(one ?? [], other ?? []);
}

describe("likeness", () => {
	it.each([
		["the same word in another form", "resigned", "resign", 1],
		["synonyms", "bought", "purchased", synonym],
		["spellings", "apologise", "apologize", 1],
		["strangers", "resigned", "bought", 0],
	])("%s", (_, a, b, expected) => {
		expect(alike(a, b)).toBe(expected);
	});

	it("a derivation is nearer than a synonym, and farther than the word itself", () => {
		const [verb, noun] = [
			termsOf(sentenceOf("They announced it"), none, "source")[1],
			termsOf(sentenceOf("The announcement"), none, "source")[1],
		];
		expect(likeness(verb ?? [], noun ?? [])).toBeGreaterThan(synonym);
		expect(likeness(verb ?? [], noun ?? [])).toBeLessThan(1);
	});

	it("lies between 0 and 1, is mutual, and 1 with itself", () => {
		const key = fc.constantFrom("sail", "ship", "~sail", "~ship", "#1", "#2");
		const terms = fc.uniqueArray(key, { maxLength: 4 });
		fc.assert(
			fc.property(terms, terms, (a, b) => {
				const value = likeness(a, b);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				expect(likeness(b, a)).toBe(value);
				expect(likeness(a, a)).toBe(a.length === 0 ? 0 : 1);
			}),
		);
	});

	it("the editor's own synonyms count", () => {
		const own = synonymKeys([["kerfuffle", "ruckus"]]);
		const keys = ["The kerfuffle.", "The ruckus."].map(
			(text) => (synonyms: typeof own) => termsOf(sentenceOf(text), synonyms, "source")[1] ?? [],
		);
		const [one, other] = keys;
		if (one === undefined || other === undefined) throw new Error("no words");
		expect(likeness(one(none), other(none))).toBe(0);
		expect(likeness(one(own), other(own))).toBe(synonym);
	});
});

describe("content", () => {
	const words = (text: string, keep: (token: Token) => boolean) =>
		sentenceOf(text)
			.tokens.filter(keep)
			.map(({ word }) => word);

	it("is nouns, verbs, names, numbers and what describes them", () => {
		expect(words("She had not been at the harbour when 96 tired passengers boarded the Aurora.", isContent)).toEqual([
			"harbour",
			"96",
			"tired",
			"passengers",
			"boarded",
			"Aurora",
		]);
	});

	it("has terms, and nothing else has", () => {
		const sentence = sentenceOf("The crew of the ferry was rescued, but nobody said how.");
		const terms = termsOf(sentence, none, "source");
		expect(terms).toHaveLength(sentence.tokens.length);
		sentence.tokens.forEach((token, at) => {
			expect((terms[at]?.length ?? 0) > 0).toBe(isContent(token));
		});
	});

	it("weighs names more than nouns, and light verbs little", () => {
		const weight = (text: string, word: string) => {
			const token = sentenceOf(text).tokens.find((candidate) => candidate.word === word);
			return token === undefined ? Number.NaN : weightOf(token);
		};
		const claim = "Yesterday the committee made a decision in Oslo.";
		expect(weight(claim, "Oslo")).toBeGreaterThan(weight(claim, "committee"));
		expect(weight(claim, "committee")).toBe(1);
		expect(weight(claim, "made")).toBe(lightWeight);
	});
});
