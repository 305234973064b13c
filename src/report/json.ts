import type {
	ClaimReport,
	ConflictRow,
	EvidenceReport,
	FactReport,
	PartReport,
	Problem,
	Report,
	SettledReport,
	SinceReport,
	SourceReport,
	StanceReport,
	SuggestionReport,
} from "../types.ts";
import type { Format } from "./format.ts";
import { jsonPage } from "./json-page.ts";

/** For programs: `schema/report.schema.json`. The order of the keys is fixed, so that the same report is the same bytes. */
export const json = {
	name: "json",
	describe: "for programs: schema/report.schema.json",
	alone: true,
	render: (report: Report): string => jsonPage(ordered(report)),
} as const satisfies Format;

const ordered = (report: Report) => ({
	version: report.version,
	summary: summary(report.summary),
	claims: report.claims.map(claim),
	problems: report.problems.map(problem),
	sources: report.sources?.map(source),
	since: report.since && since(report.since),
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
	accepted: one.accepted,
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
	rule: one.rule,
	origins: one.origins,
	parts: one.parts.map(part),
	stances: one.stances.map(stance),
	nearest: one.nearest && evidence(one.nearest),
	alsoNear: one.alsoNear?.map(evidence),
	missing: one.missing,
	conflict: one.conflict?.map(conflictRow),
	suggestions: one.suggestions?.map(suggestion),
	settled: one.settled && settled(one.settled),
	changed: one.changed,
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

const conflictRow = (one: ConflictRow) => ({
	source: one.source,
	file: one.file,
	line: one.line,
	column: one.column,
	start: one.start,
	end: one.end,
	published: one.published,
	stance: one.stance,
	kind: one.kind,
	value: one.value,
	quote: one.quote,
	why: one.why,
});

const suggestion = (one: SuggestionReport) => ({
	start: one.start,
	end: one.end,
	was: one.was,
	instead: one.instead,
	kind: one.kind,
	source: one.source,
	file: one.file,
	line: one.line,
	safe: one.safe,
});

const settled = (one: SettledReport) => ({
	by: one.by,
	reason: one.reason,
	who: one.who,
	until: one.until,
	prefer: one.prefer,
	standing: one.standing,
});

const source = (one: SourceReport) => ({
	id: one.id,
	file: one.file,
	title: one.title,
	publisher: one.publisher,
	agency: one.agency,
	published: one.published,
	url: one.url,
	origin: one.origin,
	sha256: one.sha256,
});

const since = (one: SinceReport) => ({ base: one.base, commit: one.commit, unchanged: one.unchanged });
