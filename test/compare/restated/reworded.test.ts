import { beforeAll, describe, expect, test } from "vitest";
import { verdictsOf } from "../projects.ts";
import { misread, reworded } from "./reworded.corpus.ts";

let verdicts: Awaited<ReturnType<typeof verdictsOf>>;

beforeAll(async () => {
	verdicts = await verdictsOf([...reworded, ...misread]);
});

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
