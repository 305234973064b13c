import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { other, same } from "./figures.corpus.ts";
import { claimOf, projectOf, sourceOf } from "./projects.ts";

const pairs = [...same, ...other];
let verdicts: readonly string[];

beforeAll(async () => {
	const sources = pairs.map(([source], at) => sourceOf(`source-${at}`, source));
	const claims = pairs.map(([, claim], at) => claimOf(`claim-${at}`, claim, { sources: [`source-${at}`] }));
	const report = await check(projectOf(sources, claims));
	verdicts = pairs.map((_, at) => report.claims.find(({ id }) => id === `claim-${at}`)?.verdict ?? "");
}, 60_000);

describe("numbers and days told in the same sense", () => {
	test.each(same.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[at]).toBe("supported");
	});
});

describe("numbers and days told in another sense", () => {
	test.each(other.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[same.length + at]).toMatch(/^(?:unsupported|contradicted)$/);
	});
});
