import { isName } from "../../facts/name.ts";
import { everydayNouns } from "../../lexicon/everyday-nouns.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Sentence } from "../../types.ts";

/**
 * Whether two texts tell one story: they name the same, or speak of the same things. Found on sixteen stories of three to
 * five texts: all but a few pairs of one story pass, and one pair in twenty of two.
 */
export function isOneStory(a: Analysis, b: Analysis): boolean {
	const names = sharedNames(a, b);
	if (names >= namesOfOneStory) return true;
	const least = names > 0 ? shares.named : shares.unnamed;
	const [ours, theirs] = [thingsIn(a.document), thingsIn(b.document)];
	const common = [...ours].filter((lemma) => theirs.has(lemma)).length;
	return common >= fewestThings && common >= least * Math.min(ours.size, theirs.size);
}

/** Fewer names in common do not make two texts tell one story. */
export const namesOfOneStory = 2;

/** Least shares of the shorter text's nouns that the other has: beside one name in common, and without. */
const shares = { named: 0.08, unnamed: 0.14 };

/** Fewer are in common by chance; and single sentences have no more. */
const fewestThings = 4;

export function sharedNames(a: Analysis, b: Analysis): number {
	const theirs = entitiesIn(b.facts);
	return [...entitiesIn(a.facts)].filter((entity) => theirs.has(entity)).length;
}

/** Everybody and everything that a text calls by name or role. */
export const entitiesIn = remembered(
	(facts: Analysis["facts"]): ReadonlySet<string> =>
		new Set(
			facts
				.flat()
				.filter(isName)
				.filter(({ form }) => form !== "pronoun")
				.flatMap(({ entities }) => entities),
		),
);

const thingsIn = remembered(
	({ sentences }: { readonly sentences: readonly Sentence[] }): ReadonlySet<string> =>
		new Set(
			sentences.flatMap(({ tokens }) =>
				tokens
					.filter(({ tag }) => tag === "NOUN" || tag === "PROPN")
					.map(({ lemma }) => lemma.toLowerCase())
					.filter((lemma) => lemma.length > shortest && !everydayNouns.has(lemma)),
			),
		),
);

const shortest = 3;
