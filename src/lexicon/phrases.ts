/**
 * Phrases of several words that say the same: whoever was taken into custody was arrested. A row has them separated by
 * ` | `, words as lemmas in American spelling, or in the one form that is meant ("bound for"):
 *
 * - `a/b` either word;
 * - `a` (by itself, inside a phrase) an article or possessive or nothing: "reach a deal";
 * - `one's` a possessive: "lose one's life";
 * - `outage:n` a single word that is a noun; without it, any other kind of word;
 * - `…` what it is done to, or nothing: "take … into custody" also reads "was taken into custody".
 *
 * Adverbs may stand between the words. ` > ` parts what says more, before it, from what it entails: "plead guilty > admit".
 * Such a row is read one way only: a claim may say what stands behind where a source says what stands before. An entry
 * stands here when it holds in any affirmed sentence; phrases with another common meaning ("go off") do not.
 */

import { phrasesOfAction } from "./phrases-actions.ts";
import { phrasesOfCrime } from "./phrases-crime.ts";
import { phrasesOfEconomy } from "./phrases-economy.ts";
import { phrasesOfLife } from "./phrases-life.ts";
import { phrasesOfPower } from "./phrases-power.ts";
import { phrasesOfSpeech } from "./phrases-speech.ts";
import { phrasesOfSport } from "./phrases-sport.ts";
import { phrasesOfTime } from "./phrases-time.ts";
import { americanSpelling } from "./spelling.ts";

export const phraseRows: readonly string[] = [
	...phrasesOfCrime,
	...phrasesOfLife,
	...phrasesOfPower,
	...phrasesOfEconomy,
	...phrasesOfSport,
	...phrasesOfSpeech,
	...phrasesOfAction,
	...phrasesOfTime,
];

/** A step into the phrases that begin alike. */
export interface PhraseNode {
	readonly next: ReadonlyMap<string, PhraseNode>;
	/** Keys of the rows of the phrases that end here, as a claim and as a source carries them. */
	readonly claim: readonly string[];
	readonly source: readonly string[];
}

export const anyArticle = "a";
export const possessive = "one's";
export const gap = "…";
export const nounMark = ":n";

interface Growing {
	readonly next: Map<string, Growing>;
	readonly claim: string[];
	readonly source: string[];
}

let root: PhraseNode | undefined;

/** The phrases, by their words in order; built at the first question. */
export function phraseRoot(): PhraseNode {
	root ??= build();
	return root;
}

function build(): PhraseNode {
	const top = growing();
	phraseRows.forEach((row, number) => {
		const [same = "", general] = row.split(" > ");
		if (general === undefined) plant(top, same, { claim: `&${number}`, source: `&${number}` });
		else {
			plant(top, same, { source: `>&${number}` });
			plant(top, general, { claim: `>&${number}` });
		}
	});
	return top;
}

function growing(): Growing {
	return { next: new Map(), claim: [], source: [] };
}

function plant(top: Growing, phrases: string, { claim, source }: { claim?: string; source?: string }): void {
	for (const phrase of phrases.split(" | ")) {
		let nodes: readonly Growing[] = [top];
		for (const word of phrase.replaceAll("-", " - ").split(" "))
			nodes = word.split("/").flatMap((form) => nodes.map((node) => step(node, form)));
		for (const node of nodes) {
			if (claim !== undefined) node.claim.push(claim);
			if (source !== undefined) node.source.push(source);
		}
	}
}

function step({ next }: Growing, form: string): Growing {
	const word = americanSpelling(form);
	const known = next.get(word);
	if (known !== undefined) return known;
	const node = growing();
	next.set(word, node);
	return node;
}
