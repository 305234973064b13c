import { clauseAt, holds } from "../../facts/scope.ts";
import { askingWords, type Bond, type Connective, connectives } from "../../lexicon/connectives.ts";
import { remembered } from "../../text/remembered.ts";
import type { Clause, Sentence, Token, TokenRange } from "../../types.ts";
import { isThing } from "../words.ts";

/** Two events of a sentence and the words that tie them: tokens `[from, to)`. */
export interface Tied extends TokenRange {
	readonly bonds: readonly Bond[];
	readonly isVague: boolean;
	/** The event that the words introduce. */
	readonly introduced: TokenRange;
	/** Where the other event stands; empty if in another sentence. */
	readonly main: readonly TokenRange[];
}

/** All that a sentence ties. */
export const tiesIn = remembered((sentence: Sentence): readonly Tied[] => {
	const found: Tied[] = [];
	sentence.tokens.forEach((_, at) => {
		const connective = at < (found.at(-1)?.to ?? 0) ? undefined : connectiveAt(sentence, at);
		if (connective !== undefined) found.push(tiedBy(sentence, at, connective));
	});
	return found;
});

function connectiveAt(sentence: Sentence, at: number): Connective | undefined {
	const { tokens } = sentence;
	const inverted = isInverted(sentence, at) ? inversion : undefined;
	const said = connectives
		.get(tokens[at]?.norm ?? "")
		?.find(
			(each) =>
				each.words.every((word, offset) => tokens[at + offset]?.norm === word) &&
				isTie(sentence, at, at + each.words.length),
		);
	return said ?? inverted;
}

/** "**Should** they refuse, she would leave". */
const inversion: Connective = { words: ["should"], bonds: ["condition"], isInside: false, isVague: false };

function isInverted({ tokens }: Sentence, at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!/^(?:had|should|were)$/.test(token?.norm ?? "") || !/^(?:DET|PROPN|PRON)$/.test(next?.tag ?? "")) return false;
	if (before !== undefined && !/^(?:[;:",-]|and|but)$/.test(before.norm)) return false;
	return tokens.some(({ norm }) => /^(?:would|could|might|will|may)$/.test(norm));
}

/** Many of these words have another use: "has **since** left", "a **while**", "**so** many", "asked **if**". */
function isTie(sentence: Sentence, at: number, to: number): boolean {
	const { tokens } = sentence;
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[to]];
	if (token === undefined || (next === undefined && !insides.has(token.norm))) return false;
	// "is due to visit Peru".
	if (to > at + 1) return token.norm !== "due" || next?.tag !== "VERB" || next.norm.endsWith("ing");
	const isOpener = clauseAt(sentence, at)?.from === at && clauseAt(sentence, at)?.link === "subordinate";
	switch (token.norm) {
		case "as":
			return isOpener;
		case "once":
			// "was **once** a miller".
			return isOpener && before?.tag !== "AUX";
		case "so":
			// "and **so is** the other one" ties nothing.
			return isOpening(before) && isOpener && next?.tag !== "AUX" && !isDegree(next, tokens[to + 1]);
		case "since":
		case "though":
		case "before":
		case "after":
			return next?.tag !== "PUNCT" && next?.tag !== "AUX" && !(before?.tag === "AUX" && next?.tag === "VERB");
		case "following":
			return isFollowing(before, next);
		case "if":
			return !askingWords.has(before?.lemma ?? "") && before?.norm !== "as" && next?.tag !== "ADJ";
		case "to":
			return next?.tag === "VERB" || next?.tag === "AUX";
		case "while":
			return token.tag !== "NOUN";
		case "yet":
		case "but":
			return isOpening(before);
		case "provided":
		case "providing":
			if (next?.norm !== "that" && sentence.clauses.some(({ verb, subject }) => verb === at && subject)) return false;
			return before?.tag !== "AUX" && before?.tag !== "ADP" && before?.tag !== "PRON" && isOpening(before, true);
		default:
			return true;
	}
}

/** "so **much**", "so **big** that", but not "so **heavy rain** fell". */
function isDegree(token: Token | undefined, next: Token | undefined): boolean {
	if (token?.tag === "ADJ") return !isThing(next) && next?.tag !== "ADJ";
	return token?.tag === "ADV" || token?.tag === "SCONJ";
}

/** A mark or a joint, or the beginning; with `loosely` a noun, verb or adverb as well. */
function isOpening(before: Token | undefined, loosely = false): boolean {
	if (before === undefined || before.tag === "PUNCT" || before.tag === "CCONJ") return true;
	return loosely && /^(?:NOUN|PROPN|VERB|ADV|ADJ)$/.test(before.tag);
}

const insides: ReadonlySet<string> = new Set("later then afterwards subsequently thereafter therefore as".split(" "));

/** "**following** her talks", but not "the **following** day" nor "was **following** the case". */
function isFollowing(before: Token | undefined, next: Token | undefined): boolean {
	return !/^(?:DET|AUX|PRON|ADP)$/.test(before?.tag ?? "") && /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(next?.tag ?? "");
}

function tiedBy(sentence: Sentence, from: number, { words, bonds, isInside, isVague }: Connective): Tied {
	const to = from + words.length;
	const around = clauseAt(sentence, from);
	// "weather **permitting**, …".
	const isAside = isInside && isVague;
	const introduced =
		isInside && around
			? { from: around.from, to: isAside ? to : around.to }
			: (resumedAt(sentence, to) ?? { from: to, to: endOf(sentence, to) });
	const before = isInside ? introduced.from : from;
	const back = { from: isVague ? lastVerb(sentence, before) : startBefore(sentence, before), to: before };
	const forward = { from: introduced.to, to: endBehind(sentence, introduced.to) };
	// "**The storm** hit the coast, cutting power and **forcing** people out".
	const doer = isVague && bonds.includes("effect") ? around?.subject : undefined;
	const isFronted =
		(!isInside || isAside) && !sentence.clauses.some(({ verb = -1 }) => verb >= back.from && verb < back.to);
	const isBetween =
		isComma(sentence, from - 1) && (isComma(sentence, introduced.to - 1) || isComma(sentence, introduced.to));
	return {
		from,
		to,
		bonds,
		isVague,
		introduced,
		main: [
			...(doer && doer.to <= back.from ? [doer] : []),
			...withoutAsides(sentence, back),
			...(isFronted || isBetween ? [forward] : []),
		],
	};
}

/** "Moe, **who never married**, left": what stands between commas is told by the way. */
function withoutAsides({ tokens, clauses }: Sentence, { from, to }: TokenRange): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let start = from;
	for (const aside of clauses) {
		const isAside = aside.link === "relative" && aside.from > from && aside.to < to;
		if (!isAside || tokens[aside.from - 1]?.norm !== "," || tokens[aside.to - 1]?.norm !== ",") continue;
		found.push({ from: start, to: aside.from });
		start = aside.to;
	}
	return [...found, { from: start, to }];
}

function isComma({ tokens }: Sentence, at: number): boolean {
	return tokens[at]?.norm === ",";
}

/** A word as vague as "for" goes with the last verb before it. */
function lastVerb({ tokens }: Sentence, to: number): number {
	return Math.max(
		0,
		tokens.findLastIndex(({ tag }, at) => tag === "VERB" && at < to),
	);
}

/** A tie introduces the clause behind it and what hangs on that; a phrase without a verb ends with a comma. */
function endOf(sentence: Sentence, to: number): number {
	const { tokens, clauses } = sentence;
	const own = clauses.findIndex((clause) => clause.from <= to && to < clause.to);
	const clause = clauses[own];
	if (clause === undefined) return tokens.length;
	const comma = tokens.findIndex(({ norm }, at) => norm === "," && at > to && at < clause.to);
	const { verb = -1 } = clause;
	// "after one of them, Ada Moe, broke a leg".
	const isSubjectBefore = clause.subject !== undefined && holds(clause.subject, to) && clause.subject.to <= comma;
	if (verb < to || (comma >= 0 && comma < verb && !isSubjectBefore)) return comma < 0 ? clause.to : comma;
	const subject = subjectBehind(tokens, to, clause);
	return subject ?? endOfHanging(sentence, own);
}

/** "before **an editor**, whom he knew, **took him on**": an aside parts the subject from its verb. */
function resumedAt(sentence: Sentence, to: number): TokenRange | undefined {
	const { tokens, clauses } = sentence;
	const at = clauses.findIndex(
		({ from, subject, link }) =>
			from > to && link === "coordinate" && subject?.from === to && tokens[from - 1]?.norm === ",",
	);
	const from = clauses[at]?.from;
	return from === undefined ? undefined : { from, to: endOfHanging(sentence, at) };
}

/** Where what hangs on a clause ends. */
function endOfHanging({ tokens, clauses }: Sentence, own: number): number {
	const next = clauses.slice(own + 1).find((clause) => !hangsOn(tokens, clause));
	return next?.from ?? tokens.length;
}

/** "Because of the regatta **the closures** were postponed", "after the accident **she** drove home": the phrase ends there. */
function subjectBehind(tokens: readonly Token[], to: number, { subject, verb = to }: Clause): number | undefined {
	const pronoun = tokens.findIndex(({ norm }, at) => at > to && at < verb && subjects.has(norm));
	if (pronoun > to && isThing(tokens[pronoun - 1])) return pronoun;
	const isPhrase = subject !== undefined && tokens[to]?.tag !== "ADP" && tokens.slice(to, subject.from).some(isThing);
	return isPhrase ? subject.from : undefined;
}

const subjects: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "i"]);

/** "because he fell **and broke a leg**", "because the roof, **which leaks**, …". */
function hangsOn(tokens: readonly Token[], { from, link }: Clause): boolean {
	if (link === "relative" || link === "participle" || link === "content") return true;
	const isMarked = [tokens[from - 1], tokens[from]].some((token) => token?.tag === "PUNCT");
	return link !== "main" && !isMarked && tokens[from]?.norm !== "but";
}

/** Where the statement that ends at a token begins: behind a semicolon, at "but" or ", and", or at a relative pronoun. */
function startBefore(sentence: Sentence, to: number): number {
	const { tokens } = sentence;
	const own = clauseAt(sentence, to - 1);
	if (own?.link === "relative" && tokens[own.from - 1]?.norm === "," && tokens[to - 1]?.norm !== ",") return own.from;
	let at = to - 1;
	while (at > 0 && !isBorder(tokens, at)) at -= 1;
	return Math.max(at, 0);
}

/** "As he left, he paused **but said nothing**": what has no subject of its own goes on under the same tie. */
function endBehind({ tokens, clauses }: Sentence, from: number): number {
	const border = tokens.findIndex((_, at) => at >= from && isBorder(tokens, at) && !isShared(clauses, at));
	return border < 0 ? tokens.length : border;
}

function isShared(clauses: readonly Clause[], joint: number): boolean {
	const clause = clauses.find(({ from }) => from === joint);
	return clause?.subject !== undefined && clause.subject.to <= joint;
}

function isBorder(tokens: readonly Token[], at: number): boolean {
	const { norm, tag } = tokens[at] ?? {};
	return norm === ";" || (tag === "CCONJ" && (norm === "but" || tokens[at - 1]?.norm === ","));
}
