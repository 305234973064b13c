import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../src/judge/report.ts";
import type { ClaimReport, Problem, Severity, Verdict } from "../../src/types.ts";

const verdicts: readonly Verdict[] = ["supported", "conflicted", "contradicted", "unsupported", "unchecked"];
const severities: readonly Severity[] = ["ok", "warning", "error", "fatal"];
const place = fc.record({
	file: fc.constantFrom("claims/a.yaml", "claims/b.yaml", "claims/B.yaml"),
	line: fc.integer({ min: 1, max: 12 }),
	column: fc.integer({ min: 1, max: 4 }),
});
const claim: fc.Arbitrary<ClaimReport> = fc
	.tuple(place, fc.constantFrom(...verdicts), fc.constantFrom(...severities))
	.map(([where, verdict, severity]) => ({
		...where,
		verdict,
		severity,
		id: `${where.file}:${where.line}:${where.column}`,
		claim: "The ferry sank.",
		message: "…",
		origins: 0,
		parts: [],
		stances: [],
	}));
const problem: fc.Arbitrary<Problem> = fc
	.tuple(place, fc.constantFrom<Problem["severity"]>("warning", "error", "fatal"))
	.map(([where, severity]) => ({ ...where, severity, rule: "unknown-key", message: "…" }));
const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 9 });

const sortKey = ({ file, line, column }: { file: string; line: number; column: number }) =>
	[file, String(line).padStart(4, "0"), String(column).padStart(4, "0")].join(" ");

describe("the report", () => {
	it("lists claims and problems by file, line and column, numbers as numbers", () => {
		fc.assert(
			fc.property(claims, fc.array(problem, { maxLength: 5 }), (all, problems) => {
				const report = reportOf(all, problems);
				const keys = [report.claims.map(sortKey), report.problems.map(sortKey)];
				expect(keys).toEqual([all.map(sortKey).sort(), problems.map(sortKey).sort()]);
			}),
		);
	});

	it("is the same whatever the order in which claims were decided", () => {
		fc.assert(
			fc.property(claims, (all) => {
				expect(reportOf(all.toReversed(), [])).toEqual(reportOf(all, []));
			}),
		);
	});

	it("counts every claim once, and errors and warnings of claims and problems together", () => {
		fc.assert(
			fc.property(claims, fc.array(problem, { maxLength: 5 }), (all, problems) => {
				const { summary, version } = reportOf(all, problems);
				expect(version).toBe(1);
				expect(summary.claims).toBe(all.length);
				expect(verdicts.reduce((sum, verdict) => sum + summary[verdict], 0)).toBe(all.length);
				for (const verdict of verdicts)
					expect(summary[verdict]).toBe(all.filter((one) => one.verdict === verdict).length);
				const loud = [...all, ...problems].filter(({ severity }) => severity !== "ok");
				expect(summary.errors + summary.warnings).toBe(loud.length);
				expect(summary.warnings).toBe(loud.filter(({ severity }) => severity === "warning").length);
			}),
		);
	});

	it("of nothing is empty", () => {
		expect(reportOf([], [])).toEqual({
			version: 1,
			summary: {
				claims: 0,
				supported: 0,
				conflicted: 0,
				contradicted: 0,
				unsupported: 0,
				unchecked: 0,
				errors: 0,
				warnings: 0,
			},
			claims: [],
			problems: [],
		});
	});
});
