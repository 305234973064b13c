import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alteration, findQuoted, isQuotation, joined, quotation } from "../../src/facts/quotation.ts";
import { markedIn, paragraphs } from "../../src/facts/quotation-marks.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Quotation, Token } from "../../src/types.ts";
import { quotationCases } from "./quotation.corpus.ts";

const read = await loadReader();

function quotationsIn(text: string): Quotation[] {
	return quotation.find(read({ id: "x", text }), defaults).filter(isQuotation);
}

function first(text: string): Quotation {
	const [found] = quotationsIn(text);
	if (found === undefined) throw new Error(`no quotation in ${text}`);
	return found;
}

function wordTokens(words: readonly string[]): Token[] {
	return words.map((word, at) => ({
		...{ word, norm: word, lemma: word, tag: "NOUN", spaced: at > 0, capital: false },
		...{ start: at * 10, end: at * 10 + word.length },
	}));
}

describe("finding", () => {
	it.each(quotationCases)("$text", ({ text, quotes }) => {
		const found = quotationsIn(text).map(({ words, speakerWords, scare }) => [
			words.join(" "),
			speakerWords,
			scare ? "scare" : undefined,
		]);
		expect(found).toEqual(quotes.map(([words, speaker, scare]) => [words, speaker, scare]));
	});

	it("has 150 texts, a fifth of them without speech", () => {
		const mute = quotationCases.filter(({ quotes }) => quotes.every(([, speaker]) => speaker === undefined));
		expect(quotationCases.length).toBeGreaterThanOrEqual(150);
		expect(mute.length).toBeGreaterThanOrEqual(quotationCases.length / 5);
		expect(mute.filter(({ quotes }) => quotes.length === 0).length).toBeGreaterThanOrEqual(25);
	});

	it("keeps the tokens to the first sentence and the offsets to the whole quotation", () => {
		const text = "He said: “It rained. It poured.” They left.";
		const [found] = quotationsIn(text);
		expect(found).toMatchObject({ sentence: 0, speakerSentence: 0, start: 9, end: 32 });
		expect(text.slice(found?.start, found?.end)).toBe("“It rained. It poured.”");
		const tokens = read({ id: "x", text }).sentences[0]?.tokens;
		expect(found?.to).toBe(tokens?.length);
	});

	it("gives the sentence in which the speaker stands", () => {
		expect(first("“It rained. It poured,” Ito said.")).toMatchObject({ sentence: 0, speakerSentence: 1 });
	});

	it("gives spans that begin and end with marks, whatever stands around", () => {
		const word = fc.constantFrom("rain", "fell", "said", "Ito", "don't", "the", "owners'", "1990s", ",", "well -");
		const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
		fc.assert(
			fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (pairs) => {
				const text = pairs.map(([plain, said]) => `${plain} “${said}” `).join("");
				const found = quotationsIn(text).map(({ start, end }) => text.slice(start, end));
				for (const span of found) expect(span).toMatch(/^“[\s\S]*”$/);
				expect(found.length).toBe(pairs.filter(([, said]) => /[\p{L}\d]/u.test(said)).length);
			}),
			{ numRuns: 60 },
		);
	});

	it("survives any text", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('"', "'", "“", "”", "‘", "’", " ", "a", "s", ".", "[", "]", "\n") }),
				(text) => {
					for (const { start, end } of quotationsIn(text)) expect(text.slice(start, end).length).toBeGreaterThan(0);
				},
			),
			{ numRuns: 200 },
		);
	});

	it("lets no single pair overlap a double one, and knows which pair is inside another", () => {
		const piece = fc.constantFrom(
			'"',
			"“",
			"”",
			"'",
			"‘",
			"’",
			" ",
			" ",
			"a",
			"the",
			"rs",
			". B",
			",",
			"He said",
			"\n\n",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				for (const marks of paragraphs(read({ id: "x", text: pieces.join("") })).map(markedIn))
					for (const inner of marks) {
						const around = marks.filter(({ from, to }) => from < inner.from && inner.from < to);
						expect(around.every(({ to }) => inner.to <= to)).toBe(true);
						expect(inner.nested).toBe(around.length > 0);
					}
			}),
			{ numRuns: 500 },
		);
	});

	it("reads a long run of marks to its end", () => {
		const text = `${"“a” ".repeat(5000)}${"'a ".repeat(5000)}${'"b '.repeat(5000)}`;
		expect(quotation.find(read({ id: "x", text }), defaults).length).toBeGreaterThanOrEqual(5000);
	});
});

describe("comparing", () => {
	const source = "Ito said “the lake is dying and nobody in this town cares about it”.";
	it.each([
		["Ito said “The lake is dying and nobody in this town cares about it.”", "same"],
		["Ito said “nobody in this town cares”.", "within"],
		["Ito said “the lake is dying … nobody in this town cares about it”.", "within"],
		["Ito said “the lake is dying … cares about it”.", "within"],
		["Ito said “the lake [in the park] is dying”.", "within"],
		["Ito said “the lake is dead and nobody in this town cares about it”.", "overlaps"],
		["Ito said “the lake is not dying and nobody in this town cares about it”.", "overlaps"],
		["Ito said “nobody cares … the lake is dying”.", "overlaps"],
		["Ito said “they have the best soup in the country”.", "disjoint"],
		["Ito said “he knows the lake is dying and nobody in this town cares about it at all”.", "wider"],
	])("%s: %s", (claim, relation) => {
		expect(quotation.compare(first(claim), first(source))).toBe(relation);
	});

	it("does not forgive another spelling", () => {
		const relation = quotation.compare(
			first("He said “we honour the old harbour rules”."),
			first("He said “we honor the old harbour rules”."),
		);
		expect(relation).toBe("overlaps");
	});

	it("names what was changed", () => {
		const source = "nobody in this town cares about the dying lake".split(" ");
		expect(alteration(first("He said “everybody in this town cares about the dying lake”."), source)?.changed).toEqual([
			"everybody",
		]);
		const added = alteration(first("He said “nobody in town cares about the lake”."), source);
		expect(added?.changed).toEqual(["this", "dying"]);
		expect(added?.similarity).toBeCloseTo(14 / 16);
		expect(alteration(first("He said “dying lake”."), source)).toBeUndefined();
		expect(alteration(first("He said “fish soup tastes best”."), source)).toBeUndefined();
	});

	it("is unrelated to facts of another kind", () => {
		const claim = first("He said “no”.");
		expect(quotation.compare(claim, { ...claim, kind: "name" })).toBe("unrelated");
	});
});

describe("joining", () => {
	const words = (text: string) => joined(quotationsIn(text)).map((found) => found.words.join(" "));

	it("puts together what one speaker says around its attribution", () => {
		const text = "“The road is closed,” Nakamura said. “It will open in June.”";
		expect(words(text)).toEqual(["the road is closed it will open in june"]);
		expect(words("“The road,” Nakamura said, “was never finished.”")).toEqual(["the road was never finished"]);
		const claim = first("Nakamura said: “The road is closed. It will open in June.”");
		expect(joined(quotationsIn(text)).map((source) => quotation.compare(claim, source))).toEqual(["same"]);
	});

	it("keeps speakers and labels apart", () => {
		expect(words("“Yes,” said the groom. “No,” said the bride.")).toEqual(["yes", "no"]);
		expect(words("The “smart” meter and the “dumb” meter failed.")).toEqual(["smart", "dumb"]);
	});
});

describe("finding quoted words in a source", () => {
	const anything = first("He said “x”.");

	it("finds every contiguous slice of any token list", () => {
		const words = fc.array(fc.constantFrom("a", "b", "ab", "c"), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (list, one, other) => {
				const [from, to] = [one % list.length, other % list.length].sort((a, b) => a - b);
				const slice = list.slice(from, (to ?? 0) + 1);
				const found = findQuoted({ ...anything, words: slice }, wordTokens(list));
				expect(list.slice(found?.from, found?.to)).toEqual(slice);
				expect(found?.from).toBeLessThanOrEqual(from ?? 0);
			}),
		);
	});

	it("finds the parts around an ellipsis in their order only", () => {
		const tokens = wordTokens(["one", "two", "three", "four", "five"]);
		expect(findQuoted({ ...anything, words: ["one", "two", "…", "five"] }, tokens)).toEqual({ from: 0, to: 5 });
		expect(findQuoted({ ...anything, words: ["five", "…", "one"] }, tokens)).toBeUndefined();
		expect(findQuoted({ ...anything, words: ["…"] }, tokens)).toBeUndefined();
	});

	it("passes over marks and finds words that are not quoted there", () => {
		const [sentence] = read({ id: "x", text: "The dam, she said - again - will hold." }).sentences;
		const claim = first("She said the dam “again will hold”.");
		const found = findQuoted(claim, sentence?.tokens ?? []);
		expect(sentence?.tokens.slice(found?.from, found?.to).map(({ word }) => word)).toEqual([
			"again",
			"-",
			"will",
			"hold",
		]);
	});
});

it("says the words and the speaker", () => {
	const text = "“The dam will hold,” Ito said.";
	expect(quotation.say(first(text), text)).toBe("“The dam will hold,” (Ito)");
	expect(quotation.say(first("The “smart” meters failed."), "The “smart” meters failed.")).toBe("“smart”");
});
