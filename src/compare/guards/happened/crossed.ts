import { clauseAt, holds } from "../../../facts/scope.ts";
import { areOpposed } from "../../../lexicon/poles.ts";
import type { Finding, Pairing, Sentence, Token } from "../../../types.ts";
import { type Stand, standsIn } from "../../clauses/stands.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { type Guard, wordFacts, wordsOf } from "../guard.ts";
import { isAttribute } from "../opposites/opposition.ts";

/**
 * "The firm was pleased, while the anglers were upset", "backed the tunnel and opposed the bridge": the passage says the
 * claim's word, but of other things than the claim, and its opposite of these.
 */
export const crossed: Guard = (pairing) => {
	const theirs = standsIn(pairing.sentence.tokens);
	if (theirs.length < 2) return [];
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		const said = theirs.find(({ from }) => from === to);
		if (said === undefined || !pairing.weights.has(at)) return [];
		const other = theirs.find(
			({ poles, ...rest }) => areOpposed(said.poles, poles) && isOfOther(pairing, said, { poles, ...rest }),
		);
		return other === undefined ? [] : [finding(pairing, at, other)];
	});
};

function finding(pairing: Pairing, at: number, other: Stand): Finding {
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[other.from]?.word ?? ""];
	return {
		kind: "antonym",
		relation: "disjoint",
		effect: "blocks",
		claim,
		source,
		message: `“${source}” is said of this here, “${claim}” of something else`,
		...wordFacts(pairing, at, other.from),
	};
}

/** Some noun or quality of the claim is only in the half of the sentence that has the opposite. */
function isOfOther({ claim, part, links, weights, sentence }: Pairing, { from: said }: Stand, other: Stand): boolean {
	const taken = answersOf({ links });
	if (taken.has(other.from) || !arePredicates(sentence.tokens, said, other)) return false;
	const border = borderOf(sentence, said, other.from);
	const subject = clauseAt(sentence, said)?.subject;
	const isThere = (to: number): boolean =>
		(other.from > said ? to > border : to < border) &&
		!(subject !== undefined && holds(subject, to)) &&
		!isFramed(sentence.tokens, to);
	const isElsewhere = ([at]: readonly [number, number]): boolean => {
		const to = links.get(at)?.to;
		return to !== undefined && to !== said && isDescribing(tokensOf({ claim, part })[at]) && isThere(to);
	};
	return border >= 0 && [...weights].some(isElsewhere);
}

/** Both say what happens or how something is. */
function arePredicates(tokens: readonly Token[], said: number, { from, to }: Stand): boolean {
	const isPredicate = (at: number, end: number): boolean =>
		/^(?:VERB|ADJ)$/.test(tokens[at]?.tag ?? "") && !isAttribute(tokens, end);
	return isPredicate(said, said + 1) && isPredicate(from, to);
}

/** Where the half of the sentence with the claim's word ends towards the other one, or -1. */
function borderOf({ tokens, clauses }: Sentence, said: number, other: number): number {
	const [first, second] = [Math.min(said, other), Math.max(said, other)];
	const clause = clauses.findLast(({ from }) => from > first && from <= second);
	const isBorder = ({ norm }: Token, at: number): boolean =>
		at > first &&
		at < second &&
		(contrasting.has(norm) || (listing.has(norm) && (at === clause?.from || at + 1 === clause?.from)));
	return other > said ? tokens.findIndex(isBorder) : tokens.findLastIndex(isBorder);
}

const contrasting: ReadonlySet<string> = new Set([";", "but", "while", "whereas", "although", "though"]);
/** They may as well join two nouns. */
const listing: ReadonlySet<string> = new Set([",", "and"]);

/** "**In Oslo**, prices fell but wages rose": what opens a sentence is said of all of it. */
function isFramed(tokens: readonly Token[], to: number): boolean {
	return tokens[0]?.tag === "ADP" && to < tokens.findIndex(({ norm }) => norm === ",");
}

function isDescribing(token: Token | undefined): boolean {
	return /^(?:NOUN|PROPN|ADJ)$/.test(token?.tag ?? "");
}
