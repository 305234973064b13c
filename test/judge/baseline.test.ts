import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportOf } from "../../src/judge/report.ts";
import {
	accept,
	baselineText,
	common,
	countsIn,
	findingsOf,
	staleProblem,
	totalOf,
} from "../../src/judge/settle/baseline.ts";
import type { Baseline, BaselineEntry, ClaimReport, Problem, Report } from "../../src/types.ts";

const claim = (id: string, verdict: ClaimReport["verdict"], more: Partial<ClaimReport> = {}): ClaimReport => ({
	...{ id, verdict, claim: `The text of ${id}.`, file: "claims/a.yaml", line: 1, column: 1, message: "" },
	...{ severity: verdict === "supported" ? "ok" : "error", origins: 0, parts: [], stances: [] },
	...more,
});

const problem = (rule: string, more: Partial<Problem> = {}): Problem => ({
	...{ file: "claims/a.yaml", line: 9, column: 1, rule, severity: "warning", message: `About ${rule}.` },
	...more,
});

const entry = (accepted: BaselineEntry["accepted"], count = 1, line = 4): BaselineEntry => ({
	accepted,
	count,
	place: { file: "known.json", line, column: 1 },
});

const baseline = (...entries: readonly BaselineEntry[]): Baseline => ({ file: "known.json", entries });

const bad = claim("bad", "unsupported");
const worse = claim("worse", "contradicted");
const good = claim("good", "supported");
const report = reportOf([bad, worse, good], [problem("odd"), problem("broken", { severity: "fatal" })]);
const accepted = (known: Baseline, found: Report = report) => accept(found, known.file, countsIn(known));
const verdicts = ({ claims }: Report) => claims.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`);

describe("a baseline", () => {
	test("takes what it lists out of the count, and says by what", () => {
		const found = accepted(baseline(entry(bad)));
		expect(verdicts(found)).toEqual(["bad unsupported ok", "worse contradicted error", "good supported ok"]);
		expect(found.summary).toMatchObject({ unsupported: 1, errors: 2, warnings: 1, accepted: 1 });
		expect(found.claims[0]?.settled).toEqual({ by: "baseline", reason: "listed in known.json", standing: "holds" });
	});

	test("takes out problems, but none that is fatal", () => {
		const found = accepted(baseline(entry(problem("odd")), entry(problem("broken"))));
		expect(found.problems.map(({ rule }) => rule)).toEqual(["broken"]);
		expect(found.summary).toMatchObject({ errors: 3, warnings: 0, accepted: 1 });
	});

	test.each([
		["another verdict", { ...bad, verdict: "contradicted" as const }],
		["another text", { ...bad, claim: "The text of bad!" }],
		["another id", { ...bad, id: "bad-2" }],
	])("does not accept %s", (_, other) => {
		expect(accepted(baseline(entry(bad)), reportOf([other], [])).summary.errors).toBe(1);
	});

	test("never accepts what could not be checked", () => {
		const unchecked = claim("lost", "unchecked", { severity: "fatal" });
		const found = reportOf([unchecked], []);
		expect(totalOf(findingsOf(found))).toBe(0);
		expect(accepted(baseline(entry(unchecked)), found).summary.errors).toBe(1);
	});

	test("accepts only as many as it lists", () => {
		const twice = reportOf([], [problem("odd", { line: 2 }), problem("odd", { line: 7 })]);
		expect(accepted(baseline(entry(problem("odd"))), twice).problems.map(({ line }) => line)).toEqual([7]);
		expect(accepted(baseline(entry(problem("odd"), 2)), twice).problems).toEqual([]);
	});

	test("does not care where a finding stands", () => {
		const moved = reportOf([{ ...bad, file: "claims/b.yaml", line: 70 }], [problem("odd", { line: 80 })]);
		expect(accepted(baseline(entry(bad), entry(problem("odd"))), moved).summary).toMatchObject({
			errors: 0,
			warnings: 0,
		});
	});
});

describe("what is not found any more", () => {
	test("is told once, at the first entry", () => {
		const known = baseline(entry(bad), entry(claim("gone", "unsupported"), 1, 5), entry(problem("past"), 3, 8));
		expect(staleProblem(known, findingsOf(report))).toMatchObject({
			...{ file: "known.json", line: 5, rule: "stale-baseline", severity: "warning" },
			message: "The baseline accepts what is not found any more: claim gone and 3 more.",
		});
	});

	test("is nothing where all is found", () => {
		expect(staleProblem(baseline(entry(bad), entry(problem("odd"))), findingsOf(report))).toBeUndefined();
	});

	test("goes when the baseline shrinks, and nothing comes", () => {
		const known = countsIn(baseline(entry(bad), entry(claim("gone", "unsupported"))));
		expect(baselineText(common(known, findingsOf(report)))).toBe(
			'{\n"version": 1,\n"claims": [\n{"id":"bad","verdict":"unsupported","claim":"The text of bad."}\n],\n"problems": []\n}\n',
		);
	});
});

test("the file is sorted, with a finding on each line, and the same for every order", () => {
	const found = fc.array(
		fc.oneof(
			fc.string().map((id) => ({ id, verdict: "unsupported" as const, claim: `${id}\n"` })),
			fc.record({ file: fc.string(), rule: fc.string(), message: fc.string() }),
		),
	);
	fc.assert(
		fc.property(found, (all) => {
			const text = baselineText(countsIn(baseline(...all.map((one) => entry(one)))));
			const { claims, problems } = JSON.parse(text);
			const total = [...claims, ...problems].reduce((sum: number, { count = 1 }) => sum + count, 0);
			expect(total).toBe(all.length);
			expect(text.split("\n")).toHaveLength(
				6 + claims.length + problems.length + Number(claims.length > 0) + Number(problems.length > 0),
			);
			expect(baselineText(countsIn(baseline(...all.toReversed().map((one) => entry(one)))))).toBe(text);
		}),
	);
});
