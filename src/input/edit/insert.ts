import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Scalar, stringify } from "yaml";
import type { Tree } from "../tree.ts";
import type { Insertion, Value } from "./edits.ts";
import { isInFlow, sentenceKey, type Target } from "./find.ts";
import type { Splice } from "./splice.ts";

/** What to change in the file so that a mapping gets a new last key, or why that cannot be. */
export function insertion(tree: Tree, target: Target, edit: Insertion): readonly Splice[] | string {
	const { node } = target;
	if (isScalar(node)) return isInFlow(target) ? wrappedInFlow(tree, node, edit) : wrapped(tree, target, edit);
	if (!isMap(node)) return "there is no place for a new key";
	if (node.items.some(({ key }) => isScalar(key) && key.value === edit.key)) return `it has \`${edit.key}\` already`;
	if (node.flow === true || isInFlow(target))
		return [{ ...pointAt(endOf(node, tree)), instead: `, ${flowText(edit)}` }];
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
	const last = lastLeaf(target.node);
	const end = endOf(target.node, tree);
	// A block that keeps its empty lines ends behind them.
	if (last && isKept(text, last)) return { ...pointAt(end), instead: lines + eol };
	return { ...pointAt(lineEnd(text, end)), instead: eol + lines };
}

/** `- Sentence.` becomes `- claim: Sentence.`; further lines of the sentence move to the right, as a value must. */
function wrapped(tree: Tree, target: Target, edit: Insertion): readonly Splice[] | string {
	const { node } = target;
	if (!isScalar(node) || !node.range) return "there is no place for a new key";
	const { text } = tree.file;
	const start = node.anchor === undefined ? node.range[0] : text.lastIndexOf(`&${node.anchor}`, node.range[0]);
	const indent = start - lineStart(text, start);
	const list = target.parents.findLast(isSeq);
	const shift = indent - (list ? columnOf(tree, list) : 0);
	const inserted = blockSplice(tree, target, { ...edit, indent });
	return [{ ...pointAt(start), instead: `${sentenceKey}: ` }, ...shifted(text, node, shift), inserted];
}

function shifted(text: string, { range }: Scalar, shift: number): Splice[] {
	const [start, end] = range ?? [0, 0];
	const breaks = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/g)];
	return breaks.map(({ index }) => ({ ...pointAt(start + index + 1), instead: " ".repeat(Math.max(0, shift)) }));
}

/** `[Sentence]` becomes `[{claim: Sentence, …}]`. */
function wrappedInFlow(tree: Tree, node: Scalar, edit: Insertion): readonly Splice[] | string {
	if (!node.range) return "there is no place for a new key";
	const { text } = tree.file;
	const start = node.anchor === undefined ? node.range[0] : text.lastIndexOf(`&${node.anchor}`, node.range[0]);
	return [
		{ ...pointAt(start), instead: `{${sentenceKey}: ` },
		{ ...pointAt(node.range[1]), instead: `, ${flowText(edit)}}` },
	];
}

const pointAt = (offset: number) => ({ start: offset, end: offset });

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

/** Lists stand in the file as far to the right of their keys as the list of claims does. */
function stepOf(tree: Tree, { parents }: Target): number {
	const list = parents.findLast(isSeq);
	const holder = list && parents[parents.indexOf(list) - 1];
	return list && holder && list.flow !== true
		? Math.min(8, Math.max(0, columnOf(tree, list) - columnOf(tree, holder)))
		: 2;
}

function columnOf({ file: { text } }: Tree, { range }: Node): number {
	const start = range?.[0] ?? 0;
	return start - lineStart(text, start);
}

/** The last scalar, alias or bracketed value inside a node. */
function lastLeaf(node: Node): Node {
	if (!isCollection(node) || node.flow === true) return node;
	const item: unknown = node.items.at(-1);
	const child = isNode(item) ? item : valueIn(item);
	return child === undefined ? node : lastLeaf(child);
}

function valueIn(pair: unknown): Node | undefined {
	if (typeof pair !== "object" || pair === null || !("key" in pair) || !("value" in pair)) return undefined;
	return isNode(pair.value) ? pair.value : isNode(pair.key) ? pair.key : undefined;
}

/** Behind the last character of a mapping's last value, before white space and comments; within its brackets. */
function endOf(node: Node, { file: { text } }: Tree): number {
	const leaf = isMap(node) && node.flow === true ? (valueIn(node.items.at(-1)) ?? node) : lastLeaf(node);
	const [start, end] = leaf.range ?? [0, 0];
	return isKept(text, leaf) ? end : start + text.slice(start, end).trimEnd().length;
}

/** `|+` and `>+`: the empty lines behind the words belong to the value. */
function isKept(text: string, node: Node): boolean {
	if (isAlias(node) || !isScalar(node) || !node.range) return false;
	return /^[|>]\d?\+/.test(text.slice(node.range[0], node.range[0] + 3)) && node.type?.startsWith("BLOCK") === true;
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
	const found = /\r?\n|$/.exec(text.slice(offset));
	return offset + (found?.index ?? 0);
}

/** As the file has them. */
function lineBreak(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? "\n";
}
