import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Span } from "../types.ts";
import type { Origin, TextFile, Written } from "./problems.ts";

/** A YAML file that was read, perhaps with faults: what could be understood of it. */
export interface Tree {
	readonly file: TextFile;
	readonly document: Document;
}

/** A key of a mapping with its value. */
export interface Entry {
	readonly name: string;
	readonly key: Origin;
	readonly value: Node | undefined;
}

/** The node itself, or what it is an alias of. */
export function resolved(tree: Tree, node: unknown): Node | undefined {
	if (isAlias(node)) return node.resolve(tree.document);
	return isNode(node) ? node : undefined;
}

/** The keys of a mapping; none for anything else. */
export function entriesOf(tree: Tree, node: unknown): readonly Entry[] {
	const map = resolved(tree, node);
	return isMap(map) ? map.items.flatMap((pair) => entryOf(tree, pair) ?? []) : [];
}

function entryOf(tree: Tree, pair: Pair): Entry | undefined {
	if (!isScalar(pair.key)) return undefined;
	const key = { file: tree.file, span: spanOf(tree.file, pair.key) };
	return { name: keyName(pair), key, value: isNode(pair.value) ? pair.value : undefined };
}

function keyName({ key }: Pair): string {
	return isScalar(key) ? String(key.value ?? "") : "";
}

/** The key of this name; the last of several. */
export function entry(tree: Tree, node: unknown, name: string): Entry | undefined {
	const map = resolved(tree, node);
	const pair = isMap(map) ? map.items.findLast((one) => keyName(one) === name) : undefined;
	return pair && entryOf(tree, pair);
}

export function child(tree: Tree, node: unknown, name: string): Node | undefined {
	return entry(tree, node, name)?.value;
}

/** The items of a list; none for anything else. */
export function itemsOf(tree: Tree, node: unknown): readonly Node[] {
	const list = resolved(tree, node);
	return isSeq(list) ? list.items.filter(isNode) : [];
}

/** One item of a list, counted from 0. */
export function itemAt(tree: Tree, node: unknown, index: number): Node | undefined {
	const list = resolved(tree, node);
	const item = isSeq(list) ? list.items[index] : undefined;
	return isNode(item) ? item : undefined;
}

/** A string that says something, trimmed, with the place where it stands. */
export function writtenIn(tree: Tree, node: unknown): Written | undefined {
	const scalar = resolved(tree, node);
	if (!isNode(node) || !isScalar(scalar) || typeof scalar.value !== "string") return undefined;
	const text = scalar.value.trim();
	return text === "" ? undefined : { text, file: tree.file, span: spanOf(tree.file, node) };
}

export function textIn(tree: Tree, node: unknown): string | undefined {
	return writtenIn(tree, node)?.text;
}

export function writtenList(tree: Tree, node: unknown): readonly Written[] {
	return itemsOf(tree, node).flatMap((item) => writtenIn(tree, item) ?? []);
}

export function numberIn(tree: Tree, node: unknown): number | undefined {
	const scalar = resolved(tree, node);
	return isScalar(scalar) && typeof scalar.value === "number" ? scalar.value : undefined;
}

export function flagIn(tree: Tree, node: unknown): boolean | undefined {
	const scalar = resolved(tree, node);
	return isScalar(scalar) && typeof scalar.value === "boolean" ? scalar.value : undefined;
}

/** The node's own characters, without white space after it. */
export function spanOf(file: TextFile, node: Node): Span {
	const [start, end] = node.range ?? [0, 0];
	return { start, end: start + file.text.slice(start, end).trimEnd().length };
}
