import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import type { ClaimReport } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "./projects.ts";
import { timelines } from "./timeline.corpus.ts";

const verdicts = ["supported", "contradicted", "unsupported"] as const;

const rows = timelines.flatMap((story, at) =>
	verdicts.flatMap((verdict) => story[verdict].map((text) => ({ source: `story-${at}`, text, verdict }))),
);

let found: ReadonlyMap<string, ClaimReport>;

beforeAll(async () => {
	const sources = timelines.map(({ text, published }, at) => sourceOf(`story-${at}`, text, published));
	const claims = rows.map(({ source, text }) => claimOf(text, text, { sources: [source] }));
	const report = await check(projectOf(sources, claims));
	found = new Map(report.claims.map((claim) => [claim.id, claim]));
});

describe.each(verdicts)("%s", (verdict) => {
	test.each(rows.filter((row) => row.verdict === verdict).map(({ text }) => text))("%s", (text) => {
		expect(found.get(text)?.verdict).toBe(verdict);
	});
});

describe("what is shown", () => {
	test("the words for both events", () => {
		const report = found.get("Ferro's meeting with the mayor came a day before her meeting with Quill.");
		expect(report?.parts.map(({ text }) => text)).toEqual(["Ferro's meeting with the mayor", "her meeting with Quill"]);
		expect(report?.stances.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
			"Trade minister Ana Ferro met Lord Mayor Piet Hanlon in Kelmouth on Monday.",
			"On Tuesday she met union leader Rosa Quill for two hours.",
		]);
	});

	test("the days that speak against an order", () => {
		expect(found.get("Ferro met Quill before she met Hanlon.")).toMatchObject({
			rule: "order",
			message:
				"story-0: “Ferro met Quill” is dated Tuesday [2022-05-17], “she met Hanlon” Monday [2022-05-16]: that is not “before”",
		});
	});

	test("the sentence that has them the other way round", () => {
		expect(found.get("Ferro met Quill before she met the bishop.")).toMatchObject({
			rule: "order",
			message: "story-0: “Ferro met Quill” comes after “she met the bishop” here, not “before”",
		});
	});
});
