import { isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { headBehind } from "../../facts/quantity/head.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt } from "../../facts/scope.ts";
import { anybody, anybodyNouns, type NewsFigure, newsFigures, nobody, notPeople } from "../../lexicon/news-figures.ts";
import { isStory } from "../../text/roles.ts";
import type { Analysis, Clause, Fact, Quantity } from "../../types.ts";
import { relate } from "../../values/interval.ts";
import { clauseStatement, isDenied, isQuotedThere } from "./clause.ts";
import { isAdded } from "./measured.ts";
import { factsIn, isInside, type Place, type Statement } from "./statement.ts";

/** The figures of a sentence that every report of an event gives: so many dead, such a damage; or that there were none. */
export function figures(place: Place): Statement[] {
	if (factsIn(place).some((fact) => isDate(fact) && fact.year !== undefined)) return [];
	return [...numbers(place), ...none(place)].filter(({ fact }) => !isQuotedThere(place, fact));
}

function numbers(place: Place): Statement[] {
	return factsIn(place)
		.filter(isQuantity)
		.flatMap((fact) => {
			const clause = clauseAt(place.sentence, fact.from);
			if (clause?.verb === undefined || isDenied(place, clause.verb) || isAdded(place, fact)) return [];
			if (numbersIn(place, clause, fact.dimension) > 1) return [];
			return topicsIn(place, clause)
				.filter((topic) => measures(place, topic, fact))
				.flatMap((topic) => statement(place, fact, { topic, who: headOf(place, fact) }));
		});
}

function numbersIn(place: Place, clause: Clause, dimension: string): number {
	return factsIn(place).filter((fact) => isQuantity(fact) && fact.dimension === dimension && isInside(fact, clause))
		.length;
}

function topicsIn({ sentence: { tokens } }: Place, { from, to }: Clause): readonly NewsFigure[] {
	const lemmas = tokens.slice(from, to).map(({ lemma }) => lemma);
	const found = newsFigures.filter(
		({ words, beside }) =>
			lemmas.some((lemma) => words.has(lemma)) && (beside === undefined || lemmas.some((lemma) => beside.has(lemma))),
	);
	const own = found.filter(({ beside }) => beside !== undefined);
	return own.length > 0 ? own : found;
}

function measures(place: Place, { measures: what }: NewsFigure, fact: Quantity): boolean {
	if (what !== "people") return fact.dimension.split(/[:/]/)[0] === what;
	const { tokens } = place.sentence;
	const isPortion = tokens[fact.to]?.norm === "of" || tokens[fact.from - 1]?.norm === "of";
	const before = tokens[fact.from - 1]?.norm ?? "";
	return fact.dimension === "count" && !isPortion && before !== "the" && !notPeople.has(headOf(place, fact));
}

/** The lemma of what is counted; nothing where it is anybody. */
function headOf({ sentence: { tokens } }: Place, { to, dimension }: Quantity): string {
	if (dimension !== "count") return "";
	const head = headBehind(tokens, to)?.value ?? "";
	return anybody.has(head) || newsFigures.some(({ words }) => words.has(head)) ? "" : head;
}

interface Figure {
	readonly topic: NewsFigure;
	readonly who: string;
	readonly none?: true;
}

function statement(place: Place, fact: Fact, { topic, who, none: isNone }: Figure): Statement[] {
	return clauseStatement(place, fact, ({ verb }) => (verb === undefined ? [] : [verb])).map((one) => ({
		...one,
		form: "figure",
		figure: { name: topic.name, who, ...(isNone && { none: true as const }) },
	}));
}

/** "Nobody died", "no one was hurt", "there were no injuries". */
function none(place: Place): Statement[] {
	const { tokens } = place.sentence;
	return factsIn(place)
		.filter(isPolarity)
		.flatMap((cue) => {
			const clause = clauseAt(place.sentence, cue.from);
			const word = tokens[cue.from]?.norm ?? "";
			const noun = tokens[cue.from + 1]?.norm ?? "";
			const isNone = nobody.has(word) || (word === "no" && anybodyNouns.has(noun));
			if (!isNone || clause === undefined) return [];
			return topicsIn(place, clause)
				.filter(({ measures: what }) => what === "people")
				.flatMap((topic) => statement(place, upTo(place, cue, topic), { topic, who: "", none: true }));
		});
}

/** The words from the denial to what is denied. */
function upTo({ sentence: { tokens, index } }: Place, { from, start }: Fact, { words }: NewsFigure): Fact {
	const at = tokens.findIndex(({ lemma }, to) => to > from && words.has(lemma));
	const to = Math.max(from, at) + 1;
	return { kind: "word", sentence: index, from, to, start, end: tokens[to - 1]?.end ?? start };
}

/** Two reports of one story give one figure differently, and neither has it of anything else. */
export function areRivalFigures(a: Statement, b: Statement): boolean {
	if (a.figure === undefined || b.figure === undefined || a.analysis === b.analysis) return false;
	if (a.figure.name !== b.figure.name || !differ(a, b)) return false;
	return (
		[a, b].every(isOnly) && isNamedIn(a, b) && isNamedIn(b, a) && sharedNames(a.analysis, b.analysis) >= namesOfOneStory
	);
}

function differ({ figure: one, fact: a }: Statement, { figure: other, fact: b }: Statement): boolean {
	if (one?.none || other?.none) return one?.none !== other?.none;
	if (one?.who !== other?.who || !isQuantity(a) || !isQuantity(b) || a.dimension !== b.dimension) return false;
	return relate(a.interval, b.interval) === "disjoint" && !isSameNumber(a, b);
}

/** All that the text says of it goes together. */
function isOnly(own: Statement): boolean {
	return figuresOf(own.analysis).every((other) => other.figure?.name !== own.figure?.name || !differ(own, other));
}

const known = new WeakMap<Analysis["facts"], readonly Statement[]>();

function figuresOf(analysis: Analysis): readonly Statement[] {
	const found =
		known.get(analysis.facts) ??
		analysis.document.sentences
			.filter(({ role }) => isStory(role))
			.flatMap((sentence) => figures({ analysis, sentence }));
	known.set(analysis.facts, found);
	return found;
}

/** Whoever and whatever it names is known to the other text. */
function isNamedIn({ names, fact }: Statement, { analysis }: Statement): boolean {
	const entities = entitiesIn(analysis);
	return names
		.filter((name) => !isInside(name, fact))
		.every((name) => name.entities.some((entity) => entities.has(entity)));
}

export function sharedNames(a: Analysis, b: Analysis): number {
	const theirs = entitiesIn(b);
	return [...entitiesIn(a)].filter((entity) => theirs.has(entity)).length;
}

/** Fewer names in common do not make two texts tell one story. */
export const namesOfOneStory = 2;

function entitiesIn({ facts }: Analysis): ReadonlySet<string> {
	return new Set(
		facts
			.flat()
			.filter(isName)
			.filter(({ form }) => form !== "pronoun")
			.flatMap(({ entities }) => entities),
	);
}
