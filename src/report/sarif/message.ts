import { oneLine } from "../visible.ts";

/**
 * A message in SARIF knows placeholders, `{0}`, and links, `[text](target)`; braces are written twice, and what could be
 * read as a link comes apart (SARIF 2.1.0, sections 3.11.5 and 3.11.6).
 */
export const messageText = (text: string): string => oneLine(text).replace(/[{}]/g, "$&$&").replaceAll("](", "] (");

/** A link to the related location of that number. */
export const messageLink = (text: string, location: number): string =>
	`[${oneLine(text)
		.replace(/[{}]/g, "$&$&")
		.replace(/[\\[\]]/g, "\\$&")}](${location})`;
