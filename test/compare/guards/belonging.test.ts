import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/check.ts";
import type { Report } from "../../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";

const text = [
	"The storm killed three people in Lyon and two in Nice on Friday.",
	"Only six of the 90 passengers accepted the offer.",
	"The bakery closed in 2019 and reopened in 2021.",
].join("\n\n");

const belongs = [
	"The storm killed three people in Lyon.",
	"The storm killed two people in Nice.",
	"Six of the 90 passengers accepted the offer.",
	"The bakery closed in 2019.",
	"The bakery reopened in 2021.",
];
const elsewhere = [
	"The storm killed two people in Lyon.",
	"The storm killed three people in Nice.",
	"90 passengers accepted the offer.",
	"The 90 passengers accepted the offer.",
	"The bakery reopened in 2019.",
	"The bakery closed in 2021.",
];

describe("values that belong to something else", () => {
	let report: Report;
	const verdict = (claim: string) => report.claims.find((found) => found.claim === claim)?.verdict;

	beforeAll(async () => {
		const claims = [...belongs, ...elsewhere].map((claim, at) => claimOf(`c${at}`, claim));
		report = await check(projectOf([sourceOf("post", text, "2022-05-02")], claims));
	});

	it.each(belongs)("supports: %s", (claim) => expect(verdict(claim)).toBe("supported"));
	it.each(elsewhere)("does not support: %s", (claim) => expect(verdict(claim)).not.toBe("supported"));
});
