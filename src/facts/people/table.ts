import type { Name } from "../../types.ts";

/** An office that a text gives someone. */
export interface Holding {
	readonly entity: string;
	readonly role: readonly string[];
	readonly of?: string;
	/** Id of the document that says so; absent for the editor's aliases. */
	readonly document?: string;
}

/** Who is who over a set of sources. Made once, asked for every claim. */
export interface People {
	/** Whole name, words joined by blanks → entity. */
	readonly full: ReadonlyMap<string, string>;
	/** Part of a name → entities of which it is a part. */
	readonly parts: ReadonlyMap<string, readonly string[]>;
	/** Part of a name → entities that the texts really call so. */
	readonly used: ReadonlyMap<string, readonly string[]>;
	readonly types: ReadonlyMap<string, Name["type"]>;
	readonly genders: ReadonlyMap<string, NonNullable<Name["gender"]>>;
	readonly holdings: readonly Holding[];
	/** The editor's other names, lower case → entity. They come first. */
	readonly aliases: ReadonlyMap<string, string>;
	/** What transcripts call their speakers, "customer" → entity. */
	readonly voices: ReadonlyMap<string, string>;
	/** Words that the texts write small. */
	readonly small: ReadonlySet<string>;
}

export const nobody: People = {
	full: new Map(),
	parts: new Map(),
	used: new Map(),
	types: new Map(),
	genders: new Map(),
	holdings: [],
	aliases: new Map(),
	voices: new Map(),
	small: new Set(),
};

/** Adds to a list in a map, once. */
export function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
