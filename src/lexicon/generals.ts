/**
 * The keys under which a specific word of a source meets a more general one of a claim: `>leave` for "fled". A source's
 * word carries the keys of all that it entails, a claim's word its own; so they meet in that direction only.
 */
import { stem } from "./derivations.ts";
import { entailments } from "./entailments.ts";
import { americanSpelling } from "./spelling.ts";

interface Index {
	/** Specific word or root → the keys of what it entails. */
	readonly entailed: ReadonlyMap<string, readonly string[]>;
	/** Words and roots that something entails. */
	readonly general: ReadonlySet<string>;
	/** First words of phrases on either side. */
	readonly openers: ReadonlySet<string>;
}

let index: Index | undefined;

/** Keys of all that is so when this is: `>leave` for "flee". */
export function entailedBy(lemma: string): readonly string[] {
	index ??= build();
	const word = americanSpelling(lemma);
	return index.entailed.get(word) ?? index.entailed.get(rootOf(word)) ?? none;
}

/** Keys that a word of a claim shares with the specific words of a source. */
export function asGeneral(lemma: string): readonly string[] {
	index ??= build();
	const word = americanSpelling(lemma);
	return [word, rootOf(word)].filter((form) => index?.general.has(form)).map(keyOf);
}

/** Whether a phrase of the table begins with the lemma. */
export function opensEntailment(lemma: string): boolean {
	index ??= build();
	return index.openers.has(americanSpelling(lemma));
}

const none: readonly string[] = [];

function rootOf(word: string): string {
	return `~${stem(word)}`;
}

function keyOf(form: string): string {
	return `>${form}`;
}

function build(): Index {
	const entailed = new Map<string, string[]>();
	const general = new Set<string>();
	const openers = new Set<string>();
	for (const row of entailments) {
		const [name = "", rest = ""] = row.split(": ");
		const forms = [name, rootOf(name)];
		for (const form of forms) general.add(form);
		for (const specific of rest.split(" ")) {
			for (const form of [specific, rootOf(specific)]) {
				entailed.set(form, [...(entailed.get(form) ?? []), ...forms.map(keyOf)]);
			}
		}
		for (const word of [name, ...rest.split(" ")]) if (word.includes("_")) openers.add(word.split("_")[0] ?? "");
	}
	return { entailed, general, openers };
}
