import { holds } from "../../../facts/scope.ts";
import { ordinals } from "../../../lexicon/numbers.ts";
import type { Token, TokenRange } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/**
 * "warned twice: **first** in March by a nurse, **again** in June by the maker", "wounded twice, **the second time** badly": what is
 * said of one turn the claim must say of the same.
 */
export const turns: Guard = (pairing) => {
	const { part, links, weights, sentence } = pairing;
	const ours = tokensOf(pairing);
	const said = new Set(part.tokens.map((at) => ours[at]?.norm));
	const told = turnsIn(sentence.tokens);
	const answered = (turn: TokenRange): readonly number[] =>
		part.tokens.filter((at) => weights.has(at) && holds(turn, links.get(at)?.to ?? -1));
	return told.flatMap((turn) => {
		const others = told.filter((other) => other !== turn && answered(other).length > 0);
		const isNamed = turn.names.some((name) => said.has(name));
		const isRival = told.some((other) => other !== turn && other.names.some((name) => said.has(name)));
		const [at] = answered(turn);
		if (at === undefined || isNamed || others.length > 0 || !(turn.isTime || isRival)) return [];
		return [blocked("order", wordsOf(pairing, at), `“${turn.names[0]}” goes with “${wordsOf(pairing, at)}” here`)];
	});
};

/** What is told of one time out of several, and the words by which it is named. */
interface Turn extends TokenRange {
	readonly names: readonly string[];
	/** "the second time": without it nothing tells which time is meant. */
	readonly isTime: boolean;
}

function turnsIn(tokens: readonly Token[]): readonly Turn[] {
	const found = tokens.flatMap((token, at) => turnAt(tokens, token, at));
	return found.some(({ isTime }) => isTime) || found.length > 1 ? found : [];
}

function turnAt(tokens: readonly Token[], { norm }: Token, at: number): readonly Turn[] {
	if (
		ordinals.has(norm) &&
		tokens[at - 1]?.norm === "the" &&
		tokens[at - 2]?.tag === "PUNCT" &&
		tokens[at + 1]?.norm === "time"
	) {
		const to = endOf(tokens, at + 2);
		return range(at + 2, to).some((index) => isContent(tokens[index]))
			? [{ from: at + 2, to, names: [norm, "time"], isTime: true }]
			: [];
	}
	const isLed = /^(?:PUNCT|CCONJ)$/.test(tokens[at - 1]?.tag ?? "") && tokens[at + 1]?.tag === "ADP";
	return isLed && (norm === "first" || later.has(norm))
		? [{ from: at + 1, to: endOf(tokens, at + 1), names: [norm], isTime: false }]
		: [];
}

const later: ReadonlySet<string> = new Set([
	"again",
	"then",
	"later",
	"afterwards",
	"finally",
	"second",
	"lastly",
	"subsequently",
]);

/** Up to the next turn or the end of the sentence or of what a stronger mark divides. */
function endOf(tokens: readonly Token[], from: number): number {
	const end = range(from, tokens.length).find(
		(at) =>
			/^[.;:]$/.test(tokens[at]?.norm ?? "") ||
			(at > from && turnAt(tokens, tokens[at + 1] ?? noToken, at + 1).length > 0),
	);
	return end ?? tokens.length;
}

const noToken: Token = { start: 0, end: 0, word: "", norm: "", lemma: "", tag: "X", spaced: false, capital: false };
