import type { ClaimReport, EvidenceReport, FactReport, PartReport, Problem, Report, StanceReport } from "../types.ts";
import type { Format } from "./format.ts";
import { withoutCommandsInJson } from "./visible.ts";

/** For programs: `schema/report.schema.json`. The order of the keys is fixed, so that the same report is the same bytes. */
export const json = {
	name: "json",
	describe: "for programs, see schema/report.schema.json",
	alone: true,
	render: (report: Report): string => `${withoutCommandsInJson(JSON.stringify(ordered(report), null, 2))}\n`,
} as const satisfies Format;

const ordered = (report: Report) => ({
	version: report.version,
	summary: summary(report.summary),
	claims: report.claims.map(claim),
	problems: report.problems.map(problem),
});

const summary = (one: Report["summary"]) => ({
	claims: one.claims,
	supported: one.supported,
	conflicted: one.conflicted,
	contradicted: one.contradicted,
	unsupported: one.unsupported,
	unchecked: one.unchecked,
	errors: one.errors,
	warnings: one.warnings,
});

const claim = (one: ClaimReport) => ({
	id: one.id,
	claim: one.claim,
	file: one.file,
	line: one.line,
	column: one.column,
	endLine: one.endLine,
	endColumn: one.endColumn,
	verdict: one.verdict,
	severity: one.severity,
	message: one.message,
	origins: one.origins,
	parts: one.parts.map(part),
	stances: one.stances.map(stance),
	nearest: one.nearest && evidence(one.nearest),
	missing: one.missing,
});

const part = (one: PartReport) => ({ text: one.text, verdict: one.verdict });

const stance = (one: StanceReport) => ({
	source: one.source,
	stance: one.stance,
	evidence: one.evidence.map(evidence),
});

const evidence = (one: EvidenceReport) => ({
	source: one.source,
	file: one.file,
	quote: one.quote,
	start: one.start,
	end: one.end,
	line: one.line,
	column: one.column,
	stance: one.stance,
	boilerplate: one.boilerplate,
	pinned: one.pinned,
	marks: one.marks.map(({ start, end }) => ({ start, end })),
	facts: one.facts.map(fact),
});

const fact = (one: FactReport) => ({
	kind: one.kind,
	claim: one.claim,
	source: one.source,
	relation: one.relation,
});

const problem = (one: Problem) => ({
	file: one.file,
	line: one.line,
	column: one.column,
	endLine: one.endLine,
	endColumn: one.endColumn,
	rule: one.rule,
	severity: one.severity,
	message: one.message,
	hint: one.hint,
	frame: one.frame,
});
