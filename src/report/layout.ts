import type { Severity } from "../types.ts";
import type { Ink, Style } from "./style.ts";
import { oneLine } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** The page that lines are laid out on. */
export interface Page {
	readonly style: Style;
	readonly width: number;
}

/** Details stand this far in, findings half as far. */
export const margin = "    ";

/** Column of the words behind a severity: "accepted" and two spaces. */
export const severityWidth = 10;

export const severityInk: Readonly<Record<Severity, Ink>> = {
	ok: "good",
	warning: "caution",
	error: "bad",
	fatal: "bad",
};

/** Running text behind a prefix, wrapped to the page. */
export function paragraph(text: string, prefix: string, page: Page): string[] {
	const line = oneLine(text);
	const hanging = " ".repeat(prefix.length);
	return wrap(line, page.width - prefix.length).map(
		(span, index) => (index === 0 ? prefix : hanging) + line.slice(span.start, span.end),
	);
}

/** A bar to the left tells quoted words from our own, and keeps them from the start of a line. */
export const quoted = (lines: readonly string[], page: Page): string[] =>
	lines.map((line) => `${margin}${page.style.paint("faint", "│")} ${line}`);

/** Columns that are left for quoted words. */
export const quotedWidth = (page: Page): number => page.width - margin.length - 2;
