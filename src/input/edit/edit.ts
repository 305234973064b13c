import { textFile } from "../problems.ts";
import type { Tree } from "../tree.ts";
import { parseYaml } from "../yaml.ts";
import type { Edit, Edited } from "./edits.ts";
import { type Target, targetAt } from "./find.ts";
import { insertion } from "./insert.ts";
import { replacement } from "./replace.ts";
import { applied, type Splice } from "./splice.ts";
import { changedData, sameData } from "./verify.ts";

/**
 * Changes values of a YAML file and nothing else: every character outside the edits stays. The result is read again; an
 * edit after which any other value would differ is refused. The file must be free of faults, else every edit is refused.
 */
export function editYaml(text: string, edits: readonly Edit[]): Edited {
	const read = parseYaml(textFile("", text));
	if (read.tree === undefined || read.problems.length > 0) return refuseAll(text, edits, "the file has faults");
	const { tree, data } = read;
	const planned = edits.map((edit) => ({ edit, plan: planOf(tree, edit) }));
	const refused = planned.flatMap(({ edit, plan }) => (typeof plan === "string" ? [{ edit, reason: plan }] : []));
	const possible = planned.flatMap(({ edit, plan }) => (typeof plan === "string" ? [] : [{ edit, splices: plan }]));
	const made = possible.map(({ edit }) => edit);
	const changed = applied(
		text,
		possible.flatMap(({ splices }) => splices),
	);
	if (changed !== undefined && holds(changed, changedData(data, made))) return { text: changed, refused };
	const rest =
		made.length === 1 ? refuseAll(text, made, "the file would no longer say the same elsewhere") : halves(text, made);
	return { text: rest.text, refused: [...refused, ...rest.refused] };
}

function refuseAll(text: string, edits: readonly Edit[], reason: string): Edited {
	return { text, refused: edits.map((edit) => ({ edit, reason })) };
}

/** One of several edits does harm: each half is tried by itself, the second on what the first has made. */
function halves(text: string, edits: readonly Edit[]): Edited {
	const middle = edits.length >> 1;
	const first = editYaml(text, edits.slice(0, middle));
	const second = editYaml(first.text, edits.slice(middle));
	return { text: second.text, refused: [...first.refused, ...second.refused] };
}

function planOf(tree: Tree, edit: Edit): readonly Splice[] | string {
	const target: Target | string = targetAt(tree, edit.path);
	if (typeof target === "string") return target;
	return edit.is === "replace" ? replacement(tree, target, edit) : insertion(tree, target, edit);
}

function holds(text: string, wanted: unknown): boolean {
	const { data, problems } = parseYaml(textFile("", text));
	return problems.length === 0 && sameData(data, wanted);
}
