import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/input/defaults.ts";
import { brief, type Files, load, twoSources } from "./project-folder.ts";

const base: Files = { ...twoSources, "claims/a.yaml": "claims: [A.]\n" };

function withConfig(yaml: string): ReturnType<typeof load> {
	return load({ ...base, "factlint.config.yaml": yaml });
}

describe("configuration", () => {
	test("without one the defaults hold", async () => {
		const { config, problems } = await load(base);
		expect(problems).toEqual([]);
		expect(config).toEqual(defaults);
	});

	test("every key", async () => {
		const { config, problems } = await withConfig(`
claims: [claims/*.yaml]
sources: [seeds/*.txt]
severity: {conflicted: error, unsupported: warning}
hedges: {about: {low: 0.9}, nearly: {highOpen: false}}
aliases: {Blinken: [Secretary of State], __proto__: [prototype]}
synonyms: [[summit, meeting]]
minOrigins: 2
limits: {claims: 7}
`);
		expect(problems).toEqual([]);
		expect(config.claims).toEqual(["claims/*.yaml"]);
		expect(config.severity).toEqual({ ...defaults.severity, conflicted: "error", unsupported: "warning" });
		expect(config.hedges.about).toMatchObject({ ...defaults.hedges.about, low: 0.9 });
		expect(config.hedges.nearly).toMatchObject({ ...defaults.hedges.nearly, highOpen: false });
		expect(Object.entries(config.aliases)).toEqual([
			["Blinken", ["Secretary of State"]],
			["__proto__", ["prototype"]],
		]);
		expect(config.synonyms).toEqual([["summit", "meeting"]]);
		expect([config.minOrigins, config.limits.claims, config.limits.sources]).toEqual([2, 7, defaults.limits.sources]);
	});

	const faults: Readonly<Record<string, string>> = {
		"severety: {}": "1:1 unknown-key | Did you mean `severity`?",
		"severity: {unsupported: off}": "1:25 bad-value | Write one of: ok, warning, error, fatal.",
		"severity: {unsupported: err}": "1:25 bad-value | Write one of: ok",
		"severity: {unsupported: eror}": "1:25 bad-value | Did you mean `error`?",
		"severity: {unchecked: ok}": "1:23 bad-value | always fatal",
		"hedges: {almost: {low: 1}}": "1:10 unknown-key | Known: `about`",
		"hedges: {exact: {low: 1}}": "1:10 unknown-key | Known: `about`",
		"hedges: {about: {low: -1}}": "1:23 bad-value | 0 or more",
		"hedges: {about: {low: 2}}": "1:10 empty-width | lies above",
		"hedges: {about: {}}": "1:17 empty-value | `about` is empty",
		"aliases: {Blinken: Antony}": "1:20 wrong-type | Write `Blinken: [Antony]`",
		"synonyms: [[one]]": "1:12 bad-value | 2 items or more",
		"minOrigins: two": "1:13 wrong-type | a whole number, but is text",
		"limits: {claims: 1e400}": "1:18 wrong-type | a whole number",
		"- claims": "1:1 wrong-type | must begin with a key and a colon",
		"catalogue: other.yaml": "1:12 missing-file | no file `other.yaml`",
		"claims: []": "1:9 empty-value | `claims` is an empty list",
	};
	for (const [yaml, expected] of Object.entries(faults)) {
		test(yaml, async () => {
			const { problems, claims, sources } = await withConfig(`${yaml}\n`);
			const [place, words] = expected.split(" | ");
			expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([place]);
			expect(`${problems[0]?.message} ${problems[0]?.hint}`).toContain(words);
			expect([claims.length, sources.length]).toEqual([1, 2]);
		});
	}
});

describe("catalogue", () => {
	function withCatalogue(entry: string, files: Files = {}): ReturnType<typeof load> {
		return load({ ...base, ...files, "seeds/sources.yaml": `sources:\n  - ${entry}\n` });
	}

	test("what it says of a source", async () => {
		const { sources, problems } = await withCatalogue(
			"{id: r, file: reuters.txt, title: T, publisher: P, agency: A, published: 2023-06-19T23:30:00Z, url: 'https://a.b/c', boilerplate: [1, 2-3]}",
		);
		expect(problems).toEqual([]);
		expect(sources.map(({ id }) => id)).toEqual(["cheddar-ap", "r"]);
		expect(sources[1]).toEqual({
			id: "r",
			file: "seeds/reuters.txt",
			text: "One.\nTwo.\nThree.\n",
			title: "T",
			publisher: "P",
			agency: "A",
			published: "2023-06-19",
			url: "https://a.b/c",
			sha256: textSum,
			boilerplate: [
				{ start: 0, end: 5 },
				{ start: 5, end: 17 },
			],
		});
	});

	const faults: Readonly<Record<string, string>> = {
		"{id: r, file: reuters.txt, published: 2023-06-31}": "2:43 bad-date",
		"{id: r, file: reuters.txt, published: June}": "2:43 bad-date",
		"{id: r, file: reuters.txt, boilerplate: [4]}": "2:46 ?bad-line-range",
		"{id: r, file: reuters.txt, boilerplate: [2-9]}": "2:46 ?bad-line-range",
		"{id: r, file: reuters.txt, boilerplate: [3-2]}": "2:46 bad-line-range",
		"{id: r, file: reuters.txt, boilerplate: [0]}": "2:46 bad-value",
		"{id: r, file: reuters.txt, boilerplate: [a-b]}": "2:46 bad-value",
		"{id: r, file: reuters.txt, sha256: abc}": "2:40 bad-value",
		"{id: r, file: reuters.txt, url: 'javascript:x'}": "2:37 bad-value",
		"{id: r, path: reuters.txt}": "2:5 missing-key",
		"{file: reuters.txt}": "2:5 missing-key",
		"{id: r, file: reuters.txt, titel: T}": "2:32 unknown-key",
		"{id: cheddar-ap, file: reuters.txt}": "seeds/cheddar-ap.txt:1:1 duplicate-id",
		"{id: r, file: more}": "2:19 not-a-file",
	};
	for (const [entry, expected] of Object.entries(faults)) {
		test(entry, async () => {
			const { problems } = await withCatalogue(entry, { "seeds/more/x.csv": "" });
			const place = expected.startsWith("seeds") ? expected : `seeds/sources.yaml:${expected}`;
			expect(problems.map(brief)).toContain(place);
			expect(problems.filter(({ rule }) => rule !== "unknown-key")).toHaveLength(
				rule(expected) === "unknown-key" ? 0 : 1,
			);
		});
	}

	test("a changed text is a warning at its checksum, and names its source", async () => {
		const { problems, sources } = await withCatalogue(`{id: r, file: reuters.txt, sha256: ${"a".repeat(64)}}`);
		expect(problems.map(brief)).toEqual(["seeds/sources.yaml:2:40 ?changed-source"]);
		expect(problems[0]).toMatchObject({ source: "r", message: expect.stringContaining("`r` has changed") });
		const sum = sources.find(({ id }) => id === "r")?.sha256;
		expect((await withCatalogue(`{id: r, file: reuters.txt, sha256: ${sum}}`)).problems).toEqual([]);
	});

	test("a source carries the checksum of its text, and the one written down, in lower case", async () => {
		const { sources } = await withCatalogue(`{id: r, file: reuters.txt, sha256: ${"A".repeat(64)}}`);
		expect(sources.find(({ id }) => id === "r")).toMatchObject({ sha256: textSum, recordedSha256: "a".repeat(64) });
		expect(sources.find(({ id }) => id === "cheddar-ap")).not.toHaveProperty("recordedSha256");
	});

	test("whose copy a text is", async () => {
		const { sources, problems } = await withCatalogue("{id: r, file: reuters.txt, syndicatedFrom: cheddar-ap}");
		expect(problems).toEqual([]);
		expect(sources.find(({ id }) => id === "r")).toMatchObject({ syndicatedFrom: "cheddar-ap" });
		const agency = await withCatalogue("{id: r, file: reuters.txt, syndicatedFrom: North Coast News}");
		expect(agency.problems).toEqual([]);
		const slip = await withCatalogue("{id: r, file: reuters.txt, syndicatedFrom: chedar-ap}");
		expect(slip.problems.map(brief)).toEqual(["seeds/sources.yaml:2:48 ?unknown-source"]);
		expect(slip.problems[0]?.hint).toBe("Did you mean `cheddar-ap`?");
	});

	test("a file listed twice, an id given twice, and two files of one name", async () => {
		const twice = await withCatalogue("{id: a, file: reuters.txt}\n  - {id: b, file: ./reuters.txt}");
		expect(twice.problems.map(brief)).toEqual(["seeds/sources.yaml:3:19 repeated-file"]);
		const same = await withCatalogue("{id: a, file: reuters.txt}\n  - {id: a, file: cheddar-ap.txt}");
		expect(same.problems.map(brief)).toEqual(["seeds/sources.yaml:3:10 duplicate-id"]);
		expect(same.problems[0]?.message).toContain("seeds/sources.yaml:2:10");
		const names = await load({ ...base, "seeds/reuters.md": "Five." });
		expect(names.problems.map(brief)).toEqual(["seeds/reuters.txt:1:1 duplicate-id"]);
	});

	test("sources given on the command line are the only ones", async () => {
		const { sources } = await load(base, { sources: ["seeds/reuters.txt"] });
		expect(sources.map(({ id }) => id)).toEqual(["reuters"]);
	});
});

/** SHA-256 of `seeds/reuters.txt`, by another program. */
const textSum = "f6aaae48e3e4748ef216ac72007655bf4f3893484ec6e737a6cec0e55a99ec9b";

function rule(expected: string): string | undefined {
	return expected.split(" ").at(-1);
}

describe("today", () => {
	test("is handed on, and absent when nobody says", async () => {
		expect((await load(twoSources, { today: "2023-07-01" })).today).toBe("2023-07-01");
		expect(await load(twoSources)).not.toHaveProperty("today");
	});

	test.each(["2023-02-30", "1 July 2023", ""])("%j is no day", async (today) => {
		const { problems } = await load({ ...twoSources, "claims/a.yaml": "claims: [A.]" }, { today });
		expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["bad-date fatal"]);
	});
});

describe("schemas", () => {
	for (const name of ["claims", "sources", "config"]) {
		test(`${name} is a valid schema without unknown words`, () => {
			const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8"));
			const ajv = new Ajv({ strict: true, strictTypes: false });
			ajv.addFormat("date", true).addFormat("day-or-time", true);
			expect(() => ajv.compile(schema)).not.toThrow();
		});

		test(`${name}: what it says of a value is what to do, for it is the hint where that is wrong`, () => {
			const schema = readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8");
			const said = [...schema.matchAll(/"description": "(\w+)/g)].map(([, first]) => first);
			const verbs = ["Copy", "Decide", "Describe", "Give", "Leave", "Let", "List", "Name", "Publish", "Say", "Write"];
			expect(said.filter((first) => !verbs.includes(first ?? ""))).toEqual([]);
		});
	}
});
