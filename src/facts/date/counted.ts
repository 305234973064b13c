/** Units counted from another day: "last year", "two days ago", "the next day", "the past decade", "in coming weeks". */

import { directions, shareWords, type TimeUnit, windowPrepositions } from "../../lexicon/calendar.ts";
import type { Granularity, RelativeDate } from "../../types.ts";
import { normAt, type Tokens } from "../tokens.ts";
import { hedgeAt } from "./hedge.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { type Count, countAt, skip, unitAt } from "./words.ts";

const granularities: Readonly<Record<RelativeDate["unit"], Granularity>> = {
	minute: "minute",
	day: "day",
	week: "week",
	month: "month",
	quarter: "quarter",
	year: "year",
	decade: "decade",
	century: "span",
};

export function relativeMeaning(relative: RelativeDate): Meaning {
	return { granularity: relative.window === undefined ? granularities[relative.unit] : "span", relative };
}

/** `last year`, `this week`, `next month`, `the next day`, `that year`, `the past decade`. */
export const directedUnit: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "the");
	const found = directedAt(tokens, start);
	if (found === undefined) return undefined;
	const unit = unitAt(tokens, found.to);
	if (unit === undefined || unit.value.name === "minute" || normAt(tokens, found.to).endsWith("s")) return undefined;
	const definite = start > at;
	const window = windowPrepositions.has(normAt(tokens, at - 1));
	const relative = singleUnit({ ...found, definite, window }, unit.value);
	return { from: at, to: unit.to, meaning: relative === undefined ? undefined : relativeMeaning(relative) };
};

interface Directed {
	readonly word: string;
	readonly which: -1 | 0 | 1;
	readonly to: number;
}

/** `last`, `this`, `this past`, `that`, `same`, `that same`. */
function directedAt(tokens: Tokens, at: number): Directed | undefined {
	const word = normAt(tokens, at);
	if (word === "that" || word === "same") return { word: "that", which: 0, to: skip(tokens, at + 1, "same") };
	const which = directions.get(word);
	if (which === undefined) return undefined;
	const second = which === 0 ? directions.get(normAt(tokens, at + 1)) : undefined;
	return second === undefined
		? { word, which, to: at + 1 }
		: { word: normAt(tokens, at + 1), which: second, to: at + 2 };
}

function singleUnit(
	{ word, which, definite, window }: Directed & { definite: boolean; window: boolean },
	{ name: unit, count }: TimeUnit,
): RelativeDate | undefined {
	const offset = which * count;
	if (["that", "previous", "preceding", "following"].includes(word)) return { unit, offset, from: "text" };
	if (word === "past") return { unit, offset, from: "publication", window: -1 };
	if (which === 0) return unit === "day" ? undefined : { unit, offset, from: "publication" };
	if (word === "coming" || word === "upcoming")
		return { unit, offset, from: "publication", ...(definite ? ({ window: 1 } as const) : {}) };
	if (definite && window && unit !== "day") return { unit, offset, from: "publication", window: which };
	if (word === "next")
		return unit === "day" || definite ? { unit, offset, from: "text" } : { unit, offset, from: "publication" };
	if (unit === "day") return undefined;
	const rolling = unit === "decade" || unit === "century";
	return { unit, offset, from: "publication", ...(rolling ? ({ window: -1 } as const) : {}) };
}

/** `the past two days`, `the next five years`, `last three weeks`, `coming months`, `recent years`, `the months ahead`. */
export const window: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "the");
	const first = skip(tokens, start, "this");
	const vague = vagueWindow(tokens, at, first);
	if (vague !== undefined) return vague;
	const word = normAt(tokens, first);
	const which = directions.get(word);
	if (which === undefined || which === 0 || (word === "last" && lasting.has(normAt(tokens, first - 1))))
		return undefined;
	const count = countAt(tokens, first + 1);
	const unit = count === undefined ? undefined : unitAt(tokens, count.to);
	if (count === undefined || unit === undefined || unit.value.name === "minute") return undefined;
	const text = ["previous", "preceding", "following"].includes(word);
	return windowMatch(
		{ from: at, to: unit.to },
		{ unit: unit.value, count: count.count, which, from: text ? "text" : "publication" },
	);
};

/** Before the verb: "will **last** six years", "is expected to last two days". */
const lasting: ReadonlySet<string> = new Set(
	"will would may might can could should shall must to did does not 'll 'd n't".split(" "),
);

interface WindowParts {
	readonly unit: TimeUnit;
	readonly count: number | undefined;
	readonly which: -1 | 1;
	readonly from: RelativeDate["from"];
}

function windowMatch(place: { from: number; to: number }, { unit, count, which, from }: WindowParts): Match {
	const length = count === undefined ? {} : { offset: which * count * unit.count };
	return { ...place, meaning: relativeMeaning({ unit: unit.name, from, window: which, ...length }) };
}

function vagueWindow(tokens: Tokens, from: number, at: number): Match | undefined {
	const word = normAt(tokens, at);
	const before = word === "recent" ? -1 : directions.get(word);
	if (before !== undefined && before !== 0) {
		const unit = unitAt(tokens, at + 1);
		if (unit === undefined || !normAt(tokens, at + 1).endsWith("s") || unit.value.name === "minute" || word === "last")
			return undefined;
		return windowMatch(
			{ from, to: unit.to },
			{ unit: unit.value, count: undefined, which: before, from: "publication" },
		);
	}
	const unit = unitAt(tokens, at);
	if (unit === undefined || !word.endsWith("s") || normAt(tokens, unit.to) !== "ahead") return undefined;
	return windowMatch({ from, to: unit.to + 1 }, { unit: unit.value, count: undefined, which: 1, from: "publication" });
}

const countedEnds: ReadonlyMap<string, { readonly side: -1 | 1; readonly from: RelativeDate["from"] }> = new Map([
	["ago", { side: -1, from: "publication" }],
	["hence", { side: 1, from: "publication" }],
	["earlier", { side: -1, from: "text" }],
	["previously", { side: -1, from: "text" }],
	["before", { side: -1, from: "text" }],
	["later", { side: 1, from: "text" }],
	["afterward", { side: 1, from: "text" }],
	["afterwards", { side: 1, from: "text" }],
	["after", { side: 1, from: "text" }],
]);

/** `two days ago`, `a year earlier`, `more than a decade ago`, `three weeks from now`, `years later`, `the day before`. */
export const counted: Pattern = (tokens, at) => {
	const hedge = hedgeAt(tokens, at);
	const count = amountAt(tokens, hedge.to);
	const unit = unitAt(tokens, count.to);
	if (unit === undefined) return undefined;
	const end = endAt(tokens, unit.to);
	if (end === undefined) return undefined;
	const length = count.count === undefined ? undefined : end.side * count.count * unit.value.count;
	if (length === undefined && !normAt(tokens, count.to).endsWith("s")) return undefined;
	const relative: RelativeDate =
		length === undefined
			? { unit: unit.value.name, from: end.from, window: end.side }
			: { unit: unit.value.name, from: end.from, offset: length };
	return {
		from: at,
		to: end.to,
		meaning: { ...relativeMeaning(relative), open: hedge.open, loose: hedge.loose, pending: end.pending },
	};
};

/** A count, `the` for one, or none at all ("years ago"). */
function amountAt(tokens: Tokens, at: number): Count {
	if (normAt(tokens, at) === "the" && ["day", "week", "month", "year"].includes(normAt(tokens, at + 1)))
		return { count: 1, to: at + 1 };
	return countAt(tokens, at) ?? { count: undefined, to: at };
}

interface CountedEnd {
	readonly side: -1 | 1;
	readonly from: RelativeDate["from"];
	readonly to: number;
	/** "Before" and "after" that go on: what they count from comes next. */
	readonly pending?: true;
}

function endAt(tokens: Tokens, at: number): CountedEnd | undefined {
	const word = normAt(tokens, at);
	if (word === "from" && ["now", "today"].includes(normAt(tokens, at + 1)))
		return { side: 1, from: "publication", to: at + 2 };
	const found = countedEnds.get(word);
	if (found === undefined) return undefined;
	const open = ["before", "after"].includes(word) && !endsPhrase(tokens, at + 1);
	return open ? { ...found, to: at + 1, pending: true } : { ...found, to: at + 1 };
}

/** "The day after the vote" is counted from the vote, which is no date. */
function endsPhrase(tokens: Tokens, at: number): boolean {
	const token = tokens[at];
	return token === undefined || token.tag === "PUNCT" || token.tag === "CCONJ";
}

/** `earlier this month`, `later in the year`, `later that day`, `earlier on Monday` is the weekday's own. */
export const edged: Pattern = (tokens, at) => {
	const edge = normAt(tokens, at);
	if (edge !== "earlier" && edge !== "later") return undefined;
	const start = skip(tokens, skip(tokens, at + 1, "in", "on"), "the");
	const found = directedAt(tokens, start) ?? { word: "the", which: 0, to: start };
	const unit = unitAt(tokens, found.to);
	if (unit === undefined || unit.value.name === "minute" || found.to === at + 1) return undefined;
	const from = found.word === "that" || (found.word === "the" && unit.value.name === "day") ? "text" : "publication";
	return {
		from: at,
		to: unit.to,
		meaning: relativeMeaning({ unit: unit.value.name, offset: found.which, from, edge }),
	};
};

/** `early next week`, `late last year`, `the end of the month`, `mid-June`'s first half is read with the month. */
export const shared: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "the");
	const part = shareWords.get(normAt(tokens, start));
	if (part === undefined) return undefined;
	const inside = skip(tokens, skip(tokens, start + 1, "of"), "in");
	const directed = directedUnit(tokens, inside) ?? wholeUnit(tokens, inside);
	if (directed?.meaning === undefined || directed.meaning.relative?.window !== undefined) return undefined;
	return { from: at, to: directed.to, meaning: { ...directed.meaning, part } };
};

/** "the end of the year": the year of publication. */
function wholeUnit(tokens: Tokens, at: number): Match | undefined {
	const unit = normAt(tokens, at) === "the" ? unitAt(tokens, at + 1) : undefined;
	if (unit === undefined || !["week", "month", "year", "decade", "century"].includes(normAt(tokens, at + 1)))
		return undefined;
	return { from: at, to: unit.to, meaning: relativeMeaning({ unit: unit.value.name, offset: 0, from: "publication" }) };
}
