/**
 * Typography made plain, one UTF-16 code unit for one, so that offsets never move: curly quotes become straight,
 * every dash a hyphen-minus, every space a blank, full-width forms their ASCII twins.
 */

const doubleQuotes = "“”„‟«»″＂";
const singleQuotes = "‘’‚‛‹›′`´";
const dashes = "‐‑‒–—―−﹘﹣";
const spaces =
	"\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff";

const plain = new Map<string, string>([
	...[...doubleQuotes].map((mark) => [mark, '"'] as const),
	...[...singleQuotes].map((mark) => [mark, "'"] as const),
	...[...dashes].map((mark) => [mark, "-"] as const),
	...[...spaces].map((mark) => [mark, " "] as const),
]);

/** Full-width forms U+FF01–U+FF5E stand 0xFEE0 above ASCII (Unicode block "Halfwidth and Fullwidth Forms"). */
const fullWidthOffset = 0xfee0;

function plainUnit(unit: string): string {
	const known = plain.get(unit);
	if (known !== undefined) return known;
	const code = unit.charCodeAt(0);
	return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : unit;
}

/** The text in plain typography; same length, line breaks kept. */
export function normalise(text: string): string {
	// Only characters outside ASCII, and tabs, can change: most texts are copied in large pieces.
	return text.replace(/[\t\v\f`\u0080-\uffff]/g, plainUnit);
}

/** Lower case of the same length: the few letters whose lower case is longer (`İ`) stay as they are. */
export function lower(text: string): string {
	const all = text.toLowerCase();
	if (all.length === text.length) return all;
	return Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join("");
}

function lowerUnit(unit: string): string {
	const small = unit.toLowerCase();
	return small.length === 1 ? small : unit;
}
