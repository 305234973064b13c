/** Values and words as a reader would say them; programs read what `FactKind.say` gives. */
import { quantity } from "./quantity.ts";

/** ` [35, 35] min` behind a number that nothing hedges: its range says nothing new. */
const point = / \[([^\s,[\]]+), \1\](?: [^[\]]*)?$/;

/** `35-minute [35, 35] min` is `35-minute`, `arson: denied` is `not “arson”`; a hedged number keeps its range. */
export function spoken(kind: string, said: string): string {
	if (kind === quantity.kind) return said.replace(point, "");
	const word = kind === "polarity" ? /^(.*): (affirmed|denied)$/s.exec(said) : null;
	return word === null ? said : `${word[2] === "denied" ? "not " : ""}${inQuotes(word[1] ?? "")}`;
}

/** Between quotation marks, of which quoted speech has some already. */
export function inQuotes(words: string): string {
	return isQuoted(words) ? words : `“${words}”`;
}

/** One quotation with its marks; not two of them, or words between two. */
export function isQuoted(words: string): boolean {
	return /^["“][^"“”]*["”]$/.test(words);
}
