/** Words around a date that belong to it: "early", "the end of", "at least", "since", "on", "morning". */

import { bounds, datePrepositions, dayPartWords, limits, shareWords } from "../../lexicon/calendar.ts";
import { normsIn } from "../../text/norms.ts";
import { normAt, type Tokens } from "../tokens.ts";
import { hedgeBefore } from "./hedge.ts";
import type { Match, Meaning } from "./meaning.ts";
import { settled } from "./spoken-clock.ts";
import { isCapital } from "./words.ts";

type Extend = (tokens: Tokens, match: Match & { readonly meaning: Meaning }) => Match;

/** "Sunday morning", "yesterday evening", "June 5 afternoon", "half past nine on Friday evening" */
const partAfter: Extend = (tokens, match) => {
	const part = dayPartWords.get(normAt(tokens, match.to));
	const { granularity, end, eitherHalf } = match.meaning;
	if (part !== undefined && eitherHalf === true)
		return { ...match, to: match.to + 1, meaning: settled(match.meaning, part) };
	if (part === undefined || granularity !== "day" || end !== undefined || isCapital(tokens, match.to)) return match;
	return { ...match, to: match.to + 1, meaning: { ...match.meaning, granularity: "part", part } };
};

/** "the morning of June 5" */
const partOf: Extend = (tokens, match) => {
	const part = dayPartWords.get(normAt(tokens, match.from - 2));
	if (part === undefined || normAt(tokens, match.from - 1) !== "of") return match;
	const from = normAt(tokens, match.from - 3) === "the" ? match.from - 3 : match.from - 2;
	if (match.meaning.eitherHalf === true) return { ...match, from, meaning: settled(match.meaning, part) };
	if (match.meaning.granularity !== "day") return match;
	return { ...match, from, meaning: { ...match.meaning, granularity: "part", part } };
};

/** "early Sunday", "late on Friday", "mid-June", "the end of 2025", "early in the 1980s" */
const share: Extend = (tokens, match) => {
	const before = overWords(tokens, match.from - 1, ["the", "of", "-", "in", "on"]);
	const word = normAt(tokens, before);
	const part = shareWords.get(word);
	const gap = normsIn(tokens, before + 1, match.from);
	const noun = !["early", "mid", "late"].includes(word);
	if (part === undefined || match.meaning.part !== undefined || match.meaning.end !== undefined) return match;
	if (noun !== (gap === "of" || gap === "of the") || match.meaning.relative?.window !== undefined) return match;
	if (match.meaning.granularity === "day" && (noun || part === "mid")) return match;
	const granularity = match.meaning.granularity === "day" ? "part" : match.meaning.granularity;
	const from = noun && normAt(tokens, before - 1) === "the" ? before - 1 : before;
	return { ...match, from, meaning: { ...match.meaning, granularity, part } };
};

/** The nearest token to the left that is none of these words, at most two words away. */
function overWords(tokens: Tokens, at: number, words: readonly string[]): number {
	const first = words.includes(normAt(tokens, at)) ? at - 1 : at;
	return words.includes(normAt(tokens, first)) && first !== at ? first - 1 : first;
}

/** "earlier Monday", "later on Friday", "earlier in June", "later today", "late Tuesday night" */
const edge: Extend = (tokens, match) => {
	const { weekday, month, relative, granularity } = match.meaning;
	const at = ["on", "in"].includes(normAt(tokens, match.from - 1)) ? match.from - 2 : match.from - 1;
	const [word, today] = [normAt(tokens, at), relative?.unit === "day" && relative.offset === 0];
	if (granularity === "part" && (word === "late" || word === "early")) return { ...match, from: at };
	const dated = weekday !== undefined || month !== undefined || today;
	return dated && ["earlier", "later"].includes(word) ? { ...match, from: at } : match;
};

/** "the 1980s", "the second quarter", "the 18th of June" */
const article: Extend = (tokens, match) =>
	normAt(tokens, match.from - 1) === "the" && tokens[match.to]?.tag !== "NOUN" && match.meaning.granularity !== "year"
		? { ...match, from: match.from - 1 }
		: match;

/** "at least 2019", "around 2015", "about 6 p.m.", "as early as June"; but not "talked about Monday" */
const hedge: Extend = (tokens, match) => {
	const { from, meaning } = match;
	const early = normAt(tokens, from - 1) === "as" && normAt(tokens, from - 2) === "early";
	if (early && normAt(tokens, from - 3) === "as") return { ...match, from: from - 3 };
	// "smaller than last year" is a comparison.
	if (normAt(tokens, from - 1) === "than") return match;
	const { to, open, loose } = hedgeBefore(tokens, from);
	const bounded = bounds.has(normAt(tokens, to - 1));
	const counted = meaning.granularity === "minute" || meaning.granularity === "year" || normAt(tokens, to) === "around";
	if (to === from || !(open === true ? bounded : counted && meaning.bound === undefined)) return match;
	return { ...match, from: to, meaning: { ...meaning, open, loose } };
};

/** "no later than Friday", "not earlier than May" */
const limit: Extend = (tokens, match) => {
	const { from, meaning } = match;
	const bound = limits.get(normAt(tokens, from - 2));
	const denied = normAt(tokens, from - 1) === "than" && /^(?:no|not)$/.test(normAt(tokens, from - 3));
	if (bound === undefined || !denied || meaning.bound !== undefined || meaning.end !== undefined) return match;
	return { ...match, from: from - 3, meaning: { ...meaning, bound } };
};

/** "since 2018", "by Friday", "on Monday"; but not "after Friday's vote", where the vote comes after nothing. */
const preposition: Extend = (tokens, match) => {
	const word = normAt(tokens, match.from - 1);
	const bound = bounds.get(word);
	if (bound !== undefined && match.meaning.bound === undefined && match.meaning.end === undefined) {
		if (isOfNoun(tokens, match)) return match;
		return { ...match, from: match.from - 1, meaning: { ...match.meaning, bound } };
	}
	const ranged = match.meaning.end !== undefined && (word === "from" || word === "between");
	const particle = word === "over" && match.meaning.granularity !== "span";
	return (datePrepositions.has(word) && !particle && !isOfNoun(tokens, match)) || ranged
		? { ...match, from: match.from - 1 }
		: match;
};

/** The preposition governs the noun that the date describes. */
function isOfNoun(tokens: Tokens, { from, to }: Match): boolean {
	const next = tokens[to];
	if (next?.norm === "'s" || (next?.norm === "'" && !next.spaced)) return true;
	return (
		next?.tag === "NOUN" &&
		(normAt(tokens, from) === "the" || !["since", "until", "by"].includes(normAt(tokens, from - 1)))
	);
}

const extensions: readonly Extend[] = [partAfter, partOf, share, edge, article, hedge, limit, preposition];

/** The match with all words that belong to it, never over tokens before `floor`. */
export function extended(tokens: Tokens, match: Match, floor: number): Match {
	let current = match;
	for (const extend of extensions) {
		const { from, to, meaning } = current;
		if (meaning === undefined) return current;
		const next = extend(tokens, { from, to, meaning });
		if (next.from >= floor) current = next;
	}
	return current;
}
