import { datelineWords } from "../../lexicon/notices.ts";
import type { Document, Token } from "../../types.ts";
import { isDay, isoDay } from "../../values/day.ts";
import type { Tokens } from "../tokens.ts";
import { type Found, scan } from "./scan.ts";

/** Sentences at the head of a text, and tokens of one, among which its day of publication is looked for. */
const head = { sentences: 4, tokens: 16 };

/**
 * The day of publication that a text gives itself, ISO: "Castelmere, August 14, 2024 -", "Published: 14 August 2024, 10:32",
 * "LONDON, June 19, 2023 (Agency) - The …". A day with other words around it is one of the story.
 */
export function datelineDay({ sentences }: Document): string | undefined {
	for (const { tokens } of sentences.slice(0, head.sentences)) {
		const [day, other] = scan(tokens.slice(0, head.tokens)).filter((found) => dayOf(found) !== undefined);
		// Of two days one may be that of a birth and the other that of a death.
		if (day !== undefined && other === undefined && isDateline(tokens, day)) return dayOf(day);
	}
	return undefined;
}

function dayOf({ meaning: { year, month, day } }: Found): string | undefined {
	if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
	return isoDay(year, month, day);
}

/** Nothing but places, names and labels stand before the day, and behind it up to a dash or the end. */
function isDateline(tokens: Tokens, { meaning, from, to }: Found): boolean {
	if (meaning.end !== undefined || meaning.other !== undefined) return false;
	const dash = tokens.findIndex(({ norm, spaced }, at) => at >= to && norm === "-" && spaced);
	const end = dash < 0 ? tokens.length : dash;
	const others = [...tokens.slice(0, from), ...tokens.slice(to, end)];
	return end <= head.tokens && others.every(isHeading);
}

function isHeading({ tag, norm }: Token): boolean {
	return tag === "PROPN" || tag === "NUM" || (tag === "PUNCT" && norm !== "?") || datelineWords.has(norm);
}
