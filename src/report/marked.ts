import type { Span } from "../types.ts";
import type { Style } from "./style.ts";
import { visible } from "./visible.ts";
import { displayWidth, wrap } from "./wrap.ts";

/** A line of text, safe to show, with the stretches that matter. */
export interface Marked {
	readonly text: string;
	readonly marks: readonly Span[];
}

/** Words of a source as they may be shown. `marks` are offsets into the file, like `start`. */
export function marked(quote: string, start: number, marks: readonly Span[]): Marked {
	const shown: Span[] = [];
	let text = "";
	let read = 0;
	const append = (end: number): void => {
		const piece = visible(quote.slice(read, end)).replace(/ +/g, " ");
		text += text === "" || text.endsWith(" ") ? piece.trimStart() : piece;
		read = end;
	};
	for (const mark of disjoint(marks)) {
		append(Math.max(read, mark.start - start));
		const from = text.length;
		append(Math.min(quote.length, Math.max(read, mark.end - start)));
		if (text.length > from) shown.push({ start: from, end: text.length });
	}
	append(quote.length);
	return { text: text.trimEnd(), marks: shown };
}

/** In order, touching and overlapping stretches joined. */
export function disjoint(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1);
		if (last && span.start <= last.end)
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else joined.push(span);
	}
	return joined;
}

/** Lines of at most `width` columns: marks painted, or with carets below them where there is no colour. */
export function markedLines(whole: Marked, width: number, style: Style): string[] {
	return wrap(whole.text, width, whole.marks).flatMap((line) => {
		const marks = whole.marks.flatMap((mark) => clamp(mark, line));
		const text = whole.text.slice(line.start, line.end);
		if (marks.length === 0) return [text];
		return style.colour ? [painted(whole.text, line, marks, style)] : [text, carets(whole.text, line, marks)];
	});
}

const clamp = (mark: Span, line: Span): Span[] => {
	const common = { start: Math.max(mark.start, line.start), end: Math.min(mark.end, line.end) };
	return common.start < common.end ? [common] : [];
};

function painted(text: string, line: Span, marks: readonly Span[], style: Style): string {
	let shown = "";
	let read = line.start;
	for (const mark of marks) {
		shown += text.slice(read, mark.start) + style.paint("mark", text.slice(mark.start, mark.end));
		read = mark.end;
	}
	return shown + text.slice(read, line.end);
}

function carets(text: string, line: Span, marks: readonly Span[]): string {
	let shown = "";
	let read = line.start;
	for (const mark of marks) {
		shown += " ".repeat(displayWidth(text.slice(read, mark.start)));
		shown += "^".repeat(Math.max(1, displayWidth(text.slice(mark.start, mark.end))));
		read = mark.end;
	}
	return shown;
}
