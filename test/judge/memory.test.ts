import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { defaults } from "../../src/input/defaults.ts";
import { openMemory } from "../../src/judge/memory.ts";
import type { Project } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

describe("a memory", () => {
	test("recalls what the last run needed, and forgets what two runs did not need", () => {
		const memory = openMemory();
		const made: string[] = [];
		const run = (...keys: readonly string[]) => {
			const { settlements } = memory.open("the same sources");
			for (const key of keys) {
				settlements(key, () => {
					made.push(key);
					return { report: claimReport(key), problems: [] };
				});
			}
			return made.splice(0);
		};
		expect(run("a", "b", "a")).toEqual(["a", "b"]);
		expect(run("a")).toEqual([]);
		expect(run("a", "b")).toEqual(["b"]);
	});

	test("knows two states of the sources, not three", () => {
		const memory = openMemory();
		const made: string[] = [];
		const run = (state: string) =>
			memory.open(state).settlements("claim", () => {
				made.push(state);
				return { report: claimReport(state), problems: [] };
			}).report.id;
		expect(["now", "then", "now", "then", "new", "now", "then"].map(run)).toEqual([
			...["now", "then", "now", "then", "new", "now", "then"],
		]);
		expect(made).toEqual(["now", "then", "new", "now", "then"]);
	});
});

const claimReport = (id: string) => ({
	...{ id, claim: id, verdict: "supported" as const, severity: "ok" as const, message: "", origins: 1 },
	...{ parts: [], stances: [], file: "a.yaml", line: 1, column: 1 },
});

const texts = [
	"The Torrin bridge opened on Monday. Klara Jensson, the finance minister, cut the ribbon.",
	"The ceremony lasted about three hours. Some 400 people watched it.",
	"Jensson did not attend the ceremony, which lasted five hours.",
];
const sentences = [
	"Klara Jensson opened the Torrin bridge on Monday.",
	"The ceremony lasted three hours.",
	"the ceremony lasted five hours.",
	"Jensson attended the ceremony.",
	"About 400 people watched the ceremony, and Klara Jensson cut the ribbon.",
];

const projects: fc.Arbitrary<Project> = fc
	.record({
		sources: fc.subarray(texts, { minLength: 1 }),
		claims: fc.subarray(sentences),
		published: fc.constantFrom("2022-11-08", "2022-11-15"),
		minOrigins: fc.constantFrom(1, 2),
		only: fc.constantFrom(undefined, ["a"], ["a", "z"]),
	})
	.map(({ sources, claims, published, minOrigins, only }) => ({
		...projectOf(
			sources.map((text, at) => sourceOf("abc"[at] ?? "", text, published)),
			claims.map((text, at) => claimOf(`claim-${at}`, text, only === undefined ? {} : { sources: only })),
		),
		config: { ...defaults, minOrigins },
	}));

test("a run with a memory reports what a run without one does, whatever ran before", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(projects, { minLength: 2, maxLength: 5 }), async (runs) => {
			const memory = openMemory();
			for (const project of runs) expect(await check(project, memory)).toEqual(await check(project));
		}),
		{ numRuns: 40 },
	);
});
