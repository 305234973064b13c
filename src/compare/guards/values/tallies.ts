import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { addingWords, sharingWords, timesBehindEvery, totalWords } from "../../../lexicon/tallies.ts";
import type { Fact, Pairing, Sentence, Token } from "../../../types.ts";
import { sentenceOf } from "../../sides.ts";
import { range } from "../../words.ts";

/** "**Another** 20" is not "**a total of** 20", and "20 **each**" is neither "20 **together**" nor plain 20. */
export function countsOtherwise({ claim, part, sentence }: Pairing, claimFact: Fact, fact: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	if (whole === undefined || !isQuantity(fact)) return false;
	const isAddedThere = isAdded(sentence.tokens, fact);
	const isOnTop = isAdded(whole.tokens, claimFact) && !isAddedThere;
	const isAll = isAddedThere && isTotal(whole.tokens, claimFact) && !isTotal(sentence.tokens, fact);
	return isOnTop || isAll || isShared(whole, claimFact) !== isShared(sentence, fact);
}

/** "another 20", "a further 20", "20 more"; but "more than 20" and "20 or more". */
function isAdded(tokens: readonly Token[], { from, to }: Fact): boolean {
	const isMore = (at: number): boolean =>
		tokens[at]?.norm === "more" &&
		!tokens.slice(at + 1, at + comparedReach).some(({ norm }) => norm === "than") &&
		!/^(?:or|and|no|not|,)$/.test(tokens[at - 1]?.norm ?? "");
	return (
		range(from - 2, to + 1).some((at) => addingWords.has(tokens[at]?.norm ?? "")) ||
		range(from + 1, to + 1).some(isMore)
	);
}

/** "more points **than**". */
const comparedReach = 5;

/** "a total of 20", "only 20", "20 tanks in all". */
function isTotal(tokens: readonly Token[], { from, to }: Fact): boolean {
	return tokens.slice(Math.max(0, from - beforeReach), to + behindReach).some(({ norm }) => totalWords.has(norm));
}

/** Words between "in all" and its number, before and behind. */
const beforeReach = 4;
const behindReach = 6;

/** "Each got 20 euros", "20 euros each". */
function isShared(sentence: Sentence, fact: Fact): boolean {
	const { tokens } = sentence;
	const { from } = clauseAt(sentence, fact.from) ?? { from: 0 };
	const sharer = range(from, fact.from).find((at) => isSharer(tokens, at));
	const verb = tokens.findIndex(
		({ tag }, at) => sharer !== undefined && at > sharer && at < fact.from && tag === "VERB",
	);
	if (verb >= 0) return true;
	const next = range(fact.to, fact.to + sharedReach).find((at) =>
		/^(?:PUNCT|NUM|VERB|CCONJ)$/.test(tokens[at]?.tag ?? ""),
	);
	return range(fact.to, next ?? fact.to + sharedReach).some((at) => isSharer(tokens, at));
}

/** Words between a number and "each": "tickets for". */
const sharedReach = 4;

function isSharer(tokens: readonly Token[], at: number): boolean {
	return sharingWords.has(tokens[at]?.norm ?? "") && !timesBehindEvery.has(tokens[at + 1]?.lemma ?? "");
}
