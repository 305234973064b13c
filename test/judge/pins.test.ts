import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Claim, Report } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const story = sourceOf(
	"story",
	"The old mill on the Torrin fell silent for good on Friday. Its 46 workers were sent home without a word.\n\n“We were family,” said Boris Lamm.",
	"2022-11-08",
);

const pinned = (id: string, text: string, ...quotes: readonly string[]): Claim =>
	claimOf(id, text, {
		evidence: quotes.map((quote, at) => ({
			source: "story",
			quote,
			place: { file: `claims/${id}.yaml`, line: 4 + at, column: 7 },
		})),
	});

const silent = "The old mill on the Torrin fell silent for good on Friday.";
const home = "Its 46 workers were sent home without a word.";
const claims: readonly Claim[] = [
	claimOf("bare", "The factory shut down on Friday."),
	pinned("wording", "The factory shut down on Friday.", silent),
	pinned("typography", "The factory shut down on Friday.", "the OLD  mill on\nthe Torrin fell silent"),
	pinned("both", "The factory shut down on Friday and laid off 46 workers.", silent, home),
	pinned("number", "The factory laid off 64 workers.", home),
	pinned("day", "The factory shut down on Thursday.", silent),
	pinned("name", "The Brunmoor factory shut down on Friday.", silent),
	pinned("denial", "The factory did not shut down on Friday.", silent),
	pinned("quotation", "Boris Lamm said: “We were strangers.”", "said Boris Lamm"),
	pinned("gone", "The factory shut down on Friday.", "The old mill burned to the ground."),
	pinned("empty", "The factory shut down on Friday.", "…"),
];

let report: Report;

beforeAll(async () => {
	report = await check(projectOf([story], claims));
});

const of = (id: string) => report.claims.find((claim) => claim.id === id);

describe("a pin", () => {
	it("settles the wording", () => {
		expect(of("bare")?.verdict).toBe("unsupported");
		expect(of("wording")).toMatchObject({ verdict: "supported", origins: 1 });
		expect(of("typography")?.verdict).toBe("supported");
	});

	it("settles it together with others", () => {
		expect(of("both")?.verdict).toBe("supported");
	});

	it.each(["number", "day", "name", "denial", "quotation"])("does not settle another %s", (id) => {
		expect(of(id)?.verdict).toMatch(/^(?:unsupported|contradicted)$/);
	});

	it("whose words are not in the source is an error at its own line, and settles nothing", () => {
		expect(of("gone")?.verdict).toBe("unsupported");
		const problems = report.problems.filter(({ rule }) => rule.startsWith("pin-"));
		expect(problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
			"claims/empty.yaml pin-not-found error",
			"claims/gone.yaml pin-not-found error",
		]);
		expect(problems[1]).toMatchObject({ line: 4, column: 7 });
		expect(problems[1]?.message).toContain("story");
	});

	it("shows the pinned words", () => {
		const evidence = of("wording")?.stances.flatMap((stance) => stance.evidence) ?? [];
		expect(evidence).toContainEqual(expect.objectContaining({ quote: silent, stance: "supports", pinned: true }));
		expect(report.claims.filter(({ id }) => id === "bare").flatMap(({ stances }) => stances)).toEqual([]);
	});
});
