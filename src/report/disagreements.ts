import type { Disagreement, DisagreementRow } from "../judge/conflict/disagreements.ts";
import { counted } from "../judge/phrasing.ts";
import { excerpt } from "./excerpt.ts";
import { margin, type Page, paragraph, quoted, quotedWidth } from "./layout.ts";
import { marked, markedLines } from "./marked.ts";
import { oneLine, withoutCommands } from "./visible.ts";

/** Lines of one sentence before its middle is left out. */
const quotedLines = 3;

/** What sources disagree about, for people, best first; `total` of them there are, some may not be shown. Ends in a line break. */
export function disagreementsText(shown: readonly Disagreement[], total: number, page: Page): string {
	const lines = shown.flatMap((one) => [...disagreementLines(one, page), ""]);
	return withoutCommands(`${[...lines, summary(shown.length, total)].map((line) => line.trimEnd()).join("\n")}\n`);
}

function summary(shown: number, total: number): string {
	if (total === 0) return "The sources do not disagree about anything that could be compared.";
	return shown < total ? `${counted(total, "disagreement")}, the first ${shown} shown` : counted(total, "disagreement");
}

function disagreementLines({ kind, why, rows }: Disagreement, page: Page): string[] {
	const head = `${page.style.paint("caution", kind)}  `;
	const [first = "", ...rest] = paragraph(why, " ".repeat(kind.length + 2), page);
	return [head + first.trimStart(), ...rest, ...rows.flatMap((row) => ["", ...rowLines(row, page)])];
}

function rowLines(row: DisagreementRow, page: Page): string[] {
	const { paint } = page.style;
	const notes = [row.published ?? "", row.also.length > 0 ? `also ${row.also.join(", ")}` : ""].filter(Boolean);
	const where = [`${row.file}:${row.line}:${row.column}`, ...notes].map(oneLine).join(" · ");
	const width = quotedWidth(page);
	const words = excerpt(marked(row.sentence, row.sentenceStart, [row]), quotedLines * width);
	return [
		...paragraph(headOf(row), margin, page).map((line) => paint("strong", line)),
		...paragraph(where, margin, page).map((line) => paint("faint", line)),
		...quoted(markedLines(words, width, page.style), page),
	];
}

/** Quotations stand in full below. */
function headOf({ source, quote, kind }: DisagreementRow): string {
	return kind === "quotation" ? source : `${source}: “${quote}”`;
}
