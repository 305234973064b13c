import { spoken } from "../facts/spoken.ts";
import type { ExplainedPart, ExplainedPassage, Explanation, SaidFact } from "../judge/explanation.ts";
import type { Finding } from "../types.ts";
import { excerpt } from "./excerpt.ts";
import { relationWords } from "./fact-words.ts";
import { margin, type Page, paragraph, quoted, quotedWidth } from "./layout.ts";
import { marked, markedLines } from "./marked.ts";
import { pinOffer } from "./pin-offer.ts";
import type { Ink } from "./style.ts";
import { verdictInk } from "./summary.ts";
import { oneLine, visible, withoutCommands } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** Lines of one quotation before its middle is left out. */
const quotedLines = 4;
/** Column of the words behind a label: the longest and two spaces. */
const labelWidth = 13;

const outcomes = {
	supports: { ink: "good", say: "supports it" },
	contradicts: { ink: "bad", say: "speaks against it" },
	near: { ink: "faint", say: "decides nothing" },
} as const satisfies Record<ExplainedPassage["outcome"], { ink: Ink; say: string }>;

const effects = {
	supports: { ink: "good", say: "agrees" },
	blocks: { ink: "caution", say: "blocks" },
	contradicts: { ink: "bad", say: "contradicts" },
} as const satisfies Record<Finding["effect"], { ink: Ink; say: string }>;

/** How a claim came by its verdict, for people. Ends in a line break. */
export function explanationText(explanation: Explanation, page: Page): string {
	const { report, parts } = explanation;
	const { paint } = page.style;
	const lines = [
		`${paint("strong", oneLine(report.id))}  ${paint(verdictInk[report.verdict], report.verdict)}`,
		...paragraph(report.message, "  ", page),
		"",
		margin + paint("faint", `${oneLine(report.file)}:${report.line}:${report.column}`),
		...quotedText(report.claim, page),
		...parts.flatMap((part, at) => ["", ...partLines(part, `part ${at + 1} of ${parts.length}`, page)]),
		...pinOffer(explanation, page),
	];
	return withoutCommands(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

function partLines(part: ExplainedPart, title: string, page: Page): string[] {
	const { paint } = page.style;
	const shown = `${part.passages.length} of ${part.considered} passages are shown`;
	return [
		`  ${paint("strong", title)}  ${paint(verdictInk[part.verdict], part.verdict)}`,
		...paragraph(`${part.because}; ${shown}`, "  ", page),
		...quotedText(part.text, page),
		...factLines(part.facts, page),
		...part.passages.flatMap((passage) => ["", ...passageLines(passage, page)]),
	];
}

function quotedText(text: string, page: Page): string[] {
	const line = oneLine(text);
	const lines = wrap(line, quotedWidth(page)).map((span) => line.slice(span.start, span.end));
	return quoted(lines, page);
}

function passageLines(passage: ExplainedPassage, page: Page): string[] {
	const { ink, say } = outcomes[passage.outcome];
	const notes = [passage.pinned ? "pinned" : "", passage.boilerplate ? "not part of the story" : ""].filter(Boolean);
	const where = [`${oneLine(passage.file)}:${passage.line}:${passage.column}`, `rank ${passage.rank}`, ...notes];
	const width = quotedWidth(page);
	const words = excerpt(marked(passage.quote, passage.start, passage.marks), quotedLines * width);
	return [
		`${margin}${oneLine(passage.source)}  ${page.style.paint(ink, say)}`,
		margin + page.style.paint("faint", where.join(" · ")),
		...quoted(markedLines(words, width, page.style), page),
		...factLines(passage.facts, page),
		...row("wording", `${percent(passage.score)} of the claim's, ${percent(passage.needed)} is needed`, page),
		...row("answered", passage.answered.join(" · "), page),
		...row("missing", passage.missing.join(" · "), page),
		...passage.findings.flatMap((finding) => findingLines(finding, page)),
	];
}

function percent(share: number): string {
	return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** Facts of one kind share a line, in the order of the text. */
function factLines(facts: readonly SaidFact[], page: Page): string[] {
	const byKind = new Map<string, string[]>();
	for (const { kind, value } of facts) byKind.set(kind, [...(byKind.get(kind) ?? []), spoken(kind, value)]);
	return [...byKind].flatMap(([kind, values]) => row(kind, [...new Set(values)].join(" · "), page));
}

function findingLines({ effect, kind, claim, source, relation, message }: Finding, page: Page): string[] {
	const [ours, theirs] = [claim, source].map((said) => oneLine(spoken(kind, said ?? "")));
	const sides = source === undefined ? ours : `${ours} · ${theirs} · ${relationWords[relation]}`;
	const text = effect === "supports" ? `${kind}: ${sides}` : `${kind}: ${oneLine(message)}`;
	return row(effects[effect], text, page);
}

interface Label {
	readonly say: string;
	readonly ink: Ink;
}

/** A label and what belongs to it; nothing where there is nothing. */
function row(name: Label | string, text: string, page: Page): string[] {
	if (text === "") return [];
	const { say: label, ink } = typeof name === "string" ? { say: name, ink: "faint" as const } : name;
	const [first = "", ...rest] = paragraph(visible(text), margin + label.padEnd(labelWidth), page);
	return [margin + page.style.paint(ink, label) + first.slice(margin.length + label.length), ...rest];
}
