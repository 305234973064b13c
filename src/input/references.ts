import type { Problem } from "../types.ts";
import type { Draft } from "./claims.ts";
import { problemAt, type Written } from "./problems.ts";
import { didYouMean } from "./suggest.ts";

/** Looks up the ids that a word stands for: itself, or all that its pattern fits. */
export type Lookup = (word: string) => readonly string[];

/** `known` are all ids, also of sources that could not be read: their own problem is enough. */
export function sourceLookup(known: readonly string[]): Lookup {
	const all = new Set(known);
	const found = new Map<string, readonly string[]>();
	return (word) => {
		if (all.has(word)) return [word];
		if (!/[*?]/.test(word)) return [];
		const ids = found.get(word) ?? [...all].filter((id) => matches(word, id));
		found.set(word, ids);
		return ids;
	};
}

/** The ids that a claim's `sources` stand for; words that stand for none stay as they are. */
export function sourceIds({ sources }: Draft, lookup: Lookup): readonly string[] {
	const all = sources.flatMap(({ text }) => {
		const ids = lookup(text);
		return ids.length > 0 ? ids : [text];
	});
	return [...new Set(all)];
}

/** A problem for each word of a claim that names no source. Pins and resolutions name one source, not a pattern. */
export function unknownSources(draft: Draft, lookup: Lookup, known: readonly string[]): readonly Problem[] {
	const absent = draft.sources.filter(({ text }) => lookup(text).length === 0);
	const unnamed = draft.mentions.filter(({ text }) => lookup(text)[0] !== text);
	return [...absent, ...unnamed].map((word) => unknownSource(word, known));
}

function unknownSource(word: Written, known: readonly string[]): Problem {
	return problemAt(word, {
		rule: "unknown-source",
		message: `There is no source \`${word.text.slice(0, 80)}\`.`,
		hint: didYouMean(word.text, known),
	});
}

/** Whether an id fits a pattern: `*` stands for any letters, `?` for one. No backtracking beyond the last star. */
export function matches(pattern: string, id: string): boolean {
	let [at, inside] = [0, 0];
	let star: { readonly at: number; readonly inside: number } | undefined;
	while (inside < id.length) {
		if (pattern[at] === "*") {
			star = { at, inside };
			at++;
		} else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === id[inside])) {
			at++;
			inside++;
		} else if (star) {
			star = { at: star.at, inside: star.inside + 1 };
			[at, inside] = [star.at + 1, star.inside];
		} else {
			return false;
		}
	}
	return /^\**$/.test(pattern.slice(at));
}
