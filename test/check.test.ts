import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../src/check.ts";
import { defaults } from "../src/input/defaults.ts";
import type { Claim, Problem, Report, Source } from "../src/types.ts";
import { claimOf, projectOf, sourceOf } from "./compare/projects.ts";

const morning = sourceOf(
	"morning",
	"Klara Jensson, the finance minister, opened the Torrin bridge on Monday. The ceremony lasted three hours. About 400 people watched it.",
	"2022-11-08",
);
const evening = sourceOf(
	"evening",
	"Jensson opened the Torrin bridge on Monday. “We waited eleven years for this,” said Boris Lamm, the mayor. The bridge did not open to lorries.",
	"2022-11-08",
);
const radio = sourceOf(
	"radio",
	"Finance minister Klara Jensson opened the bridge. The ceremony lasted five hours.",
	"2022-11-09",
);
const sources: readonly Source[] = [morning, evening, radio];

const claims: readonly Claim[] = [
	claimOf("a", "Klara Jensson opened the Torrin bridge on Monday."),
	claimOf("b", "The ceremony lasted three hours."),
	claimOf("c", "The ceremony lasted three hours.", { sources: ["morning", "evening"] }),
	claimOf("d", "The ceremony lasted three hours.", { sources: ["radio"] }),
	claimOf("e", "Boris Lamm said: “We waited ten years for this.”", { sources: ["evening"] }),
	claimOf("f", "The finance minister opened the bridge, and Boris Lamm closed the airport."),
	claimOf("g", "Anna Weiss opened the Torrin bridge on Monday."),
	claimOf("h", "The ceremony lasted three hours.", { sources: ["evening", "gazette"] }),
];

let base: Report;

beforeAll(async () => {
	base = await check(projectOf(sources, claims));
});

describe("an empty project", () => {
	it("has an empty report", async () => {
		const { claims: found, problems, summary } = await check(projectOf([], []));
		expect([found, problems]).toEqual([[], []]);
		expect(summary).toMatchObject({ claims: 0, errors: 0, warnings: 0 });
	});

	it("keeps its problems", async () => {
		const problem: Problem = {
			file: "claims/a.yaml",
			line: 2,
			column: 1,
			rule: "unknown-key",
			severity: "error",
			message: "what is “clam”?",
		};
		const report = await check({ ...projectOf(sources, []), problems: [problem] });
		expect(report.problems).toEqual([problem]);
		expect(report.summary.errors).toBe(1);
	});

	it("without sources leaves claims unchecked", async () => {
		const report = await check(projectOf([], claims.slice(0, 2)));
		expect(report.claims.map(({ verdict, severity }) => [verdict, severity])).toEqual([
			["unchecked", "fatal"],
			["unchecked", "fatal"],
		]);
	});
});

describe("which sources a claim rests on", () => {
	it("all, unless it names some", () => {
		expect(base.claims.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
			"a supported",
			"b conflicted",
			"c supported",
			"d contradicted",
			"e contradicted",
			"f unsupported",
			"g unsupported",
			"h unchecked",
		]);
		expect(base.summary).toMatchObject({
			claims: 8,
			supported: 2,
			conflicted: 1,
			contradicted: 2,
			unsupported: 2,
			unchecked: 1,
		});
		expect(base.summary).toMatchObject({ errors: 5, warnings: 1 });
	});

	it("only those it names give evidence", () => {
		for (const { sources: wanted, id } of claims.filter((claim) => claim.sources !== undefined)) {
			const used = base.claims.find((claim) => claim.id === id)?.stances.map(({ source }) => source) ?? [];
			for (const source of used) expect(wanted).toContain(source);
		}
	});

	it("the order in which it names them is the same to it", async () => {
		const named = ["morning", "radio", "evening"];
		const [there, back] = [named, named.toReversed()].map((order) =>
			claimOf("b", "The ceremony lasted three hours.", { sources: order }),
		);
		if (there === undefined || back === undefined) throw new Error("no claims");
		const { claims: found } = await check(projectOf(sources, [there, back]));
		expect(found).toHaveLength(2);
		expect(found[0]).toEqual(found[1]);
		expect(found[0]?.verdict).toBe("conflicted");
	});

	it("severities come from the settings", async () => {
		const severity = { ...defaults.severity, unsupported: "warning" } as const;
		const project = projectOf(sources, claims.slice(6, 7));
		const report = await check({ ...project, config: { ...defaults, severity } });
		expect(report.claims[0]?.severity).toBe("warning");
		expect(report.summary).toMatchObject({ errors: 0, warnings: 1 });
	});

	it("voices required by the settings count for all claims", async () => {
		const project = projectOf(sources, [claims[0] ?? claimOf("a", ""), claimOf("i", "Boris Lamm is the mayor.")]);
		const report = await check({ ...project, config: { ...defaults, minOrigins: 2 } });
		expect(report.claims[0]).toMatchObject({ verdict: "supported" });
		expect(report.claims[1]).toMatchObject({ verdict: "unsupported" });
	});
});

describe("order and repetition", () => {
	it("two runs give the same bytes, whatever the order of the claims", async () => {
		const expected = JSON.stringify(base);
		expect(JSON.stringify(await check(projectOf(sources, claims)))).toBe(expected);
		for (const shuffled of fc.sample(fc.shuffledSubarray([...claims], { minLength: claims.length }), 3)) {
			expect(JSON.stringify(await check(projectOf(sources, shuffled)))).toBe(expected);
		}
	});

	it("the order of the sources changes no verdict and no stance", async () => {
		const verdicts = async (shelf: readonly Source[]) => {
			const { claims: found } = await check(projectOf(shelf, claims));
			return found.map(({ id, verdict, origins, stances, parts }) => ({
				...{ id, verdict, origins, parts },
				stances: stances.toSorted((a, b) => (a.source < b.source ? -1 : 1)),
			}));
		};
		const expected = await verdicts(sources);
		expect(await verdicts([radio, evening, morning])).toEqual(expected);
		expect(await verdicts([evening, morning, radio])).toEqual(expected);
	});

	it("a claim is decided alone as in company", async () => {
		for (const claim of claims.slice(0, 2)) {
			const alone = await check(projectOf(sources, [claim]));
			expect(alone.claims[0]).toEqual(base.claims.find(({ id }) => id === claim.id));
		}
	});
});
