import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import type {
	ClaimReport,
	ConflictRow,
	EvidenceReport,
	FactReport,
	PartReport,
	Problem,
	Relation,
	Report,
	SettledReport,
	Severity,
	SourceReport,
	Stance,
	StanceReport,
	SuggestionReport,
	Summary,
	Verdict,
} from "../../src/types.ts";
import { claim, everything, report } from "./reports.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const mistakes = (value: unknown): unknown[] => {
	validate(value);
	return validate.errors ?? [];
};
const parsed = (given: Report): Report => JSON.parse(render(given, "json"));

describe("json", () => {
	test("one of everything", async () => {
		await expect(render(everything, "json")).toMatchFileSnapshot("../stored/report/report.json");
	});

	test("says what the report says", () => {
		expect(parsed(everything)).toEqual(everything);
	});

	test("the order of keys does not depend on who made the report", () => {
		const turned = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turned);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, inner]) => [key, turned(inner)]),
			);
		};
		const backwards = turned(everything);
		expect(JSON.stringify(backwards)).not.toBe(JSON.stringify(everything));
		expect(render({ ...everything, ...Object(backwards) }, "json")).toBe(render(everything, "json"));
	});

	test("hostile text comes back as it was", () => {
		const bad = 'a\n::error::b ##[error]c \\##[group] \u001b[1m \u2028 "]]>" \ud83d 😀';
		const given = report([claim("unsupported", { claim: bad, message: bad })]);
		expect(parsed(given)).toEqual(given);
		expect(render(given, "json")).not.toContain("##[");
	});

	test("ends in a line break and is indented by two spaces", () => {
		expect(render(report([]), "json")).toMatch(/^\{\n {2}"version": 1,\n.*\n\}\n$/s);
	});
});

describe("schema/report.schema.json", () => {
	test("takes every report", () => {
		expect(mistakes(parsed(everything))).toEqual([]);
		expect(mistakes(parsed(report([])))).toEqual([]);
	});

	test.each([
		["an unknown key", { ...everything, extra: 1 }],
		["a missing key", { version: 1, summary: everything.summary, claims: [] }],
		["another version", { ...everything, version: 2 }],
		["an unknown verdict", { ...everything, claims: [{ ...claim("supported"), verdict: "true" }] }],
		["an unknown key of a claim", { ...everything, claims: [{ ...claim("supported"), extra: 1 }] }],
		["line 0", { ...everything, claims: [claim("supported", { line: 0 })] }],
	])("refuses %s", (_name, value) => {
		expect(mistakes(value)).not.toEqual([]);
	});

	/** These tables do not compile when the types know more than they do. */
	const keys = {
		summary: {
			claims: true,
			supported: true,
			conflicted: true,
			contradicted: true,
			unsupported: true,
			unchecked: true,
			errors: true,
			warnings: true,
			accepted: false,
		} satisfies Record<keyof Summary, boolean>,
		claim: {
			id: true,
			claim: true,
			file: true,
			line: true,
			column: true,
			endLine: false,
			endColumn: false,
			verdict: true,
			severity: true,
			message: true,
			rule: false,
			origins: true,
			parts: true,
			stances: true,
			nearest: false,
			alsoNear: false,
			missing: false,
			conflict: false,
			suggestions: false,
			settled: false,
			changed: false,
		} satisfies Record<Exclude<keyof ClaimReport, "grounds">, boolean>,
		part: { text: true, verdict: true } satisfies Record<keyof PartReport, boolean>,
		sourceStance: { source: true, stance: true, evidence: true } satisfies Record<keyof StanceReport, boolean>,
		evidence: {
			source: true,
			file: true,
			quote: true,
			start: true,
			end: true,
			line: true,
			column: true,
			stance: true,
			boilerplate: false,
			pinned: false,
			marks: true,
			facts: true,
		} satisfies Record<keyof EvidenceReport, boolean>,
		fact: { kind: true, claim: true, source: true, relation: true } satisfies Record<
			Exclude<keyof FactReport, "effect">,
			boolean
		>,
		conflictRow: {
			source: true,
			file: true,
			line: true,
			column: true,
			start: true,
			end: true,
			published: false,
			stance: true,
			kind: true,
			value: true,
			quote: true,
			why: false,
		} satisfies Record<keyof ConflictRow, boolean>,
		suggestion: {
			start: true,
			end: true,
			was: true,
			instead: true,
			kind: true,
			source: true,
			file: true,
			line: true,
			safe: true,
		} satisfies Record<keyof SuggestionReport, true>,
		settled: { by: true, reason: true, who: false, until: false, prefer: false, standing: true } satisfies Record<
			keyof SettledReport,
			boolean
		>,
		source: {
			id: true,
			file: true,
			title: false,
			publisher: false,
			agency: false,
			published: false,
			url: false,
			origin: true,
			sha256: false,
		} satisfies Record<Exclude<keyof SourceReport, "text">, boolean>,
		problem: {
			file: true,
			line: true,
			column: true,
			endLine: false,
			endColumn: false,
			rule: true,
			severity: true,
			message: true,
			hint: false,
			frame: false,
		} satisfies Record<Exclude<keyof Problem, "source">, boolean>,
	};

	test.each(Object.entries(keys))("has the keys of the type: %s", (name, table) => {
		const { properties, required, additionalProperties } = schema.definitions[name];
		const needed = Object.entries(table).filter(([, always]) => always);
		expect(Object.keys(properties)).toEqual(Object.keys(table));
		expect(required).toEqual(needed.map(([key]) => key));
		expect(additionalProperties).toBe(false);
	});

	const words = {
		verdict: { supported: 1, conflicted: 1, contradicted: 1, unsupported: 1, unchecked: 1 } satisfies Record<
			Verdict,
			1
		>,
		stance: { supports: 1, contradicts: 1, silent: 1 } satisfies Record<Stance, 1>,
		severity: { ok: 1, warning: 1, error: 1, fatal: 1 } satisfies Record<Severity, 1>,
		relation: { same: 1, within: 1, wider: 1, overlaps: 1, disjoint: 1, unrelated: 1 } satisfies Record<Relation, 1>,
	};

	test.each(Object.entries(words))("has the words of the type: %s", (name, table) => {
		expect(schema.definitions[name].enum).toEqual(Object.keys(table));
	});
});
