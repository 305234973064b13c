import { inQuotes } from "../facts/spoken.ts";
import type { ConflictRow, Stance } from "../types.ts";
import { margin, type Page } from "./layout.ts";
import { clip, oneLine } from "./visible.ts";
import { displayWidth, wrap } from "./wrap.ts";

/** Column of the words behind a stance: the longest verdict and two spaces, as for evidence. */
const labelWidth = 14;
/** With fewer columns left for the words, they stand below their place instead of beside it. */
const leastWords = 24;
/** Code units of one quotation that are shown. */
const longestQuote = 160;

/** A row for each value that was found: its side, place, day and words, and why it does not meet the others. */
export function conflictLines(rows: readonly ConflictRow[], page: Page): string[] {
	if (rows.length < 2) return [];
	const lines = rows.map(({ source, line }) => `${oneLine(source)}:${line}`);
	const widest = Math.max(...lines.map(displayWidth));
	const places = rows.map(({ published }, at) => `${padded(lines[at] ?? "", widest)}  ${oneLine(published ?? "")}`);
	const column = Math.max(...places.map(displayWidth)) + 2;
	const beside = page.width - margin.length - labelWidth - column >= leastWords;
	const layout = { page, indent: margin.length + labelWidth + (beside ? column : 0), beside };
	return ["", ...rows.flatMap((row, at) => rowLines(row, places[at] ?? "", layout))];
}

interface Layout {
	readonly page: Page;
	/** Columns before the words. */
	readonly indent: number;
	readonly beside: boolean;
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)));

function rowLines(row: ConflictRow, place: string, { page, indent, beside }: Layout): string[] {
	const { style } = page;
	const words = wrapped(inQuotes(clip(oneLine(row.quote), longestQuote)), page.width - indent);
	const why = row.why === undefined ? [] : wrapped(oneLine(row.why), page.width - indent);
	const label = style.paint(stanceInk[row.stance], row.stance.padEnd(labelWidth));
	const shown = beside ? padded(place, indent - margin.length - labelWidth) : place;
	const head = margin + label + style.paint("faint", shown);
	const [first = "", ...rest] = words;
	const below = [...(beside ? rest : words), ...why].map((line) => " ".repeat(indent) + line);
	return [beside ? head + first : head, ...below];
}

const stanceInk: Readonly<Record<Stance, "good" | "bad" | "faint">> = {
	supports: "good",
	contradicts: "bad",
	silent: "faint",
};

const wrapped = (text: string, width: number): string[] =>
	wrap(text, width).map(({ start, end }) => text.slice(start, end));
