import { contradiction } from "../../compare/statements/contradiction.ts";
import { statementsIn } from "../../compare/statements/index.ts";
import type { Statement } from "../../compare/statements/statement.ts";
import type { Comparison, Finding } from "../../types.ts";

/**
 * Whether a source contradicts itself: with one sentence it supports the claim, and with another it states something
 * incompatible of the same event. Sentences of one text mostly speak of several events: both must say so by themselves.
 */
export function contradictsItself(support: Comparison, other: Comparison, against: readonly Finding[]): boolean {
	const wanted = against.flatMap(({ sourceFact }) => sourceFact ?? []);
	const rivals = statementsAt(other).filter(({ fact }) =>
		wanted.some(({ kind, from }) => kind === fact.kind && from === fact.from),
	);
	return rivals.some((rival) =>
		statementsAt(support).some((statement) => contradiction(statement, rival, evenly) !== undefined),
	);
}

function statementsAt({ pairing }: Comparison): readonly Statement[] {
	return pairing === undefined ? [] : statementsIn({ analysis: pairing.source, sentence: pairing.sentence });
}

/** All words weigh alike. */
const evenly = (): number => 1;
