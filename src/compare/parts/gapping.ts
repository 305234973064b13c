import { isName } from "../../facts/name.ts";
import type { Clause, Fact, Sentence } from "../../types.ts";
import { range } from "../words.ts";

/**
 * "X held six hours of talks with A on Sunday and three hours with B on Monday": one verb, two statements. Each half has a name
 * and a value of its own; both take subject and verb from the clause. Token indices of the halves, or nothing to split.
 */
export function gappedHalves(
	sentence: Sentence,
	clause: Clause,
	facts: readonly Fact[],
): readonly (readonly number[])[] {
	const { verb, subject, to } = clause;
	if (verb === undefined || subject === undefined || subject.to > verb + 1) return [];
	const and = sentence.tokens.findIndex(
		({ norm }, at) => norm === "and" && at > verb && at < to && isParallel(facts, { from: verb + 1, at, to }),
	);
	if (and < 0) return [];
	const shared = [...range(subject.from, subject.to), ...range(Math.max(subject.to, clause.from), verb + 1)];
	return [range(verb + 1, and), range(and + 1, to)].map((half) => [...new Set([...shared, ...half])]);
}

interface Halves {
	readonly from: number;
	readonly at: number;
	readonly to: number;
}

/** A name and a date, or a name and a quantity, on both sides of the "and". */
function isParallel(facts: readonly Fact[], { from, at, to }: Halves): boolean {
	const [left, right] = [inside(facts, from, at), inside(facts, at + 1, to)];
	return ["date", "quantity"].some((kind) =>
		[left, right].every((half) => half.some(isName) && half.some((fact) => fact.kind === kind)),
	);
}

function inside(facts: readonly Fact[], from: number, to: number): readonly Fact[] {
	return facts.filter((fact) => fact.from >= from && fact.to <= to);
}
