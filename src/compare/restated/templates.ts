import { constructionRows } from "../../lexicon/constructions.ts";

/** A word or place of a construction. */
export type Element =
	/** Whoever or whatever stands there: `A`; everything up to the end of the clause: `A…`; the owner of what follows: `A's`. */
	| { readonly slot: string; readonly kind: "phrase" | "rest" | "owner" }
	/** One of some words: lemmas, or forms of their own. */
	| { readonly words: ReadonlySet<string>; readonly optional: boolean }
	/** No noun phrase of its own: `.` behind a verb. */
	| { readonly end: true };

/** One way to say what a row says. */
export interface Template {
	/** Number of the row, and of the template among all. */
	readonly row: number;
	readonly id: number;
	/** Words for the anchor, around which the rest stands. */
	readonly anchor: ReadonlySet<string>;
	readonly passive: boolean;
	/** The anchor is a verb; else a noun. */
	readonly verbal: boolean;
	/** What stands before the anchor, the nearest first, and what stands behind it. */
	readonly before: readonly Element[];
	readonly behind: readonly Element[];
	readonly sides: "both" | "claim" | "source";
	/** How things are: what was so then need not be so now. */
	readonly state: boolean;
	/** Kinds of facts that are part of it: of "has yet to approve" the denial. */
	readonly settles: readonly string[];
}

let index: ReadonlyMap<string, readonly Template[]> | undefined;

/** The templates whose anchor may be this word. */
export function templatesAt(word: string): readonly Template[] {
	index ??= indexed(
		constructionRows.flatMap(({ rows, state, settles }) => rows.map((row) => ({ row, state, settles }))),
	);
	return index.get(word) ?? [];
}

interface Row {
	readonly row: string;
	readonly state: boolean;
	readonly settles: readonly string[];
}

function indexed(rows: readonly Row[]): ReadonlyMap<string, readonly Template[]> {
	const found = new Map<string, Template[]>();
	let id = 0;
	rows.forEach(({ row, state, settles }, number) => {
		const [same = "", general] = row.split(" > ");
		const add = (texts: string, sides: Template["sides"]): void => {
			for (const text of texts.split(" | ")) {
				const template = { ...parsed(text), row: number, id: id++, sides, state, settles };
				for (const word of template.anchor) found.set(word, [...(found.get(word) ?? []), template]);
			}
		};
		add(same, general === undefined ? "both" : "source");
		if (general !== undefined) add(general, "claim");
	});
	return found;
}

function parsed(text: string): Pick<Template, "anchor" | "passive" | "verbal" | "before" | "behind"> {
	const words = text.split(" ");
	const at = words.findIndex((word) => word.includes("*"));
	const anchor = /^(be\+)?\*([^:]+)(:n)?$/.exec(words[at] ?? "");
	return {
		anchor: new Set((anchor?.[2] ?? "").split("/")),
		passive: anchor?.[1] !== undefined,
		verbal: anchor?.[3] === undefined,
		before: words.slice(0, at).map(elementOf).reverse(),
		behind: words.slice(at + 1).map(elementOf),
	};
}

function elementOf(word: string): Element {
	if (word === ".") return { end: true };
	const slot = /^([A-Z])('s|…)?$/.exec(word);
	if (slot === null) return { words: new Set(word.replace("?", "").split("/")), optional: word.endsWith("?") };
	const kind = slot[2] === undefined ? "phrase" : slot[2] === "…" ? "rest" : "owner";
	return { slot: slot[1] ?? "", kind };
}
