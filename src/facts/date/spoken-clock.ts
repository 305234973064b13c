/** Times of day in words: "six o'clock", "half past seven", "a quarter to nine in the evening", "ten to six", "half nine". */

import { clockLeads, dayPartWords, roundMinutes } from "../../lexicon/calendar.ts";
import { minutesOfDay } from "../../values/day.ts";
import { normAt, type Tokens } from "../tokens.ts";
import { hedgeBefore } from "./hedge.ts";
import type { Match, Meaning, Pattern } from "./meaning.ts";
import { countAt, skip } from "./words.ts";

export type Half = "am" | "pm";

/** Minutes of half a day. */
const halfDay = minutesOfDay / 2;

/** A time of which nothing says whether it is of the morning or of the evening. */
export function onDial(from: number, to: number, minute: number): Match {
	return { from, to, meaning: { granularity: "minute", minute: minute % halfDay, eitherHalf: true } };
}

export function onClock(from: number, to: number, minute: number): Match {
	return { from, to, meaning: { granularity: "minute", minute } };
}

/** `six o'clock`, `half past seven`, `quarter to nine in the evening`, `five past twelve`, `half nine`. */
export const spoken: Pattern = (tokens, at) => {
	const offset = offsetAt(tokens, at);
	const hour = countAt(tokens, offset?.to ?? at);
	if (hour?.count === undefined || hour.count < 1 || hour.count > 12) return undefined;
	if (offset === undefined && normAt(tokens, at) === "a") return undefined;
	const word = pastClockWord(tokens, hour.to);
	const { half, to } = halfOfDay(tokens, word);
	const isPlain = half === undefined && word === hour.to;
	if (isPlain && (offset === undefined || (offset.doubtful && !isClockPlace(tokens, at, to)))) return undefined;
	const minute = ((hour.count % 12) * 60 + (offset?.minutes ?? 0) + halfDay) % halfDay;
	return half === undefined ? onDial(at, to, minute) : onClock(at, to, half === "pm" ? minute + halfDay : minute);
};

/** How far a time lies from the full hour that it names. */
interface Offset {
	/** Negative: before the hour. */
	readonly minutes: number;
	readonly to: number;
	/** Anything else might be meant: "ten to six" is a result, too. */
	readonly doubtful: boolean;
}

/** `half past`, `a quarter to`, `ten to`, `12 minutes past`; the bare `half` of "half nine". */
function offsetAt(tokens: Tokens, at: number): Offset | undefined {
	const size = sizeAt(tokens, at);
	if (size === undefined) return undefined;
	const { minutes, to, doubtful } = size;
	const side = normAt(tokens, to);
	if (side === "past") return { minutes, to: to + 1, doubtful };
	if (minutes === 30) return side === "to" ? undefined : { minutes, to, doubtful: true };
	return side === "to" ? { minutes: -minutes, to: to + 1, doubtful } : undefined;
}

function sizeAt(tokens: Tokens, at: number): Offset | undefined {
	if (normAt(tokens, at) === "half") return { minutes: 30, to: at + 1, doubtful: false };
	const quarter = skip(tokens, at, "a");
	if (normAt(tokens, quarter) === "quarter") return { minutes: 15, to: quarter + 1, doubtful: false };
	const read = normAt(tokens, at) === "a" ? undefined : countAt(tokens, at);
	if (read?.count === undefined || read.count < 1 || read.count > 59) return undefined;
	const past = skip(tokens, read.to, "minutes", "minute");
	if (past > read.to) return { minutes: read.count, to: past, doubtful: false };
	return roundMinutes.has(read.count) ? { minutes: read.count, to: past, doubtful: true } : undefined;
}

/** "At ten to six" and "it was half nine", but not "around ten to twelve people" or "the vote was ten to six". */
function isClockPlace(tokens: Tokens, from: number, to: number): boolean {
	const next = tokens[to];
	const counts = next !== undefined && ["NOUN", "PROPN", "ADJ", "NUM", "SYM"].includes(next.tag) && !next.capital;
	const [before, subject] = [normAt(tokens, from - 1), normAt(tokens, from - 2)];
	const isLed =
		clockLeads.has(before) ||
		hedgeBefore(tokens, from).to < from ||
		(subject === "it" && (before === "was" || before === "is"));
	return isLed && !counts && normAt(tokens, to) !== "-";
}

function pastClockWord(tokens: Tokens, at: number): number {
	const word = normAt(tokens, at);
	if (word === "o'clock" || word === "oclock") return at + 1;
	return word === "o" && ["'clock", "clock"].includes(normAt(tokens, at + 1)) ? at + 2 : at;
}

/** `in the morning`, `in the afternoon`, `at night`. */
export function halfOfDay(tokens: Tokens, at: number): { readonly half: Half | undefined; readonly to: number } {
	const part = normAt(tokens, at) === "at" ? normAt(tokens, at + 1) : normAt(tokens, at + 2);
	const led =
		(normAt(tokens, at) === "in" && normAt(tokens, at + 1) === "the") ||
		(normAt(tokens, at) === "at" && part === "night");
	if (!led || !dayPartWords.has(part)) return { half: undefined, to: at };
	return { half: part === "morning" ? "am" : "pm", to: normAt(tokens, at) === "at" ? at + 2 : at + 3 };
}

/** "Half past nine" on "Friday evening" is of the evening; the small hours of a night are of the morning. */
export function settled(meaning: Meaning, part: string | undefined): Meaning {
	const { minute, eitherHalf, ...rest } = meaning;
	const half = minute === undefined || eitherHalf === undefined ? undefined : halfOf(part, minute);
	return minute === undefined || half === undefined
		? meaning
		: { ...rest, minute: half === "pm" ? minute + halfDay : minute };
}

/** From five o'clock on a night is still one of the evening. */
const smallHours = 300;

function halfOf(part: string | undefined, minute: number): Half | undefined {
	if (part === "night") return minute < smallHours ? "am" : "pm";
	if (part === "dawn" || part === "morning") return "am";
	return part === "afternoon" || part === "evening" ? "pm" : undefined;
}
