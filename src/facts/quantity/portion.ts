/** Of what a number is a portion: "nine of the **sailors**", "58 **sailors**, nine of them women". */
import type { Quantity, Sentence } from "../../types.ts";
import { normAt } from "./parse.ts";

/** The counts of a text, those before "of" with what they are a portion of. */
export function withWholes(
	sentences: readonly Sentence[],
	quantities: readonly (readonly Quantity[])[],
): readonly (readonly Quantity[])[] {
	return sentences.map(({ tokens, paragraph }, index) => {
		const before = sentences[index - 1]?.paragraph === paragraph ? quantities[index - 1] : undefined;
		return (quantities[index] ?? []).map((fact, at, all) => {
			if (fact.dimension !== "count" || normAt(tokens, fact.to) !== "of") return fact;
			const next = normAt(tokens, fact.to + 1);
			if (!takenUp.has(next)) return fact.head === undefined ? fact : { ...fact, whole: fact.head };
			const group =
				all.slice(0, at).findLast(countsThings) ?? (next === "them" ? before?.findLast(countsThings) : undefined);
			return group?.head === undefined ? fact : { ...fact, whole: group.head };
		});
	});
}

/** They stand for what was counted before. */
const takenUp: ReadonlySet<string> = new Set(["them", "whom", "which"]);

function countsThings({ dimension, head }: Quantity): boolean {
	return dimension === "count" && head !== undefined;
}
