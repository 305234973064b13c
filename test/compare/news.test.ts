import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { defaults } from "../../src/input/defaults.ts";
import type { Verdict } from "../../src/types.ts";
import { news } from "./news.corpus.ts";

const verdicts = ["supported", "contradicted", "unsupported"] as const;

const rows = news.flatMap((story, at) =>
	verdicts.flatMap((verdict) =>
		story[verdict].map((text) => ({ id: `${at}: ${text}`, source: `story-${at}`, text, verdict })),
	),
);

let found: ReadonlyMap<string, Verdict>;

beforeAll(async () => {
	const report = await check({
		claims: rows.map(({ id, source, text }, line) => ({
			id,
			text,
			sources: [source],
			place: { file: "claims.yaml", line: line + 1, column: 1 },
		})),
		sources: news.map(({ text, published }, at) => ({
			id: `story-${at}`,
			file: `story-${at}.txt`,
			text,
			boilerplate: [],
			...(published !== undefined && { published }),
		})),
		config: defaults,
		problems: [],
	});
	found = new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
	// All stories are checked here at once: some seconds, on a busy machine more.
}, 120_000);

describe.each(verdicts)("%s", (verdict) => {
	test.each(rows.filter((row) => row.verdict === verdict).map(({ id }) => id))("%s", (id) => {
		expect(found.get(id)).toBe(verdict);
	});
});
