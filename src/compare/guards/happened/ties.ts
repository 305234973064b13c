import { clauseAt, holds } from "../../../facts/scope.ts";
import { connectives, type Order, orderWords } from "../../../lexicon/connectives.ts";
import type { Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isMeasured, isQuoted } from "../guard.ts";

/** "before", "because": what ties two events in the claim must tie them in the passage, and in the same order. */
export const ties: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		const wanted = connectives.get(token?.norm ?? "");
		if (token === undefined || wanted === undefined || isQuoted(pairing, at) || isMeasured(pairing, at)) return [];
		if (token.norm === "following" && !isTie(tokens, at)) return [];
		const tied = pairing.sentence.tokens.some(({ norm }, to) => wanted.has(norm) && isInOrder(pairing, at, to));
		return tied ? [] : [blocked("connective", token.word, `nothing here ties the events by “${token.word}”`)];
	});
};

/** "spoke **during** the vote" is not "spoke **after** the vote". */
export const meanwhile: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		if (to === undefined || isMeasured(pairing, at) || isQuoted(pairing, at)) return [];
		const [ours, theirs] = [leadOf(tokens, at), leadOf(pairing.sentence.tokens, to)];
		if (!throughout.has(ours?.norm ?? "") || !apart.has(theirs?.norm ?? "")) return [];
		return [
			blocked("connective", ours?.word ?? "", `“${theirs?.word}” stands here where the claim has “${ours?.word}”`),
		];
	});
};

const throughout: ReadonlySet<string> = new Set(["during", "throughout", "amid"]);
const apart: ReadonlySet<string> = new Set(["before", "after", "until"]);

/** "**following** her talks", but not "the **following** day" nor "was **following** the case". */
function isTie(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	return (
		before !== undefined &&
		!/^(?:DET|AUX|PRON|ADP)$/.test(before.tag) &&
		next !== undefined &&
		/^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(next.tag)
	);
}

/** "A before B" is "before B, A", "B after A" and "A, and later B": what the claim's tie introduces is as early or late there. */
function isInOrder(pairing: Pairing, at: number, to: number): boolean {
	const { part, links, claim, sentence } = pairing;
	const ours = sentenceOf({ claim, part });
	const [wanted, found] = [orderAt(tokensOf(pairing)[at]?.norm), orderAt(sentence.tokens[to]?.norm)];
	const introduced = introducedBy(pairing, to, found);
	if (ours === undefined || wanted === undefined || found === undefined || introduced === undefined) return true;
	const end = endOf(ours, at);
	const answers = part.tokens
		.filter((index) => index > at && index < end && !isMeasured(pairing, index))
		.flatMap((index) => links.get(index)?.to ?? []);
	const inside = answers.filter((answer) => holds(introduced, answer)).length;
	return (wanted === "earlier") === (found === "earlier") ? inside * 2 >= answers.length : inside * 2 < answers.length;
}

function orderAt(word: string | undefined): Order | undefined {
	return orderWords.get(word ?? "");
}

/** What stands behind "before" or "after"; "later" and "then" stand inside what they introduce. */
function introducedBy({ sentence }: Pairing, to: number, order: Order | undefined): TokenRange | undefined {
	if (order === "next") return clauseAt(sentence, to);
	return { from: to, to: endOf(sentence, to) };
}

/** A tie introduces the clause behind it; a phrase without a verb of its own ends with a comma: "after the fire, they left". */
function endOf(sentence: Sentence, tie: number): number {
	const clause = clauseAt(sentence, tie + 1);
	const to = clause?.to ?? sentence.tokens.length;
	const comma = sentence.tokens.findIndex(({ norm }, at) => norm === "," && at > tie && at < to);
	const hasVerb = clause?.verb !== undefined && clause.verb > tie && (comma < 0 || clause.verb < comma);
	return comma < 0 || hasVerb ? to : comma;
}
