import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../../src/input/edit/edit.ts";
import type { Edit } from "../../../src/input/edit/edits.ts";
import { type File, files } from "./files.ts";

const collapsed = (value: unknown) => String(value).replace(/\s+/g, " ").trim();

/** The sentences of a file as another reader finds them. */
const sentencesOf = (text: string): readonly string[] =>
	parse(text).claims.map((item: unknown) =>
		collapsed(typeof item === "object" && item !== null && "claim" in item ? item.claim : item),
	);

const evidence = [{ source: "wire", quote: `It's "six", he said: yes # no` }];

const pinAt = (at: number): Edit => ({ is: "insert", path: ["claims", at], key: "evidence", value: evidence });

const lineEnds = (text: string) => [...new Set(text.match(/\r?\n/g) ?? [])];

const withIndex = files.chain((file) =>
	fc.tuple(fc.constant(file), fc.integer({ min: 0, max: file.items.length - 1 })),
);

describe("a new key", () => {
	test("is where it should be, and nothing else has another value", () => {
		fc.assert(
			fc.property(withIndex, ([file, at]) => {
				const { text, refused } = editYaml(file.text, [pinAt(at)]);
				expect(refused).toEqual([]);
				expect(sentencesOf(text)).toEqual(sentencesOf(file.text));
				expect(parse(text).claims.map((item: object) => Object(item).evidence)).toEqual(
					file.items.map((_, index) => (index === at ? evidence : undefined)),
				);
			}),
			{ numRuns: 300 },
		);
	});

	test("leaves the lines of all other claims, the line ends and the end of the file as they are", () => {
		fc.assert(
			fc.property(withIndex, ([file, at]) => {
				const { text } = editYaml(file.text, [pinAt(at)]);
				expect(linesBefore(file, at).every((line, index) => text.split(file.eol)[index] === line)).toBe(true);
				expect(text.endsWith(linesBehind(file, at))).toBe(true);
				expect(lineEnds(text)).toEqual([file.eol]);
			}),
			{ numRuns: 300 },
		);
	});

	test("all at once or one after the other is the same", () => {
		fc.assert(
			fc.property(files, (file) => {
				const edits = file.items.map((_, at) => pinAt(at));
				const single = edits.reduce((text, edit) => editYaml(text, [edit]).text, file.text);
				expect(editYaml(file.text, edits)).toEqual({ text: single, refused: [] });
			}),
		);
	});
});

function linesBefore(file: File, at: number): readonly string[] {
	const start = file.text.split(file.eol).findIndex((line) => line.endsWith("claims:")) + 1;
	return file.text.split(file.eol).slice(0, start + file.items.slice(0, at).flatMap(({ lines }) => lines).length);
}

function linesBehind(file: File, at: number): string {
	const start = file.text.split(file.eol).findIndex((line) => line.endsWith("claims:")) + 1;
	const rest = file.text
		.split(file.eol)
		.slice(start + file.items.slice(0, at + 1).flatMap(({ lines }) => lines).length);
	return rest.join(file.eol);
}

describe("other words in a sentence", () => {
	/** A stretch of words of one sentence, and words in their place. */
	const replacements = withIndex.chain(([file, at]) => {
		const words = (sentencesOf(file.text)[at] ?? "").split(" ");
		return fc.record({
			file: fc.constant(file),
			at: fc.constant(at),
			words: fc.constant(words),
			from: fc.integer({ min: 0, max: words.length - 1 }),
			count: fc.integer({ min: 0, max: 3 }),
			instead: fc.constantFrom("seven", "nearly six hours", "it's", `the "new" text`, "a: b", "#x", "x, y", "*z", "Ж"),
		});
	});

	test("are read back, and every other claim keeps its own", () => {
		fc.assert(
			fc.property(replacements, ({ file, at, words, from, count, instead }) => {
				const sentence = sentencesOf(file.text)[at] ?? "";
				const before = words.slice(0, from).join(" ");
				const start = from === 0 ? 0 : before.length + 1;
				const end = start + words.slice(from, from + Math.max(1, count)).join(" ").length;
				const edit: Edit = { is: "replace", path: ["claims", at, "claim"], start, end, instead };
				const { text, refused } = editYaml(file.text, [edit]);
				const wanted = sentence.slice(0, start) + instead + sentence.slice(end);
				expect(refused).toEqual([]);
				expect(sentencesOf(text)).toEqual(
					sentencesOf(file.text).map((one, index) => (index === at ? collapsed(wanted) : one)),
				);
				expect(parse(text).claims.map((item: object) => Object(item).note)).toEqual(
					parse(file.text).claims.map((item: object) => Object(item).note),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test("touch only the lines of that sentence", () => {
		fc.assert(
			fc.property(replacements, ({ file, at, from, words, instead }) => {
				const start = from === 0 ? 0 : words.slice(0, from).join(" ").length + 1;
				const edit: Edit = {
					is: "replace",
					path: ["claims", at, "claim"],
					start,
					end: start + (words[from] ?? "").length,
					instead,
				};
				const { text } = editYaml(file.text, [edit]);
				expect(linesBefore(file, at).every((line, index) => text.split(file.eol)[index] === line)).toBe(true);
				expect(text.endsWith(linesBehind(file, at))).toBe(true);
				expect(commentsOf(text)).toEqual(commentsOf(file.text));
				expect(lineEnds(text)).toEqual(lineEnds(file.text));
			}),
			{ numRuns: 300 },
		);
	});
});

/** The comments that the files are made with. */
const commentsOf = (text: string) =>
	text.match(/[ \t]# (?:behind|why|inside|a block)|# (?:above|far above: x|head: comment)/g);

describe("whatever the file", () => {
	const scraps = fc.constantFrom(
		..."claims:|\n|  |- |claim: |It is six.|'|\"|>|\\|{|}|[|]|&a |*a|# x|: |, |? |\r\n|\t|!!str |---|...|%|é|😀".split(
			"|",
		),
		"|",
	);
	const texts = fc.array(scraps, { maxLength: 24 }).map((list) => `claims:\n  - ${list.join("")}`);

	test("an edit is made as wanted or refused, and then nothing is changed", () => {
		fc.assert(
			fc.property(texts, fc.boolean(), (before, pins) => {
				const edit: Edit = pins
					? pinAt(0)
					: { is: "replace", path: ["claims", 0, "claim"], start: 0, end: firstWord(before), instead: "x: y" };
				const { text, refused } = editYaml(before, [edit]);
				if (refused.length > 0) expect(text).toBe(before);
				else expect(sentencesOf(text)[0]).toBe(pins ? sentencesOf(before)[0] : changed(before));
			}),
			{ numRuns: 2000 },
		);
	});

	/** Length of the first word of the first sentence; facts, which are what is replaced, are whole words. */
	const firstWord = (text: string): number => {
		try {
			return sentencesOf(text)[0]?.split(" ")[0]?.length ?? 1;
		} catch {
			return 1;
		}
	};

	const changed = (text: string) => collapsed(`x: y${(sentencesOf(text)[0] ?? "").slice(firstWord(text))}`);
});
