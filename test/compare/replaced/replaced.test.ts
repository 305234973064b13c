import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/check.ts";
import type { ClaimReport } from "../../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";
import { holders, places, type Story, swaps } from "./replaced.corpus.ts";

const verdicts = ["contradicted", "unsupported", "supported"] as const;
const corpora = { places, holders, swaps };

interface Row {
	readonly id: string;
	readonly text: string;
	readonly verdict: string;
	readonly sources: readonly string[];
}

const rows = Object.entries(corpora).flatMap(([kind, stories]) =>
	stories.flatMap((story, at) => rowsOf(story, `${kind}-${at}`)),
);

function rowsOf(story: Story, id: string): readonly Row[] {
	const sources = story.sources.map((_, at) => `${id}-${at}`);
	return verdicts.flatMap((verdict) =>
		(story[verdict] ?? []).map((text, at) => ({ id: `${id}-${verdict}-${at}`, text, verdict, sources })),
	);
}

let reports: ReadonlyMap<string, ClaimReport>;

beforeAll(async () => {
	const sources = Object.entries(corpora).flatMap(([kind, stories]) =>
		stories.flatMap((story, at) =>
			story.sources.map((text, number) => sourceOf(`${kind}-${at}-${number}`, text, "2022-07-08")),
		),
	);
	const claims = rows.map(({ id, text, sources }) => claimOf(id, text, { sources }));
	const { claims: found } = await check(projectOf(sources, claims));
	reports = new Map(found.map((report) => [report.id, report]));
}, 60_000);

describe.each(verdicts)("%s", (verdict) => {
	it.each(rows.filter((row) => row.verdict === verdict))("$text ($id)", ({ id }) => {
		const report = reports.get(id);
		expect(`${report?.verdict}: ${report?.message}`).toMatch(new RegExp(`^${verdict}: `));
	});
});

it("says which name stands where the claim has its own", () => {
	expect(reports.get("places-0-contradicted-0")?.message).toContain("“London” here, “Paris” in the claim");
	expect(reports.get("swaps-0-contradicted-0")?.message).toContain("the two have changed places");
});
