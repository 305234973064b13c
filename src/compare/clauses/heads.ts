import type { Quantity, Token, TokenRange } from "../../types.ts";
import { isThing } from "../words.ts";

/** The last noun or name of a subject, before what "of" or a description between commas adds to it. */
export function headOf(tokens: readonly Token[], from: number, to: number): number | undefined {
	const end = coreEnd(tokens, { from, to });
	let head: number | undefined;
	for (let at = from; at < end; at += 1) {
		if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? "")) head = at;
		else if (head !== undefined && tokens[at]?.norm === "of") break;
	}
	return head;
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
