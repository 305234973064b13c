import { describe, expect, test } from "vitest";
import { defaults } from "../../src/input/defaults.ts";
import { changesBetween, markChanged, onlyChanged } from "../../src/judge/changes.ts";
import { reportOf } from "../../src/judge/report.ts";
import type { Claim, ClaimReport, Problem, Project, Source } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const ferry = sourceOf("ferry", "The ferry carried 120 passengers.");
const museum = sourceOf("museum", "The museum welcomed 400 visitors.");
const one = claimOf("one", "The ferry carried 120 passengers.");
const two = claimOf("two", "The museum welcomed 400 visitors.");
const past = projectOf([ferry, museum], [one, two]);

const between = (sources: readonly Source[], claims: readonly Claim[] = [one, two], before: Project = past) => {
	const { settings, kept, sources: changed } = changesBetween(before, projectOf(sources, claims));
	return { settings, kept: [...kept.keys()], sources: [...changed].sort() };
};

describe("changes between two states", () => {
	const same = { settings: false, kept: ["one", "two"], sources: [] };

	test("none", () => {
		expect(between([ferry, museum])).toEqual(same);
	});

	test.each<[string, Partial<Source>]>([
		["its file", { file: "texts/boat.txt" }],
		["its title", { title: "Ferry news" }],
		["its address", { url: "https://news.example/1" }],
	])("a source says the same whatever %s is", (_, more) => {
		expect(between([{ ...ferry, ...more }, museum])).toEqual(same);
	});

	test.each<[string, Partial<Source>]>([
		["text", { text: "The ferry carried 210 passengers." }],
		["day", { published: "2020-02-02" }],
		["boilerplate", { boilerplate: [{ start: 0, end: 3 }] }],
		["agency", { agency: "Wire" }],
		["copied source", { syndicatedFrom: "museum" }],
	])("a source with another %s", (_, more) => {
		expect(between([{ ...ferry, ...more }, museum]).sources).toEqual(["ferry"]);
	});

	test("sources that came, went, or have another name now", () => {
		expect(between([ferry, museum, sourceOf("radio", "Rain.")]).sources).toEqual(["radio"]);
		expect(between([museum]).sources).toEqual(["ferry"]);
		expect(between([{ ...ferry, id: "boat" }, museum])).toEqual(same);
		expect(between([ferry, museum, { ...ferry, id: "copy" }]).sources).toEqual(["copy"]);
	});

	test("claims that move are kept, claims with another key are not", () => {
		const moved = { ...one, place: { file: "claims/other.yaml", line: 90, column: 3 } };
		expect(between([ferry, museum], [moved, two]).kept).toEqual(["one", "two"]);
		expect(between([ferry, museum], [{ ...one, id: "one-2" }, two]).kept).toEqual(["one-2", "two"]);
		for (const more of [{ minOrigins: 2 }, { note: "?" }, { sources: ["ferry"] }, { text: "The ferry carried many." }])
			expect(between([ferry, museum], [{ ...one, ...more }, two]).kept).toEqual(["two"]);
	});

	test("a pattern that a new source fits does not change the claim; a list without a source does", () => {
		const before = projectOf([ferry, museum], [{ ...one, sources: ["ferry", "museum"] }]);
		const wider = { ...one, sources: ["ferry", "museum", "radio"] };
		expect(between([ferry, museum, sourceOf("radio", "Rain.")], [wider], before).kept).toEqual(["one"]);
		expect(between([ferry, museum], [{ ...one, sources: ["ferry"] }], before).kept).toEqual([]);
	});

	test("a claim that names a changed source is not kept", () => {
		const pin = { source: "ferry", quote: "120 passengers", place: one.place };
		const claims = [{ ...one, evidence: [pin] }, two];
		const edited = { ...ferry, text: `${ferry.text} It rained.` };
		expect(between([edited, museum], claims, projectOf([ferry, museum], claims)).kept).toEqual(["two"]);
	});

	test("settings, but not where the files are", () => {
		const present = { ...past, config: { ...defaults, claims: ["elsewhere"], sources: [], catalogue: "c.yaml" } };
		expect(changesBetween({ ...past, config: defaults }, present).settings).toBe(false);
		const stricter = { ...past, config: { ...defaults, minOrigins: 2 } };
		expect(changesBetween({ ...past, config: defaults }, stricter).settings).toBe(true);
	});
});

describe("a report", () => {
	const reportOn = (id: string, more: Partial<ClaimReport> = {}): ClaimReport => ({
		...{ id, claim: "", file: "a.yaml", line: 1, column: 1, verdict: "supported", severity: "ok", message: "" },
		...{ origins: 1, parts: [], stances: [] },
		...more,
	});
	const by = (source: string) => ({ stances: [{ source, stance: "supports" as const, evidence: [] }] });
	const kept = new Map([["one", "one"]]);
	const marked = (now: Partial<ClaimReport>, then: Partial<ClaimReport>, sources: readonly string[] = []) => {
		const changes = { settings: false, kept, sources: new Set(sources) };
		const report = markChanged(reportOf([reportOn("one", now)], []), changes, reportOf([reportOn("one", then)], []));
		return report.claims[0]?.changed ?? false;
	};

	test("marks claims to which a changed source speaks, or spoke", () => {
		expect(marked(by("ferry"), by("ferry"))).toBe(false);
		expect(marked(by("ferry"), {}, ["ferry"])).toBe(true);
		expect(marked({}, by("ferry"), ["ferry"])).toBe(true);
		expect(marked(by("ferry"), by("ferry"), ["museum"])).toBe(false);
	});

	test("marks claims that come out otherwise, whyever", () => {
		expect(marked({ verdict: "unsupported" }, {})).toBe(true);
		expect(marked({ severity: "warning" }, {})).toBe(true);
		expect(marked({ origins: 2 }, {})).toBe(true);
		expect(marked({ message: "Said in other words." }, {})).toBe(false);
	});

	test("keeps what changed, what is new, and what is fatal, and counts again", () => {
		const problem = (rule: string, severity: Problem["severity"], line: number): Problem => ({
			...{ file: "a.yaml", line, column: 1, rule, severity, message: rule },
		});
		const old = [problem("odd", "warning", 1), problem("broken", "fatal", 2)];
		const claims = [
			reportOn("a", { verdict: "unsupported", severity: "error" }),
			reportOn("b", { verdict: "conflicted", severity: "warning", changed: true }),
			reportOn("c", { verdict: "unchecked", severity: "fatal" }),
		];
		const report = reportOf(claims, [...old.map((one) => ({ ...one, line: 50 })), problem("new", "error", 3)]);
		const limited = onlyChanged(report, reportOf([], old), { base: "main" });
		expect(limited.claims.map(({ id }) => id)).toEqual(["b", "c"]);
		expect(limited.problems.map(({ rule }) => rule)).toEqual(["new", "broken"]);
		expect(limited.summary).toMatchObject({ claims: 2, unsupported: 0, conflicted: 1, errors: 3, warnings: 1 });
		expect(limited.since).toEqual({ base: "main", unchanged: 1 });
	});
});
