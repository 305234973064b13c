/** Times of day: "9:30 am", "11am", "at 6 p.m. EDT", "noon", "14:30", "half past seven", "in the morning". */

import { dayPartWords, timeZones } from "../../lexicon/calendar.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { bare, countAt, digitsAt, skip } from "./words.ts";

const halves: ReadonlyMap<string, "am" | "pm"> = new Map([
	["am", "am"],
	["a.m", "am"],
	["pm", "pm"],
	["p.m", "pm"],
]);

const clockMatch = (from: number, to: number, minute: number): Match => ({
	from,
	to,
	meaning: { granularity: "minute", minute },
});

/** `9:30 am`, `9.30am`, `11am`, `14:30`, `10:00:00`, `6 p.m. EDT`, `0900 GMT`. */
export const digital: Pattern = (tokens, at) => {
	const read = hourAt(tokens, at);
	if (
		read === undefined ||
		(joined(tokens, at) && [":", "/", ".", "-", "$"].includes(normAt(tokens, at - 1)) && normAt(tokens, at - 1) !== "-")
	)
		return undefined;
	const half = halves.get(bare(normAt(tokens, read.to)));
	const zoned = timeZones.has(normAt(tokens, half === undefined ? read.to : read.to + 1));
	if (half === undefined && !read.certain && !zoned) return undefined;
	const minute = minuteOf(read.hour, read.minute, half);
	const to = half === undefined ? read.to : read.to + 1;
	return minute === undefined ? { from: at, to, meaning: undefined } : clockMatch(at, afterZone(tokens, to), minute);
};

interface HourRead {
	readonly hour: number;
	readonly minute: number;
	readonly to: number;
	/** Written as only times are: with a colon. */
	readonly certain: boolean;
}

function hourAt(tokens: Tokens, at: number): HourRead | undefined {
	const word = normAt(tokens, at);
	const hour = digitsAt(tokens, at);
	if (hour !== undefined && normAt(tokens, at + 1) === ":" && joined(tokens, at + 1) && joined(tokens, at + 2))
		return colonAt(tokens, at, hour);
	const point = /^(\d{1,2})\.(\d\d)$/.exec(word);
	if (point !== null) return { hour: Number(point[1]), minute: Number(point[2]), to: at + 1, certain: false };
	if (/^[0-2]\d[0-5]\d$/.test(word))
		return { hour: Number(word.slice(0, 2)), minute: Number(word.slice(2)), to: at + 1, certain: false };
	return hour !== undefined && hour <= 24 ? { hour, minute: 0, to: at + 1, certain: false } : undefined;
}

function colonAt(tokens: Tokens, at: number, hour: number): HourRead | undefined {
	if (!/^[0-5]\d$/.test(normAt(tokens, at + 2)) || hour > 24) return undefined;
	const seconds = normAt(tokens, at + 3) === ":" && joined(tokens, at + 3) && /^[0-5]\d$/.test(normAt(tokens, at + 4));
	return { hour, minute: Number(normAt(tokens, at + 2)), to: seconds ? at + 5 : at + 3, certain: true };
}

function minuteOf(hour: number, minute: number, half: "am" | "pm" | undefined): number | undefined {
	if (minute > 59 || hour > 24 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
	if (half === undefined) return (hour * 60 + minute) % 1440;
	return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

/** Over `EDT`, `(GMT)`, `local time`. */
function afterZone(tokens: Tokens, at: number): number {
	if (normAt(tokens, at) === "local" && normAt(tokens, at + 1) === "time") return at + 2;
	if (timeZones.has(normAt(tokens, at))) return skip(tokens, at + 1, "time");
	return normAt(tokens, at) === "(" && timeZones.has(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === ")"
		? at + 3
		: at;
}

/** `noon`, `midday`, `midnight`. */
export const namedHour: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "12");
	const word = normAt(tokens, start);
	if (word === "noon" || word === "midday") return clockMatch(at, afterZone(tokens, start + 1), 720);
	return word === "midnight" ? clockMatch(at, afterZone(tokens, start + 1), 0) : undefined;
};

/** `six o'clock`, `half past seven`, `quarter to nine in the evening`. */
export const spoken: Pattern = (tokens, at) => {
	const past = pastAt(tokens, at);
	const count = countAt(tokens, past?.to ?? at);
	if (count?.count === undefined || count.count > 12 || (normAt(tokens, at) === "a" && past === undefined))
		return undefined;
	const to = clockWordAt(tokens, count.to);
	const { half, to: end } = halfOfDay(tokens, to);
	if (past === undefined && to === count.to && half === undefined) return undefined;
	const minutes = (count.count % 12) * 60 + (past?.minutes ?? 0) + (half === "pm" ? 720 : 0);
	if (half !== undefined) return clockMatch(at, end, (minutes + 1440) % 1440);
	return past === undefined && to === count.to ? undefined : clockMatch(at, to, (minutes + 1440) % 1440);
};

function pastAt(tokens: Tokens, at: number): { readonly minutes: number; readonly to: number } | undefined {
	const start = skip(tokens, at, "a");
	const size = new Map([
		["half", 30],
		["quarter", 15],
	]).get(normAt(tokens, start));
	if (size === undefined) return undefined;
	if (normAt(tokens, start + 1) === "past") return { minutes: size, to: start + 2 };
	return normAt(tokens, start + 1) === "to" && size === 15 ? { minutes: -size, to: start + 2 } : undefined;
}

function clockWordAt(tokens: Tokens, at: number): number {
	const word = normAt(tokens, at);
	if (word === "o'clock") return at + 1;
	return word === "o" && ["'clock", "clock"].includes(normAt(tokens, at + 1)) ? at + 2 : at;
}

/** `in the morning`, `in the afternoon`, `at night`. */
function halfOfDay(tokens: Tokens, at: number): { readonly half: "am" | "pm" | undefined; readonly to: number } {
	const part = normAt(tokens, at) === "at" ? normAt(tokens, at + 1) : normAt(tokens, at + 2);
	const led =
		(normAt(tokens, at) === "in" && normAt(tokens, at + 1) === "the") ||
		(normAt(tokens, at) === "at" && part === "night");
	if (!led || !dayPartWords.has(part)) return { half: undefined, to: at };
	return { half: part === "morning" ? "am" : "pm", to: normAt(tokens, at) === "at" ? at + 2 : at + 3 };
}

/** `this morning`, `last night`, `that evening`, `in the afternoon`. */
export const dayPart: Pattern = (tokens, at) => {
	const word = normAt(tokens, at);
	const part = dayPartWords.get(normAt(tokens, at + 1));
	if (part === undefined || !["this", "last", "that", "the"].includes(word)) return undefined;
	if (word === "last" && part !== "night") return undefined;
	if (word === "the" && !["in", "during"].includes(normAt(tokens, at - 1))) return undefined;
	if (word === "the" && ["NOUN", "PROPN"].includes(tokens[at + 2]?.tag ?? "")) return undefined;
	return { from: at, to: at + 2, meaning: partMeaning(word, part) };
};

function partMeaning(word: string, part: string): Meaning {
	const from = word === "that" || word === "the" ? "text" : "publication";
	return { granularity: "part", part, relative: { unit: "day", offset: word === "last" ? -1 : 0, from } };
}
