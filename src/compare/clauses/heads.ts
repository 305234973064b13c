import { allPossessives } from "../../lexicon/possessives.ts";
import { nounPhraseEnd, nounPhraseStart, relatives } from "../../text/noun-phrases.ts";
import type { Clause, Quantity, Sentence, Token, TokenRange } from "../../types.ts";
import { isThing } from "../words.ts";

/** The last noun or name of a subject, before what "of" or a description between commas adds to it. */
export function headOf(tokens: readonly Token[], from: number, to: number): number | undefined {
	const end = coreEnd(tokens, { from, to });
	let head: number | undefined;
	for (let at = from; at < end; at += 1) {
		if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? "")) head = at;
		else if (head !== undefined && tokens[at]?.norm === "of") break;
	}
	return head ?? loneAdjective(tokens, from, end);
}

/** The subject of a sentence's main clause. */
export function mainSubject({ clauses }: Sentence): TokenRange | undefined {
	return clauses.find(({ link }) => link === "main")?.subject;
}

/** "the **female**", "the **larger**": an article and an adjective alone. */
function loneAdjective(tokens: readonly Token[], from: number, end: number): number | undefined {
	return end === from + 2 && tokens[from]?.tag === "DET" && tokens[from + 1]?.tag === "ADJ" ? from + 1 : undefined;
}

/** Where a phrase ends before the description that follows it: "**Ada Moe**, a retired pilot". */
export function coreEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
	for (let at = from + 1; at < to - 1; at += 1) {
		if (tokens[at]?.norm === "," && articles.has(tokens[at + 1]?.norm ?? "")) return at;
	}
	return to;
}

/** They open a description behind a comma. */
export const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** What else names who a subject is, or shares its verb: "Corvex, **the pump maker**, fell", "**Ida Falk**, a nurse, and her aunt left". */
export function besideSubject(tokens: readonly Token[], subject: TokenRange): readonly TokenRange[] {
	const described = descriptionBehind(tokens, subject.to);
	return [...listedBefore(tokens, subject.from), ...(described ? [described] : [])];
}

/** The nouns at the head of these phrases. */
export function headsBeside(tokens: readonly Token[], subject: TokenRange): readonly number[] {
	return besideSubject(tokens, subject).flatMap(({ from, to }) => headOf(tokens, from, to) ?? []);
}

/** "Corvex, **the maker** of pumps, fell", "forty were hurt, among them **two mayors**": it names the subject, or some of it. */
export function isSharer({ tokens }: Sentence, { subject, verb = 0 }: Clause, there: number): boolean {
	if (subject === undefined) return false;
	if (headsBeside(tokens, subject).includes(there)) return true;
	const from = nounPhraseStart(tokens, { from: verb, to: there + 1 });
	const isAmong = tokens[from - 1]?.norm === "among" && tokens[from]?.norm === "them";
	const comma = from - 2;
	return (
		(isAmong || tokens[from - 1]?.norm === "including") &&
		tokens[comma]?.norm === "," &&
		!tokens.slice(verb + 1, comma).some(({ tag }) => tag === "NOUN")
	);
}

/** Between two commas: "the pump maker", "his cousin", "a nurse from Lund". */
function descriptionBehind(tokens: readonly Token[], comma: number): TokenRange | undefined {
	const from = comma + 1;
	if (relatives.has(tokens[from]?.norm ?? "")) return undefined;
	const opens = tokens[from]?.tag === "DET" || allPossessives.has(tokens[from]?.norm ?? "") || tokens[from]?.capital;
	if (tokens[comma]?.norm !== "," || !opens) return undefined;
	const to = nounPhraseEnd(tokens, { from, to: tokens.length });
	const end = tokens.findIndex(({ tag }, at) => at >= to && !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tag));
	return to > from && tokens[end]?.norm === "," ? { from, to } : undefined;
}

/** The members of a list that ends with a phrase, where it opens the sentence or stands behind a stop. */
function listedBefore(tokens: readonly Token[], last: number): readonly TokenRange[] {
	if (tokens[last - 1]?.norm !== "and") return [];
	const found: TokenRange[] = [];
	let at = last - 1;
	while (at > 0 && (tokens[at]?.norm === "and" || tokens[at]?.norm === ",")) {
		const to = tokens[at - 1]?.norm === "," ? at - 1 : at;
		const from = nounPhraseStart(tokens, { from: 0, to });
		// "the wife **of** the mayor, **Anna Lund**, and the nurse": whose name it is, is open.
		const isOpen = tokens.slice(from, to).some(({ norm }) => norm === "of") && found.at(-1) !== undefined;
		if (from === to || (isOpen && tokens[found.at(-1)?.from ?? to]?.tag === "PROPN")) return [];
		found.push({ from, to });
		at = from - 1;
	}
	return at < 0 || /^[:;]$/.test(tokens[at]?.norm ?? "") ? found : [];
}

/** The token of what a number counts, or -1. */
export function headAt(tokens: readonly Token[], { head, to }: Quantity): number {
	return head === undefined
		? -1
		: tokens.findIndex(({ lemma }, at) => at >= to && at < to + headReach && lemma === head);
}

/** Words between a number and what it counts. */
const headReach = 8;

/** The word before a noun and what describes it: "**to** the old town hall". */
export function leadOf(tokens: readonly Token[], noun: number): Token | undefined {
	if (!isThing(tokens[noun])) return undefined;
	let at = noun - 1;
	while (at > noun - phraseLength && /^(?:DET|ADJ|PROPN|NOUN|PRON)$/.test(tokens[at]?.tag ?? "")) at -= 1;
	return tokens[at];
}

/** Words between a preposition and its noun. */
const phraseLength = 5;
