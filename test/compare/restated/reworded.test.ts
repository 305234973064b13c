import { beforeAll, describe, expect, test } from "vitest";
import { verdictsOf } from "../projects.ts";
import { constructions, misconstrued } from "./constructions.corpus.ts";
import { misread, reworded } from "./reworded.corpus.ts";
import { mistemplated, templated } from "./templates.corpus.ts";

const same = [...reworded, ...constructions, ...templated];
const other = [...misread, ...misconstrued, ...mistemplated];
let verdicts: Awaited<ReturnType<typeof verdictsOf>>;

beforeAll(async () => {
	verdicts = await verdictsOf([...same, ...other]);
});

describe("a word or two changed", () => {
	test.each(same.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[at]).toBe("supported");
	});
});

describe("a word or two too many", () => {
	test.each(other.map(([source, claim], at) => ({ source, claim, at })))("$source → $claim", ({ at }) => {
		expect(verdicts[same.length + at]).not.toBe("supported");
	});
});
