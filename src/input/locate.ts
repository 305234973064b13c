import type { Node } from "yaml";
import { isNode, isScalar, isSeq } from "yaml";
import { lineAt, positionAt } from "../text/lines.ts";
import { type Origin, startOf, type TextFile } from "./problems.ts";
import { entry, itemAt, resolved, spanOf, type Tree } from "./tree.ts";

/** What a schema's path leads to. */
export interface Located {
	readonly node: Node | undefined;
	/** The key before it; absent for items of a list. */
	readonly key?: Origin;
	/** `sources` for the key itself and for the items of its list; empty at the top. */
	readonly name: string;
	readonly inList: boolean;
}

/** The items of these lists, by name. */
const items: Readonly<Record<string, string>> = {
	claims: "claim",
	sources: "source",
	evidence: "piece of evidence",
	boilerplate: "line number",
	aliases: "name",
};

/** How messages name a value: `` `sources` ``, "This claim", "This file". */
export function subject({ name, inList }: Located): string {
	if (name === "") return "This file";
	return inList ? `This ${items[name] ?? `item of \`${name}\``}` : `\`${name}\``;
}

/** Follows a JSON pointer such as `/claims/3/evidence`. A list at the top stands for its missing key. */
export function locate(tree: Tree, pointer: string): Located {
	const steps = pointer.split("/").slice(1).map(unescaped);
	let at: Located = { node: tree.document.contents ?? undefined, name: "", inList: false };
	for (const step of steps) at = stepInto(tree, at, step);
	return at;
}

function unescaped(step: string): string {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function stepInto(tree: Tree, at: Located, step: string): Located {
	if (isSeq(resolved(tree, at.node))) {
		if (!/^\d+$/.test(step)) return { ...at, name: step };
		return { node: itemAt(tree, at.node, Number(step)), name: at.name, inList: true };
	}
	const found = entry(tree, at.node, step);
	return { node: found?.value, name: step, inList: false, ...(found && { key: found.key }) };
}

/** Where to show what is wrong with a value: its first line, or its key while there is no value. */
export function valueOrigin(tree: Tree, { node, key }: Located): Origin {
	const empty = !isNode(node) || (isScalar(node) && node.value === null);
	if (empty && key) return key;
	return node ? { file: tree.file, span: firstLine(tree.file, node) } : startOf(tree.file);
}

/** Where to show what is missing in a mapping: its key, or the first line of an item. */
export function parentOrigin(tree: Tree, located: Located): Origin {
	return located.key ?? valueOrigin(tree, located);
}

function firstLine(file: TextFile, node: Node): Origin["span"] {
	const { start, end } = spanOf(file, node);
	const { line } = positionAt(file.starts, start);
	const lineEnd = (file.starts[line - 1] ?? 0) + lineAt(file.text, file.starts, line).trimEnd().length;
	return { start, end: Math.max(start, Math.min(end, lineEnd)) };
}
