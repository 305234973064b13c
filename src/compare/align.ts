import { isName } from "../facts/name.ts";
import { measureVerbs } from "../lexicon/measure-verbs.ts";
import type { Analysis, Fact, Finding, Link, Name, Pairing, Part, Sentence, Token } from "../types.ts";
import { entitiesOf } from "./entities.ts";
import { meet } from "./event.ts";
import { greatestLikeness, isContent, lightWeight, likeness, placesOf, weightOf } from "./words.ts";

export interface Sides {
	readonly claim: Analysis;
	readonly part: Part;
	readonly source: Analysis;
	readonly sentence: Sentence;
}

/** How rare a word is in the sources, 0 to 1; rare words weigh up to twice as much as common ones. */
export type Rarity = (word: readonly string[]) => number;

/** Sentences before the passage that its words may lean on. */
const contextSentences = 2;
/** A word of the context says less than one of the passage itself. */
const contextCredit = 0.7;

/** Links every content word of the part to the word that answers it in the passage. */
export function align({ claim, part, source, sentence }: Sides, rarity: Rarity): Pairing {
	const claimFacts = factsOf(claim, part);
	const sourceFacts = source.facts[sentence.index] ?? [];
	const sides = { claim, part, source, sentence };
	const words = wordLinks(sides);
	const links = new Map<number, Link>([...words, ...nameLinks(sides, { claimFacts, sourceFacts, words })]);
	return { ...sides, claimFacts, sourceFacts, links, weights: weightsOf(claim, part, rarity) };
}

/** The claim's facts inside a part. */
export function factsOf(claim: Analysis, part: Part): readonly Fact[] {
	const inPart = new Set(part.tokens);
	return (claim.facts[part.sentence] ?? []).filter(({ from, to }) => inPart.has(from) && inPart.has(to - 1));
}

export function weightsOf(claim: Analysis, part: Part, rarity: Rarity): ReadonlyMap<number, number> {
	const tokens = claim.document.sentences[part.sentence]?.tokens ?? [];
	const terms = claim.terms[part.sentence] ?? [];
	const measured = (claim.facts[part.sentence] ?? []).some(({ kind }) => kind === "quantity");
	const weights = new Map<number, number>();
	for (const at of part.tokens) {
		const token = tokens[at];
		if (token === undefined || !isContent(token)) continue;
		const isMeasure = measured && measureVerbs.has(token.lemma);
		const weight = isMeasure ? lightWeight : Math.max(weightOf(token), isPhrasal(tokens, at) ? 1 : 0);
		weights.set(at, (weight * (1 + rarity(terms[at] ?? []))) / 2);
	}
	return weights;
}

/** "give up", "take over": with its particle a light verb has a meaning of its own. */
function isPhrasal(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "VERB" && particles.has(tokens[at + 1]?.norm ?? "");
}

const particles: ReadonlySet<string> = new Set(["up", "down", "out", "off", "over", "back", "away", "apart"]);

function wordLinks({ claim, part, source, sentence }: Sides): Map<number, Link> {
	const claimTerms = claim.terms[part.sentence] ?? [];
	const sourceTerms = source.terms[sentence.index] ?? [];
	const links = new Map<number, Link>();
	let expected = 0;
	for (const at of part.tokens) {
		const terms = claimTerms[at] ?? [];
		const lends = isThing(claim.document.sentences[part.sentence]?.tokens[at]);
		const found = nearest(terms, sourceTerms, expected) ?? (lends ? inContext(terms, source, sentence) : undefined);
		if (found === undefined) continue;
		links.set(at, found);
		if (found.to !== undefined) expected = found.to + 1;
	}
	return links;
}

/** Neighbours may lend what the passage speaks of, not what it says of it: a verb may be denied or only hoped there. */
export function isThing(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}

/** The most alike word; among equals the one nearest to where the last word was found. */
function nearest(terms: readonly string[], others: readonly (readonly string[])[], expected: number): Link | undefined {
	const places = placesOf(others);
	let best: { to: number; strength: number; distance: number } | undefined;
	for (const to of new Set(terms.flatMap((key) => places.get(key) ?? []))) {
		const strength = likeness(terms, others[to] ?? []);
		const distance = Math.abs(to - expected);
		const isBetter =
			best === undefined ||
			strength > best.strength ||
			(strength === best.strength && (distance < best.distance || (distance === best.distance && to < best.to)));
		if (isBetter) best = { to, strength, distance };
	}
	return best && { to: best.to, strength: best.strength };
}

export function inContext(terms: readonly string[], source: Analysis, sentence: Sentence): Link | undefined {
	if (terms.length === 0) return undefined;
	for (const index of neighbours(source, sentence)) {
		const strength = greatestLikeness(terms, source.terms[index] ?? []);
		if (strength > 0) return { strength: strength * contextCredit };
	}
	return undefined;
}

/** The sentences that a passage leans on, nearest first: some before it, and the one after it in its paragraph. */
export function neighbours({ document }: Analysis, { index, paragraph }: Sentence): readonly number[] {
	const before = Array.from({ length: Math.min(index, contextSentences) }, (_, at) => index - 1 - at);
	return document.sentences[index + 1]?.paragraph === paragraph ? [...before, index + 1] : before;
}

interface NameInput {
	readonly claimFacts: readonly Fact[];
	readonly sourceFacts: readonly Fact[];
	readonly words: ReadonlyMap<number, Link>;
}

/** Names are linked as wholes, to whatever leads to the same person, place or body. A name that nothing leads to has no link. */
function nameLinks(
	{ part, claim, source, sentence }: Sides,
	{ claimFacts, sourceFacts, words }: NameInput,
): Map<number, Link> {
	const links = new Map<number, Link>();
	const names = sourceFacts.filter(isName);
	const asked = claimFacts.filter(isName);
	for (const name of asked) {
		const answer = answerIn(name, { names, asked, claim });
		if (answer === undefined && name.type !== "person" && isVerbatim(name, words, claim)) continue;
		const inContext = answer === undefined && isNearby(name, source, sentence) && !hasStranger(name, names, asked);
		const link =
			answer !== undefined ? { to: headOf(answer, sentence), strength: 1 } : { strength: inContext ? nearbyCredit : 0 };
		for (const at of nameTokens(name, part, claim)) links.set(at, link);
	}
	return links;
}

/** A name that the neighbourhood gives counts a little less than one in the passage itself. */
export const nearbyCredit = 0.8;

/** "at the White House": a place, not the government that sits there. */
export function isSpot(name: Name, { document }: Analysis): boolean {
	const tokens = document.sentences[name.sentence]?.tokens ?? [];
	const before = tokens.slice(Math.max(0, name.from - 2), name.from).map(({ norm }) => norm);
	return name.entities.length > 1 && before.some((word) => locatives.has(word));
}

const locatives: ReadonlySet<string> = new Set([
	"in",
	"at",
	"to",
	"from",
	"near",
	"outside",
	"inside",
	"into",
	"toward",
	"towards",
	"for",
	"around",
]);

/** The entity stands in the sentences before, or the whole text is about it: its first sentences name it. */
function isNearby(name: Name, source: Analysis, sentence: Sentence): boolean {
	const { nearby } = entitiesOf(source, sentence);
	return name.entities.some((entity) => nearby.has(entity));
}

/** Somebody of the same kind whom the claim does not name may stand in the claimed one's place. */
function hasStranger(name: Name, names: readonly Name[], asked: readonly Name[]): boolean {
	return names.some(
		(other) =>
			other.entities.length > 0 &&
			(other.type === name.type || other.type === "unknown" || name.type === "unknown") &&
			!asked.some((known) => meet(known, other)),
	);
}

/** Every word of the name stands in the passage. */
export function isVerbatim(name: Name, words: ReadonlyMap<number, Link>, claim: Analysis): boolean {
	const tokens = claim.document.sentences[name.sentence]?.tokens ?? [];
	return tokens.slice(name.from, name.to).every((token, at) => {
		const link = words.get(name.from + at);
		return !isContent(token) || (link?.to !== undefined && link.strength === 1);
	});
}

interface Named {
	/** Names of the passage, and of the claim. */
	readonly names: readonly Name[];
	readonly asked: readonly Name[];
	readonly claim: Analysis;
}

/** What answers a name in a passage. A pronoun may stand for it only where no stranger may be meant. */
export function answerIn(name: Name, { names, asked, claim }: Named): Name | undefined {
	const answer = answering(name, names, isSpot(name, claim));
	const isGuess = answer?.form === "pronoun" && name.form === "name";
	return isGuess &&
		hasStranger(
			name,
			names.filter(({ form }) => form === "name"),
			asked,
		)
		? undefined
		: answer;
}

/** The source's mention of the same entity; a name before a role before a pronoun. A spot is answered by itself only. */
export function answering(name: Name, others: readonly Name[], spot: boolean): Name | undefined {
	const wanted = spot ? name.entities.slice(0, 1) : name.entities;
	const same = others.filter((other) => wanted.some((entity) => other.entities.includes(entity)));
	return forms.map((form) => same.find((other) => other.form === form)).find((found) => found !== undefined);
}

const forms = ["name", "role", "pronoun"] as const;

/** Tokens of a name and of the title before it. */
export function nameTokens(name: Name, part: Part, claim: Analysis): number[] {
	const tokens = claim.document.sentences[part.sentence]?.tokens ?? [];
	let from = name.from;
	while (from > 0 && name.role.includes(tokens[from - 1]?.lemma ?? "")) from -= 1;
	return part.tokens.filter((at) => at >= from && at < name.to);
}

function headOf(name: Name, sentence: Sentence): number {
	return Math.min(name.to, sentence.tokens.length) - 1;
}

/** Words of a number or date that the passage answers are answered, however it puts them. */
export function withAnswers(pairing: Pairing, findings: readonly Finding[]): Pairing {
	const links = new Map(pairing.links);
	for (const { effect, claimFact, sourceFact } of findings) {
		if (effect !== "supports" || claimFact === undefined || sourceFact === undefined) continue;
		const here = sourceFact.sentence === pairing.sentence.index;
		const link = here ? { to: sourceFact.from, strength: 1 } : { strength: nearbyCredit };
		for (let at = claimFact.from; at < claimFact.to; at += 1) links.set(at, link);
	}
	return { ...pairing, links };
}
