import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/normalise.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { longestSentence, splitSentences } from "../../src/text/sentences.ts";
import { broken, laidOut, whole } from "./sentences.corpus.ts";

function sentencesOf(text: string): string[] {
	const normal = normalise(text);
	return splitParagraphs(normal)
		.flatMap((paragraph) => splitSentences(normal, paragraph))
		.map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
}

describe("sentences", () => {
	it.each(broken.map((sentences) => ({ text: sentences.join(" "), sentences })))("$text", ({ text, sentences }) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

	it.each(whole)("does not break: %s", (text) => {
		expect(sentencesOf(text)).toEqual([text]);
	});

	it.each(laidOut)("by lines: $text", ({ text, sentences }) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});
});

describe("a sentence without end", () => {
	it("is cut, so that reading stays linear", () => {
		const cut = sentencesOf("word ".repeat(2 * longestSentence + 1));
		expect(cut.map((sentence) => sentence.split(" ").length)).toEqual([longestSentence, longestSentence, 1]);
	});

	it("is not cut where it ends in time", () => {
		const text = `${"word ".repeat(longestSentence - 1)}.`;
		expect(sentencesOf(text)).toHaveLength(1);
	});
});
