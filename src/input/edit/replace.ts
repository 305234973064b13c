import { isScalar, type Scalar } from "yaml";
import type { Span } from "../../types.ts";
import type { Tree } from "../tree.ts";
import type { Replacement } from "./edits.ts";
import { isInFlow, type Target } from "./find.ts";
import type { Splice } from "./splice.ts";
import { type Style, styleOf } from "./styles.ts";
import { replaced } from "./verify.ts";

/** What to change in the file so that a string changes, or why that cannot be. Only the words that differ are touched. */
export function replacement(tree: Tree, target: Target, edit: Replacement): readonly Splice[] | string {
	const { node } = target;
	if (!isScalar(node) || typeof node.value !== "string" || !node.range) return "it is no text";
	const wanted = replaced(node.value, edit);
	const style = styleOf(tree.file.text, node);
	const splice = style && wordSplice(tree.file.text, style, { was: node.value, wanted });
	if (style === undefined || splice === undefined) return whole(node, wanted);
	const { start, end } = style.content;
	if (node.type !== "PLAIN" || isPlainText(edited(tree.file.text, style.content, splice), isInFlow(target)))
		return [splice];
	const quoted = edited(tree.file.text, { start, end }, splice).replaceAll("'", "''");
	return [{ start, end, instead: `'${quoted}'` }];
}

/** A scalar whose words do not stand in the file as they read: in double quotes, on one line. */
function whole({ range, type }: Scalar, wanted: string): readonly Splice[] | string {
	if (!range || type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL") return "its words could not be found in the file";
	return [{ start: range[0], end: range[1], instead: JSON.stringify(wanted.trim()) }];
}

function edited(text: string, { start, end }: Span, splice: Splice): string {
	return text.slice(start, splice.start) + splice.instead + text.slice(splice.end, end);
}

/** Whether YAML reads the words as a string without quotation marks. */
function isPlainText(words: string, inFlow: boolean): boolean {
	if (/^[-?:]?(?:\s|$)|^[,[\]{}#&*!|>'"%@`]|(?:^|\s)#|:(?:\s|$)/.test(words)) return false;
	if (inFlow && /[,[\]{}]/.test(words)) return false;
	return /\s/.test(words) || !/^(?:[-+.\d]|(?:true|false|null|~)$)/i.test(words);
}

/** Words of the file and of the value that they stand for. */
interface Word extends Span {
	readonly word: string;
}

const wordsOf = (text: string, from = 0): readonly Word[] =>
	[...text.matchAll(/[^ \t\r\n]+/g)].map(({ 0: word, index }) => ({
		word,
		start: from + index,
		end: from + index + word.length,
	}));

/** The words that differ, each found in the file; `undefined` where the file writes them in another way. */
function wordSplice(text: string, style: Style, { was, wanted }: { was: string; wanted: string }): Splice | undefined {
	const written = wordsOf(text.slice(style.content.start, style.content.end), style.content.start);
	const [old, fresh] = [wordsOf(was), wordsOf(wanted)];
	if (written.length !== old.length || !old.every(({ word }, at) => style.reads(written[at]?.word ?? "") === word))
		return undefined;
	const common = Math.min(old.length, fresh.length);
	const before = leading(common, (at) => old[at]?.word === fresh[at]?.word);
	const behind = leading(common - before, (at) => old.at(-1 - at)?.word === fresh.at(-1 - at)?.word);
	const instead = fresh
		.slice(before, fresh.length - behind)
		.map(({ word }) => style.writes(word))
		.join(" ");
	return between(written, { from: before, to: old.length - behind }, instead);
}

function leading(most: number, holds: (at: number) => boolean): number {
	let count = 0;
	while (count < most && holds(count)) count += 1;
	return count;
}

/** Words `[from, to)` give way to others; new ones bring their space along, lost ones take it with them. */
function between(
	written: readonly Word[],
	{ from, to }: { from: number; to: number },
	instead: string,
): Splice | undefined {
	const [first, last, next, previous] = [written[from], written[to - 1], written[to], written[from - 1]];
	if (instead !== "" && from < to && first && last) return { start: first.start, end: last.end, instead };
	if (next) return { start: first?.start ?? next.start, end: next.start, instead: instead === "" ? "" : `${instead} ` };
	if (!previous) return undefined;
	return { start: previous.end, end: last?.end ?? previous.end, instead: instead === "" ? "" : ` ${instead}` };
}
