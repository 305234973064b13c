import { isMap, isScalar, isSeq, type Scalar, stringify } from "yaml";
import type { Tree } from "../tree.ts";
import type { Insertion, Value } from "./edits.ts";
import { isInFlow, sentenceKey, type Target } from "./find.ts";
import { columnAt, columnOf, endOf, endsInKeptLines, lineBreak, lineEnd, startOf, stepOf } from "./layout.ts";
import type { Splice } from "./splice.ts";

/** What to change in the file so that a mapping gets a new last key, or why that cannot be. */
export function insertion(tree: Tree, target: Target, edit: Insertion): readonly Splice[] | string {
	const { node } = target;
	if (isScalar(node)) return isInFlow(target) ? wrappedInFlow(tree, node, edit) : wrapped(tree, target, edit);
	if (!isMap(node)) return "there is no place for a new key";
	if (node.items.some(({ key }) => isScalar(key) && key.value === edit.key)) return `it has \`${edit.key}\` already`;
	if (node.flow === true) return [at(endOf(tree, node), `, ${flowText(edit)}`)];
	return [blockSplice(tree, target, { ...edit, indent: columnOf(tree, node) })];
}

interface Block extends Insertion {
	/** Columns before the key. */
	readonly indent: number;
}

/** New lines after the last value and the comment behind it. */
function blockSplice(tree: Tree, target: Target, block: Block): Splice {
	const { text } = tree.file;
	const eol = lineBreak(text);
	const lines = blockLines(block, stepOf(tree, target)).join(eol);
	const end = endOf(tree, target.node);
	return endsInKeptLines(tree, target.node) ? at(end, lines + eol) : at(lineEnd(text, end), eol + lines);
}

/** `- Sentence.` becomes `- claim: Sentence.`; further lines of the sentence move to the right, as a value must. */
function wrapped(tree: Tree, target: Target, edit: Insertion): readonly Splice[] | string {
	const { node, parents } = target;
	const list = parents.findLast(isSeq);
	if (!isScalar(node) || list === undefined) return "there is no place for a new key";
	const start = startOf(tree, node);
	const indent = columnAt(tree.file.text, start);
	const inserted = blockSplice(tree, target, { ...edit, indent });
	return [at(start, `${sentenceKey}: `), ...shifted(tree, node, indent - columnOf(tree, list)), inserted];
}

function shifted({ file: { text } }: Tree, { range }: Scalar, columns: number): Splice[] {
	const [start, end] = range ?? [0, 0];
	const breaks = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/g)];
	return breaks.map(({ index }) => at(start + index + 1, " ".repeat(Math.max(0, columns))));
}

/** `[Sentence]` becomes `[{claim: Sentence, …}]`. */
function wrappedInFlow(tree: Tree, node: Scalar, edit: Insertion): readonly Splice[] {
	return [at(startOf(tree, node), `{${sentenceKey}: `), at(endOf(tree, node), `, ${flowText(edit)}}`)];
}

function at(offset: number, instead: string): Splice {
	return { start: offset, end: offset, instead };
}

/** `key: value` in lines without their breaks; `step` is how far lists stand to the right of their keys. */
function blockLines({ key, value, indent }: Block, step: number): readonly string[] {
	const written = stringify({ [key]: value }, { lineWidth: 0, indent: Math.max(2, step), indentSeq: step > 0 });
	return written
		.trimEnd()
		.split("\n")
		.map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

function flowText({ key, value }: Insertion): string {
	const pair: Value = { [key]: value };
	const written = stringify(pair, { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false }).trim();
	return written.slice(1, -1).replace(/\n\s*/g, " ").trim();
}
