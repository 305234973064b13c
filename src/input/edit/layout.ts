import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Tree } from "../tree.ts";
import type { Target } from "./find.ts";

/** Columns before a node; for a list or mapping, before its first item. */
export function columnOf({ file: { text } }: Tree, { range }: Node): number {
	const start = range?.[0] ?? 0;
	return columnAt(text, start);
}

export function columnAt(text: string, offset: number): number {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** How far lists stand to the right of their keys in this file: as the list of claims does. */
export function stepOf(tree: Tree, { parents }: Target): number {
	const list = parents.findLast(isSeq);
	const holder = list && parents[parents.indexOf(list) - 1];
	if (list === undefined || holder === undefined || list.flow === true) return usualStep;
	return Math.min(widestStep, Math.max(0, columnOf(tree, list) - columnOf(tree, holder)));
}

const usualStep = 2;
const widestStep = 8;

/** Where a scalar begins, its anchor included. */
export function startOf({ file: { text } }: Tree, { anchor, range }: Scalar): number {
	const start = range?.[0] ?? 0;
	return anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start);
}

/** Behind the last character of a mapping's last value or of a scalar, before white space and comments; within its brackets. */
export function endOf({ file: { text } }: Tree, node: Node): number {
	const leaf = isMap(node) && node.flow === true ? (lastIn(node.items) ?? node) : lastLeaf(node);
	const [start, end] = leaf.range ?? [0, 0];
	return isKept(text, leaf) ? end : start + text.slice(start, end).trimEnd().length;
}

/** The last value is a block that keeps its empty lines, `|+` or `>+`: they belong to it. */
export function endsInKeptLines({ file: { text } }: Tree, node: Node): boolean {
	return isKept(text, lastLeaf(node));
}

/** The last scalar, alias or bracketed value inside a node. */
function lastLeaf(node: Node): Node {
	const child = isCollection(node) && node.flow !== true ? lastIn(node.items) : undefined;
	return child === undefined ? node : lastLeaf(child);
}

/** The last item of a list, or the last value of a mapping. */
function lastIn(items: readonly unknown[]): Node | undefined {
	const item = items.at(-1);
	const last = isPair(item) ? [item.value, item.key].find(isNode) : item;
	return isNode(last) ? last : undefined;
}

function isKept(text: string, node: Node): boolean {
	if (!isScalar(node) || !node.range || node.type?.startsWith("BLOCK") !== true) return false;
	return /^[|>]\d?\+/.test(text.slice(node.range[0], node.range[0] + 3));
}

/** Before the line break that follows an offset. */
export function lineEnd(text: string, offset: number): number {
	const found = text.indexOf("\n", offset);
	if (found < 0) return text.length;
	return text[found - 1] === "\r" && found > offset ? found - 1 : found;
}

/** As the file has them. */
export function lineBreak(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? "\n";
}
