import type { Finding, Pairing, Token } from "../types.ts";
import { tokensOf } from "./sides.ts";

/** What counts even where the words are the same: who says them, and that they are asked, not told. */
const always: ReadonlySet<string> = new Set(["quotation", "attribution", "question"]);

/** What only asks who, what or which number goes with which verb: in the same words in the same order they go together alike. */
const places: ReadonlySet<string> = new Set(["role", "participant", "attachment"]);

/**
 * A claim that is the sentence itself, word for word, needs no understanding: how far a denial or a hope reaches is the same
 * in both. One that breaks off before the sentence does has at least everyone in their places.
 */
export function withoutMisreadings(pairing: Pairing, findings: readonly Finding[]): readonly Finding[] {
	const [ours, theirs] = [wordsOf(tokensOf(pairing)), wordsOf(afterDateline(pairing.sentence.tokens))];
	if (pairing.part.tokens.length !== tokensOf(pairing).length || !opensWith(theirs, ours)) return findings;
	if (ours.length === theirs.length)
		return findings.filter(({ kind, effect }) => effect === "supports" || always.has(kind));
	if (!breaksOff(theirs[ours.length])) return findings;
	return findings.filter(({ kind, effect, relation }) => {
		const isMisplaced = places.has(kind) || (kind === "quantity" && relation === "same");
		return effect !== "blocks" || !isMisplaced;
	});
}

function opensWith(words: readonly Token[], opening: readonly Token[]): boolean {
	return opening.length <= words.length && opening.every(({ norm }, at) => norm === words[at]?.norm);
}

/** The phrase before it is complete: "the boat | builder" is not "the boat". */
function breaksOff(token: Token | undefined): boolean {
	return token !== undefined && /^(?:PUNCT|ADP|SCONJ)$/.test(token.tag) && token.norm !== "-" && token.norm !== "'";
}

/** Without "(Agency)" before the first word. */
function afterDateline(tokens: readonly Token[]): readonly Token[] {
	const close = tokens[0]?.norm === "(" ? tokens.findIndex(({ norm }) => norm === ")") : -1;
	return tokens.slice(close + 1);
}

/** Without the marks at its end: a claim may go without its full stop. */
function wordsOf(tokens: readonly Token[]): readonly Token[] {
	const last = tokens.findLastIndex(({ tag }) => tag !== "PUNCT");
	return tokens.slice(0, last + 1);
}
