import { describe, expect, test } from "vitest";
import { claimsProblems } from "./project-folder.ts";

/** A faulty claims file, and `line:column rule | part of message or hint` for each problem in it. */
const corpus: Readonly<Record<string, readonly [yaml: string, problems: readonly string[]]>> = {
	"nothing wrong": ["claims:\n  - A claim.\n", []],
	"empty file": ["", ["1:1 empty-file | empty"]],
	"only a comment": ["# claims\n", ["1:1 empty-file | empty"]],
	"empty list": ["claims: []\n", ["1:9 empty-value | `claims` is an empty list"]],
	"no value": ["claims:\n", ["1:1 empty-value | `claims` has no value"]],
	"text instead of a list": ["claims: A claim.\n", ["1:9 wrong-type | Write `claims: [A claim.]`"]],
	"plain text": ["A claim.\n", ["1:1 wrong-type | List the sentences to be checked under `claims:`"]],
	"list without its key": [
		"- A claim.\n- Blinken: said\n",
		["1:1 missing-key | `claims:`", "2:3 unquoted-colon | quotes"],
	],
	"misspelt top key": ["claim:\n  - A claim.\n", ["1:1 unknown-key | Did you mean `claims`?"]],
	"key that is not known": ["claims: [A.]\nextra: 1\n", ["2:1 unknown-key | `extra`"]],
	"prototype key": ["claims: [A.]\n__proto__: 1\n", ["2:1 unknown-key | `__proto__`"]],
	"constructor as key": ["claims:\n  - claim: A.\n    constructor: 1\n", ["3:5 unknown-key | `constructor`"]],
	"misspelt key": ["claims:\n  - claim: A.\n    source: [reuters]\n", ["3:5 unknown-key | Did you mean `sources`?"]],
	"misspelt and needed key": ["claims:\n  - clam: A.\n    id: a\n", ["2:5 unknown-key | Did you mean `claim`?"]],
	"missing sentence": ["claims:\n  - id: a\n    note: b\n", ["2:5 missing-key | This claim has no `claim`"]],
	"number as claim": ["claims:\n  - 42\n", ["2:5 wrong-type | put it in quotes"]],
	"nothing after the dash": ["claims:\n  -\n  - B.\n", ["2:4 empty-value | This claim has no value"]],
	"blank sentence": ["claims:\n  - ' '\n", ["2:5 empty-value | This claim is empty"]],
	"list as claim": ["claims:\n  - [a, b]\n", ["2:5 wrong-type | must be text, but is a list"]],
	"colon in the short form": [
		"claims:\n  - Blinken said: yes.\n",
		["2:5 unquoted-colon | reads `Blinken said` as a key"],
	],
	"colon in the long form": ["claims:\n  - claim: He said: yes.\n", ["2:12 yaml-syntax | colon"]],
	"words after a quotation": [
		'claims:\n  - "Hard," he said.\n  - B.\n',
		["2:13 yaml-syntax | Put the whole sentence in quotes"],
	],
	"quotation mark that is not closed": [
		'claims:\n  - A.\n  - "Hard, he said.\n  - B.\n\n',
		["3:5 yaml-syntax | The quotation mark that opens here is not closed"],
	],
	"quotation mark that is closed too late": [
		"claims:\n  - 'Hard, he said.\n  - claim: 'B.'\n",
		["2:5 yaml-syntax | The quotation mark that opens here is not closed"],
	],
	"bracket that is not closed": ["claims: [A.\n", ["2:1 yaml-syntax | closing bracket"]],
	"star at the beginning": ["claims:\n  - *bold\n", ["2:5 unknown-alias | quotes"]],
	"reserved character": ["claims:\n  - @home they met.\n", ["2:5 yaml-syntax | quotes"]],
	"custom tag": ["claims:\n  - !!js/function 'x'\n", ["2:5 yaml-syntax | tags are not read"]],
	"tab as indentation": ["claims:\n\t- A.\n", ["2:1 yaml-syntax | spaces only"]],
	"several documents": ["claims: [A.]\n---\nclaims: [B.]\n", ["2:1 yaml-syntax | second document"]],
	"merge key": ["claims:\n  - &a {claim: A.}\n  - <<: *a\n    claim: B.\n", ["3:5 unknown-key | `<<`"]],
	"repeated key": ["claims:\n  - claim: A.\n    claim: B.\n", ["3:5 repeated-key | claims/a.yaml:2:5"]],
	"sources not in a list": [
		"claims:\n  - claim: A.\n    sources: reuters\n",
		["3:14 wrong-type | Write `sources: [reuters]`"],
	],
	"no sources in the list": [
		"claims:\n  - claim: A.\n    sources: []\n",
		["3:14 empty-value | `sources` is an empty list"],
	],
	"no origins in the file": ["minOrigins: 0\nclaims:\n  - A.\n", ["1:13 bad-value | must be 1 or more"]],
	"no origins": ["claims:\n  - claim: A.\n    minOrigins: 0\n", ["3:17 bad-value | must be 1 or more"]],
	"half an origin": [
		"claims:\n  - claim: A.\n    minOrigins: 1.5\n",
		["3:17 wrong-type | a whole number, but is a number"],
	],
	"id with a space": ["claims:\n  - {claim: A., id: a b}\n", ["2:21 bad-value | `a b`"]],
	"same id twice": [
		"claims:\n  - {claim: A., id: a}\n  - {claim: B., id: a}\n",
		["3:21 duplicate-id | claims/a.yaml:2:21"],
	],
	"same id as a claim that is broken itself": [
		"claims:\n  - id: a\n  - {claim: B., id: a}\n",
		["2:5 missing-key | This claim has no `claim`", "3:21 duplicate-id | claims/a.yaml:2:9"],
	],
	"unknown source": [
		"claims:\n  - claim: A.\n    sources: [ruters]\n",
		["3:15 unknown-source | Did you mean `reuters`?"],
	],
	"pattern without match": [
		"claims:\n  - claim: A.\n    sources: [afp-*]\n",
		["3:15 unknown-source | Known: `cheddar-ap`, `reuters`."],
	],
	"pin to an unknown source": [
		"claims:\n  - claim: A.\n    evidence:\n      - source: cheddar\n        quote: Four.\n",
		["4:17 unknown-source | `cheddar`"],
	],
	"pin without a quote": [
		"claims:\n  - claim: A.\n    evidence:\n      - source: reuters\n",
		["4:9 missing-key | has no `quote`"],
	],
	"day that is not": [
		"claims:\n  - claim: A.\n    waive:\n      reason: b\n      until: 2023-02-30\n",
		["5:14 bad-date | `2023-02-30` is not a day"],
	],
	"leap day that is not": [
		"claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: b, date: 2023-02-29}\n",
		["3:52 bad-date | `2023-02-29`"],
	],
	"decision without a reason": [
		"claims:\n  - claim: A.\n    resolution:\n      prefer: reuters\n",
		["3:5 missing-key | `resolution` has no `reason`"],
	],
	"reason that is no word": [
		"claims:\n  - claim: A.\n    waive: {reason: ' - ', until: 2023-07-01}\n",
		["3:21 bad-value | Say why it was decided so"],
	],
	"reason of white space": [
		'claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: "\\t\\u00a0"}\n',
		["3:43 empty-value | `reason` is empty"],
	],
	"waiver without an end": [
		"claims:\n  - claim: A.\n    waive: {reason: b}\n",
		["3:5 missing-key | `waive` has no `until`"],
	],
	"day with a time": [
		"claims:\n  - claim: A.\n    waive: {reason: b, until: 2023-07-01T12:00:00Z}\n",
		["3:31 bad-date | is not a day"],
	],
	"version of an unknown source": [
		"claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: b, versions: {ruters: abcdef012345}}\n",
		["3:57 unknown-source | Did you mean `reuters`?"],
	],
	"version that is too short": [
		"claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: b, versions: {reuters: abcdef}}\n",
		["3:66 bad-value | first 12 to 64 digits"],
	],
	"version that YAML reads as a number": [
		"claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: b, versions: {reuters: 123456789012}}\n",
		["3:66 wrong-type | put it in quotes"],
	],
	"no versions": [
		"claims:\n  - claim: A.\n    resolution: {prefer: reuters, reason: b, versions: {}}\n",
		["3:56 empty-value | `versions` is empty"],
	],
	"control character written as an escape": ['claims:\n  - "A \\0 b."\n', ["2:5 control-character | U+0000"]],
	"control character itself": ["claims:\n  - A \u0007 b.\n", ["2:7 control-character | U+0007"]],
	"text that turns around": ["claims:\n  - A \u202e b.\n", ["2:7 control-character | U+202E"]],
	"half a character": ['claims:\n  - "A \\uD800 b."\n', ["2:5 control-character | U+D800"]],
	"soft hyphen": ["claims:\n  - Bei\u00adjing.\n", ["2:8 invisible-character | U+00AD"]],
	"claim that is too long": [`claims:\n  - ${"word ".repeat(500)}.\n`, ["2:5 claim-too-long | at most 2000"]],
};

describe("faulty claims files", () => {
	for (const [name, [yaml, expected]] of Object.entries(corpus)) {
		test(name, async () => {
			const problems = await claimsProblems(yaml);
			expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(
				expected.map((one) => one.split(" | ")[0]),
			);
			for (const [index, problem] of problems.entries()) {
				expect(`${problem.message} ${problem.hint}`).toContain(expected[index]?.split(" | ")[1] ?? "?");
			}
		});
	}

	test("four faults are four problems, each with its line", async () => {
		const yaml = 'claims:\n  - "Hard," he said.\n  - 42\n  - clam: B.\n  - claim: C.\n    sources: [ruters]\n';
		const problems = await claimsProblems(yaml);
		expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
		expect(problems.map(({ frame }) => frame)).toEqual([2, 3, 4, 6].map((line) => yaml.split("\n")[line - 1]));
		expect(problems.every(({ severity }) => severity === "fatal")).toBe(true);
	});

	test("CRLF and a byte order mark do not move places", async () => {
		const [problem] = await claimsProblems("\uFEFFclaims:\r\n  - A.\r\n  - 42\r\n");
		expect(problem).toMatchObject({ line: 3, column: 5, endLine: 3, endColumn: 7, frame: "  - 42" });
	});

	test("a hundred problems of one file are enough", async () => {
		const problems = await claimsProblems(`claims:\n${"  - 1\n".repeat(5000)}`);
		expect(problems).toHaveLength(101);
		expect(problems.map(({ rule }) => rule)).toContain("too-many-problems");
	});
});
