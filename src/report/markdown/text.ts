import { clip, oneLine } from "../visible.ts";

/**
 * Words of strangers on a page of Markdown stay words: no link, image, HTML, table, heading, list, code, mathematics, footnote
 * or emoji can come of them, and nobody is called by name.
 */

/** Marks that mean something wherever they stand (CommonMark 0.31, GitHub Flavored Markdown, templates of site builders). */
const marks = /[\\`*_[\]<>&|~$#{}]/g;

/**
 * Code hosts look for these in the finished page, where a backslash no longer shows: `@name`, `#1`, `GH-1`, `www.`, `://`,
 * `mailto:` and `:emoji:`. An invisible joiner (U+2060) keeps their letters apart and leaves them as they look. The row for `#`
 * comes first: a joiner has one itself.
 */
const joiner = "&#8288;";
const callings: readonly (readonly [RegExp, string])[] = [
	[/#(?=\d)/g, `#${joiner}`],
	[/@(?=[\p{L}\p{N}_\\])/gu, `@${joiner}`],
	[/gh-(?=\d)/gi, `$&${joiner}`],
	[/www(?=\.)/gi, `$&${joiner}`],
	[/:(?=\/\/|[a-z0-9+\\_-]{1,60}:)/gi, `:${joiner}`],
	[/(?:mailto|xmpp):/gi, `$&${joiner}`],
];

/** Marks that mean something at the start of a line only: lists, rules, headings; and commands to the runner. */
const opening = /^(?=[-+=:])|^(\d{1,9})(?=[.)])/;

/** A stretch of a line, to be read as it is, its spaces kept. */
export const escaped = (text: string): string =>
	callings.reduce((safe, [calling, apart]) => safe.replace(calling, apart), text.replace(marks, "\\$&"));

/** The text on one line, to be read as it is, wherever it stands. */
export const markdownText = (text: string): string => escaped(oneLine(text)).replace(opening, "$1\\");

/** Code units of the longest claim that is read where the limits are not changed. */
const claimLength = 2000;

/** The same, of at most `length` code units before anything is escaped: a page is cut between texts, never within. */
export const markdownClip = (text: string, length: number = claimLength): string =>
	markdownText(clip(oneLine(text), length));

/** A link; without an address its text alone. */
export const markdownLink = (text: string, address: string | undefined): string =>
	address === undefined ? markdownText(text) : `[${markdownText(text)}](${address})`;

/** The items of a list, one after the other. */
export const bulleted = (items: readonly string[]): string[] =>
	items.map((item, index) => `${index === 0 ? "\n" : ""}- ${item}\n`);
