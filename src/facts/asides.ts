import { namedDays, timeUnits, weekdays } from "../lexicon/calendar.ts";
import type { Token, TokenRange } from "../types.ts";
import { isAdverbial, skip } from "./phrase.ts";

/** "refused**, however,** to raise", "failed **on Sunday** to reach": the token behind a few words that stand between. */
export function behindAside(tokens: readonly Token[], cue: TokenRange): number {
	const at = behindTime(tokens, skip(tokens, cue.to, isAdverbial));
	const isComma = tokens[at]?.norm === ",";
	if (!isComma && (tokens[at]?.tag !== "ADP" || staying.has(tokens[cue.to - 1]?.lemma ?? ""))) return at;
	const close = isComma
		? at + 1 + tokens.slice(at + 1, at + ASIDE_LENGTH).findIndex(({ norm }) => norm === ",")
		: skip(tokens, at + 1, isOfObject) - 1;
	return close > at && close < at + ASIDE_LENGTH && tokens[close + 1]?.norm === "to" ? close + 1 : at;
}

/** "refused **last year** to apply", "failed **Monday** to agree": a time without a preposition. */
function behindTime(tokens: readonly Token[], at: number): number {
	const end = skip(tokens, at, isOfObject);
	const { norm = "", lemma = "" } = tokens[end - 1] ?? {};
	const isTime =
		end > at && end - at <= TIME_LENGTH && (timeUnits.has(lemma) || weekdays.has(norm) || namedDays.has(norm));
	return isTime && tokens[end]?.norm === "to" ? end : at;
}

/** Words of such a time: "earlier this month". */
const TIME_LENGTH = 4;

/** "was in Oslo **to meet** them": where somebody is has its own aim. */
const staying: ReadonlySet<string> = new Set("be have remain work look go".split(" "));

export function isOfObject({ tag, norm }: Token): boolean {
	return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tag) || norm === "'s";
}

/** Tokens up to the second comma of an aside. */
const ASIDE_LENGTH = 6;
