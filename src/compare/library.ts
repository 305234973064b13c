import { isName } from "../facts/name.ts";
import { buildPeople, link, type People, roleClash, unknownRole } from "../facts/people.ts";
import { buildIndex, type Index, type QueryWord } from "../retrieve/index.ts";
import { once, remembered } from "../text/remembered.ts";
import type { Analysis, Comparison, Config, Document, Part, Reading } from "../types.ts";
import { compare } from "./compare.ts";
import { mayContradict } from "./guards/guard.ts";
import { mayQuote } from "./guards/said/quotations.ts";
import { weightsOf } from "./links/align.ts";
import { questionOf, type Reach, reachOf } from "./links/reach.ts";
import { nearnessWithin } from "./nearness.ts";
import { clauseParts, wholeParts } from "./parts/parts.ts";
import { withReplaced } from "./replaced/index.ts";
import { settled, withoutSettings } from "./settings/settings.ts";
import type { Sides } from "./sides.ts";
import { onTimeline } from "./timeline/timeline.ts";
import { supportScore } from "./wording.ts";
import { type SynonymKeys, synonymKeys, termsOf } from "./words.ts";

/** The sources of a claim, linked with one another and ready to be asked. */
export interface Library {
	readonly people: People;
	readonly synonyms: SynonymKeys;
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

/** Passages that an editor is shown of a claim that none supports: of 100 such, the first is right for 75, one of three for 90. */
export const nearPassages = 3;

/** Links the readings of a set of sources: who is who, and where each word stands. */
export function openLibrary(readings: readonly Reading[], config: Config): Library {
	const people = buildPeople(readings, config.aliases);
	const synonyms = synonymKeys(config.synonyms);
	const analyses = readings.map((reading) => sourceOf(link(reading, people), synonyms));
	const index = buildIndex(analyses.flatMap((analysis) => entriesOf(analysis)));
	return { people, synonyms, analyses: new Map(analyses.map((analysis) => [analysis.document.id, analysis])), index };
}

/** A claim read like a source, its names led to the people of the library. */
export function analyseClaim(reading: Reading, { people, synonyms }: Library): Analysis {
	const linked = link(reading, people);
	const clashes = linked.facts
		.flat()
		.filter(isName)
		.flatMap((name) => {
			const clash = roleClash(name, people);
			const message = clash ?? unknownRole(name, people);
			return message === undefined ? [] : [{ name, message, rival: clash !== undefined }];
		});
	return { ...linked, terms: linked.document.sentences.map((each) => termsOf(each, synonyms, "claim")), clashes };
}

const terms = new WeakMap<Document, Analysis["terms"]>();

/** The words of a source have the same concepts in every library. */
function sourceOf(reading: Reading, synonyms: SynonymKeys): Analysis {
	const { document } = reading;
	const known = terms.get(document) ?? document.sentences.map((each) => termsOf(each, synonyms, "source"));
	terms.set(document, known);
	return { ...reading, terms: known, clashes: [] };
}

function entriesOf(analysis: Analysis) {
	const source = analysis.document.id;
	return analysis.terms.map((_, sentence) => ({ source, sentence, terms: searchTerms(analysis, sentence).flat() }));
}

/** Terms of a sentence's words, and one for each entity that a name or role in it leads to. */
function searchTerms({ terms, facts }: Analysis, sentence: number): readonly (readonly string[])[] {
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
export function compareClaim(claim: Analysis, library: Library): PartComparisons[] {
	return wholeParts(claim).flatMap((whole) => {
		const sentence = claim.document.sentences[whole.sentence];
		const parts = sentence === undefined ? [] : clauseParts(sentence, claim.facts[whole.sentence] ?? []);
		const ask = (part: Part): Comparison[] => comparePart(claim, part, library);
		if (parts.length < 2) return onTimeline([{ part: whole, comparisons: ask(whole) }], claim, ask);
		const supporting = supportersOf(claim, whole, library);
		const compared = parts.map((part) => ({ part, comparisons: [...supporting, ...ask(part)] }));
		return onTimeline(compared, claim, ask);
	});
}

/** Every passage that search finds for a part, or of these the wanted ones, compared, also where it decides nothing. */
export function compareEvery(
	asked: { readonly claim: Analysis; readonly part: Part },
	library: Library,
	isWanted: (sides: Sides) => boolean = () => true,
): Comparison[] {
	return candidatesOf(asked.claim, asked.part, library)
		.filter(({ sides }) => isWanted(sides))
		.map(({ comparison }) => comparison());
}

/** A passage with the shares of the part's words that it can carry. */
interface Candidate {
	readonly sides: Sides;
	readonly reach: Reach;
	/** The greatest that it can have. */
	readonly nearness: number;
	/** Compared when first asked for. */
	readonly comparison: () => Comparison;
}

/** Compares the passages that can support or contradict a part; where none supports it, also the nearest ones of the others. */
function comparePart(claim: Analysis, part: Part, library: Library): Comparison[] {
	const candidates = candidatesOf(claim, part, library);
	const telling = candidates.filter(({ sides, reach }) => {
		return reach.whole >= supportScore || mayContradict(claim, part, reach) || mayQuote(sides);
	});
	const compared = new Map(telling.map((candidate) => [candidate, candidate.comparison()]));
	const others = isSupported([...compared.values()]) ? [] : candidates.filter((candidate) => !compared.has(candidate));
	const near = [...compared.values()].flatMap((each) => (each.outcome === "near" ? [each.nearness] : []));
	for (const candidate of others.sort((a, b) => b.nearness - a.nearness)) {
		if (near.filter((nearness) => nearness > candidate.nearness).length >= nearPassages) break;
		const comparison = candidate.comparison();
		compared.set(candidate, comparison);
		near.push(comparison.nearness);
	}
	return candidates.flatMap((candidate) => compared.get(candidate) ?? []);
}

function isSupported(comparisons: readonly Comparison[]): boolean {
	return comparisons.some(({ outcome }) => outcome === "supports");
}

/** Compares the passages that can support a part. */
function supportersOf(claim: Analysis, part: Part, library: Library): Comparison[] {
	return candidatesOf(claim, part, library)
		.filter(({ reach }) => reach.whole >= supportScore)
		.map(({ comparison }) => comparison())
		.filter(({ outcome }) => outcome === "supports");
}

function candidatesOf(claim: Analysis, part: Part, library: Library): readonly Candidate[] {
	return shelves(library)(claim)(part);
}

/** What was found for a part is asked for again when sources disagree about it. */
const shelves = remembered((library: Library) =>
	remembered((claim: Analysis) => remembered((part: Part) => findCandidates(claim, part, library))),
);

function findCandidates(claim: Analysis, part: Part, { analyses, index }: Library): readonly Candidate[] {
	const question = remembered((asked: Part) => questionOf(claim, asked, weightsOf(claim, asked, index.rarity)));
	return index
		.search(queryOf(claim, part), passages.perSource)
		.slice(0, passages.most)
		.flatMap((passage) => {
			const source = analyses.get(passage.source);
			const sentence = source?.document.sentences[passage.sentence];
			if (source === undefined || sentence === undefined) return [];
			const whole = { claim, part, source, sentence };
			const sides = { ...whole, part: withoutSettings(whole) };
			const comparison = once(() => settled(withReplaced(compare(sides, passage, index.rarity), analyses), part));
			const reach = reachOf(question(sides.part), sides);
			return [{ sides, reach, nearness: nearnessWithin(reach.whole, passage), comparison }];
		});
}

function queryOf(claim: Analysis, part: Part): readonly QueryWord[] {
	const inPart = new Set(part.tokens);
	const words = (claim.terms[part.sentence] ?? []).filter((_, at) => inPart.has(at));
	const names = (claim.facts[part.sentence] ?? []).filter(isName).filter(({ from }) => inPart.has(from));
	return [...words, ...names.map(({ entities }) => entities.map((entity) => `@${entity}`))].filter(
		(word) => word.length > 0,
	);
}
