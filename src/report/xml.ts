import { codePointName, withoutCommandsInXml } from "./visible.ts";

/** What XML 1.0 has no way to write, not even as a reference (section 2.2, Char), shows as its name: `\u001b`. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A parser turns a bare carriage return into a line feed, and white space in an attribute into a space. */
const references: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

const reference = (character: string): string => references[character] ?? character;

/** Text between two tags; `]]>` cannot come of it. */
export const xmlText = (text: string): string => text.replace(forbidden, codePointName).replace(/[&<>\r]/g, reference);

/** Text between the quotation marks of an attribute. */
export const xmlAttribute = (text: string): string =>
	text.replace(forbidden, codePointName).replace(/[&<>"\t\n\r]/g, reference);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element on lines of its own. `inside` is a text, or elements; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, inside: string | readonly string[] = []): string {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
	);
	const start = `<${name}${given.join("")}`;
	if (inside.length === 0) return `${start}/>\n`;
	const content = typeof inside === "string" ? xmlText(inside) : `\n${inside.join("")}`;
	return `${start}>${content}</${name}>\n`;
}

/** A whole document, in which the GitHub Actions runner finds no command. */
export const xmlDocument = (root: string): string =>
	withoutCommandsInXml(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
