import { conceptsOf } from "../../lexicon/concepts.ts";
import { plainNegators } from "../../lexicon/plain-negators.ts";
import { type Pole, polePhrases, polesOf } from "../../lexicon/poles.ts";
import { possessives } from "../../lexicon/possessives.ts";
import { americanSpelling } from "../../lexicon/spelling.ts";
import { remembered } from "../../text/remembered.ts";
import type { Token } from "../../types.ts";
import { isContent } from "../words.ts";

/** A word or phrase of the table of poles where it stands: tokens `[from, to)`. */
export interface Stand {
	readonly from: number;
	readonly to: number;
	readonly poles: readonly Pole[];
	/** It has several words. */
	readonly isPhrase: boolean;
}

/** All words and phrases of the table in a sentence. Remembered: many claims ask the same one. */
export const standsIn = remembered((tokens: readonly Token[]): readonly Stand[] =>
	tokens.flatMap((_, at) => standAt(tokens, at) ?? []),
);

export function standAt(tokens: readonly Token[], at: number): Stand | undefined {
	const token = tokens[at];
	if (token === undefined || token.tag === "PROPN") return undefined;
	const [lemma = "", root = ""] = conceptsOf(token.lemma);
	const forms = [...new Set([lemma, americanSpelling(token.norm), root.slice(1)])];
	const phrases = forms.flatMap(polePhrases).flatMap(({ rest, poles: own }) => {
		const to = endOf(tokens, at + 1, rest);
		return to === undefined ? [] : [{ from: at, to, poles: own, isPhrase: true }];
	});
	const [longest] = phrases.sort((a, b) => b.to - a.to);
	if (longest !== undefined) return longest;
	const own = isContent(token) || isSide(tokens, at) ? forms.flatMap(polesOf) : [];
	return own.length === 0 ? undefined : { from: at, to: at + 1, poles: own, isPhrase: false };
}

/** "is **against** the plan". */
export function isSide(tokens: readonly Token[], at: number): boolean {
	const before = tokens.findLast(({ tag, norm }, index) => index < at && tag !== "ADV" && norm !== "not");
	return tokens[at]?.norm === "against" && before?.lemma === "be";
}

/** Behind the last word of a phrase, where the words follow one another: "lost 1-0 **to**", "gave its final **approval**". */
function endOf(tokens: readonly Token[], from: number, rest: readonly string[]): number | undefined {
	let at = from;
	for (const word of rest) {
		const limit = at + passed;
		while (at < limit && !isForm(tokens[at], word) && isPassed(tokens[at])) at += 1;
		if (!isForm(tokens[at], word)) return undefined;
		at += 1;
	}
	return at;
}

/** Words between two words of a phrase, at the most. */
const passed = 4;

function isForm(token: Token | undefined, word: string): boolean {
	return token !== undefined && (token.norm === word || token.lemma === word);
}

function isPassed(token: Token | undefined): boolean {
	if (token === undefined || plainNegators.has(token.norm)) return false;
	return /^(?:DET|ADJ|NUM|SYM)$/.test(token.tag) || token.norm === "-" || possessives.has(token.norm);
}
