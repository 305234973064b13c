import type { Ground } from "../../types.ts";
import { placeOf, textFile } from "../problems.ts";
import { child, itemsOf, resolved, writtenIn } from "../tree.ts";
import { parseYaml } from "../yaml.ts";
import { editYaml } from "./edit.ts";
import type { Edit, Path } from "./edits.ts";

/** The claim that a change is for: where its sentence stands, and how it reads. */
export interface ClaimPlace {
	readonly line: number;
	readonly column: number;
	readonly claim: string;
}

/** Other words for `claim.slice(start, end)`, or pins for a claim that has none. */
export type ClaimChange = { readonly at: ClaimPlace } & (
	| { readonly is: "wording"; readonly start: number; readonly end: number; readonly instead: string }
	| { readonly is: "pins"; readonly pins: readonly Ground[] }
);

export interface ClaimRefusal {
	readonly at: ClaimPlace;
	/** In a few words that follow "not changed:". */
	readonly reason: string;
}

/** The claims file after the changes that could be made, and those that could not. */
export interface ChangedClaims {
	readonly text: string;
	readonly refused: readonly ClaimRefusal[];
}

/** Changes claims in the text of their file; everything else in it stays as it is. One change for each claim. */
export function changeClaims(text: string, changes: readonly ClaimChange[]): ChangedClaims {
	const paths = claimPaths(text);
	const found = changes.map((change) => ({ change, path: paths.get(keyOf(change.at)) }));
	const edits = new Map<Edit, ClaimChange>();
	for (const { change, path } of found) if (path) edits.set(editOf(change, path), change);
	const edited = editYaml(text, [...edits.keys()]);
	const lost = found
		.filter(({ path }) => path === undefined)
		.map(({ change }) => ({ at: change.at, reason: "it is no longer where it was read" }));
	const refused = edited.refused.flatMap(({ edit, reason }) => {
		const change = edits.get(edit);
		return change ? [{ at: change.at, reason }] : [];
	});
	return { text: edited.text, refused: [...lost, ...refused] };
}

function editOf(change: ClaimChange, path: Path): Edit {
	if (change.is === "pins") {
		const value = change.pins.map(({ source, quote }) => ({ source, quote }));
		return { is: "insert", path, key: "evidence", value };
	}
	const { start, end, instead } = change;
	return { is: "replace", path: [...path, "claim"], start, end, instead };
}

function keyOf({ line, column, claim }: ClaimPlace): string {
	return `${line}:${column} ${claim}`;
}

/** Where each claim stands in the file's data, by its place and words. */
function claimPaths(text: string): ReadonlyMap<string, Path> {
	const { tree } = parseYaml(textFile("", text));
	if (tree === undefined) return new Map();
	const items = itemsOf(tree, child(tree, tree.document.contents, "claims"));
	return new Map(
		items.flatMap((item, at) => {
			const written = writtenIn(tree, item) ?? writtenIn(tree, child(tree, resolved(tree, item), "claim"));
			return written ? [[keyOf({ ...placeOf(written), claim: written.text }), ["claims", at]] as const] : [];
		}),
	);
}
