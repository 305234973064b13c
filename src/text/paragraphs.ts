import type { Span } from "../types.ts";

/** Texts broken by hand at a fixed width have lines of 50 to 100 characters (72 and 80 are the common settings). */
const wrapped = { least: 50, most: 100 };

/**
 * Paragraphs of a text, without white space at their ends. Blank lines always part them; a single line break does too,
 * unless the lines around it are broken at a fixed width.
 */
export function splitParagraphs(text: string): Span[] {
	return blocks(text).flatMap((lines) => {
		const [first, last] = [lines[0], lines.at(-1)];
		if (first === undefined || last === undefined) return [];
		return isWrapped(text, lines) ? [{ start: first.start, end: last.end }] : lines;
	});
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
	if (lines.length < 2) return false;
	return lines.slice(0, -1).every((line, at) => {
		const length = line.end - line.start;
		const endsSentence = /[.!?:"']/.test(text.charAt(line.end - 1));
		const next = lines[at + 1];
		const runsOn = next !== undefined && (!endsSentence || /\p{L}/u.test(text.charAt(next.start)));
		return length >= wrapped.least && length <= wrapped.most && runsOn;
	});
}

/** Runs of lines without a blank line between them; each line trimmed. */
function blocks(text: string): Span[][] {
	const found: Span[][] = [[]];
	for (const line of trimmedLines(text)) {
		if (line.start === line.end) found.push([]);
		else found.at(-1)?.push(line);
	}
	return found;
}

function trimmedLines(text: string): Span[] {
	const lines: Span[] = [];
	for (let start = 0; start <= text.length; ) {
		const rest = /\r\n|[\r\n\u2028\u2029]/g;
		rest.lastIndex = start;
		const stop = rest.exec(text);
		const end = stop?.index ?? text.length;
		lines.push(trim(text, { start, end }));
		start = stop === null ? text.length + 1 : rest.lastIndex;
	}
	return lines;
}

function trim(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
	return { start, end };
}
