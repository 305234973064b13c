/** Hedges before and behind a quantity, and what they make of its interval. */
import {
	confessed,
	durationLeads,
	durationTrails,
	fillers,
	overNouns,
	ownParticles,
	placeHedges,
	topicHedges,
	topicLemmas,
} from "../../lexicon/hedges.ts";
import { ageWords } from "../../lexicon/labels.ts";
import type { Hedge } from "../../types.ts";
import { hedgeBefore, hedgeBehind } from "./hedge-words.ts";
import type { Measure } from "./measure.ts";
import { firstOf, isHyphen, joined, normAt, type Parsed, type Parser, parsed, phrases, type Tokens } from "./parse.ts";

const filler = phrases(fillers.map((phrase) => ({ words: phrase.split(" "), value: true })));

/** "Talked about two issues": a topic, not a hedge. */
const isTopic = (tokens: Tokens, at: number): boolean =>
	topicHedges.has(normAt(tokens, at)) && topicLemmas.has(tokens[at - 1]?.lemma ?? "");

/** Past "a total of". An article is no filler: "more than the 4 percent of last year" compares with a known number. */
const pastFillers = (tokens: Tokens, at: number): number => filler(tokens, at)?.to ?? at;

const withHedge = (measure: Measure, more: Hedge): Measure => ({
	...measure,
	hedges: [...measure.hedges, more],
});

/** The largest count that a preposition of place is taken to place, not to compare. */
const handful = 9;

/** "Drones over two cities": where, not how many. */
function isPlace(tokens: Tokens, at: number, { amount, unit, sort, range }: Measure): boolean {
	const few = unit === undefined && sort === "count" && !range && amount <= handful;
	return few && placeHedges.has(normAt(tokens, at)) && !ageWords.has(normAt(tokens, at - 1));
}

/** "The bills add **up to** 40 crowns", "reigned **over** 13 islands": the word belongs to what stands before it. */
function isParticle(tokens: Tokens, at: number, { value: { unit }, to }: Parsed<Measure>): boolean {
	const { lemma = "", tag } = tokens[at - 1] ?? {};
	if (unit?.dimension === "duration") return false;
	if (lemma === "own" && normAt(tokens, at) === "up") return confessed.has(tokens[to]?.lemma ?? "");
	if (tag === "NOUN") return normAt(tokens, at) === "over" && overNouns.has(lemma);
	return ownParticles.get(normAt(tokens, at))?.has(lemma) === true;
}

/** "The talks went on over two days": during them. */
function isDuring(tokens: Tokens, at: number, { value, to }: Parsed<Measure>): boolean {
	if (normAt(tokens, at) !== "over" || value.unit?.dimension !== "duration" || value.sort === "age") return false;
	const attributive = isHyphen(tokens, to - 2) || durationTrails.has(normAt(tokens, to));
	return !(attributive || durationLeads.has(tokens[at - 1]?.lemma ?? ""));
}

/** "**Higher than** two years ago": than it was then. */
function isThen(tokens: Tokens, at: number, { value, to }: Parsed<Measure>): boolean {
	const isComparative = normAt(tokens, at + 1) === "than" && /(?<!few)er$/.test(normAt(tokens, at));
	return isComparative && value.unit?.dimension === "duration" && durationTrails.has(normAt(tokens, to));
}

/** What `core` reads, behind a hedge. */
const led =
	(core: Parser<Measure>): Parser<Measure> =>
	(tokens, at) => {
		const hedge = hedgeBefore(tokens, at);
		if (hedge === undefined || isTopic(tokens, at)) return undefined;
		const found = core(tokens, pastFillers(tokens, hedge.to));
		if (found !== undefined && (isPlace(tokens, at, found.value) || isParticle(tokens, at, found))) return undefined;
		if (found !== undefined && (isDuring(tokens, at, found) || isThen(tokens, at, found))) return undefined;
		return found && parsed(withHedge(found.value, hedge.value), found.to);
	};

/** "40 families **or so**", "12 million euros**, give or take**": a hedge behind what is counted, or between two marks. */
export function hedgeApart(tokens: Tokens, at: number): Hedge | undefined {
	const marked = normAt(tokens, at) === ",";
	const start = marked ? at + 1 : at;
	const found = hedgeBehind(tokens, start);
	const next = tokens[found?.to ?? start];
	const closed = next === undefined || next.tag === "PUNCT";
	const fits = marked || normAt(tokens, start) === "and" ? closed : next?.tag !== "NUM";
	return found !== undefined && fits && apart.has(normAt(tokens, start)) ? found.value : undefined;
}

/** The others may open another phrase: "40 people almost at once". */
const apart: ReadonlySet<string> = new Set(["or", "at", "give", "more", "and", "on", "tops"]);

/** A hedge behind the quantity, or `35+` behind its number. */
function trailing(tokens: Tokens, found: Parsed<Measure>): Parsed<Measure> {
	const hedge = hedgeBehind(tokens, found.to);
	if (
		hedge === undefined ||
		tokens[found.to]?.capital ||
		(normAt(tokens, found.to) === "+" && !joined(tokens, found.to))
	)
		return found;
	return parsed(withHedge(found.value, hedge.value), hedge.to);
}

/** Reads what `core` reads, with hedges before (they may nest: "up to about 35") or behind it. */
export function hedged(core: Parser<Measure>): Parser<Measure> {
	const leading = led(firstOf(core, led(core)));
	return (tokens, at) => {
		const found = leading(tokens, at);
		if (found !== undefined) return found;
		const bare = core(tokens, at);
		return bare && trailing(tokens, bare);
	};
}
