/** Words of the calendar. Numbers as in types.ts: Sunday is 0, January is 1, minutes count from midnight. */
import { smallNumbers, tens } from "./numbers.ts";

const names = (list: string, from: number): readonly (readonly [string, number])[] =>
	list.split(" ").map((name, at) => [name, from + at] as const);

export const months: ReadonlyMap<string, number> = new Map(
	names("january february march april may june july august september october november december", 1),
);

/** Four digits that are a year in any recent text. */
export function isYear(word: string): boolean {
	return /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** With or without a full stop. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
	...names("jan feb mar apr may jun jul aug sep oct nov dec", 1),
	["sept", 9],
]);

/** A month in any spelling. */
export const monthWords: ReadonlySet<string> = new Set([
	...months.keys(),
	...[...monthAbbreviations.keys()].flatMap((word) => [word, `${word}.`]),
]);

/** Months that are first names, surnames, verbs or adjectives as well. */
export const nameLikeMonths: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august", "jan", "mar"]);

/** What is told of a month: "April's figures" are no person's. Lemmas. */
export const monthlyNouns: ReadonlySet<string> = new Set(
	(
		"figure number datum data report reading rate inflation sale profit output election vote ballot poll referendum budget " +
		"summit meeting deadline flood storm earthquake heatwave attack raid strike rise fall drop increase decline average total " +
		"rainfall temperature export import price index survey conference ruling"
	).split(" "),
);

/** Days of the year that stand for a date wherever they are kept; words as tokens are cut. */
export const holidays: readonly (readonly [words: string, month: number, day: number])[] = [
	["new year 's day", 1, 1],
	["valentine 's day", 2, 14],
	["halloween", 10, 31],
	["christmas eve", 12, 24],
	["christmas day", 12, 25],
	["boxing day", 12, 26],
	["new year 's eve", 12, 31],
];

export const weekdays: ReadonlyMap<string, number> = new Map(
	names("sunday monday tuesday wednesday thursday friday saturday", 0),
);

/** With or without a full stop; read only beside a date or a time, because "Sun", "sat" and "wed" are words. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
	...names("sun mon tue wed thu fri sat", 0),
	["tues", 2],
	["weds", 3],
	["thur", 4],
	["thurs", 4],
]);

/** Stretches of the year by name: first month, first day, last month, last day. */
export interface YearPart {
	readonly granularity: "season" | "quarter" | "span";
	readonly from: readonly [month: number, day: number];
	readonly to: readonly [month: number, day: number];
}

/**
 * Seasons hold both the meteorological reading (1 June to 31 August) and the astronomical one (21 June to 22 September)
 * of the northern hemisphere. Winter ends in the following year. Quarters and halves are those of the calendar year.
 */
export const yearParts: ReadonlyMap<string, YearPart> = new Map<string, YearPart>([
	["spring", { granularity: "season", from: [3, 1], to: [6, 20] }],
	["summer", { granularity: "season", from: [6, 1], to: [9, 22] }],
	["autumn", { granularity: "season", from: [9, 1], to: [12, 21] }],
	["winter", { granularity: "season", from: [12, 1], to: [3, 20] }],
	["q1", { granularity: "quarter", from: [1, 1], to: [3, 31] }],
	["q2", { granularity: "quarter", from: [4, 1], to: [6, 30] }],
	["q3", { granularity: "quarter", from: [7, 1], to: [9, 30] }],
	["q4", { granularity: "quarter", from: [10, 1], to: [12, 31] }],
	["h1", { granularity: "span", from: [1, 1], to: [6, 30] }],
	["h2", { granularity: "span", from: [7, 1], to: [12, 31] }],
]);

export const seasons: ReadonlyMap<string, string> = new Map([
	["spring", "spring"],
	["springtime", "spring"],
	["summer", "summer"],
	["summertime", "summer"],
	["autumn", "autumn"],
	["fall", "autumn"],
	["winter", "winter"],
	["wintertime", "winter"],
]);

/** Parts of a day as minutes from midnight, both inclusive, wide enough for both ways of counting them. */
export const dayParts: ReadonlyMap<string, readonly [from: number, to: number]> = new Map<
	string,
	readonly [number, number]
>([
	["early", [0, 720]],
	["dawn", [180, 480]],
	["morning", [0, 719]],
	["noon", [720, 720]],
	["afternoon", [720, 1139]],
	["evening", [960, 1439]],
	["night", [1020, 1439]],
	["late", [900, 1439]],
	["midnight", [0, 1439]],
]);

export const dayPartWords: ReadonlyMap<string, string> = new Map([
	["dawn", "dawn"],
	["daybreak", "dawn"],
	["sunrise", "dawn"],
	["morning", "morning"],
	["lunchtime", "afternoon"],
	["afternoon", "afternoon"],
	["evening", "evening"],
	["night", "night"],
]);

/** Minutes that are said without "minutes": "ten to six", "twenty-five past three". */
export const roundMinutes: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** Words before a time of day: "at ten to six", "until five past nine". */
export const clockLeads: ReadonlySet<string> = new Set("at until till before after since exactly".split(" "));

/** Where in a month, year or decade a part lies: share of its length, from and to. The edges overlap on purpose. */
export const shares: ReadonlyMap<string, readonly [from: number, to: number]> = new Map<
	string,
	readonly [number, number]
>([
	["start", [0, 0.35]],
	["early", [0, 0.45]],
	["mid", [0.25, 0.75]],
	["end", [0.65, 1]],
	["late", [0.55, 1]],
]);

/** Words for the parts in `shares`. */
export const shareWords: ReadonlyMap<string, string> = new Map([
	["early", "early"],
	["mid", "mid"],
	["middle", "mid"],
	["late", "late"],
	["beginning", "start"],
	["start", "start"],
	["end", "end"],
]);

export type UnitName = "minute" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** A unit of time by its word, and how many of `name` it holds. */
export interface TimeUnit {
	readonly name: UnitName;
	readonly count: number;
}

const unit = (name: UnitName, count = 1): TimeUnit => ({ name, count });

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
	["minute", unit("minute")],
	["minutes", unit("minute")],
	["hour", unit("minute", 60)],
	["hours", unit("minute", 60)],
	["day", unit("day")],
	["days", unit("day")],
	["week", unit("week")],
	["weeks", unit("week")],
	["fortnight", unit("week", 2)],
	["month", unit("month")],
	["months", unit("month")],
	["quarter", unit("quarter")],
	["quarters", unit("quarter")],
	["year", unit("year")],
	["years", unit("year")],
	["decade", unit("decade")],
	["decades", unit("decade")],
	["century", unit("century")],
	["centuries", unit("century")],
]);

/** How many units of time: an article counts one of them. */
export const timeCounts: ReadonlyMap<string, number> = new Map([
	...[...smallNumbers].filter(([, count]) => count > 0),
	...tens,
	["a", 1],
	["an", 1],
]);

/** They stand for no number of days or years. */
export const vagueCounts: ReadonlySet<string> = new Set(["few", "several", "many", "couple", "some"]);

/** Days named after their place beside the day of publication. */
export const namedDays: ReadonlyMap<string, number> = new Map([
	["yesterday", -1],
	["today", 0],
	["tonight", 0],
	["tomorrow", 1],
]);

/** How a unit or weekday lies to the day of publication. */
export const directions: ReadonlyMap<string, -1 | 0 | 1> = new Map([
	["last", -1],
	["past", -1],
	["previous", -1],
	["preceding", -1],
	["this", 0],
	["current", 0],
	["next", 1],
	["coming", 1],
	["upcoming", 1],
	["following", 1],
]);

/** Words that may stand before a date and belong to it. */
export const datePrepositions: ReadonlySet<string> = new Set([
	"on",
	"in",
	"at",
	"during",
	"over",
	"throughout",
	"for",
	"within",
]);

/** Prepositions that say so strongly that a date follows that "in May" cannot be a verb or a name. */
export const strongPrepositions: ReadonlySet<string> = new Set([
	"in",
	"since",
	"until",
	"till",
	"during",
	"throughout",
	"last",
	"next",
	"this",
	"early",
	"late",
	"mid",
]);

export type Bound = "since" | "until" | "before" | "after" | "by";

/** "As of" and "from … on" begin a stretch, as "since" does. */
export const bounds: ReadonlyMap<string, Bound> = new Map([
	["since", "since"],
	["until", "until"],
	["till", "until"],
	["through", "until"],
	["before", "before"],
	["after", "after"],
	["by", "by"],
]);

/** "No **later** than Friday" is by Friday. */
export const limits: ReadonlyMap<string, Bound> = new Map([
	["later", "by"],
	["earlier", "since"],
]);

/** Written after a clock time; the zone is read over, not converted. */
export const timeZones: ReadonlySet<string> = new Set(
	"gmt utc bst cet cest eet eest msk ist jst kst hkt aest aedt et est edt ct cst cdt mt mst mdt pt pst pdt z".split(
		" ",
	),
);

/** Verbs and adjectives after which "to meet on Monday" still lies ahead. */
export const forwardWords: ReadonlySet<string> = new Set(
	(
		"expect schedule plan slate set due hope intend want aim prepare vow promise pledge agree likely ready about bind poise " +
		"propose decide threaten invite urge ask hop"
	).split(" "),
);

/** Verbs whose infinitive happened, or failed to, when the verb itself did. */
export const factiveWords: ReadonlySet<string> = new Set(
	"fail manage continue begin start refuse decline help go come seem appear use force have cease".split(" "),
);

/** Auxiliaries by the time they speak of; "would" may be either. */
export const futureAuxiliaries: ReadonlySet<string> = new Set([
	"will",
	"shall",
	"'ll",
	"wo",
	"can",
	"may",
	"might",
	"must",
	"could",
	"should",
]);

export const pastAuxiliaries: ReadonlySet<string> = new Set([
	"was",
	"were",
	"had",
	"did",
	"been",
	"has",
	"have",
	"'ve",
	"having",
]);

/** Words after a four-digit number that make it an amount. */
export const countedThings: ReadonlySet<string> = new Set(
	(
		"dollar euro pound yuan yen rouble ruble rupee franc people person man woman child student worker employee soldier troop vote point mile " +
		"kilometre kilometer km metre meter m foot ft inch kg kilogram kilo ton tonne gram watt mw kw megawatt acre hectare square sq case death " +
		"victim home house job seat member barrel share page word time degree litre liter gallon hour day week month minute second year unit"
	).split(" "),
);

/** Words before a number that name a thing by it: "Flight 1907", "Room 2020". */
export const numberedThings: ReadonlySet<string> = new Set(
	"flight room route highway section article no no. number page chapter model version agenda vision resolution bill order unit suite apartment bus interstate".split(
		" ",
	),
);

/** Words that turn "in five years" into a look back: "the first in five years". Superlatives in -est come on top. */
export const superlatives: ReadonlySet<string> = new Set([
	"first",
	"only",
	"most",
	"least",
	"worst",
	"best",
	"record",
	"never",
	"not",
	"n't",
	"no",
]);

/** Words in -est that are no superlatives. */
export const falseSuperlatives: ReadonlySet<string> = new Set(
	"west east midwest southwest northwest southeast northeast test guest forest interest protest request rest latest honest modest arrest harvest contest earnest".split(
		" ",
	),
);

/** Verbs that take a date from one day to another: "moved from Monday to Friday" is no range. */
export const movingVerbs: ReadonlySet<string> = new Set([
	"move",
	"postpone",
	"push",
	"shift",
	"delay",
	"reschedule",
	"change",
	"bring",
	"extend",
]);

/** "Over", "in", "within", "for" before "the next year" make it the year from now on. */
export const windowPrepositions: ReadonlySet<string> = new Set([
	"over",
	"in",
	"within",
	"during",
	"for",
	"through",
	"throughout",
	"of",
]);

/** Words before four digits that make them a year. */
export const yearPrepositions: ReadonlySet<string> = new Set(
	"in since by until till during of from between before after through throughout early late mid around circa least pre post year fiscal".split(
		" ",
	),
);

/** Words that make a weekday the day of an event, a feast or no one day: "Black Friday", "every Monday". */
export const weekdayEpithets: ReadonlySet<string> = new Set(
	"black super good bloody ash cyber easter palm giving fat shrove holy maundy every each any".split(" "),
);

/** Words after a weekday that make it a title: "the Sunday Times". */
export const weekdayTitles: ReadonlySet<string> = new Set(
	"times mirror telegraph express mail post league night's school lunch roast".split(" "),
);
