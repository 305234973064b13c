import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, visit } from "yaml";
import type { Tree } from "../tree.ts";
import type { Path } from "./edits.ts";

/** A value to be changed, with all that it stands in. */
export interface Target {
	readonly node: Node;
	/** From the root down, the node itself left out. */
	readonly parents: readonly Node[];
}

/** The key that a bare sentence stands for. */
export const sentenceKey = "claim";

/** The node at a path, or why it cannot be changed. */
export function targetAt(tree: Tree, path: Path): Target | string {
	const parents: Node[] = [];
	let node = tree.document.contents ?? undefined;
	for (const step of path) {
		if (isAlias(node)) return sharedReason(node.source);
		if (node === undefined) return missing;
		if (isScalar(node) && step === sentenceKey) continue;
		parents.push(node);
		node = childOf(node, step);
	}
	if (isAlias(node)) return sharedReason(node.source);
	if (node === undefined) return missing;
	const shared = [...parents, node].flatMap((one) => anchorOf(one)).find((anchor) => isUsed(tree, anchor));
	return shared === undefined || isWrapped(node, path) ? { node, parents } : sharedReason(shared);
}

const missing = "it is not where it was";

const sharedReason = (anchor: string): string =>
	`it is shared with other places of the file (&${anchor}, *${anchor}); change it by hand`;

/** A bare sentence that becomes a mapping keeps its anchor: what is shared stays as it is. */
function isWrapped(node: Node, path: Path): boolean {
	return isScalar(node) && typeof path.at(-1) === "number";
}

function childOf(node: Node, step: string | number): Node | undefined {
	const child = isMap(node)
		? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === step)?.value
		: isSeq(node) && typeof step === "number"
			? node.items[step]
			: undefined;
	return isNode(child) ? child : undefined;
}

function anchorOf(node: Node): string[] {
	return (isScalar(node) || isCollection(node)) && node.anchor !== undefined ? [node.anchor] : [];
}

function isUsed({ document }: Tree, anchor: string): boolean {
	let used = false;
	visit(document, {
		Alias(_, { source }) {
			used ||= source === anchor;
			return used ? visit.BREAK : undefined;
		},
	});
	return used;
}

/** Whether the node stands between brackets. */
export function isInFlow({ parents }: Target): boolean {
	return parents.some((parent) => isCollection(parent) && parent.flow === true);
}
