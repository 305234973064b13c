import { describe, expect, it } from "vitest";
import { loadReader } from "../../src/text/document.ts";
import { normalise } from "../../src/text/normalise.ts";
import { tokenSpans } from "../../src/text/tokens.ts";
import { tokenCases } from "./tokens.corpus.ts";

describe("tokens", () => {
	it.each(tokenCases)("%s", (text, tokens) => {
		const spans = tokenSpans(normalise(text), { start: 0, end: text.length });
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.split(" "));
	});
});

it("counts from the text's beginning", () => {
	expect(tokenSpans("One. Two.", { start: 5, end: 9 })).toEqual([
		{ start: 5, end: 8 },
		{ start: 8, end: 9 },
	]);
});

const read = await loadReader();

describe("what was read before", () => {
	const later = "Ana Ruiz came second in last year's contest and the u.s. team third in the men's.";
	const tagsOf = (text: string) =>
		read({ id: "x", text }).sentences.flatMap(({ tokens }) => tokens.map(({ word, tag }) => `${word}/${tag}`));

	it.each([
		"The dividend is higher than last year's.",
		"Last year's, the best of all, and the men's, were sold.",
		"“Is it last year's?”",
		"Year's-end sales (the men's) rose; the year's: none.",
		"The U.S. won the men's.",
	])("changes nothing: %s", (earlier) => {
		const words = ["year/NOUN", "'s/PART", "u.s./NOUN", "men/NOUN"];
		tagsOf(earlier);
		expect(tagsOf(later)).toEqual(expect.arrayContaining(words));
		expect(tagsOf(later).filter((word) => word.startsWith("'s"))).toEqual(["'s/PART", "'s/PART"]);
	});
});
