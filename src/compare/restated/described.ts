import { memberBodies } from "../../lexicon/bodies.ts";
import { comingPosts, deniedPosts, otherPosts, pastPosts } from "../../lexicon/person-nouns.ts";
import { possessives } from "../../lexicon/possessives.ts";
import { roleHeads } from "../../lexicon/titles.ts";
import type { Sentence, Token, TokenRange } from "../../types.ts";
import { phraseBefore, phraseEnd } from "../clauses/arguments.ts";

/** What a text calls somebody: "Ada Moe, **a former teacher at Northgate**", "**the founder of Corvex**, Ivar Moe". */
export interface Description {
	/** The noun that calls them so. */
	readonly noun: number;
	/** Whom it describes. */
	readonly holder: TokenRange;
	/** The whole description, with what stands before the noun and hangs on it. */
	readonly place: TokenRange;
	readonly time: "past" | "now" | "coming";
	/** "the **deputy** director": another post than the noun alone. */
	readonly lesser: boolean;
}

/** Whom a noun describes: beside it between commas, by a verb of being, or right behind it. Nothing for a denied post. */
export function describedBy(sentence: Sentence, noun: number): Description | undefined {
	const { tokens } = sentence;
	const from = startOf(tokens, noun);
	const to = endOf(tokens, noun + 1);
	const words = tokens.slice(from, noun).map(({ norm }) => norm);
	if (words.some((word) => deniedPosts.has(word))) return undefined;
	const found =
		behindComma(tokens, { from, to }, noun) ??
		behindBeing(sentence, from) ??
		beforeName(tokens, { from, to }, noun) ??
		itself(tokens, from, noun);
	if (found === undefined) return undefined;
	// "the leader of the guild **until Friday**".
	const time =
		words.some((word) => pastPosts.has(word)) || tokens[to]?.norm === "until"
			? "past"
			: words.some((word) => comingPosts.has(word))
				? "coming"
				: found.time;
	return { noun, holder: found.holder, place: { from, to }, time, lesser: words.some((word) => otherPosts.has(word)) };
}

interface Held {
	readonly holder: TokenRange;
	readonly time: Description["time"];
}

/** "a former **teacher**", "Northgate's new **coach**": where the phrase of a noun begins. */
function startOf(tokens: readonly Token[], noun: number): number {
	let from = noun;
	while (from > 0 && isBeforeNoun(tokens[from - 1]) && tokens[from]?.tag !== "DET") from -= 1;
	return from;
}

function isBeforeNoun(token: Token | undefined): boolean {
	return (
		/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token?.tag ?? "") ||
		token?.norm === "'s" ||
		token?.norm === "-" ||
		possessives.has(token?.norm ?? "")
	);
}

/** "teacher **at Northgate in Lund**": behind prepositions that hang a place, a body or a work on a person. */
function endOf(tokens: readonly Token[], from: number): number {
	let end = from;
	if (tokens[end]?.norm === "by" && trades.has(tokens[end + 1]?.norm ?? "")) end += 2;
	while (hanging.has(tokens[end]?.norm ?? "")) {
		const to = phraseEnd(tokens, end + 1, tokens.length);
		if (to === end + 1) return end;
		end = to;
	}
	return end;
}

/** "a plumber **by day**", "a lawyer **by training**". */
const trades: ReadonlySet<string> = new Set("day night trade profession training".split(" "));

const hanging: ReadonlySet<string> = new Set("of at in for with from to".split(" "));

/** "Ada Moe**, a teacher at Northgate,**"; "Moe, an employee of Lofty and **a resident of Varde**,". */
function behindComma(tokens: readonly Token[], { from, to }: TokenRange, noun: number): Held | undefined {
	// "Ada Moe, **herself** a teacher".
	const start = reflexives.has(tokens[from - 1]?.norm ?? "") ? from - 1 : from;
	const opening = tokens[start - 1]?.norm === "and" ? listOpening(tokens, start - 1) : start;
	const isJoined = opening !== start;
	if (opening === undefined || tokens[opening - 1]?.norm !== ",") return undefined;
	if (isJoined && to === noun + 1) return undefined;
	const next = tokens[reflexives.has(tokens[to]?.norm ?? "") ? to + 1 : to];
	const closes =
		next === undefined ||
		next.tag === "PUNCT" ||
		(next.norm === "and" && to > noun + 1) ||
		(next.norm === "who" && to === noun + 1);
	const comma = beforeAge(tokens, opening - 1);
	const holder = namedIn(tokens, phraseBefore(tokens, comma));
	const isNamed = tokens[comma - 1]?.tag === "PROPN" || isPerson(tokens, holder);
	return closes && holder !== undefined && isNamed && !isGoverned(tokens, holder) ? { holder, time: "now" } : undefined;
}

/** "Ada Moe, a former teacher **herself**", "Ada Moe, **herself** a teacher". */
const reflexives: ReadonlySet<string> = new Set(["himself", "herself", "themselves"]);

/** "Ada Moe**, 47,** a former teacher": the comma before the age. */
function beforeAge(tokens: readonly Token[], comma: number): number {
	return tokens[comma - 1]?.tag === "NUM" && tokens[comma - 2]?.norm === "," ? comma - 2 : comma;
}

/** "Corvex's **Lotte Moe**", "**Lotte Moe** of the Centre Party": the person, not the body. */
function namedIn(tokens: readonly Token[], holder: TokenRange | undefined): TokenRange | undefined {
	if (holder === undefined || tokens[holder.to - 1]?.tag !== "PROPN") return holder;
	const owner = tokens.findLastIndex(({ norm }, at) => at >= holder.from && at < holder.to && norm === "'s");
	if (owner >= 0) return { from: owner + 1, to: holder.to };
	const of = tokens.findIndex(({ norm }, at) => at > holder.from && at < holder.to && norm === "of");
	const isBody = tokens[of - 1]?.tag === "PROPN" && memberBodies.has(tokens[holder.to - 1]?.norm ?? "");
	return isBody ? { from: holder.from, to: of } : holder;
}

/** "the woman, a nurse", "her uncle, a nurse": no name, but one noun with an article. */
function isPerson(tokens: readonly Token[], holder: TokenRange | undefined): boolean {
	return (
		holder !== undefined &&
		(tokens[holder.from]?.tag === "DET" || possessives.has(tokens[holder.from]?.norm ?? "")) &&
		tokens.slice(holder.from, holder.to).every(({ norm }) => norm !== "and" && norm !== "of")
	);
}

/** "the brother of Ada Moe, a teacher": who of the two is the teacher? */
function isGoverned(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	return (
		tokens[from - 1]?.norm === "and" ||
		tokens[from - 1]?.norm === "," ||
		tokens.slice(from, to).some(({ norm }) => norm === "of" || norm === "'s")
	);
}

/** Where the description before an "and" begins. */
function listOpening(tokens: readonly Token[], and: number): number | undefined {
	let at = and;
	while (at > 0 && (isBeforeNoun(tokens[at - 1]) || hanging.has(tokens[at - 1]?.norm ?? ""))) at -= 1;
	return at < and ? at : undefined;
}

/** "Ada Moe **is** a teacher", "Moe, who **was** a teacher". */
function behindBeing({ tokens, clauses }: Sentence, from: number): Held | undefined {
	let verb = from - 1;
	while (tokens[verb]?.norm === "also" || tokens[verb]?.norm === "still") verb -= 1;
	const time = being.get(tokens[verb]?.norm ?? "");
	const isWho = tokens[verb - 1]?.norm === "who";
	const end = isWho ? (tokens[verb - 2]?.norm === "," ? verb - 2 : verb - 1) : verb;
	const holder = clauses.find((clause) => clause.verb === verb)?.subject ?? phraseBefore(tokens, end);
	return time === undefined ||
		holder === undefined ||
		tokens[holder.from - 1]?.tag === "ADP" ||
		isGoverned(tokens, holder)
		? undefined
		: { holder, time };
}

const being: ReadonlyMap<string, Description["time"]> = new Map([
	["is", "now"],
	["'s", "now"],
	["are", "now"],
	["was", "past"],
	["were", "past"],
]);

/** "Corvex **founder** Ivar Moe", "the **founder** of Corvex, Ivar Moe,". */
function beforeName(tokens: readonly Token[], { from, to }: TokenRange, noun: number): Held | undefined {
	const title = tokens[noun + 1]?.norm === "and" ? endOfTitle(tokens, noun + 2) : noun + 1;
	const start = tokens[to]?.norm === "," && to > noun + 1 ? to + 1 : title;
	let end = start;
	while (tokens[end]?.tag === "PROPN") end += 1;
	const isClosed = start === title || (tokens[from - 1]?.tag !== "ADP" && tokens[end]?.tag === "PUNCT");
	return end > start && isClosed && tokens[end]?.norm !== "'s"
		? { holder: { from: start, to: end }, time: "now" }
		: undefined;
}

/** "the former **owner** of Corvex": whoever is meant by it. */
function itself(tokens: readonly Token[], from: number, noun: number): Held | undefined {
	return tokens[from]?.norm === "the" ? { holder: { from: noun, to: noun + 1 }, time: "now" } : undefined;
}

/** "State Councillor **and Foreign Minister** Bo Wen": the name follows the second title. */
function endOfTitle(tokens: readonly Token[], from: number): number {
	const at = tokens
		.slice(from, from + longestTitle)
		.findLastIndex(({ norm, lemma }) => roleHeads.has(norm) || roleHeads.has(lemma));
	return from + at + 1;
}

const longestTitle = 4;
