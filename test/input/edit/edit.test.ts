import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changeClaims } from "../../../src/input/edit/claims.ts";
import { editYaml } from "../../../src/input/edit/edit.ts";
import type { Edit } from "../../../src/input/edit/edits.ts";

const insert = (at: number): Edit => ({
	is: "insert",
	path: ["claims", at],
	key: "sources",
	value: ["a"],
});

/** The first claim with `old` in other words. */
function reworded(yaml: string, old: string, instead: string) {
	const [first] = parse(yaml).claims;
	const start = String(first.claim ?? first).indexOf(old);
	return editYaml(yaml, [{ is: "replace", path: ["claims", 0, "claim"], start, end: start + old.length, instead }]);
}

describe("other words", () => {
	test.each([
		["plain", "claims:\n  - It is six.\n", "claims:\n  - It is 'six'.\n", "'six'"],
		["plain, that now needs quotes", "claims:\n  - It is six.\n", "claims:\n  - 'It is six: x.'\n", "six: x"],
		[
			"plain, with an apostrophe that now needs quotes",
			"claims:\n  - Don't six.\n",
			"claims:\n  - 'Don''t #6.'\n",
			"#6",
		],
		["plain between brackets", "claims: [It is six.]\n", "claims: ['It is a, b.']\n", "a, b"],
		["plain over lines", "claims:\n  - It is\n    six.\n", "claims:\n  - It is\n    seven or so.\n", "seven or so"],
		["single quotes", "claims:\n  - 'It is six.'\n", "claims:\n  - 'It is o''clock.'\n", "o'clock"],
		["double quotes", 'claims:\n  - "It is six."\n', 'claims:\n  - "It is \\"x\\"."\n', '"x"'],
		["escapes that are no words", 'claims:\n  - "It is\\tsix."\n', 'claims:\n  - "It is\\tseven."\n', "seven"],
		["folded", "claims:\n  - >-\n    It is\n    six.\n", "claims:\n  - >-\n    It is\n    x: y.\n", "x: y"],
		[
			"literal",
			"claims:\n  - claim: |  # c\n      It is\n      six.\n",
			"claims:\n  - claim: |  # c\n      It is\n      7.\n",
			"7",
		],
		["anchored, used nowhere", "claims:\n  - &a It is six.\n", "claims:\n  - &a It is ten.\n", "ten"],
	])("in a scalar: %s", (_name, before, after, instead) => {
		expect(reworded(before, "six", instead)).toEqual({ text: after, refused: [] });
	});

	test("words that go take their space with them", () => {
		expect(reworded("claims:\n  - It is nearly six.\n", "nearly ", "").text).toBe("claims:\n  - It is six.\n");
		expect(reworded("claims:\n  - It is six or so\n", " or so", "").text).toBe("claims:\n  - It is six\n");
		expect(reworded("claims:\n  - It is six\n", "It", "").text).toBe("claims:\n  - is six\n");
	});

	test("words that come bring their space along", () => {
		const edit = (at: number, instead: string): Edit => ({
			is: "replace",
			path: ["claims", 0, "claim"],
			start: at,
			end: at,
			instead,
		});
		expect(editYaml("claims:\n  - It is six\n", [edit(6, "nearly ")]).text).toBe("claims:\n  - It is nearly six\n");
		expect(editYaml("claims:\n  - It is six # c\n", [edit(9, " or so")]).text).toBe(
			"claims:\n  - It is six or so # c\n",
		);
	});
});

describe("a new key", () => {
	test.each([
		["in the manner of the list", "claims:\n- It.\n", "claims:\n- claim: It.\n  sources:\n  - a\n"],
		["with a wide indentation", "claims:\n    - It.\n", "claims:\n    - claim: It.\n      sources:\n          - a\n"],
		[
			"behind a list",
			"claims:\n  - claim: It.\n    x: [1]\n",
			"claims:\n  - claim: It.\n    x: [1]\n    sources:\n      - a\n",
		],
		[
			"behind a list over lines",
			"claims:\n  - claim: It.\n    x:\n      - 1\n      # c\n",
			"claims:\n  - claim: It.\n    x:\n      - 1\n    sources:\n      - a\n      # c\n",
		],
		[
			"behind an empty value",
			"claims:\n  - claim: It.\n    note:\n",
			"claims:\n  - claim: It.\n    note:\n    sources:\n      - a\n",
		],
		[
			"on a line of its own after the dash",
			"claims:\n  -\n    claim: It.\n",
			"claims:\n  -\n    claim: It.\n    sources:\n      - a\n",
		],
		["in brackets", "claims: [{claim: It.,}]\n", "claims: [{claim: It., sources: [a],}]\n"],
		["in brackets, for a bare sentence", "claims: [It, 'so']\n", "claims: [{claim: It, sources: [a]}, 'so']\n"],
		[
			"before the end of the document",
			"claims:\n  - It.\n...\n",
			"claims:\n  - claim: It.\n    sources:\n      - a\n...\n",
		],
		["at the end of a file without a line end", "claims:\n  - It.", "claims:\n  - claim: It.\n    sources:\n      - a"],
		[
			"for a bare block with its own indentation",
			"claims:\n  - >2-\n      It.\n",
			"claims:\n  - claim: >2-\n        It.\n    sources:\n      - a\n",
		],
	])("%s", (_name, before, after) => {
		expect(editYaml(before, [insert(0)])).toEqual({ text: after, refused: [] });
	});

	test("holds any data", () => {
		const value = { "a b": "x: y", n: 6, yes: true, list: [{ k: "'" }] };
		const { text } = editYaml("claims:\n  - claim: It.\n", [{ is: "insert", path: ["claims", 0], key: "note", value }]);
		expect(text).toBe(
			`claims:\n  - claim: It.\n    note:\n      a b: "x: y"\n      n: 6\n      yes: true\n      list:\n        - k: "'"\n`,
		);
	});
});

describe("an edit is refused", () => {
	const twice = "claims:\n  - &a It is six.\n  - *a\n  - &m\n    claim: So.\n  - *m\n";

	test.each([
		["of an alias", twice, ["claims", 1, "claim"], "&a, *a"],
		["of what an alias repeats", twice, ["claims", 0, "claim"], "&a, *a"],
		["inside of what an alias repeats", twice, ["claims", 2, "claim"], "&m, *m"],
		["of what is not there", twice, ["claims", 9, "claim"], "not where it was"],
		["of what is no text", "claims:\n  - claim: [a]\n", ["claims", 0, "claim"], "no text"],
	] as const)("%s", (_name, yaml, path, reason) => {
		const { text, refused } = editYaml(yaml, [{ is: "replace", path, start: 0, end: 2, instead: "x" }]);
		expect(text).toBe(yaml);
		expect(refused.map((one) => one.reason).join()).toContain(reason);
	});

	test("of a key that is there already", () => {
		const yaml = "claims:\n  - claim: It.\n    sources: [b]\n";
		expect(editYaml(yaml, [insert(0)])).toMatchObject({
			text: yaml,
			refused: [{ reason: "it has `sources` already" }],
		});
	});

	test.each([
		"claims:\n  - 'It.\n",
		"claims:\n  - claim: It.\n    claim: So.\n",
		"",
		"claims:\n  - *none\n",
	])("in a file with faults: %j", (yaml) => {
		expect(editYaml(yaml, [insert(0)])).toMatchObject({ text: yaml, refused: [{ reason: "the file has faults" }] });
	});

	test("and the others are made all the same", () => {
		const edits = [insert(0), insert(1), insert(2), insert(3)];
		const { text, refused } = editYaml("claims:\n  - A\n  - claim: B\n    sources: [b]\n  - C\n", edits);
		expect(text).toBe(
			"claims:\n  - claim: A\n    sources:\n      - a\n  - claim: B\n    sources: [b]\n  - claim: C\n    sources:\n      - a\n",
		);
		expect(refused.map(({ edit }) => edit)).toEqual([edits[1], edits[3]]);
	});
});

describe("claims are changed by their place", () => {
	const yaml = "claims:\n  - It is six.\n  - claim: So.\n";

	test("where they read as they did", () => {
		const at = { line: 2, column: 5, claim: "It is six." };
		expect(changeClaims(yaml, [{ is: "wording", at, start: 6, end: 9, instead: "ten" }])).toEqual({
			text: yaml.replace("six", "ten"),
			refused: [],
		});
	});

	test.each([
		["in another place", { line: 3, column: 5, claim: "It is six." }],
		["in other words", { line: 2, column: 5, claim: "It is nine." }],
	])("but not %s", (_name, at) => {
		const { text, refused } = changeClaims(yaml, [{ is: "pins", at, pins: [] }]);
		expect([text, refused]).toEqual([yaml, [{ at, reason: "it is no longer where it was read" }]]);
	});
});
