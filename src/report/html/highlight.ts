import type { Span } from "../../types.ts";
import { html, type Markup } from "./markup.ts";

/** The text with some stretches of it, in order and apart, said in another way. */
export function highlight(text: string, spans: readonly Span[], say: (words: string) => Markup): Markup {
	const pieces = spans.map(
		({ start, end }, at) => html`${text.slice(spans[at - 1]?.end ?? 0, start)}${say(text.slice(start, end))}`,
	);
	return html`${pieces}${text.slice(spans.at(-1)?.end ?? 0)}`;
}
