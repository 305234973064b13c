import type { ClaimReport, EvidenceReport, Stance } from "../types.ts";
import { excerpt } from "./excerpt.ts";
import { type SpokenFact, tellingFacts } from "./fact-words.ts";
import { mostEvidence, severityOf } from "./findings.ts";
import { margin, type Page, paragraph, quoted, quotedWidth, severityInk, severityWidth } from "./layout.ts";
import { marked, markedLines } from "./marked.ts";
import { conflictLines } from "./pretty-conflict.ts";
import { saySettled } from "./settled.ts";
import type { Ink } from "./style.ts";
import { oneLine } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** Lines of one quotation before its middle is left out. */
const quotedLines = 3;
/** Column of the words behind a label: the longest verdict and two spaces. */
const labelWidth = 14;

const stanceInk: Readonly<Record<Stance, Ink>> = { supports: "good", contradicts: "bad", silent: "faint" };

/** Everything an editor needs to decide about one claim; what is decided takes less. */
export function claimLines(claim: ClaimReport, page: Page): string[] {
	const place = [
		headLine(claim, page),
		...paragraph(claim.message, "  ", page),
		...settledLines(claim, page),
		"",
		placeLine(claim, page),
		...claimText(claim, page),
	];
	if (severityOf(claim) === "ok") return place;
	return [
		...place,
		...failedParts(claim, page),
		...conflictLines(claim.conflict ?? [], page),
		...claim.stances.flatMap((stance) => evidenceOf(stance.evidence, page)),
		...nearestLines(claim, page),
		...alsoNearLines(claim, page),
		...missingLines(claim, page),
		...insteadLines(claim, page),
	];
}

function headLine(claim: ClaimReport, { style }: Page): string {
	const severity = severityOf(claim);
	const word = style.paint(severityInk[severity], (severity === "ok" ? "accepted" : severity).padEnd(severityWidth));
	const { rule = claim.verdict } = claim;
	const why = rule === claim.verdict ? "" : style.paint("faint", `  ${oneLine(rule)}`);
	return `  ${word}${claim.verdict.padEnd(labelWidth)}${style.paint("strong", oneLine(claim.id))}${why}`;
}

const placeLine = (place: { file: string; line: number; column: number }, { style }: Page): string =>
	margin + style.paint("faint", `${oneLine(place.file)}:${place.line}:${place.column}`);

/** What somebody decided about it, and whether that still stands. */
function settledLines({ settled }: ClaimReport, page: Page): string[] {
	const text = settled === undefined ? "" : saySettled(settled);
	return text === "" ? [] : paragraph(text, "  ", page);
}

function claimText(claim: ClaimReport, page: Page): string[] {
	const text = oneLine(claim.claim);
	const lines = wrap(text, quotedWidth(page)).map((span) => text.slice(span.start, span.end));
	return quoted(lines, page);
}

/** Which part of a claim failed; a claim of one part needs no telling. */
function failedParts(claim: ClaimReport, page: Page): string[] {
	if (claim.parts.length < 2) return [];
	const failed = claim.parts.filter((part) => part.verdict !== "supported");
	const lines = failed.flatMap((part) => paragraph(part.text, margin + part.verdict.padEnd(labelWidth), page));
	return lines.length > 0 ? ["", ...lines] : [];
}

function evidenceOf(evidence: readonly EvidenceReport[], page: Page): string[] {
	const shown = evidence.slice(0, mostEvidence).flatMap((one) => evidenceLines(one, one.stance, page));
	const rest = evidence.length - mostEvidence;
	return rest > 0 ? [...shown, `${margin}… and ${rest} more like it`] : shown;
}

function evidenceLines(evidence: EvidenceReport, label: string, page: Page): string[] {
	const ink = page.style.paint(stanceInk[evidence.stance], label.padEnd(labelWidth));
	const notes = [evidence.pinned ? "pinned" : "", evidence.boilerplate ? "not part of the story" : ""].filter(Boolean);
	const where = `${oneLine(evidence.file)}:${evidence.line}:${evidence.column}`;
	const head = `${margin}${ink}${oneLine(evidence.source)}  ${page.style.paint("faint", [where, ...notes].join(" · "))}`;
	const width = quotedWidth(page);
	const words = excerpt(marked(evidence.quote, evidence.start, evidence.marks), quotedLines * width);
	const facts = tellingFacts(evidence.facts).flatMap((fact) => factLine(fact, page));
	return ["", head, ...quoted(markedLines(words, width, page.style), page), ...facts];
}

/** One line where it fits, else one for each side; what they are to one another stays with the source's. */
function factLine(fact: SpokenFact, page: Page): string[] {
	const claim = `claim: ${oneLine(fact.claim)} ·`;
	const text = [`${claim} source: ${oneLine(fact.source)}`, fact.relation ?? ""].filter(Boolean).join(" · ");
	const sides = [
		{ start: 0, end: claim.length },
		{ start: claim.length + 1, end: text.length },
	];
	return wrap(text, page.width - margin.length, sides).map((line) => margin + text.slice(line.start, line.end));
}

function nearestLines(claim: ClaimReport, page: Page): string[] {
	const { nearest } = claim;
	if (!nearest || claim.stances.some((stance) => stance.evidence.some((one) => one.start === nearest.start))) return [];
	return evidenceLines({ ...nearest, stance: "silent" }, "nearest", page);
}

/** Where else to look: a place and the first words, one line each. */
function alsoNearLines({ alsoNear = [] }: ClaimReport, page: Page): string[] {
	const lines = alsoNear.map(({ source, line, quote }, at) => {
		const head = `${margin}${(at === 0 ? "also near" : "").padEnd(labelWidth)}`;
		const words = `${oneLine(source)}:${line}  ${oneLine(quote)}`;
		const [first = { start: 0, end: 0 }, ...rest] = wrap(words, page.width - head.length - " …".length);
		return `${head}${words.slice(first.start, first.end)}${rest.length > 0 ? " …" : ""}`;
	});
	return lines.length > 0 ? ["", ...lines] : [];
}

function missingLines(claim: ClaimReport, page: Page): string[] {
	const missing = claim.missing ?? [];
	if (missing.length === 0) return [];
	return ["", ...paragraph(missing.map(oneLine).join(" · "), margin + "missing".padEnd(labelWidth), page)];
}

/** Wordings that the sources would support; some mend only a part of the claim. */
function insteadLines({ suggestions = [] }: ClaimReport, page: Page): string[] {
	const lines = suggestions.flatMap(({ instead, source, line, safe }) => {
		const rest = safe ? "" : "; more must change";
		return paragraph(`${instead} (${source}:${line}${rest})`, margin + "instead".padEnd(labelWidth), page);
	});
	return lines.length > 0 ? ["", ...lines] : [];
}
