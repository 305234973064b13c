import type { Comparison } from "../../types.ts";
import { partition } from "../../values/partition.ts";
import type { Shelf } from "../evidence.ts";
import type { PartJudgement } from "../part.ts";
import { isSameCopy, type Shingles, shinglesIn } from "./copy.ts";

/** How many independent voices carry a claim: as many as its weakest part has. */
export function countVoices(parts: readonly PartJudgement[], shelf: Shelf): number {
	return parts.length === 0 ? 0 : Math.min(...parts.map(({ supporting }) => voicesIn(supporting, shelf)));
}

/** Sources of one origin are one voice, and so are sources whose very words on the matter are the same copy. */
function voicesIn(supporting: readonly Comparison[], shelf: Shelf): number {
	const witnesses = supporting.flatMap((comparison) => witnessOf(comparison, shelf));
	const same = witnesses.flatMap((one, at) =>
		witnesses.slice(0, at).flatMap((other, before) => (isOneVoice(one, other) ? [[before, at] as const] : [])),
	);
	return new Set(partition(witnesses.length, same)).size;
}

/** A sentence that supports a part. */
interface Witness {
	readonly source: string;
	readonly origin: number;
	readonly shingles: Shingles;
}

function witnessOf({ passage }: Comparison, shelf: Shelf): Witness[] {
	const shelved = shelf.get(passage.source);
	if (shelved === undefined) return [];
	const shingles = shinglesIn(shelved.analysis.document)[passage.sentence] ?? new Set<string>();
	return [{ source: passage.source, origin: shelved.origin, shingles }];
}

function isOneVoice(a: Witness, b: Witness): boolean {
	return a.source === b.source || a.origin === b.origin || isSameCopy(a.shingles, b.shingles);
}
