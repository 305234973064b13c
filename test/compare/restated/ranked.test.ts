import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";
import { rankedStories } from "./ranked.corpus.ts";

const verdicts = new Map<string, string>();
const rows = (kind: "supported" | "refused" | "contradicted") =>
	rankedStories.flatMap((story) => story[kind].map((claim) => ({ claim, text: story.text })));

beforeAll(async () => {
	for (const { text, supported, refused, contradicted } of rankedStories) {
		const claims = [...supported, ...refused, ...contradicted].map((claim) => claimOf(claim, claim));
		const report = await check(projectOf([sourceOf("story", text, "2020-07-08")], claims));
		for (const { id, verdict } of report.claims) verdicts.set(`${text} ${id}`, verdict);
	}
});

describe("a denial that a ranking says as well", () => {
	it.each(rows("supported"))("$claim", ({ text, claim }) => {
		expect(verdicts.get(`${text} ${claim}`)).toBe("supported");
	});
});

describe("what a ranking leaves open", () => {
	it.each(rows("refused"))("$claim", ({ text, claim }) => {
		expect(verdicts.get(`${text} ${claim}`)).toMatch(/^(?:unsupported|contradicted)$/);
	});
});

describe("what a ranking rules out", () => {
	it.each(rows("contradicted"))("$claim", ({ text, claim }) => {
		expect(verdicts.get(`${text} ${claim}`)).toBe("contradicted");
	});
});
