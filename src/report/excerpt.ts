import type { Span } from "../types.ts";
import { disjoint, type Marked } from "./marked.ts";
import { boundary } from "./visible.ts";

/** Code units of context on either side of a mark when a long quotation is shortened: most of one line of 80. */
const context = 60;
/** Code units that are not worth leaving out. */
const smallGap = 30;
/** Places of one quotation that are shown; marks beyond them are rare and add no understanding. */
const mostWindows = 4;

/** The quotation itself when it has at most `budget` code units, else the neighbourhood of its marks. */
export function excerpt(whole: Marked, budget: number): Marked {
	if (whole.text.length <= budget) return whole;
	const centres = whole.marks.length > 0 ? whole.marks : [{ start: 0, end: budget - context }];
	const windows = bridged(disjoint(centres.map((mark) => neighbourhood(whole.text, mark, budget))), whole.text.length);
	const shown = windows.slice(0, mostWindows).reduce((page: Marked, window) => append(page, whole, window), blank);
	const last = windows[Math.min(windows.length, mostWindows) - 1];
	return last && last.end < whole.text.length ? { ...shown, text: `${shown.text}…` } : shown;
}

/** To leave out a word or two saves nothing. */
function bridged(windows: readonly Span[], length: number): Span[] {
	const wider = windows.map(({ start, end }) => ({ start: start <= smallGap ? 0 : start, end: end + smallGap }));
	return disjoint(wider).map(({ start, end }) => ({ start, end: end >= length ? length : end - smallGap }));
}

const blank: Marked = { text: "", marks: [] };

/** The mark, at most `budget` of it, and whole words around it. */
function neighbourhood(text: string, mark: Span, budget: number): Span {
	const end = Math.min(mark.end, mark.start + budget);
	const left = mark.start <= context ? 0 : text.indexOf(" ", mark.start - context) + 1;
	const right = end + context >= text.length ? text.length : text.lastIndexOf(" ", end + context);
	const wordsBefore = left > 0 || mark.start <= context;
	const start = wordsBefore ? Math.min(left, mark.start) : mark.start;
	return { start: boundary(text, start), end: boundary(text, Math.max(right, end)) };
}

function append(page: Marked, whole: Marked, window: Span): Marked {
	const gap = page.text === "" ? "…" : " … ";
	const lead = window.start > 0 ? page.text + gap : page.text;
	const shift = lead.length - window.start;
	const inside = whole.marks
		.filter((mark) => mark.start >= window.start && mark.start < window.end)
		.map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, window.end) + shift }));
	return { text: lead + whole.text.slice(window.start, window.end), marks: [...page.marks, ...inside] };
}
