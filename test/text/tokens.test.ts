import { describe, expect, it } from "vitest";
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
