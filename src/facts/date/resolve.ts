/** From what the words say to days: counted from the day of publication, by the tense of the verb. */
import { yearParts } from "../../lexicon/calendar.ts";
import { type DateFields, fixedDays, isVague, narrowed, occurrences, relativeDays } from "../../values/date.ts";
import {
	addDays,
	addMonths,
	type DayRange,
	daysBetween,
	earlierDay,
	laterDay,
	unitRange,
	weekdayOf,
} from "../../values/day.ts";
import type { Meaning } from "./meaning.ts";
import type { Tense } from "./tense.ts";

export interface Setting {
	/** Day of publication, ISO. */
	readonly published: string | undefined;
	readonly tense: Tense;
	/** The one date that the text named before, for "the next day". */
	readonly anchor: DayRange | undefined;
}

/** Days that the words may mean; absent where the text does not tell. */
export interface Resolved {
	readonly days: DayRange | undefined;
	readonly ambiguous: boolean;
}

const unknown: Resolved = { days: undefined, ambiguous: true };

export function resolve(meaning: Meaning, setting: Setting): Resolved {
	if (meaning.end !== undefined) return resolveRange(meaning, meaning.end, setting);
	if (meaning.other !== undefined) return either(fixedDays(fieldsOf(meaning)), fixedDays(fieldsOf(meaning.other)));
	if (meaning.days !== undefined) return sure(narrowed(meaning.days, meaning.part), meaning);
	if (meaning.relative !== undefined) return resolveRelative(meaning, meaning.relative, setting);
	const fields = fieldsOf(meaning);
	if (meaning.year !== undefined) return resolveYear(meaning, fields);
	if (!hasFields(fields)) return { days: undefined, ambiguous: meaning.loose ?? false };
	if (setting.published === undefined) return unknown;
	const found = resolveFields(meaning, fields, { ...setting, published: setting.published });
	return { days: found.days, ambiguous: found.ambiguous || (meaning.loose ?? false) };
}

function sure(days: DayRange | undefined, { loose }: Meaning): Resolved {
	return { days, ambiguous: days === undefined || (loose ?? false) };
}

function either(a: DayRange | undefined, b: DayRange | undefined): Resolved {
	if (a === undefined || b === undefined) return { days: a ?? b, ambiguous: a === b };
	const days = { first: earlierDay(a.first, b.first), last: laterDay(a.last, b.last) };
	return { days, ambiguous: a.first !== b.first || a.last !== b.last };
}

/** The fields of a day that the words fix; a part of a day is none. */
export function fieldsOf({ year, month, day, weekday, part, granularity }: Meaning): DateFields {
	return {
		...(year === undefined ? {} : { year }),
		...(month === undefined ? {} : { month }),
		...(day === undefined ? {} : { day }),
		...(weekday === undefined ? {} : { weekday }),
		...(part === undefined || granularity === "part" || granularity === "minute" ? {} : { part }),
	};
}

function hasFields({ month, day, weekday, part }: DateFields): boolean {
	return [month, day, weekday, part].some((field) => field !== undefined);
}

/** "Winter 2022" may begin or end in that year. A weekday that does not fit the date gives way to it. */
function resolveYear(meaning: Meaning, fields: DateFields): Resolved {
	const days = fixedDays(fields);
	if (fields.part !== "winter" || meaning.month !== undefined || days === undefined)
		return sure(days ?? fixedDays(dropWeekday(fields)), meaning);
	return either(fixedDays({ ...fields, year: (fields.year ?? 1) - 1 }), days);
}

// ── Counted ────────────────────────────────────────────────────────────────────────────────────

function resolveRelative(meaning: Meaning, relative: NonNullable<Meaning["relative"]>, setting: Setting): Resolved {
	const base = meaning.base === undefined ? baseOf(relative, setting) : resolve(meaning.base, setting).days?.first;
	if (base === undefined) return unknown;
	if (meaning.part === "weekend") return weekendOf(meaning, base, setting.tense);
	const whole = meaning.open === true ? upTo(relative, base) : relativeDays(relative, base);
	const vague = isVague(relative, base) || (meaning.loose ?? false);
	const fields = fieldsOf(meaning);
	if (!isInside(fields)) return { days: narrowed(whole, fields.part), ambiguous: vague };
	const [first, second] = occurrences(fields, whole).filter((range) => range.first >= whole.first);
	return first === undefined ? unknown : either(first, second ?? first);
}

/** "More than three decades ago": the year three decades back is the last that it can be. */
function upTo(relative: NonNullable<Meaning["relative"]>, base: string): DayRange {
	const coarse = relative.unit === "decade" || relative.unit === "century";
	if (!coarse || relative.offset === undefined) return relativeDays(relative, base);
	return relativeDays(
		{ ...relative, unit: "year", offset: relative.offset * (relative.unit === "decade" ? 10 : 100) },
		base,
	);
}

function baseOf({ from }: NonNullable<Meaning["relative"]>, { anchor, published }: Setting): string | undefined {
	return from === "text" ? anchor?.first : published;
}

/** A day, month, season or quarter inside the unit: "Monday of last week", "the summer of last year". */
function isInside({ month, day, weekday, part }: DateFields): boolean {
	return [month, day, weekday].some((field) => field !== undefined) || yearParts.has(part ?? "");
}

/** Saturday and Sunday of a week; "the weekend" of a weekday's paper is the one just gone, unless the verb looks ahead. */
function weekendOf({ which, relative }: Meaning, base: string, tense: Tense): Resolved {
	const midweek = weekdayOf(base) >= 1 && weekdayOf(base) <= 5;
	const back = midweek && (which ?? 0) === 0 && tense === "past" ? -1 : 0;
	const week = unitRange(addDays(base, 7 * ((relative?.offset ?? 0) + back)), "week");
	return {
		days: { first: addDays(week.first, 5), last: week.last },
		ambiguous: midweek && which === undefined && tense === "unknown",
	};
}

// ── By tense ───────────────────────────────────────────────────────────────────────────────────

type Published = Setting & { readonly published: string };

function resolveFields(meaning: Meaning, fields: DateFields, setting: Published): Resolved {
	const weekly = fields.weekday !== undefined && fields.month === undefined && fields.day === undefined;
	return weekly ? resolveWeekday(meaning, fields, setting) : resolveYearly(meaning, fields, setting);
}

function resolveWeekday({ which }: Meaning, fields: DateFields, { published, tense }: Published): Resolved {
	const within = (from: number, to: number) =>
		occurrences(fields, { first: addDays(published, from), last: addDays(published, to) });
	if (which === -1) return outsideWeek(within(-7, -1)[0], -7, published);
	if (which === 1) return outsideWeek(within(1, 7)[0], 7, published);
	const [past, future] = [within(-6, 0)[0], within(0, 6)[0]];
	if (tense === "past") return { days: past, ambiguous: false };
	return tense === "future" || which === 0 ? { days: future, ambiguous: false } : either(past, future);
}

/** "Last Monday" on a Thursday: this week's or the one before. */
function outsideWeek(days: DayRange | undefined, step: number, published: string): Resolved {
	if (days === undefined) return unknown;
	const sameWeek = unitRange(published, "week").first === unitRange(days.first, "week").first;
	const farther = { first: addDays(days.first, step), last: addDays(days.last, step) };
	return sameWeek ? either(days, farther) : { days, ambiguous: false };
}

/** Months within which a date without a year is looked for; a leap day farther off than a year is somebody's slip. */
const reach = 24;
const leapReach = 12;

function resolveYearly(meaning: Meaning, fields: DateFields, { published, tense }: Published): Resolved {
	const months = fields.month === 2 && fields.day === 29 ? leapReach : reach;
	const around = { first: addMonths(published, -months), last: addMonths(published, months) };
	const exact = occurrences(fields, around);
	const all = exact.length > 0 || fields.weekday === undefined ? exact : occurrences(dropWeekday(fields), around);
	const past = all.filter(({ first, last }) => (meaning.which === -1 ? last < published : first <= published)).at(-1);
	const future = all.find(({ first, last }) => (meaning.which === 1 ? first > published : last >= published));
	if (meaning.which === 0) return thisYears(all, published);
	if (meaning.which === -1 || (tense === "past" && meaning.which === undefined))
		return { days: past, ambiguous: past === undefined };
	if (meaning.which === 1 || tense === "future") return { days: future, ambiguous: future === undefined };
	return nearest(past, future, published);
}

function dropWeekday({ weekday: _, ...fields }: DateFields): DateFields {
	return fields;
}

function thisYears(all: readonly DayRange[], published: string): Resolved {
	const days = all.find(({ first }) => first.slice(0, 4) === published.slice(0, 4));
	return { days, ambiguous: days === undefined };
}

/** Without a tense, a date that lies at most two thirds as far as its rival is the one: writers name the year of the other. */
function nearest(past: DayRange | undefined, future: DayRange | undefined, published: string): Resolved {
	if (past === undefined || future === undefined) return either(past, future);
	const [back, ahead] = [
		Math.max(0, daysBetween(past.last, published)),
		Math.max(0, daysBetween(published, future.first)),
	];
	if (back * 3 <= ahead * 2) return { days: past, ambiguous: false };
	return ahead * 3 <= back * 2 ? { days: future, ambiguous: false } : either(past, future);
}

// ── Ranges ─────────────────────────────────────────────────────────────────────────────────────

function resolveRange(meaning: Meaning, end: Meaning, setting: Setting): Resolved {
	const { end: _, ...plain } = meaning;
	const start = resolve({ ...plain, year: meaning.year ?? startYear(meaning, end) }, setting);
	if (start.days === undefined) return unknown;
	const from = start.ambiguous ? { first: start.days.last, last: start.days.last } : start.days;
	const last = endDays({ ...end, year: end.year ?? endYear(meaning, end) }, from, setting);
	if (last === undefined || last.last < start.days.first) return { days: start.days, ambiguous: true };
	return { days: { first: start.days.first, last: last.last }, ambiguous: start.ambiguous };
}

/** "From December to May 2022" begins the year before. */
function startYear(start: Meaning, end: Meaning): number | undefined {
	if (end.year === undefined) return undefined;
	return (start.month ?? 0) > (end.month ?? 0) ? end.year - 1 : end.year;
}

/** "November 2022 to March" ends the year after. */
function endYear(start: Meaning, end: Meaning): number | undefined {
	if (start.year === undefined) return undefined;
	return (end.month ?? 12) < (start.month ?? 0) ? start.year + 1 : start.year;
}

function endDays(end: Meaning, start: DayRange, setting: Setting): DayRange | undefined {
	if (end.days !== undefined || end.relative !== undefined) return resolve(end, setting).days;
	const fields = fieldsOf(end);
	if (end.year !== undefined) return fixedDays(fields);
	return occurrences(fields, { first: start.first, last: addMonths(start.first, 12) }).find(
		({ last }) => last >= start.first,
	);
}
