import { revealed } from "../visible.ts";

/** Markup that may stand in a page as it is: only the tag `html` makes it. */
export interface Markup {
	readonly markup: string;
}

/** Text is escaped, markup is not; nothing stands for what is absent. */
export type Content = string | number | Markup | readonly Markup[] | undefined;

/** Markup from a template. Every word put into it stays text, whatever is in it. */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
	markup: strings.map((constant, at) => constant + markupOf(contents[at])).join(""),
});

function markupOf(content: Content): string {
	if (content === undefined) return "";
	if (typeof content === "string") return escaped(content);
	if (typeof content === "number") return String(content);
	if ("markup" in content) return content.markup;
	return content.map(({ markup }) => markup).join("");
}

export const nothing: Markup = html``;

/** `#` is among them because the runner of GitHub Actions takes `##[name]` for a command, even on a page. */
const references: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	"#": "&#35;",
};

const escaped = (text: string): string => revealed(text).replace(/[&<>"'#]/g, (mark) => references[mark] ?? mark);
