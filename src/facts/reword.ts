import type { Analysis, Fact, Span, Token } from "../types.ts";
import { rewordDate } from "./date/reword.ts";
import { isDate } from "./date.ts";
import { rewordQuantity } from "./quantity/reword.ts";
import { isQuantity } from "./quantity.ts";
import { isQuotation } from "./quotation.ts";
import { wordsFor } from "./quotation-reword.ts";

/** A fact in the text that it was found in. */
export interface Stated {
	readonly fact: Fact;
	readonly analysis: Analysis;
}

/** Words for a stretch of the claim. */
export interface Rewording extends Span {
	readonly instead: string;
}

/**
 * How the claim would say what the source says, in place of its own fact: the source's words in the claim's form. Offsets
 * are those of the claim. Nothing where the two cannot stand for one another.
 */
export function reword(claim: Stated, source: Stated): Rewording | undefined {
	const rewording = quoted(claim, source) ?? restated(claim, source);
	if (rewording === undefined || rewording.instead === "") return undefined;
	return rewording.instead === textOf(claim, rewording) ? undefined : rewording;
}

function restated(claim: Stated, source: Stated): Rewording | undefined {
	const words = valueWords(claim, source);
	if (words === undefined) return undefined;
	const { fact } = claim;
	const instead = cased(words, { claim, source });
	const article = tokensOf(claim)[fact.from - 1];
	const agreed = article && articleFor(article.word, instead);
	if (article === undefined || agreed === undefined) return { start: fact.start, end: fact.end, instead };
	return { start: article.start, end: fact.end, instead: `${agreed} ${instead}` };
}

function valueWords({ fact: ours, ...claim }: Stated, { fact: theirs, ...source }: Stated): string | undefined {
	if (isQuantity(ours) && isQuantity(theirs))
		return rewordQuantity(
			{ fact: ours, tokens: tokensOf({ fact: ours, ...claim }) },
			{ fact: theirs, tokens: tokensOf({ fact: theirs, ...source }) },
		);
	if (isDate(ours) && isDate(theirs))
		return rewordDate({ fact: ours, text: textOf(claim, ours) }, { fact: theirs, text: textOf(source, theirs) });
	return undefined;
}

/** The words between the claim's own marks. */
function quoted(claim: Stated, source: Stated): Rewording | undefined {
	if (!isQuotation(claim.fact) || !isQuotation(source.fact)) return undefined;
	const run = quotedIn(source);
	const found = wordsFor(claim.fact, run);
	const [first, last] = found ? [run[found.from], run[found.to - 1]] : [];
	const inside = between(tokensOf(claim), claim.fact);
	if (first === undefined || last === undefined || inside === undefined) return undefined;
	return { ...inside, instead: textOf(source, { start: first.start, end: last.end }) };
}

/** The tokens of a quotation, which may run over several sentences. */
function quotedIn({ fact, analysis }: Stated): readonly Token[] {
	const tokens = analysis.document.sentences.slice(fact.sentence).flatMap((sentence) => sentence.tokens);
	return tokens.filter(({ start, end }) => start >= fact.start && end <= fact.end);
}

/** From the first to the last word of a quotation, without its marks and the full stop or comma before the last. */
function between(tokens: readonly Token[], { from, to }: Fact): Span | undefined {
	const inside = tokens.slice(from + 1, to);
	const first = inside.find(isWord);
	const last = inside.findLast(isWord);
	return first && last && { start: first.start, end: last.end };
}

function isWord({ norm }: Token): boolean {
	return /[\p{L}\p{N}%&$€£¥]/u.test(norm);
}

function tokensOf({ fact, analysis }: Stated): readonly Token[] {
	return analysis.document.sentences[fact.sentence]?.tokens ?? [];
}

function textOf({ analysis }: Pick<Stated, "analysis">, { start, end }: Span): string {
	return analysis.document.text.slice(start, end).replace(/\s+/g, " ");
}

/** A capital at the head of the claim; none where only the head of the source's sentence gave one. */
function cased(words: string, { claim, source }: { claim: Stated; source: Stated }): string {
	const first = words.charAt(0);
	if (claim.fact.from === 0) return first.toUpperCase() + words.slice(1);
	return source.fact.from === 0 && isQuantity(source.fact) ? first.toLowerCase() + words.slice(1) : words;
}

/** "a" or "an", in the claim's case, where the new words need another one than stands there. */
function articleFor(article: string, words: string): string | undefined {
	if (!/^an?$/i.test(article)) return undefined;
	const wanted = vowelSound.test(words) ? "an" : "a";
	if (wanted === article.toLowerCase()) return undefined;
	return article.charAt(0) + wanted.slice(1);
}

/** Words and figures that are spoken with a vowel first: eight, 8, 80, 11, 18, hour. */
const vowelSound = /^(?:[aeio](?!ne\b|nce\b|uro)|8|1[18](?!\d)|hour)/i;
