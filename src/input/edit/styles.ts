import type { Scalar } from "yaml";
import type { Span } from "../../types.ts";

/** How a scalar writes its words. */
export interface Style {
	/** The characters of the file that hold the words: without quotation marks or the header of a block. */
	readonly content: Span;
	/** A word of the file → the word that it stands for. */
	readonly reads: (written: string) => string;
	readonly writes: (word: string) => string;
}

const asIs = { reads: (word: string) => word, writes: (word: string) => word };

/** The style of a scalar; `undefined` for those that are never read from a file. */
export function styleOf(text: string, { type, range }: Scalar): Style | undefined {
	if (!range) return undefined;
	const [start, end] = range;
	const inside = { start: start + 1, end: end - 1 };
	switch (type) {
		case "PLAIN":
			return { content: { start, end }, ...asIs };
		case "QUOTE_SINGLE":
			return {
				content: inside,
				reads: (word) => word.replaceAll("''", "'"),
				writes: (word) => word.replaceAll("'", "''"),
			};
		case "QUOTE_DOUBLE":
			return { content: inside, reads: unescaped, writes: (word) => JSON.stringify(word).slice(1, -1) };
		default:
			return { content: { start: Math.min(end, text.indexOf("\n", start) + 1 || end), end }, ...asIs };
	}
}

/** The escapes of JSON are those that YAML shares; a word with others reads as itself, and so as no word of the value. */
function unescaped(written: string): string {
	try {
		return String(JSON.parse(`"${written}"`));
	} catch {
		return written;
	}
}
