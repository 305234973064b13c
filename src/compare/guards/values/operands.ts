import { numeral } from "../../../facts/quantity/numeral.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { isInFact } from "../../../facts/scope.ts";
import type { Analysis, Pairing, Quantity } from "../../../types.ts";
import { contains } from "../../../values/interval.ts";
import { neighbours } from "../../links/align.ts";
import { range } from "../../words.ts";

/** A number of the source that a figure of the claim may be worked out from. */
export interface Operand {
	/** In the base unit of what it measures. */
	readonly value: number;
	/** What it measures; of a rate what is spread. */
	readonly sort: string;
	/** What a rate is spread over: `duration` of "20 euros a day". */
	readonly per?: string;
	/** What it counts, where it says so. */
	readonly head?: string;
	/** Where it stands in its sentence. */
	readonly at: number;
}

export interface Operands {
	/** Of the passage, in the order in which they stand. */
	readonly here: readonly Operand[];
	/** Of the sentences around it and in its paragraph, each for itself. */
	readonly near: readonly (readonly Operand[])[];
}

/** Sentences of a paragraph farther away are not added up with the passage. */
const farthest = 4;
/** A sentence with more numbers is a table; and all runs of its numbers are tried with all others. */
const mostOperands = 12;

/** The numbers in reach of a passage, but those that say the claim's own. */
export function operandsOf({ source, sentence }: Pairing, claimFact: Quantity): Operands {
	const around = source.document.sentences
		.slice(Math.max(0, sentence.index - farthest), sentence.index + farthest + 1)
		.filter(({ paragraph }) => paragraph === sentence.paragraph);
	const indices = new Set([...neighbours(source, sentence), ...around.map(({ index }) => index), sentence.index + 1]);
	indices.delete(sentence.index);
	const operands = (index: number): readonly Operand[] =>
		[...toldIn(source, index), ...bareIn(source, index)]
			.sort((a, b) => a.at - b.at)
			.filter(({ value }) => !contains(claimFact.interval, value))
			.slice(0, mostOperands);
	return { here: operands(sentence.index), near: [...indices].map(operands) };
}

/** The passage has just this number with nothing behind it: "two flights a week, **one** by each airline". */
export function isWrittenBare({ source, sentence }: Pairing, { amount, hedge }: Quantity): boolean {
	return hedge === "exact" && bareIn(source, sentence.index).some(({ value }) => value === amount);
}

function toldIn({ facts }: Analysis, index: number): readonly Operand[] {
	return (facts[index] ?? [])
		.filter(isQuantity)
		.filter(({ hedge }) => hedge !== "range")
		.map(({ amount, scale, dimension, head, from }) => ({
			value: amount * scale,
			...sortOf(dimension),
			...(head !== undefined && { head }),
			at: from,
		}));
}

/** The measure of a value, and of a rate what it is spread over. */
export function sortOf(dimension: string): Pick<Operand, "sort" | "per"> {
	const [sort = "", per] = dimension.split("/");
	return { sort, ...(per !== undefined && { per }) };
}

/** Numbers that leave out what they count: "Latvia is to have 220 towers and Estonia **180**". */
function bareIn({ document, facts }: Analysis, index: number): readonly Operand[] {
	const tokens = document.sentences[index]?.tokens ?? [];
	return range(0, tokens.length).flatMap((at) => {
		const isOpen = tokens[at]?.tag === "NUM" && !isInFact(facts[index] ?? [], at, "quantity", "date");
		// "one of the best", "no one".
		if (!isOpen || tokens[at + 1]?.norm === "of" || tokens[at - 1]?.tag === "DET") return [];
		const { low, high } = numeral(tokens, at)?.value.interval ?? { low: 0, high: 1 };
		return low === high ? [{ value: low, sort: "count", at }] : [];
	});
}
