import type { Span } from "../types.ts";
import type { Style } from "./style.ts";
import { boundary, visible } from "./visible.ts";
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
	const append = (offset: number): void => {
		const end = boundary(quote, offset);
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
	return cut({ text, marks: neighbours(text, shown) }, { start: 0, end: text.trimEnd().length });
}

/** Marks with nothing but a space or a hyphen between them are one: a phrase, not a row of words. */
export function neighbours(text: string, marks: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (last && /^[\s-]?$/.test(text.slice(last.end, mark.start)))
			joined[joined.length - 1] = { start: last.start, end: mark.end };
		else joined.push(mark);
	}
	return joined;
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
	const short = whole.marks.filter((mark) => mark.end - mark.start <= width / 2);
	return wrap(whole.text, width, short).flatMap((span) => {
		const line = cut(whole, span);
		if (line.marks.length === 0) return [line.text];
		return style.colour ? [painted(line, style)] : [line.text, carets(line)];
	});
}

/** A stretch of the text as a text of its own. */
function cut({ text, marks }: Marked, { start, end }: Span): Marked {
	const inside = marks
		.map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
		.filter((mark) => mark.start < mark.end);
	return { text: text.slice(start, end), marks: inside };
}

/** The text in order, what stands before each mark and the mark itself said in two ways. */
function alternate({ text, marks }: Marked, say: (between: string, mark: string) => string): string {
	const said = marks.map((mark, index) =>
		say(text.slice(marks[index - 1]?.end ?? 0, mark.start), text.slice(mark.start, mark.end)),
	);
	return said.join("");
}

const painted = (line: Marked, style: Style): string =>
	alternate(line, (between, mark) => between + style.paint("mark", mark)) +
	line.text.slice(line.marks.at(-1)?.end ?? 0);

const carets = (line: Marked): string =>
	alternate(line, (between, mark) => " ".repeat(displayWidth(between)) + "^".repeat(Math.max(1, displayWidth(mark))));
