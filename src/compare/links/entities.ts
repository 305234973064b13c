import { isName } from "../../facts/name.ts";
import type { Analysis, Fact, Sentence } from "../../types.ts";

/** Who and what the names of a sentence lead to, and of the sentences that it takes up. */
export interface Entities {
	readonly here: ReadonlySet<string>;
	/** Pronouns left out. */
	readonly nearby: ReadonlySet<string>;
}

const nearbySentences = 3;

const known = new WeakMap<Analysis["facts"], Map<number, Entities>>();

/** Remembered: many claims ask the same sentence. */
export function entitiesOf({ facts }: Analysis, { index }: Sentence): Entities {
	const ofText = known.get(facts) ?? new Map<number, Entities>();
	known.set(facts, ofText);
	const entities = ofText.get(index) ?? {
		here: new Set(entitiesIn(facts[index] ?? [])),
		nearby: new Set(around(facts, index).flatMap((sentence) => entitiesIn(sentence.filter(isNamed)))),
	};
	ofText.set(index, entities);
	return entities;
}

/** The sentences before, and the first two: the whole text is about those. */
function around(facts: Analysis["facts"], index: number): Analysis["facts"] {
	return [...facts.slice(Math.max(0, index - nearbySentences), index), ...facts.slice(0, 2)];
}

function entitiesIn(facts: readonly Fact[]): readonly string[] {
	return facts.flatMap((fact) => (isName(fact) ? fact.entities : []));
}

function isNamed(fact: Fact): boolean {
	return isName(fact) && fact.form !== "pronoun";
}
