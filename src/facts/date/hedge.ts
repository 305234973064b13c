/** Hedges beside a count or a date, from the one table of hedges: what they leave open about a day. */

import { type HedgeRow, hedges, phrasesBefore } from "../../lexicon/hedges.ts";
import { normsIn } from "../../text/norms.ts";
import { normAt, type Tokens } from "../tokens.ts";
import type { Meaning } from "./meaning.ts";

export type Slack = Pick<Meaning, "open" | "loose">;

export interface HedgeRead extends Slack {
	/** The next token after the hedge, or its first one where it was read backwards. */
	readonly to: number;
}

/** "More than five years ago" has no earliest day; hedges that reach down leave the day as said, but not for sure. */
function slackOf({ width }: HedgeRow): Slack | undefined {
	if (width.low < 1) return { loose: true };
	return width.high > 1 ? { open: true } : undefined;
}

/** "Within" is a preposition of dates before it is a hedge; "**lower than** four years ago" compares a thing with what it was then. */
function entriesOf(row: HedgeRow): readonly (readonly [phrase: string, slack: Slack])[] {
	const slack = slackOf(row);
	if (slack === undefined) return [];
	return phrasesBefore(row)
		.filter((phrase) => phrase !== "within" && !comparative.test(phrase))
		.map((phrase) => [phrase, slack]);
}

const comparative = /(?<!few)er than$/;

const phrases: ReadonlyMap<string, Slack> = new Map(Object.values(hedges).flatMap(entriesOf));

/** No hedge has more words. */
const longest = 5;

/** Most tokens neither begin nor end one: they are passed over without joining words. */
const firstWords: ReadonlySet<string> = new Set(
	[...phrases.keys()].map((phrase) => phrase.slice(0, `${phrase} `.indexOf(" "))),
);
const lastWords: ReadonlySet<string> = new Set(
	[...phrases.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
);

/** The hedge that begins at a token: `more than`, `about`; or nothing. */
export function hedgeAt(tokens: Tokens, at: number): HedgeRead {
	if (!firstWords.has(normAt(tokens, at))) return { to: at };
	for (let length = longest; length > 0; length -= 1) {
		const slack = phrases.get(normsIn(tokens, at, at + length));
		if (slack !== undefined) return { ...slack, to: at + length };
	}
	return { to: at };
}

/** The hedge that ends before a token: `at least` in "since at least 2019". */
export function hedgeBefore(tokens: Tokens, at: number): HedgeRead {
	if (!lastWords.has(normAt(tokens, at - 1))) return { to: at };
	for (let length = Math.min(longest, at); length > 0; length -= 1) {
		const slack = phrases.get(normsIn(tokens, at - length, at));
		if (slack !== undefined) return { ...slack, to: at - length };
	}
	return { to: at };
}
