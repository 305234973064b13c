import { nounPhraseEnd } from "../text/noun-phrases.ts";
import type { Analysis, Fact, Sentence, Span, TokenRange } from "../types.ts";
import { polarity } from "./polarity.ts";
import { headBehind } from "./quantity/head.ts";
import { isQuantity } from "./quantity.ts";
import { clauseAt } from "./scope.ts";

/** The words of a text in which a fact is read: a number with its noun, a predicate with its denial and its object. */
export function quoteSpan(fact: Fact, { document, facts }: Analysis): Span {
	const sentence = document.sentences[fact.sentence];
	if (sentence === undefined) return { start: fact.start, end: fact.end };
	if (isQuantity(fact))
		return spanOf(sentence, { from: fact.from, to: headBehind(sentence.tokens, fact.to)?.to ?? fact.to });
	return fact.kind === "word"
		? spanOf(sentence, predicate(sentence, facts[fact.sentence] ?? [], fact))
		: { start: fact.start, end: fact.end };
}

function spanOf({ tokens, start, end }: Sentence, { from, to }: TokenRange): Span {
	return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
}

/** "did not sign the contract": the verb from its first auxiliary, or from what denies it, to the end of its object. */
function predicate(sentence: Sentence, facts: readonly Fact[], { from: verb, to }: TokenRange): TokenRange {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, verb) ?? { from: verb, to };
	let from = verb;
	while (from > clause.from && /^(?:AUX|PART|ADV)$/.test(tokens[from - 1]?.tag ?? "")) from -= 1;
	const cues = facts.filter((fact) => fact.kind === polarity.kind && fact.from >= clause.from && fact.to <= from);
	return {
		from: Math.min(from, ...cues.map((cue) => cue.from)),
		to: nounPhraseEnd(tokens, { from: to, to: Math.min(clause.to, to + longestObject) }),
	};
}

/** Tokens of an object that are shown. */
const longestObject = 8;
