import { beforeAll, describe, expect, test } from "vitest";
import { other, same } from "./figures.corpus.ts";
import { verdictsOf } from "./projects.ts";

let verdicts: Awaited<ReturnType<typeof verdictsOf>>;

beforeAll(async () => {
	verdicts = await verdictsOf([...same, ...other]);
});

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
