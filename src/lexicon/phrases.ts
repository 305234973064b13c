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

import { phrasesOfAction } from "./phrases/actions.ts";
import { phrasesOfCrime } from "./phrases/crime.ts";
import { phrasesOfEconomy } from "./phrases/economy.ts";
import { phrasesOfLife } from "./phrases/life.ts";
import { phrasesOfNews } from "./phrases/news.ts";
import { phrasesOfPower } from "./phrases/power.ts";
import { phrasesOfSpeech } from "./phrases/speech.ts";
import { phrasesOfSport } from "./phrases/sport.ts";
import { phrasesOfTime } from "./phrases/time.ts";

export const phraseRows: readonly string[] = [
	...phrasesOfCrime,
	...phrasesOfLife,
	...phrasesOfPower,
	...phrasesOfEconomy,
	...phrasesOfSport,
	...phrasesOfSpeech,
	...phrasesOfAction,
	...phrasesOfNews,
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

/** What follows the first word of a phrase, and its row. */
interface Rest {
	readonly words: string;
	readonly claim?: string;
	readonly source?: string;
}

let rests: ReadonlyMap<string, readonly Rest[]> | undefined;
const opened = new Map<string, PhraseNode>();

/** The phrases that begin with a word; what follows it is read at the first question for it. */
export function phrasesFrom(word: string): PhraseNode | undefined {
	rests ??= indexRows();
	const found = opened.get(word);
	const own = rests.get(word);
	if (found !== undefined || own === undefined) return found;
	const top = growing();
	for (const rest of own) plant(top, rest);
	opened.set(word, top);
	return top;
}

function indexRows(): ReadonlyMap<string, readonly Rest[]> {
	const index = new Map<string, Rest[]>();
	const add = (phrases: string, keys: Omit<Rest, "words">): void => {
		for (const phrase of phrases.split(" | ")) {
			const spelled = phrase.includes("-") ? phrase.replaceAll("-", " - ") : phrase;
			const end = spelled.indexOf(" ");
			const words = end < 0 ? "" : spelled.slice(end + 1);
			for (const first of (end < 0 ? spelled : spelled.slice(0, end)).split("/")) {
				const known = index.get(first);
				if (known === undefined) index.set(first, [{ words, ...keys }]);
				else known.push({ words, ...keys });
			}
		}
	};
	phraseRows.forEach((row, number) => {
		const [same = "", general] = row.split(" > ");
		if (general === undefined) add(same, { claim: `&${number}`, source: `&${number}` });
		else {
			add(same, { source: `>&${number}` });
			add(general, { claim: `>&${number}` });
		}
	});
	return index;
}

function growing(): Growing {
	return { next: new Map(), claim: [], source: [] };
}

function plant(top: Growing, { words, claim, source }: Rest): void {
	let nodes: readonly Growing[] = [top];
	for (const word of words === "" ? [] : words.split(" "))
		nodes = word.split("/").flatMap((form) => nodes.map((node) => step(node, form)));
	for (const node of nodes) {
		if (claim !== undefined) node.claim.push(claim);
		if (source !== undefined) node.source.push(source);
	}
}

function step({ next }: Growing, form: string): Growing {
	const known = next.get(form);
	if (known !== undefined) return known;
	const node = growing();
	next.set(form, node);
	return node;
}
