import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadReader } from "../../src/text/document.ts";
import { lower, normalise } from "../../src/text/normalise.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { longestSentence } from "../../src/text/sentences.ts";
import { tokenSpans } from "../../src/text/tokens.ts";
import type { Token } from "../../src/types.ts";

const read = await loadReader();

/** News-like scraps beside any unicode, lone surrogates included. */
const scrap = fc.constantFrom(
	...[
		"The mayor ",
		"said ",
		"U.S. ",
		"Mr. ",
		"“",
		"”",
		'"',
		"'",
		"’s ",
		"n't ",
		". ",
		".",
		"! ",
		"? ",
		"...",
		", ",
		"-",
		"–",
		"1,000",
	],
	...[
		"3.5",
		"$",
		"5 p.m. ",
		"who ",
		"released by ",
		"and ",
		"before ",
		"meeting ",
		"was ",
		"not ",
		"\n",
		"\r\n",
		"\n\n",
		"\t",
		"\u00a0",
	],
	...[
		"🎉",
		"e\u0301",
		"\u200b",
		"İ",
		"ß",
		"\ud800",
		"@",
		"www.",
		"https://",
		"READ MORE: ",
		"(Photo by ",
		"[3]",
		"1. ",
		"&",
		"/",
	],
);
const text = fc.oneof(
	fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join("")),
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

const tokensOf = (source: string): Token[] =>
	read({ id: "x", text: source }).sentences.flatMap(({ tokens }) => [...tokens]);

describe("any text", () => {
	it("keeps its length in plain typography, and in lower case", () => {
		fc.assert(
			fc.property(text, (source) => {
				expect(normalise(source)).toHaveLength(source.length);
				expect(lower(source)).toHaveLength(source.length);
				expect(normalise(normalise(source))).toBe(normalise(source));
			}),
		);
	});

	it("gives tokens in order, each at its place, with a norm of its length", () => {
		fc.assert(
			fc.property(text, (source) => {
				let end = 0;
				for (const token of tokensOf(source)) {
					expect(token.start).toBeGreaterThanOrEqual(end);
					expect(token.end).toBeGreaterThan(token.start);
					expect(source.slice(token.start, token.end)).toBe(token.word);
					expect(token.norm).toHaveLength(token.word.length);
					end = token.end;
				}
			}),
		);
	});

	it("loses nothing but white space", () => {
		fc.assert(
			fc.property(text, (source) => {
				const words = tokensOf(source).map(({ word }) => normalise(word));
				expect(words.join("")).toBe(normalise(source).replace(/\s/g, ""));
			}),
		);
	});

	it("says where white space stands", () => {
		fc.assert(
			fc.property(text, (source) => {
				for (const { tokens } of read({ id: "x", text: source }).sentences)
					tokens.forEach(({ spaced, start }, at) => {
						expect(spaced).toBe(at > 0 && start > (tokens[at - 1]?.end ?? start));
					});
			}),
		);
	});

	it("gives sentences that begin and end with their tokens, numbered, in ascending paragraphs", () => {
		fc.assert(
			fc.property(text, (source) => {
				const { sentences } = read({ id: "x", text: source });
				sentences.forEach((sentence, at) => {
					expect(sentence.index).toBe(at);
					expect(sentence.start).toBe(sentence.tokens[0]?.start);
					expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
					expect(sentence.tokens.length).toBeLessThanOrEqual(longestSentence);
					expect(sentence.paragraph).toBeGreaterThanOrEqual(sentences[at - 1]?.paragraph ?? 0);
				});
			}),
		);
	});

	it("gives clauses that cover the sentence without gaps, with verb and subject inside it", () => {
		fc.assert(
			fc.property(text, (source) => {
				for (const { clauses, tokens } of read({ id: "x", text: source }).sentences) {
					expect(clauses.map(({ from }) => from)).toEqual([0, ...clauses.slice(0, -1).map(({ to }) => to)]);
					expect(clauses.at(-1)?.to).toBe(tokens.length);
					for (const { from, to, verb, subject } of clauses) {
						expect(to).toBeGreaterThan(from);
						if (verb !== undefined) expect(verb >= from && verb < to).toBe(true);
						if (subject !== undefined)
							expect(0 <= subject.from && subject.from < subject.to && subject.to <= tokens.length).toBe(true);
					}
				}
			}),
		);
	});

	it("parts into paragraphs that neither overlap nor begin or end with white space", () => {
		fc.assert(
			fc.property(text, (source) => {
				let end = 0;
				for (const paragraph of splitParagraphs(source)) {
					expect(paragraph.start).toBeGreaterThanOrEqual(end);
					expect(source.slice(paragraph.start, paragraph.end)).toBe(
						source.slice(paragraph.start, paragraph.end).trim(),
					);
					end = paragraph.end;
				}
			}),
		);
	});

	it("is cut alike wherever the stretch stands", () => {
		fc.assert(
			fc.property(text, (source) => {
				const shifted = tokenSpans(`xy ${source}`, { start: 3, end: 3 + source.length });
				const plain = tokenSpans(source, { start: 0, end: source.length });
				expect(shifted.map(({ start, end }) => ({ start: start - 3, end: end - 3 }))).toEqual(plain);
			}),
		);
	});
});
