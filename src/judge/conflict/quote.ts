import type { Statement } from "../../compare/statements/statement.ts";
import type { Stated } from "../../facts/apart.ts";
import { polarity } from "../../facts/polarity.ts";
import { headBehind } from "../../facts/quantity/head.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt } from "../../facts/scope.ts";
import { nounPhraseEnd } from "../../text/noun-phrases.ts";
import type { Analysis, Fact, Sentence, Span, TokenRange } from "../../types.ts";

/** A statement's fact, for what is said of it. */
export function statedIn({ analysis, fact }: Statement): Stated {
	return { fact, text: analysis.document.text };
}

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
