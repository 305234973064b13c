import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const council = "The harbour council approved the new ferry line.";
const depot = "Nobody at the tram depot has heard of a strike.";
const both = "The harbour council approved the new ferry line, and nobody at the tram depot has heard of a strike.";
const long =
	"After a long night of rain, wind and waiting, and with hardly a soul left on the quay, Deputy Mayor Ida Moreau opened the new bridge to Tarrow Island, while down by the water the bands played on until the last of the musicians had gone home.";

/** What a claim rests on, as `source: words`. */
async function groundsOf(text: string, ...sources: readonly string[]): Promise<readonly string[] | undefined> {
	const project = projectOf(
		sources.map((one, at) => sourceOf(`paper-${at + 1}`, one)),
		[claimOf("claim", text)],
	);
	const [report] = (await check(project)).claims;
	return report?.grounds?.map(({ source, quote }) => `${source}: ${quote}`);
}

describe("a claim rests on", () => {
	test("the sentence that says it", async () => {
		expect(await groundsOf(council, `${depot}\n\n${council}`)).toEqual([`paper-1: ${council}`]);
	});

	test("one for each part, where no sentence says both", async () => {
		expect(await groundsOf(both, council, depot)).toEqual([`paper-1: ${council}`, `paper-2: ${depot}`]);
	});

	test("the one that says both, rather than two", async () => {
		expect(await groundsOf(both, council, depot, both)).toEqual([`paper-3: ${both}`]);
	});

	test("words as the source has them, but on one line", async () => {
		expect(await groundsOf(council, "The harbour council   approved\u00a0the new ferry line.")).toEqual([
			`paper-1: ${council}`,
		]);
	});

	test("the telling stretch of a long sentence, with whole names", async () => {
		expect(await groundsOf("Moreau opened the new bridge to Tarrow Island.", long)).toEqual([
			"paper-1: Deputy Mayor Ida Moreau opened the new bridge to Tarrow Island",
		]);
	});

	test("the story, not the teaser that says it too", async () => {
		expect(await groundsOf(council, `READ MORE: ${council}`, council)).toEqual([`paper-2: ${council}`]);
	});
});

describe("a claim rests on nothing", () => {
	test("that could be pinned where only a teaser says it", async () => {
		expect(await groundsOf(council, `READ MORE: ${council}`)).toEqual([]);
	});

	test("where it is not supported", async () => {
		expect(await groundsOf(council, depot)).toBeUndefined();
	});

	test("that hides what it says", async () => {
		expect(await groundsOf(council, council.replace(" new", " \u202enew"))).toEqual([]);
	});
});
