import type { ExplainedPart, ExplainedPassage, Explanation, SaidFact } from "../judge/explanation.ts";
import type { Finding } from "../types.ts";
import { jsonPage } from "./json-page.ts";

/** How a claim came by its verdict, for programs. The order of the keys is fixed; ends in a line break. */
export function explanationJson({ report, parts, pins }: Explanation): string {
	const { id, claim, file, line, column, verdict, severity, message, origins } = report;
	const page = {
		version: 1,
		id,
		claim,
		file,
		line,
		column,
		verdict,
		severity,
		message,
		origins,
		parts: parts.map(part),
		...(pins !== undefined && { pins: pins.map(({ source, quote }) => ({ source, quote })) }),
	};
	return jsonPage(page);
}

const part = (one: ExplainedPart) => ({
	text: one.text,
	start: one.start,
	end: one.end,
	verdict: one.verdict,
	because: one.because,
	facts: one.facts.map(fact),
	considered: one.considered,
	passages: one.passages.map(passage),
});

const fact = ({ kind, words, value, start, end }: SaidFact) => ({ kind, words, value, start, end });

const passage = (one: ExplainedPassage) => ({
	source: one.source,
	file: one.file,
	line: one.line,
	column: one.column,
	start: one.start,
	end: one.end,
	rank: one.rank,
	quote: one.quote,
	outcome: one.outcome,
	score: rounded(one.score),
	needed: one.needed,
	pinned: one.pinned,
	boilerplate: one.boilerplate,
	facts: one.facts.map(fact),
	answered: one.answered,
	missing: one.missing,
	marks: one.marks.map(({ start, end }) => ({ start, end })),
	findings: one.findings.map(finding),
});

const finding = (one: Finding) => ({
	kind: one.kind,
	relation: one.relation,
	effect: one.effect,
	claim: one.claim,
	source: one.source,
	message: one.message,
});

/** Four digits tell apart what differs. */
function rounded(share: number): number {
	return Math.round(share * 10_000) / 10_000;
}
