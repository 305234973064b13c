import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { defaults } from "../../src/input/defaults.ts";
import { sourceOf } from "./projects.ts";
import { stories } from "./three-reports.corpus.ts";

describe("claims about what three reports tell", () => {
	const rows = stories.flatMap(({ reports, claims }) =>
		claims.map(([claim, verdict]) => ({ reports, claim, verdict })),
	);
	test.each(rows)("$claim → $verdict", async ({ reports, claim, verdict }) => {
		const sources = reports.map((report, at) => sourceOf("abc".charAt(at), report, "2024-03-08"));
		const place = { file: "claims.yaml", line: 1, column: 1 };
		const report = await check({ claims: [{ id: "a", text: claim, place }], sources, config: defaults, problems: [] });
		expect(report.claims[0]?.verdict).toBe(verdict);
	});
});
