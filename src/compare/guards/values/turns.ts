import { ordinals } from "../../../lexicon/numbers.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Token, TokenRange } from "../../../types.ts";
import { answeredIn } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/**
 * "warned twice: **first** in March by a nurse, **again** in June by the maker", "wounded twice, **the second time** badly": what is
 * said of one turn the claim must say of the same.
 */
export const turns: Guard = (pairing) => {
	const told = turnsIn(pairing.sentence.tokens);
	const ours = tokensOf(pairing);
	const said = new Set(pairing.part.tokens.map((at) => ours[at]?.norm));
	return told.flatMap((turn) => {
		const others = told.filter((other) => other !== turn && answeredIn(pairing, other).length > 0);
		const isNamed = turn.names.some((name) => said.has(name));
		const isRival = told.some((other) => other !== turn && other.names.some((name) => said.has(name)));
		const [at] = answeredIn(pairing, turn);
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

const turnsIn = remembered((tokens: readonly Token[]): readonly Turn[] => {
	const found = tokens.flatMap((_, at) => turnAt(tokens, at));
	return found.some(({ isTime }) => isTime) || found.length > 1 ? found : [];
});

function turnAt(tokens: readonly Token[], at: number): readonly Turn[] {
	const { norm = "" } = tokens[at] ?? {};
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
		(at) => /^[.;:]$/.test(tokens[at]?.norm ?? "") || (at > from && turnAt(tokens, at + 1).length > 0),
	);
	return end ?? tokens.length;
}
