import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";
import { misread, reworded } from "./reworded.corpus.ts";

const pairs = [...reworded, ...misread];
let verdicts: readonly string[];

beforeAll(async () => {
	const sources = pairs.map(([source], at) => sourceOf(`source-${at}`, source));
	const claims = pairs.map(([, claim], at) => claimOf(`claim-${at}`, claim, { sources: [`source-${at}`] }));
	const report = await check(projectOf(sources, claims));
	const found = new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
	verdicts = pairs.map((_, at) => found.get(`claim-${at}`) ?? "");
}, 60_000);

describe("a word or two changed", () => {
	test.each(reworded.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[at]).toBe("supported");
	});
});

describe("a word or two too many", () => {
	test.each(misread.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[reworded.length + at]).not.toBe("supported");
	});
});
