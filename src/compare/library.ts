import { isName } from "../facts/name.ts";
import { buildIndex, type Index } from "../retrieve/index.ts";
import type { Analysis, Comparison, Part } from "../types.ts";
import { compare } from "./compare.ts";
import { clauseParts, wholeParts } from "./parts.ts";

/** The analysed sources, ready to be asked. */
export interface Library {
	readonly analyses: ReadonlyMap<string, Analysis>;
	readonly index: Index;
}

/** A part of a claim with all passages that may bear on it. */
export interface PartComparisons {
	readonly part: Part;
	readonly comparisons: readonly Comparison[];
}

/** Sentences of each source that are looked at for a part of a claim, and of all sources together. */
const passages = { perSource: 8, most: 80 };

export function openLibrary(analyses: readonly Analysis[]): Library {
	const index = buildIndex(analyses.flatMap((analysis) => entriesOf(analysis)));
	return { analyses: new Map(analyses.map((analysis) => [analysis.document.id, analysis])), index };
}

function entriesOf(analysis: Analysis) {
	const source = analysis.document.id;
	return analysis.terms.map((_, sentence) => ({ source, sentence, terms: termsOf(analysis, sentence).flat() }));
}

/** Terms of a sentence's words, and one for each entity that a name, role or pronoun in it leads to. */
function termsOf({ terms, facts }: Analysis, sentence: number): readonly (readonly string[])[] {
	const names = (facts[sentence] ?? []).filter(isName);
	const entities = names
		.filter(({ form }) => form !== "pronoun")
		.flatMap((name) => name.entities.map((entity) => [`@${entity}`]));
	return [...(terms[sentence] ?? []), ...entities];
}

/**
 * Compares every part of a claim with the passages that may bear on it. A sentence of several clauses is compared as a
 * whole as well: a passage that supports the whole supports each of its parts.
 */
export function compareClaim(claim: Analysis, library: Library, sources: ReadonlySet<string>): PartComparisons[] {
	return wholeParts(claim).flatMap((whole) => {
		const sentence = claim.document.sentences[whole.sentence];
		const comparisons = comparePart(claim, whole, { library, sources });
		const parts = sentence === undefined ? [] : clauseParts(sentence);
		if (parts.length < 2) return [{ part: whole, comparisons }];
		const supporting = comparisons.filter(({ outcome }) => outcome === "supports");
		return parts.map((part) => ({
			part,
			comparisons: [...supporting, ...comparePart(claim, part, { library, sources })],
		}));
	});
}

interface Search {
	readonly library: Library;
	readonly sources: ReadonlySet<string>;
}

function comparePart(claim: Analysis, part: Part, { library: { analyses, index }, sources }: Search): Comparison[] {
	const inPart = new Set(part.tokens);
	const words = (claim.terms[part.sentence] ?? []).filter((_, at) => inPart.has(at));
	const names = (claim.facts[part.sentence] ?? []).filter(isName).filter(({ from }) => inPart.has(from));
	const query = [...words, ...names.map(({ entities }) => entities.map((entity) => `@${entity}`))].filter(
		(word) => word.length > 0,
	);
	return index
		.search(query, { sources, most: passages.perSource })
		.slice(0, passages.most)
		.flatMap((passage) => {
			const source = analyses.get(passage.source);
			const sentence = source?.document.sentences[passage.sentence];
			return source === undefined || sentence === undefined
				? []
				: [compare({ claim, part, source, sentence }, passage, index.rarity)];
		});
}
