/** A position in a text. Both count from 1; columns in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Offset of each line's first code unit. LF, CR and CRLF end a line; the first entry is always 0. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset++) {
		if (endsLine(text, offset)) starts.push(offset + 1);
	}
	return starts;
}

function endsLine(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	if (code === lineFeed) return true;
	return code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed;
}

/** Where an offset stands, given `lineStarts(text)`. Offsets before the text count as 0. */
export function positionAt(starts: readonly number[], offset: number): Position {
	const at = Math.max(0, offset);
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text with a blank for each line break: every offset stays. */
export function onOneLine(text: string): string {
	return text.replace(/[\r\n\u2028\u2029]/g, " ");
}

/** The words of a line, counted from 1, without its line break; empty for a line that is not there. */
export function lineAt(text: string, starts: readonly number[], line: number): string {
	const start = starts[line - 1];
	if (start === undefined) return "";
	return text.slice(start, starts[line] ?? text.length).replace(/\r?\n$|\r$/, "");
}
