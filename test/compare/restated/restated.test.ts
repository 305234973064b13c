import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";
import { emptyStories } from "./empty.corpus.ts";
import { personStories } from "./persons.corpus.ts";
import { speechStories } from "./speech.corpus.ts";
import { titleStories } from "./titles.corpus.ts";

const stories = [...personStories, ...titleStories, ...speechStories, ...emptyStories];
const verdicts = new Map<string, string>();

beforeAll(async () => {
	for (const { text, supported, refused } of stories) {
		const claims = [...supported, ...refused].map((claim) => claimOf(claim, claim));
		const report = await check(projectOf([sourceOf("story", text, "2020-07-08")], claims));
		for (const { id, verdict } of report.claims) verdicts.set(id, verdict);
	}
});

describe("what another construction says just as well", () => {
	it.each(stories.flatMap(({ supported }) => supported))("%s", (claim) => {
		expect(verdicts.get(claim)).toBe("supported");
	});
});

describe("what it only seems to say", () => {
	it.each(stories.flatMap(({ refused }) => refused))("%s", (claim) => {
		expect(verdicts.get(claim)).toMatch(/^(?:unsupported|contradicted)$/);
	});
});
