import { isDate } from "../../facts/date.ts";
import { isModality } from "../../facts/modality.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { headBehind } from "../../facts/quantity/head.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import {
	anybody,
	anybodyNouns,
	degrees,
	type NewsFigure,
	newsFigures,
	nobody,
	notPeople,
	otherwiseCounted,
} from "../../lexicon/news-figures.ts";
import type { Clause, Fact, Quantity, Token } from "../../types.ts";
import { range } from "../words.ts";
import { clauseStatement, isQuotedThere, namesIn } from "./clause.ts";
import { isAdded, isOfBefore } from "./measured.ts";
import { asMoney, isConverted } from "./money.ts";
import { factsIn, isInside, type Place, type Statement, wordsAndPairs } from "./statement.ts";

/** The figures of a sentence that every report of an event gives: so many dead, such a price; or that there were none. */
export function figures(place: Place): Statement[] {
	if (factsIn(place).some(isOfAnotherTime)) return [];
	return [...numbers(place), ...none(place)].filter(({ fact }) => !isQuotedThere(place, fact));
}

/** "In 2009", "last year": what it tells is another event. */
function isOfAnotherTime(fact: Fact): boolean {
	if (!isDate(fact)) return false;
	const { year, relative } = fact;
	return year !== undefined || (yearly.has(relative?.unit ?? "") && relative?.offset !== undefined);
}

const yearly: ReadonlySet<string> = new Set(["year", "decade", "century"]);

function numbers(place: Place): Statement[] {
	return factsIn(place)
		.filter(isQuantity)
		.flatMap((fact) => {
			const clause = clauseAt(place.sentence, fact.from);
			if (clause === undefined || isAdded(place, fact)) return [];
			if (isSaidNot(place, clause, fact)) return [];
			if (isCountedOtherwise(place, clause, fact) || isTimeBetween(place, fact)) return [];
			return topicsIn(place, clause, fact)
				.filter((topic) => !isOneOfSeveral({ place, clause, topic }, fact))
				.flatMap((topic) => numberOf(place, fact, topic));
		});
}

/** Not "barely 300 came", nor "19 were hurt, none of them gravely". */
function isSaidNot(place: Place, { verb = 0 }: Clause, { from, to }: Quantity): boolean {
	return factsIn(place).some(
		(cue) => isPolarity(cue) && holds(cue.scope, verb) && cue.to !== from && !(cue.from >= to && cue.from > verb),
	);
}

/** "An hour after the hearing": how long between two things. */
function isTimeBetween({ sentence: { tokens } }: Place, { to, dimension }: Quantity): boolean {
	return dimension === "duration" && between.has(tokens[to]?.norm ?? "");
}

const between: ReadonlySet<string> = new Set(["after", "before", "later", "ago", "earlier", "from"]);

interface Context {
	readonly place: Place;
	readonly clause: Clause;
	readonly topic: NewsFigure;
}

/**
 * "From $25 million to $10 million": of two numbers nobody knows which one is meant; of a whole and its portion it is the
 * portion; and "50 million rupees ($804,000)" is one amount.
 */
function isOneOfSeveral({ place, clause, topic }: Context, fact: Quantity): boolean {
	const whole = wholeOf(place, fact);
	const who = headOf(place, fact, topic);
	return factsIn(place)
		.filter(isQuantity)
		.filter((other) => other !== fact && other !== whole && isInside(other, clause) && !isConverted(place, fact, other))
		.some((other) => dimensionOf(asMoney(other)) === dimensionOf(asMoney(fact)) && headOf(place, other, topic) === who);
}

/** "Fewer than 400 **of the 912 employees**". */
function wholeOf(place: Place, { to, dimension }: Quantity): Quantity | undefined {
	const { tokens } = place.sentence;
	if (dimension !== "count" || tokens[to]?.norm !== "of" || tokens[to + 1]?.norm !== "the") return undefined;
	return factsIn(place)
		.filter(isQuantity)
		.find(({ from }) => from === to + 2);
}

/** "Each day", "so far", "the previous": words outside the number itself. A deal that lasts is not the last one. */
function isCountedOtherwise({ sentence: { tokens } }: Place, { from, to }: Clause, fact: Quantity): boolean {
	const words = tokens
		.slice(from, to)
		.filter(({ lemma, tag }, at) => !holds(fact, from + at) && !(lemma === "last" && tag === "VERB"));
	return wordsAndPairs(words).some((word) => otherwiseCounted.has(word));
}

function topicsIn(place: Place, { from, to }: Clause, fact?: Quantity): readonly NewsFigure[] {
	const dates = factsIn(place).filter(isDate);
	const words = wordsAndPairs(
		place.sentence.tokens.filter((_, at) => at >= from && at < to && !dates.some((date) => holds(date, at))),
	);
	const has = (wanted: ReadonlySet<string> | undefined) => words.some((word) => wanted?.has(word));
	const found = newsFigures.filter(
		(topic) =>
			has(topic.words) &&
			(topic.beside === undefined || has(topic.beside)) &&
			!has(topic.without) &&
			(fact === undefined || measures(place, topic, fact)),
	);
	const own = found.filter(({ beside }) => beside !== undefined);
	const telling = own.length > 0 ? own : found;
	return telling.filter(({ name }, at) => telling.findIndex((other) => other.name === name) === at);
}

function measures(place: Place, topic: NewsFigure, fact: Quantity): boolean {
	if (topic.measures !== "people") return dimensionOf(asMoney(fact)) === topic.measures;
	const { tokens } = place.sentence;
	const next = tokens[fact.to + 1]?.norm ?? "";
	const isPortion = tokens[fact.to]?.norm === "of" && !listeners.has(next) && wholeOf(place, fact) === undefined;
	const before = tokens[fact.from - 1]?.norm ?? "";
	if (fact.dimension !== "count" || isPortion || before === "of" || before === "the") return false;
	return !notPeople.has(headOf(place, fact, topic));
}

/** "2,000 of you": all of them. */
const listeners: ReadonlySet<string> = new Set(["you", "us"]);

/** Without the currency: "money", "money/duration". */
function dimensionOf({ dimension }: Quantity): string {
	return dimension.replace(/:[^/]*/, "");
}

/** The lemma of what is counted; nothing where it is anybody. */
function headOf(place: Place, fact: Quantity, { heads }: NewsFigure): string {
	if (asMoney(fact).dimension !== "count") return "";
	const head = headBehind(place.sentence.tokens, (wholeOf(place, fact) ?? fact).to)?.value ?? "";
	const isAnybody = anybody.has(head) || heads?.has(head) || newsFigures.some(({ words }) => words.has(head));
	return isAnybody ? "" : head;
}

function numberOf(place: Place, fact: Quantity, topic: NewsFigure): Statement[] {
	if (isOfDegree(place, topic) || isAnother(place, topic) || isOfBefore(place, fact)) return [];
	return statement(place, asMoney(fact), { topic, who: headOf(place, fact, topic) || damagedThing(place, topic) });
}

/** "Attended **a** reception": not the event that everybody speaks of. */
function isAnother({ sentence: { tokens } }: Place, { name }: NewsFigure): boolean {
	return (
		name === "crowd" && tokens.some(({ lemma }, at) => lemma === "attend" && /^an?$/.test(tokens[at + 1]?.norm ?? ""))
	);
}

/** "Damage **to roads**": only theirs. */
function damagedThing({ sentence: { tokens } }: Place, { name, words }: NewsFigure): string {
	const at = tokens.findIndex(({ lemma }, before) => words.has(lemma) && tokens[before + 1]?.norm === "to");
	return name === "damage" && at >= 0 ? (headBehind(tokens, pastArticle(tokens, at + 2))?.value ?? "") : "";
}

function pastArticle(tokens: readonly Token[], at: number): number {
	return tokens[at]?.tag === "DET" || tokens[at]?.tag === "PRON" ? at + 1 : at;
}

/** "Seriously injured", "minor injuries": only some of them. */
function isOfDegree({ sentence: { tokens } }: Place, { words }: NewsFigure): boolean {
	return tokens.some(
		({ lemma, norm }, at) =>
			(words.has(lemma) || words.has(norm)) &&
			[tokens[at - 1], tokens[at + 1]].some((beside) => degrees.has(beside?.norm ?? "")),
	);
}

interface Figure {
	readonly topic: NewsFigure;
	readonly who: string;
	readonly none?: true;
}

function statement(place: Place, fact: Fact, { topic, who, none: isNone }: Figure): Statement[] {
	const stated = clauseStatement(place, fact, ({ verb }) => (verb === undefined ? [] : [verb]));
	return (stated.length > 0 ? stated : headline(place, fact)).map(({ ahead, ...one }) => ({
		...one,
		form: "figure",
		figure: {
			name: topic.name,
			who,
			...(isNone && { none: true as const }),
			...(topic.some && { some: true as const }),
			...(topic.grows && { grows: true as const }),
			...(topic.ofThing && { ofThing: true as const }),
		},
		...(ahead && topic.fixed === undefined && { ahead }),
	}));
}

/** Without a verb: "19 hurt in Kerrow". */
function headline(place: Place, fact: Fact): Statement[] {
	const { sentence } = place;
	const clause = clauseAt(sentence, fact.from);
	if (clause === undefined || clause.verb !== undefined || factsIn(place).some(isModality)) return [];
	const names = namesIn(place, [clause]);
	return [{ ...place, fact, form: "figure", core: [], tokens: range(clause.from, clause.to), names }];
}

/** "Nobody died", "no one was hurt", "there were no injuries", "not one picket was arrested". */
function none(place: Place): Statement[] {
	return factsIn(place)
		.filter(isPolarity)
		.flatMap((cue) => {
			const clause = clauseAt(place.sentence, cue.from);
			const who = whoIsNone(place, cue);
			if (who === undefined || clause === undefined) return [];
			return topicsIn(place, clause)
				.filter(({ measures: what }) => what === "people")
				.flatMap((topic) => statement(place, upTo(place, cue, topic), { topic, who, none: true }));
		});
}

/** Of whom there were none: anybody is nothing. */
function whoIsNone({ sentence: { tokens } }: Place, { from }: Fact): string | undefined {
	const [word, next] = [tokens[from], tokens[from + 1]].map((token) => token?.norm ?? "");
	if (next === "else" || tokens[from + 1]?.tag === "ADP" || tokens.slice(from).some(({ norm }) => degrees.has(norm)))
		return undefined;
	if (nobody.has(word ?? "") || (word === "no" && anybodyNouns.has(next ?? ""))) return "";
	const noun = tokens[from + 2];
	return word === "not" && (next === "one" || next === "a") && noun?.tag === "NOUN" ? noun.lemma : undefined;
}

/** The words from the denial to what is denied. */
function upTo({ sentence: { tokens, index } }: Place, { from, start }: Fact, { words }: NewsFigure): Fact {
	const at = tokens.findIndex(({ lemma }, to) => to > from && words.has(lemma));
	const to = Math.max(from, at) + 1;
	return { kind: "word", sentence: index, from, to, start, end: tokens[to - 1]?.end ?? start };
}
