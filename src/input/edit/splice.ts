import type { Span } from "../../types.ts";

/** Characters `[start, end)` of a text give way to others. */
export interface Splice extends Span {
	readonly instead: string;
}

/** The text after all changes; `undefined` where two of them meet. */
export function applied(text: string, splices: readonly Splice[]): string | undefined {
	const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
	let [result, read] = ["", 0];
	for (const { start, end, instead } of sorted) {
		if (start < read) return undefined;
		result += text.slice(read, start) + instead;
		read = end;
	}
	return result + text.slice(read);
}
