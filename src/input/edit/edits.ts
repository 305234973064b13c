/** Keys and positions from the root: `["claims", 3, "claim"]`. The key `claim` of a bare sentence is the sentence itself. */
export type Path = readonly (string | number)[];

/** Plain data to be written as YAML. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A wanted change of a file's values. */
export type Edit = Replacement | Insertion;

/** `text.slice(start, end)` of a string, white space at its ends not counted, becomes `instead`. */
export interface Replacement {
	readonly is: "replace";
	readonly path: Path;
	readonly start: number;
	readonly end: number;
	readonly instead: string;
}

/** A new key after the last one of a mapping; a bare sentence becomes a mapping with the key `claim` first. */
export interface Insertion {
	readonly is: "insert";
	readonly path: Path;
	readonly key: string;
	readonly value: Value;
}

export interface Refusal {
	readonly edit: Edit;
	/** Why, in a few words that follow "not changed:". */
	readonly reason: string;
}

/** The file after the edits that could be made, and those that could not. */
export interface Edited {
	readonly text: string;
	readonly refused: readonly Refusal[];
}
