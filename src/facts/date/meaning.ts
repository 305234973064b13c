/** What the words of a date say, before the calendar and the day of publication are asked. */
import type { Bound } from "../../lexicon/calendar.ts";
import type { Granularity, RelativeDate } from "../../types.ts";
import type { DayRange } from "../../values/day.ts";
import type { Tokens } from "../tokens.ts";

export interface Meaning {
	readonly granularity: Granularity;
	readonly year?: number | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	readonly weekday?: number | undefined;
	/** Minutes from midnight. */
	readonly minute?: number | undefined;
	/** "Half past nine": half a day later, too. */
	readonly eitherHalf?: boolean | undefined;
	readonly part?: string | undefined;
	/** "last Monday", "this June", "next summer": -1, 0, 1. */
	readonly which?: -1 | 0 | 1 | undefined;
	readonly relative?: RelativeDate | undefined;
	/** Days that the words fix by themselves: a decade, a century. */
	readonly days?: DayRange | undefined;
	/** The other reading of 06/07/2023. */
	readonly other?: Meaning | undefined;
	/** The end of a range. */
	readonly end?: Meaning | undefined;
	readonly bound?: Bound | undefined;
	/** "since at least 2019", "more than five years ago": possibly earlier than said. */
	readonly open?: boolean | undefined;
	/** "Two days before Monday": `relative` is counted from this date. */
	readonly base?: Meaning | undefined;
	/** "Two days after": counted from what follows; no date by itself. */
	readonly pending?: boolean | undefined;
	/** "around 2015": not exactly so. */
	readonly loose?: boolean | undefined;
}

/** Tokens `[from, to)` that say a date; without a meaning they are known to say none, and are passed over. */
export interface Match {
	readonly from: number;
	readonly to: number;
	readonly meaning: Meaning | undefined;
}

/** A pattern reads at one position and says how far it got. */
export type Pattern = (tokens: Tokens, at: number) => Match | undefined;
