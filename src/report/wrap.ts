import type { Span } from "../types.ts";

const zeroWidth = /^[\p{M}\p{Cf}]$/u;
/** Emoji, CJK, Hangul, full-width forms: two columns in a terminal (Unicode TR 11, in rough). */
const twoWide =
	/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;

const characterWidth = (character: string): number => {
	if (character <= "~") return 1;
	if (zeroWidth.test(character)) return 0;
	return twoWide.test(character) ? 2 : 1;
};

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}

/** Words with their offsets; words inside one kept stretch count as one. */
function words(text: string, kept: readonly Span[]): Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(/\S+/g)) {
		const word = { start: match.index, end: match.index + match[0].length };
		const last = found.at(-1);
		const together = last && kept.some((span) => span.start < last.end && word.start < span.end);
		if (last && together) found[found.length - 1] = { start: last.start, end: word.end };
		else found.push(word);
	}
	return found;
}

/** A word that fits no line, cut into pieces that do. */
function pieces(text: string, word: Span, width: number): Span[] {
	const cut: Span[] = [];
	let start = word.start;
	let end = start;
	let used = 0;
	for (const character of text.slice(word.start, word.end)) {
		const wide = characterWidth(character);
		if (used + wide > width) {
			cut.push({ start, end });
			start = end;
			used = 0;
		}
		used += wide;
		end += character.length;
	}
	return [...cut, { start, end }];
}

/**
 * Lines of at most `width` columns, as stretches of the text; the space at a break belongs to no line.
 * Stretches in `keep` are not broken, unless no line could hold them.
 */
export function wrap(text: string, width: number, keep: readonly Span[] = []): Span[] {
	const kept = keep.filter((span) => displayWidth(text.slice(span.start, span.end)) <= width);
	const lines: Span[] = [];
	for (const word of words(text, kept)) {
		const line = lines.at(-1);
		if (line && displayWidth(text.slice(line.start, word.end)) <= width) {
			lines[lines.length - 1] = { start: line.start, end: word.end };
		} else lines.push(...pieces(text, word, width));
	}
	return lines;
}
