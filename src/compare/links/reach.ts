import { isName } from "../../facts/name.ts";
import { holds } from "../../facts/scope.ts";
import { hasAntonyms } from "../../lexicon/concepts.ts";
import { ordinals } from "../../lexicon/numbers.ts";
import type { Analysis, Fact, Link, Name, Part, Sentence } from "../../types.ts";
import { type Sides, tokensOf } from "../sides.ts";
import { greatestLikeness, isThing } from "../words.ts";
import { factsOf, inContext, neighbours } from "./align.ts";
import { bodyFor } from "./bodies.ts";
import { type Entities, entitiesOf } from "./entities.ts";
import { pronounFor } from "./generic.ts";
import { nameTokens, nearbyCredit } from "./name-links.ts";
import { hasNear, mostNear, near } from "./near.ts";

/** A content word of a part, with all that can give it a link. */
interface Word {
	readonly weight: number;
	readonly terms: readonly string[];
	/** Other words may stand for it where all else is there. */
	readonly hasNear: boolean;
	readonly isThing: boolean;
	/** The pronoun of a passage that may stand for it. */
	readonly pronounIn: (place: Sides) => Link | undefined;
	/** It has antonyms, or ranks something. */
	readonly isSigned: boolean;
	/** The names to which it belongs itself or as a title, and the numbers and dates. */
	readonly names: readonly Name[];
	readonly isNamed: boolean;
	readonly values: readonly Fact[];
}

/** What a part asks of every passage. */
export interface Question {
	readonly words: readonly Word[];
	readonly values: readonly Fact[];
	readonly weight: number;
}

/**
 * The greatest shares of a part's words that a passage can carry, 0 to 1, whatever the guards find out: every number and
 * date that may be answered is taken for answered. They bound what is measured of the two, at a fraction of the cost.
 */
export interface Reach {
	readonly whole: number;
	/** Without one word that has antonyms. */
	readonly word: number;
	/** Without a number or date to which the passage has a rival; 0 where it has none. */
	readonly value: number;
	/** All that is named can be there. */
	readonly named: boolean;
}

export function questionOf(claim: Analysis, part: Part, weights: ReadonlyMap<number, number>): Question {
	const tokens = tokensOf({ claim, part });
	const facts = factsOf(claim, part);
	const named = facts.filter(isName).map((name) => ({ name, tokens: nameTokens(name, part, claim) }));
	const values = facts.filter(isValue);
	const words = [...weights].map(([at, weight]) => ({
		weight,
		terms: claim.terms[part.sentence]?.[at] ?? [],
		hasNear: hasNear(tokens, at),
		isThing: isThing(tokens[at]),
		pronounIn: (sides: Sides) => pronounFor(at, { tokens, terms: claim.terms[part.sentence]?.[at] ?? [] }, sides),
		isSigned: hasAntonyms(tokens[at]?.lemma ?? "") || ordinals.has(tokens[at]?.norm ?? ""),
		names: named.filter((each) => each.tokens.includes(at)).map(({ name }) => name),
		isNamed: named.some(({ name }) => name.form !== "pronoun" && holds(name, at)),
		values: values.filter((value) => holds(value, at)),
	}));
	return { words, values, weight: total(words.map(({ weight }) => weight)) };
}

function isValue({ kind }: Fact): boolean {
	return kind === "quantity" || kind === "date";
}

export function reachOf({ words, values, weight: all }: Question, sides: Sides): Reach {
	const { source, sentence } = sides;
	const place = { ...sides, entities: entitiesOf(source, sentence), kinds: kindsAround(source, sentence) };
	const carried = words.map((word) => word.weight * strengthOf(word, place));
	const sum = total(carried);
	const lacking = words.filter((_, at) => carried[at] === 0);
	const isLent = lacking.length <= mostNear && lacking.every((word) => word.hasNear);
	const lent = isLent ? lacking.reduce((sum, { weight }) => sum + weight * near, 0) : 0;
	const present = new Set((source.facts[sentence.index] ?? []).map(({ kind }) => kind));
	const rivalled = values.filter(({ kind }) => present.has(kind));
	return {
		whole: share(sum + lent, all),
		word: Math.max(
			share(sum, all),
			...words.map(({ weight, isSigned }, at) => (isSigned ? share(sum - (carried[at] ?? 0), all - weight) : 0)),
		),
		value: Math.max(0, ...rivalled.map((fact) => withoutValue(words, carried, fact))),
		named: words.every(({ isNamed }, at) => !isNamed || (carried[at] ?? 0) > 0),
	};
}

function withoutValue(words: readonly Word[], carried: readonly number[], fact: Fact): number {
	const left = words.flatMap(({ values, weight }, at) =>
		values.includes(fact) ? [] : [{ weight, carried: carried[at] ?? 0 }],
	);
	return share(total(left.map((word) => word.carried)), total(left.map(({ weight }) => weight)));
}

/** Sums in another order differ by less. */
const rounding = 1e-9;

function share(carried: number, all: number): number {
	return all <= rounding ? 1 : carried / all + rounding;
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

interface Place extends Sides {
	readonly entities: Entities;
	/** Kinds of facts in the passage and its neighbours. */
	readonly kinds: ReadonlySet<string>;
}

const kinds = new WeakMap<Analysis["facts"], Map<number, ReadonlySet<string>>>();

/** Remembered: many claims ask the same sentence. */
function kindsAround(source: Analysis, sentence: Sentence): ReadonlySet<string> {
	const ofText = kinds.get(source.facts) ?? new Map<number, ReadonlySet<string>>();
	kinds.set(source.facts, ofText);
	const before = ofText.get(sentence.index);
	if (before !== undefined) return before;
	const sentences = [sentence.index, ...neighbours(source, sentence)];
	const found = new Set(sentences.flatMap((index) => (source.facts[index] ?? []).map(({ kind }) => kind)));
	ofText.set(sentence.index, found);
	return found;
}

/** The strongest link that a word can get in a passage. */
function strengthOf(word: Word, place: Place): number {
	const { source, sentence, entities, kinds } = place;
	const leadsTo = (known: ReadonlySet<string>): boolean =>
		word.names.some((name) => name.entities.some((entity) => known.has(entity)));
	if (word.values.some(({ kind }) => kinds.has(kind)) || leadsTo(entities.here)) return 1;
	if (word.names.some((name) => bodyFor({ name, claim: place.claim }, source, sentence) !== undefined)) return 1;
	const own = greatestLikeness(word.terms, source.terms[sentence.index] ?? []);
	if (own >= nearbyCredit) return own;
	const lent = word.isThing ? (inContext(word.terms, source, sentence)?.strength ?? 0) : 0;
	return Math.max(own, lent, word.pronounIn(place)?.strength ?? 0, leadsTo(entities.nearby) ? nearbyCredit : 0);
}
