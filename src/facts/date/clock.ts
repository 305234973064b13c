/** Times of day in figures or by name: "9:30 am", "11am", "at 6 p.m. EDT", "noon", "14:30", "this morning". */

import { dayPartWords, timeZones } from "../../lexicon/calendar.ts";
import { minutesOfDay } from "../../values/day.ts";
import { joined, normAt, type Tokens } from "../tokens.ts";
import type { Meaning, Pattern } from "./meaning.ts";
import { type Half, halfOfDay, onClock, onDial } from "./spoken-clock.ts";
import { bare, digitsAt, skip } from "./words.ts";

const halves: ReadonlyMap<string, Half> = new Map([
	["am", "am"],
	["a.m", "am"],
	["pm", "pm"],
	["p.m", "pm"],
]);

/** `9:30 am`, `9.30am`, `11am`, `14:30`, `10:00:00`, `6 p.m. EDT`, `0900 GMT`. */
export const digital: Pattern = (tokens, at) => {
	const read = hourAt(tokens, at);
	if (
		read === undefined ||
		(joined(tokens, at) && [":", "/", ".", "-", "$"].includes(normAt(tokens, at - 1)) && normAt(tokens, at - 1) !== "-")
	)
		return undefined;
	const { half, to } = halfAfter(tokens, read.to);
	const end = afterZone(tokens, to);
	if (half === undefined && !read.certain && end === to) return undefined;
	const minute = minuteOf(read.hour, read.minute, half);
	if (minute === undefined) return { from: at, to, meaning: undefined };
	return half === undefined && end === to && isOnDial(tokens, at, read)
		? onDial(at, end, minute)
		: onClock(at, end, minute);
};

function halfAfter(tokens: Tokens, at: number): { readonly half: Half | undefined; readonly to: number } {
	const half = halves.get(bare(normAt(tokens, at)));
	return half === undefined ? halfOfDay(tokens, at) : { half, to: at + 1 };
}

/** "9:30" may be of the evening; "09:30" and "14:30" are on a clock of 24 hours, as are times with seconds. */
function isOnDial(tokens: Tokens, at: number, { hour, to }: HourRead): boolean {
	return hour >= 1 && hour <= 12 && !normAt(tokens, at).startsWith("0") && to === at + 3;
}

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
	if (half === undefined) return (hour * 60 + minute) % minutesOfDay;
	return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

/** Over `EDT`, `ET/PT`, `(GMT)`, `local time`. */
function afterZone(tokens: Tokens, at: number): number {
	if (normAt(tokens, at) === "local" && normAt(tokens, at + 1) === "time") return at + 2;
	if (timeZones.has(normAt(tokens, at))) {
		const isPair = normAt(tokens, at + 1) === "/" && timeZones.has(normAt(tokens, at + 2));
		return isPair ? at + 3 : skip(tokens, at + 1, "time");
	}
	return normAt(tokens, at) === "(" && timeZones.has(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === ")"
		? at + 3
		: at;
}

/** `noon`, `midday`, `midnight`. */
export const namedHour: Pattern = (tokens, at) => {
	const start = skip(tokens, at, "12");
	const word = normAt(tokens, start);
	if (word === "noon" || word === "midday") return onClock(at, afterZone(tokens, start + 1), 720);
	return word === "midnight" ? onClock(at, afterZone(tokens, start + 1), 0) : undefined;
};

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
