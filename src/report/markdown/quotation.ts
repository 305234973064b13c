import { isQuoted } from "../../facts/spoken.ts";
import type { Span } from "../../types.ts";
import { excerpt } from "../excerpt.ts";
import { type Marked, marked } from "../marked.ts";
import { escaped } from "./text.ts";

/** Code units of one quotation. */
const quoteLength = 600;

/** Words of a source between quotation marks, those that matter in bold. */
export const quotation = (words: Span & { readonly quote: string }, marks: readonly Span[]): string =>
	bold(excerpt(marked(words.quote, words.start, marks), quoteLength));

function bold({ text, marks }: Marked): string {
	const ends = [0, ...marks.map((mark) => mark.end)];
	const said = marks.map(({ start, end }, index) => {
		return `${escaped(text.slice(ends[index], start))}**${escaped(text.slice(start, end))}**`;
	});
	const whole = `${said.join("")}${escaped(text.slice(ends.at(-1)))}`;
	return isQuoted(text) ? whole : `“${whole}”`;
}
