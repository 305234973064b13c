import { isNumbered, ordinals, smallNumbers } from "../../lexicon/numbers.ts";
import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { restatedBy } from "./restated.ts";

/** "the **fifth** day" is answered by "day **five**", and the other way round. */
export function numberedLinks(
	{ part, links, sentence }: Pairing,
	{ tokens }: Sentence,
): readonly (readonly [number, Link])[] {
	return part.tokens.flatMap((at) => {
		const ours = numberAt(tokens, at);
		if (ours === undefined || links.get(at)?.to !== undefined) return [];
		const to = sentence.tokens.findIndex((_, index) => {
			const theirs = numberAt(sentence.tokens, index);
			return theirs?.value === ours.value && theirs.unit === ours.unit && theirs.isOrdinal !== ours.isOrdinal;
		});
		return to < 0 ? [] : [[at, restatedBy(to)] as const];
	});
}

interface Numbered {
	readonly value: number;
	/** Lemma of what is numbered. */
	readonly unit: string;
	readonly isOrdinal: boolean;
}

function numberAt(tokens: readonly Token[], at: number): Numbered | undefined {
	const [before = "", norm = "", next = ""] = [tokens[at - 1]?.lemma, tokens[at]?.norm, tokens[at + 1]?.lemma];
	const ordinal = ordinals.get(norm);
	if (ordinal !== undefined) return isNumbered(next) ? { value: ordinal, unit: next, isOrdinal: true } : undefined;
	const value = /^\d{1,3}$/.test(norm) ? Number(norm) : smallNumbers.get(norm);
	return value !== undefined && isNumbered(before) ? { value, unit: before, isOrdinal: false } : undefined;
}
