/** Neighbouring matches that say one date: "Sunday, June 18 at 9 am", "Monday of next week", "June last year", "18 June to 2 July". */
import { dayPartWords, movingVerbs } from "../../lexicon/calendar.ts";
import { normsIn } from "../../text/norms.ts";
import { normAt, type Tokens } from "../tokens.ts";
import type { Match, Meaning } from "./meaning.ts";
import { settled } from "./spoken-clock.ts";

/** Two neighbours, with the words between them joined by a blank. */
interface Pair {
	readonly left: Meaning;
	readonly right: Meaning;
	readonly between: string;
	/** The word before the left one. */
	readonly before: string;
}

type Joint = (pair: Pair) => Meaning | undefined;

const isBareWeekday = ({ weekday, month, day, relative, minute, end }: Meaning): boolean =>
	weekday !== undefined && [month, day, relative, minute, end].every((field) => field === undefined);

/** "Sunday, June 18", "Thursday the 21st of May" */
const weekdayWithDate: Joint = ({ left, right, between }) => {
	if (!isBareWeekday(left) || right.day === undefined || right.weekday !== undefined) return undefined;
	return ["", ",", "the", ", the", "on"].includes(between) ? { ...right, weekday: left.weekday } : undefined;
};

const isUnit = (meaning: Meaning, unit: "week" | "year"): boolean =>
	meaning.relative?.unit === unit &&
	meaning.relative.window === undefined &&
	meaning.weekday === undefined &&
	meaning.month === undefined;

/** "Monday of next week", "next week on Friday" */
const weekdayInWeek: Joint = ({ left, right, between }) => {
	const [day, week] = isBareWeekday(left) ? [left, right] : [right, left];
	if (!isBareWeekday(day) || !isUnit(week, "week") || week.part !== undefined) return undefined;
	return ["", ",", "of", "on"].includes(between) ? { ...day, relative: week.relative } : undefined;
};

/** "June last year", "18 June of this year", "summer of last year", "last year in June" */
const dateInYear: Joint = ({ left, right, between }) => {
	const [date, year] = isUnit(right, "year") ? [left, right] : [right, left];
	if (!isUnit(year, "year") || date.relative !== undefined || date.year !== undefined || date.which !== undefined)
		return undefined;
	const yearly = date.month !== undefined || date.granularity === "season" || date.granularity === "quarter";
	const joined = date === left ? ["", "of", ",", "in"] : ["in"];
	return yearly && date.end === undefined && joined.includes(between)
		? { ...date, relative: year.relative }
		: undefined;
};

const isDay = ({ granularity, end, minute }: Meaning): boolean =>
	(granularity === "day" || granularity === "part") && end === undefined && minute === undefined;

/** "9:30 am on Monday", "Monday at 9:30 am", "Monday evening at half past nine" */
const dayWithTime: Joint = ({ left, right, between: gap }) => {
	const [day, time] = isDay(left) ? [left, right] : [right, left];
	if (
		!isDay(day) ||
		time.minute === undefined ||
		time.weekday !== undefined ||
		time.month !== undefined ||
		time.relative !== undefined
	)
		return undefined;
	const [word = "", ...others] = gap.split(" ");
	const named = day === left ? dayPartWords.get(word) : undefined;
	const between = named === undefined ? gap : others.join(" ");
	const joined = day === left ? ["", ",", "at", "by", "around", "about", ", at"] : ["", ",", "on", "of", ", on"];
	if (!joined.includes(between)) return undefined;
	const { minute, eitherHalf } = time;
	return settled({ ...day, part: undefined, granularity: "minute", minute, eitherHalf }, named ?? day.part);
};

/** "Monday in the morning" */
const dayWithPart: Joint = ({ left, right, between }) => {
	const anaphoric = right.granularity === "part" && right.relative?.from === "text";
	if (!anaphoric || left.granularity !== "day" || left.end !== undefined) return undefined;
	return ["", ",", "in", "during"].includes(between) ? { ...left, granularity: "part", part: right.part } : undefined;
};

/** "two days before Monday", "a week after yesterday" */
const countFromDate: Joint = ({ left, right, between }) => {
	const counts = left.pending === true && left.relative?.offset !== undefined;
	const dated = right.minute === undefined && right.end === undefined && right.relative?.from !== "text";
	return counts && dated && ["", "the"].includes(between) ? { ...left, pending: undefined, base: right } : undefined;
};

const isRangeable = ({ end, minute, relative, open, bound }: Meaning): boolean =>
	[end, minute, open, bound].every((field) => field === undefined) && relative?.window === undefined;

/** "June 18 to July 2", "between 2018 and 2020", "Monday - Friday" */
const range: Joint = ({ left, right, between, before }) => {
	if (!isRangeable(left) || !isRangeable(right) || left.granularity !== right.granularity) return undefined;
	const joined =
		["-", "to", "through", "until", "till", "up to", "to the"].includes(between) ||
		(between === "and" && before === "between");
	return joined ? { ...left, end: right } : undefined;
};

/** In this order: a day is whole before it becomes the end of a range. */
const joints: readonly Joint[] = [
	weekdayWithDate,
	weekdayInWeek,
	dateInYear,
	dayWithPart,
	dayWithTime,
	countFromDate,
	range,
];

export function joined(tokens: Tokens, matches: readonly Match[]): readonly Match[] {
	return joints.reduce((list, joint) => joinedBy(tokens, list, joint), matches);
}

function joinedBy(tokens: Tokens, matches: readonly Match[], joint: Joint): readonly Match[] {
	const list: Match[] = [];
	for (const right of matches) {
		const left = list.at(-1);
		const meaning = left === undefined ? undefined : meet(tokens, [left, right], joint);
		if (left === undefined || meaning === undefined) list.push(right);
		else list.splice(-1, 1, { from: left.from, to: right.to, meaning });
	}
	return list;
}

function meet(tokens: Tokens, [left, right]: readonly [Match, Match], joint: Joint): Meaning | undefined {
	if (left.meaning === undefined || right.meaning === undefined || right.from - left.to > 3) return undefined;
	if (joint === range && isMoved(tokens, left.from)) return undefined;
	const between = normsIn(tokens, left.to, right.from);
	return joint({ left: left.meaning, right: right.meaning, between, before: normAt(tokens, left.from - 1) });
}

function isMoved(tokens: Tokens, at: number): boolean {
	return tokens.slice(Math.max(0, at - 8), at).some(({ lemma }) => movingVerbs.has(lemma));
}
