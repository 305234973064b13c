import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormatName, formats, render } from "../../src/report/formats.ts";
import type { Style } from "../../src/report/style.ts";
import type { EvidenceReport, Report, SettledReport, Severity, Stance, Verdict } from "../../src/types.ts";
import { claim, problem, report } from "./reports.ts";
import { runnerCommand } from "./runner.ts";
import { sarifMistakes, schemas, xmlMistakes } from "./schemas/validate.ts";

const tagged: Style = { colour: true, paint: (ink, text) => `<${ink}>${text}</${ink}>` };

/** Text that tries hard. */
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"::error::",
				"##[error]",
				"\n",
				"\r\n",
				"\t",
				"\u200b",
				"\u001b[31m",
				"\u202e",
				"\u2028",
				"😀",
				"北",
				"%0A",
			),
			fc.string({ unit: "binary", maxLength: 12 }),
			fc.constantFrom("a", "word ", "word ".repeat(60), "x".repeat(300)),
		),
		{ maxLength: 8 },
	)
	.map((parts) => parts.join(""));
const number = fc.integer({ min: 1, max: 400 });
const place = { file: text, line: number, column: number };
const span = fc.tuple(fc.nat(400), fc.nat(400)).map(([start, end]) => ({ start, end }));
const verdict = fc.constantFrom<Verdict[]>("supported", "conflicted", "contradicted", "unsupported", "unchecked");
const severity = fc.constantFrom<Severity[]>("ok", "warning", "error", "fatal");
const stance = fc.constantFrom<Stance[]>("supports", "contradicts", "silent");

const evidence: fc.Arbitrary<EvidenceReport> = fc.record({
	...place,
	source: text,
	quote: text,
	start: fc.nat(200),
	end: fc.nat(400),
	stance,
	marks: fc.array(span, { maxLength: 4 }),
	facts: fc.array(
		fc.record({ kind: fc.constant("date"), claim: text, source: text, relation: fc.constantFrom("same", "disjoint") }),
		{ maxLength: 2 },
	),
});

const conflict = fc.record({
	...place,
	source: text,
	published: text,
	stance,
	kind: fc.constant("date"),
	value: text,
	quote: text,
	why: text,
	start: fc.nat(200),
	end: fc.nat(400),
});

const suggestion = fc.record({
	was: text,
	instead: text,
	kind: fc.constant("date"),
	source: text,
	file: text,
	line: number,
	safe: fc.boolean(),
	start: fc.nat(200),
	end: fc.nat(400),
});

const settled: fc.Arbitrary<SettledReport> = fc.record({
	by: fc.constantFrom("resolution", "waiver", "baseline"),
	reason: text,
	who: text,
	until: text,
	prefer: text,
	standing: fc.constantFrom("holds", "reopened", "expired", "unnecessary"),
});

const claims = fc
	.record({
		...place,
		verdict,
		severity,
		id: text,
		claim: text,
		message: text,
		parts: fc.array(fc.record({ text, verdict }), { maxLength: 3 }),
		stances: fc.array(fc.record({ source: text, stance, evidence: fc.array(evidence, { maxLength: 3 }) }), {
			maxLength: 2,
		}),
		nearest: evidence,
		alsoNear: fc.array(evidence, { maxLength: 2 }),
		missing: fc.array(text, { maxLength: 2 }),
		endLine: number,
		endColumn: number,
		conflict: fc.array(conflict, { maxLength: 2 }),
		suggestions: fc.array(suggestion, { maxLength: 1 }),
		settled,
		changed: fc.boolean(),
	})
	.map(({ verdict: found, ...more }) => claim(found, more));

const problems = fc
	.record({
		...place,
		severity: fc.constantFrom("warning" as const, "error" as const, "fatal" as const),
		message: text,
		frame: text,
		hint: text,
		endLine: number,
		endColumn: number,
	})
	.map(problem);

const reports: fc.Arbitrary<Report> = fc
	.tuple(fc.array(claims, { maxLength: 3 }), fc.array(problems, { maxLength: 2 }))
	.map(([some, others]) => report(some, others));
const options = fc.record({
	width: fc.integer({ min: 0, max: 300 }),
	quiet: fc.boolean(),
	folder: text,
	blob: fc.constantFrom("", "https://example.org/blob/1/"),
	style: fc.constantFrom({ colour: false, paint: (_ink: string, words: string) => words }, tagged),
});

const commandsIn = (page: string): string[] =>
	page.split(/\r\n|\r|\n/).flatMap((line) => (runnerCommand(line) ? [line] : []));

describe.each(formats.map(({ name }): [FormatName] => [name]))("any report as %s", (name) => {
	test("ends in a line break, steers no terminal and gives no command but annotations", () => {
		fc.assert(
			fc.property(reports, options, (given, wishes) => {
				const page = render(given, name, wishes);
				expect(page === "" || page.endsWith("\n")).toBe(true);
				const allowed = name === "github" ? page.split("\n").slice(0, -1) : [];
				expect(commandsIn(page)).toEqual(allowed);
				if (name === "pretty") expect(page).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("any report is valid", () => {
	test("as sarif", () => {
		fc.assert(
			fc.property(reports, options, (given, wishes) => {
				expect(sarifMistakes(JSON.parse(render(given, "sarif", wishes)))).toEqual([]);
			}),
		);
	});

	test.each(["junit", "checkstyle"] as const)("as %s", async (name) => {
		const given = fc.sample(reports, { numRuns: 60, seed: 5 });
		expect(
			await xmlMistakes(
				given.map((one) => render(one, name)),
				schemas[name],
			),
		).toEqual([]);
	});
});
