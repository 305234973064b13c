/**
 * Words that say the same in one of their senses: collect and raise (money), measure and record (a temperature). Which sense
 * is meant only the words around them tell, so they stand for one another only where all else of a claim is found in
 * one passage (`compare/near.ts`). `word: near near …`, read both ways, lemmas, phrases joined by `_`.
 */
import { nearWordsAToD } from "./near-words/a-d.ts";
import { nearWordsEToO } from "./near-words/e-o.ts";
import { nearWordsPToR } from "./near-words/p-r.ts";
import { nearQualities } from "./near-words/qualities.ts";
import { nearRestated } from "./near-words/restated.ts";
import { nearWordsSToZ } from "./near-words/s-z.ts";
import { nearThings } from "./near-words/things.ts";
import { americanPhrase, americanSpelling } from "./spelling.ts";

export const nearWords: readonly string[] = [
	...nearWordsAToD,
	...nearWordsEToO,
	...nearWordsPToR,
	...nearWordsSToZ,
	...nearThings,
	...nearQualities,
	...nearRestated,
];

interface Index {
	readonly near: ReadonlyMap<string, readonly string[]>;
	/** First words of phrases. */
	readonly openers: ReadonlySet<string>;
}

let index: Index | undefined;

/** The words that may stand for a word, in American spelling. */
export function nearTo(lemma: string): readonly string[] {
	index ??= build();
	return index.near.get(americanPhrase(lemma)) ?? [];
}

/** Whether two words may stand for one another. */
export function areNear(one: string, other: string): boolean {
	return nearTo(one).includes(americanPhrase(other));
}

/** Whether a phrase of the table begins with the lemma. */
export function opensNear(lemma: string): boolean {
	index ??= build();
	return index.openers.has(americanSpelling(lemma));
}

function build(): Index {
	const near = new Map<string, string[]>();
	const openers = new Set<string>();
	const add = (word: string, other: string): void => {
		const others = near.get(word);
		if (others === undefined) near.set(word, [other]);
		else others.push(other);
		if (word.includes("_")) openers.add(word.split("_")[0] ?? "");
	};
	for (const row of nearWords) {
		const [word = "", others = ""] = row.split(": ");
		for (const other of others.split(" ")) {
			add(word, other);
			add(other, word);
		}
	}
	return { near, openers };
}
