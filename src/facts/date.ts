/** Dates: "Monday", "in February", "since 2018", "two days earlier". */
import type { DateFact, Document, Fact, FactKind, Sentence } from "../types.ts";
import { type DateValue, daysOf, earliestDay, latestDay } from "../values/date.ts";
import { relationOfDates } from "../values/date-relation.ts";
import { type DayRange, daysBetween, partsOf, unitRange } from "../values/day.ts";
import { datelineDay } from "./date/dateline.ts";
import type { Meaning } from "./date/meaning.ts";
import { fieldsOf, type Resolved, resolve } from "./date/resolve.ts";
import { type Found, scan } from "./date/scan.ts";
import { type Tense, tenseNear } from "./date/tense.ts";
import { normAt } from "./tokens.ts";

export function isDate(fact: Fact): fact is DateFact {
	return fact.kind === "date";
}

/** Dates of all sentences, resolved against the day of publication where the catalogue or the text itself tells it. */
function find(listed: Document): readonly DateFact[] {
	const published = listed.published ?? datelineDay(listed);
	const document = published === undefined ? listed : { ...listed, published };
	const facts: DateFact[] = [];
	for (const sentence of document.sentences)
		for (const found of scan(sentence.tokens)) facts.push(factOf(document, { sentence, found, before: facts }));
	return facts.filter((fact) => !isSlip(fact, document));
}

/** A leap day that no year around the publication has: like "29 February 2014" it says no date. */
function isSlip({ month, day, year, first }: DateFact, { published }: Document): boolean {
	return published !== undefined && month === 2 && day === 29 && year === undefined && first === undefined;
}

interface Reading {
	readonly sentence: Sentence;
	readonly found: Found;
	/** Dates that the document named before. */
	readonly before: readonly DateFact[];
}

function factOf(document: Document, { sentence, found, before }: Reading): DateFact {
	const { from, to, meaning } = found;
	const anchor = anchorOf(document, { sentence, found, before });
	const resolved = resolve(meaning, { published: document.published, tense: tenseOf(sentence, found), anchor });
	const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
	return {
		kind: "date",
		sentence: sentence.index,
		from,
		to,
		start: first?.start ?? sentence.start,
		end: last?.end ?? sentence.end,
		...dateValue(meaning, resolved, document.published),
	};
}

/** "Earlier Monday" and "since June" look back whatever the verb does. */
function tenseOf({ tokens, clauses }: Sentence, { from, to, meaning }: Found): Tense {
	if (normAt(tokens, from) === "earlier" || meaning.bound === "since") return "past";
	const clause = clauses.find((each) => each.from <= from && from < each.to);
	const tense = tenseNear(tokens, { from, to, end: clause?.to ?? tokens.length });
	if (meaning.bound === "until" || meaning.bound === "by") return tense === "past" ? "unknown" : "future";
	return tense === "past" && isGoal(tokens, from) ? "unknown" : tense;
}

/** "Was put off to Friday", "had been set for Friday": the day may still be ahead. */
function isGoal(tokens: Sentence["tokens"], at: number): boolean {
	return ["to", "for"].some((word) => normAt(tokens, at) === word || normAt(tokens, at - 1) === word);
}

/** How many dates back the text may name its anchor; more of them leave it open anyway. */
const anchorReach = 12;

/** The one date at hand for "the next day": in the same sentence, or else before it in the paragraph. */
function anchorOf(document: Document, { sentence, found, before }: Reading): DayRange | undefined {
	const relative = found.meaning.relative;
	if (relative?.from !== "text") return undefined;
	const recent = before.slice(-anchorReach);
	const here = recent.filter((fact) => fact.sentence === sentence.index);
	const near = recent.filter((fact) => document.sentences[fact.sentence]?.paragraph === sentence.paragraph);
	const days = uniqueDays(here) ?? (here.length === 0 ? uniqueDays(near) : undefined);
	if (days === undefined || relative.unit === "minute") return days;
	const unit = unitRange(days.first, relative.unit);
	return unit.first <= days.first && days.last <= unit.last ? days : undefined;
}

function uniqueDays(facts: readonly DateFact[]): DayRange | undefined {
	const ranges = facts
		.filter(({ ambiguous, bound }) => !ambiguous && bound === undefined)
		.flatMap((fact) => daysOf(fact) ?? []);
	const [first] = ranges;
	return ranges.every((range) => range.first === first?.first && range.last === first.last) ? first : undefined;
}

function dateValue(meaning: Meaning, { days, ambiguous }: Resolved, reference: string | undefined): DateValue {
	const { minute, part, relative, bound, end, base } = meaning;
	return {
		granularity: end === undefined ? meaning.granularity : "span",
		...fixedFields(meaning, days),
		...(days === undefined ? {} : spanOf(days, meaning.open ?? false)),
		...(minute === undefined ? {} : { minute }),
		...(meaning.eitherHalf === true && { eitherHalf: true }),
		...(part === undefined || end !== undefined ? {} : { part }),
		...(relative === undefined || base !== undefined ? {} : { relative }),
		...(bound === undefined ? {} : { bound }),
		...(reference === undefined ? {} : { reference }),
		ambiguous,
	};
}

/** What the words fix of the day; of a range without days, its beginning and its length. */
function fixedFields(meaning: Meaning, days: DayRange | undefined): Partial<DateValue> {
	if (meaning.open === true || meaning.other !== undefined) return {};
	const { part: _, ...fields } = fieldsOf(meaning);
	if (meaning.end === undefined) return fields;
	const length = days === undefined ? lengthOf(meaning) : undefined;
	return length === undefined ? {} : { ...fields, length };
}

/** Any year will do to count the days from 18 to 19 June. */
function lengthOf(meaning: Meaning): number | undefined {
	const { days } = resolve(meaning, { published: "2023-01-01", tense: "future", anchor: undefined });
	return days === undefined ? undefined : daysBetween(days.first, days.last) + 1;
}

/** "Since at least 2019" may have begun at any time before; "recent years" have no first day. */
function spanOf({ first, last }: DayRange, open: boolean): Pick<DateValue, "first" | "last"> {
	return {
		...(open || first === earliestDay ? {} : { first }),
		...(last === latestDay ? {} : { last }),
	};
}

function compare(claim: Fact, source: Fact): ReturnType<FactKind["compare"]> {
	return isDate(claim) && isDate(source) ? relationOfDates(claim, source) : "unrelated";
}

/** `Monday [2023-06-19]`, `last year [2022]`, `from June 18 to June 19 [2023-06-18 to 2023-06-19]`. */
function say(fact: Fact, text: string): string {
	const words = text.slice(fact.start, fact.end).replaceAll(/\s+/g, " ");
	const days = isDate(fact) ? sayDays(fact) : undefined;
	return days === undefined ? words : `${words} [${days}]`;
}

/** The days in short: `2023-06-19`, `from 2018`; nothing where the text alone does not tell. */
export function sayDays(fact: DateFact): string | undefined {
	if (fact.first === undefined && fact.last === undefined) return undefined;
	if (fact.first === undefined) return `until ${fact.last}`;
	if (fact.last === undefined) return `from ${fact.first}`;
	return sayRange({ first: fact.first, last: fact.last });
}

/** A whole year or month in short; otherwise the days. */
function sayRange({ first, last }: DayRange): string {
	if (first === last) return first;
	const { year, month } = partsOf(first);
	const length = daysBetween(first, last);
	if (unitRange(first, "year").last === last && month === 1 && length > 360) return String(year);
	return unitRange(first, "month").last === last && first.endsWith("-01") ? first.slice(0, 7) : `${first} to ${last}`;
}

export const date: FactKind = { kind: "date", find, compare, say };
