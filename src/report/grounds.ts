import { isQuoted } from "../facts/spoken.ts";
import type { ClaimReport, ConflictRow, EvidenceReport, Span } from "../types.ts";
import { excerpt } from "./excerpt.ts";
import { mostEvidence } from "./findings.ts";
import { marked } from "./marked.ts";

/** Code units of one quotation, and values on one side of a conflict; more helps nobody in a box on a page. */
const quoteLength = 300;
const mostValues = 3;

/** The words of sources that show what is wrong with a claim, one line each. */
export function grounds(claim: ClaimReport): string[] {
	const missing = claim.missing ?? [];
	return [
		...(claim.conflict ? conflictLine(claim.conflict) : claim.stances.flatMap((stance) => said(stance.evidence))),
		...(claim.nearest ? [`Nearest: ${claim.nearest.source}, ${placed(claim.nearest)}`] : []),
		...(missing.length > 0 ? [`Missing: ${missing.join(" · ")}`] : []),
	];
}

const said = (evidence: readonly EvidenceReport[]): string[] =>
	evidence.slice(0, mostEvidence).map((one) => `${one.source} ${one.stance} it, ${placed(one)}`);

const placed = (one: EvidenceReport): string => `${one.file}:${one.line}: ${quote(one, one.marks)}`;

/** `wire:34 "35-minute crossing" against gazette:6 "roughly 30 minutes"`. */
function conflictLine(rows: readonly ConflictRow[]): string[] {
	const supporting = rows.filter((row) => row.stance === "supports");
	const others = rows.filter((row) => row.stance !== "supports");
	const sides = [supporting, others].filter((side) => side.length > 0);
	return sides.length > 0 ? [sides.map(values).join(" against ")] : [];
}

const values = (rows: readonly ConflictRow[]): string =>
	rows
		.slice(0, mostValues)
		.map((row) => `${row.source}:${row.line} ${quote(row, [])}`)
		.join(", ");

/** Between marks, of which quoted speech has some already. */
function quote(words: Span & { readonly quote: string }, marks: readonly Span[]): string {
	const short = shortQuote(words, marks);
	return isQuoted(short) ? short : `"${short}"`;
}

/** The quotation itself where it is short, else the neighbourhood of its marks. */
const shortQuote = (words: Span & { readonly quote: string }, marks: readonly Span[]): string =>
	excerpt(marked(words.quote, words.start, marks), quoteLength).text;
