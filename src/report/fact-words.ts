import { spoken } from "../facts/spoken.ts";
import type { FactReport, Relation } from "../types.ts";

/** How a source's value lies to the claim's, as a reader would say it. */
export const relationWords: Readonly<Record<Relation, string>> = {
	same: "the same",
	within: "within the claim's range",
	wider: "less exact than the claim",
	overlaps: "only partly the same",
	disjoint: "cannot both be true",
	unrelated: "not comparable",
};

/** A claim's value and a source's, side by side. */
export interface SpokenFact {
	readonly claim: string;
	readonly source: string;
	/** Nothing where the values differ and may still speak of two things. */
	readonly relation?: string;
}

/** Facts that tell something: what is the same on both sides is no news. */
export const tellingFacts = (facts: readonly FactReport[]): SpokenFact[] =>
	facts.filter(({ relation }) => relation !== "unrelated" && relation !== "same").map(spokenFact);

function spokenFact({ kind, claim, source, relation, effect }: FactReport): SpokenFact {
	const sides = { claim: spoken(kind, claim), source: spoken(kind, source) };
	const open = relation === "disjoint" && effect === "blocks";
	return open ? sides : { ...sides, relation: relationWords[relation] };
}
