import { giving } from "../../lexicon/light-verbs.ts";
import { changeVerbs } from "../../lexicon/value-roles.ts";
import type { Clause, Sentence, Token, TokenRange } from "../../types.ts";
import { headOf } from "./heads.ts";

/** Who and what stands around a verb, by the place in the clause. */
export interface Arguments {
	readonly subject: readonly TokenRange[];
	/** Noun phrases right behind the verb: "gave **the school** **a grant**". */
	readonly objects: readonly TokenRange[];
	/** Noun phrases behind each preposition. */
	readonly behind: ReadonlyMap<string, readonly TokenRange[]>;
	/** The subject undergoes it. */
	readonly passive: boolean;
}

/** The arguments of a clause's verb; `from` is where they begin, behind the verb and its particle. */
export function argumentsOf({ tokens }: Sentence, clause: Clause, from = (clause.verb ?? 0) + 1): Arguments {
	const objects: TokenRange[] = [];
	const behind = new Map<string, TokenRange[]>();
	let at = from;
	while (tokens[at]?.tag === "ADV") at += 1;
	for (let word = ""; at < clause.to; ) {
		const to = phraseEnd(tokens, at, clause.to);
		if (to > at) {
			if (word === "") objects.push({ from: at, to });
			else behind.set(word, [...(behind.get(word) ?? []), { from: at, to }]);
			at = to;
			continue;
		}
		const token = tokens[at];
		if (token?.tag === "ADP" || token?.norm === "to") word = token.norm;
		else if (token?.tag === "VERB" || token?.norm === "that") break;
		else word ||= token?.norm ?? "";
		at += 1;
	}
	const reduced = isReduced(tokens, clause);
	const before = () => phraseBefore(tokens, behindComma(tokens, clause), clause.from);
	const subject = reduced ? before() : (clause.subject ?? before());
	return {
		subject: subject === undefined ? [] : [subject],
		objects,
		behind,
		passive: clause.passive || reduced || isBeing(tokens, clause),
	};
}

/** "They raided **the mill**": whoever did, it was the mill that was raided. "It was given **to children**": they were given it. */
export function isUndergone(sentence: Sentence, clause: Clause, at: number | undefined): boolean {
	const { objects, behind } = argumentsOf(sentence, clause);
	const isGiven = giving.has(sentence.tokens[clause.verb ?? -1]?.lemma ?? "");
	const given = isGiven ? (behind.get("to") ?? []) : [];
	// "Late on Sunday it destroyed **two of the halls**": no passive has an object.
	const phrases = clause.passive && isGiven ? given : objects;
	return at !== undefined && phrases.some(({ from, to }) => at === headOf(sentence.tokens, from, to));
}

/** "a role played by X", "X, born in Y": a participle behind its noun, without an auxiliary. */
export function isReduced(tokens: readonly Token[], { verb = -1, passive }: Clause): boolean {
	const token = tokens[verb];
	if (passive || token?.tag !== "VERB" || token.norm === token.lemma) return false;
	const before = tokens[verb - 1];
	const isBehindNoun = before?.norm === "," || before?.tag === "NOUN" || before?.tag === "PROPN";
	// "The council voted by 23 to 19", "sales rose by 9 percent".
	const isByNumber =
		tokens[verb + 2]?.tag === "NUM" && (tokens[verb + 3]?.tag !== "NOUN" || changeVerbs.has(token.lemma));
	return isBehindNoun && ((tokens[verb + 1]?.norm === "by" && !isByNumber) || token.norm === "born");
}

/** "is being searched". */
function isBeing(tokens: readonly Token[], { verb = 0 }: Clause): boolean {
	return tokens[verb - 1]?.norm === "being" && tokens[verb]?.tag === "VERB";
}

function behindComma(tokens: readonly Token[], { verb = 0 }: Clause): number {
	return tokens[verb - 1]?.norm === "," ? verb - 1 : verb;
}

/** The noun phrase, with what hangs on it by "of", that ends before a token. */
export function phraseBefore(tokens: readonly Token[], to: number, least = 0): TokenRange | undefined {
	let start = to;
	while (start > least && isInPhrase(tokens[start - 1], tokens[start])) start -= 1;
	return start < to ? { from: start, to } : undefined;
}

function isInPhrase(token: Token | undefined, next: Token | undefined): boolean {
	return nominal.test(token?.tag ?? "") || token?.norm === "'s" || (token?.norm === "of" && next !== undefined);
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/;

/** The end of the noun phrase that begins at a token; `at` where none begins. A second article begins another one. */
export function phraseEnd(tokens: readonly Token[], at: number, limit: number): number {
	let to = at;
	for (; to < limit; to += 1) {
		const [before, token] = [tokens[to - 1], tokens[to]];
		const isJoint = to > at && (isPossessive(before, token) || token?.norm === "-" || token?.norm === "and");
		const isDegree = token?.tag === "ADV" && tokens[to + 1]?.tag === "ADJ" && to > at;
		if (token === undefined || !(nominal.test(token.tag) || isJoint || isDegree)) break;
		if (to > at && opens(token) && closes(before)) break;
	}
	return to;
}

/** "Torvik**'s** rink", "the owners**'** boat". */
function isPossessive(owner: Token | undefined, token: Token | undefined): boolean {
	return token?.norm === "'s" || (token?.norm === "'" && !token.spaced && owner?.norm.endsWith("s") === true);
}

function opens({ tag, norm }: Token): boolean {
	return tag === "DET" || tag === "NUM" || tag === "PRON" || norm === "her" || norm === "his";
}

function closes(token: Token | undefined): boolean {
	return /^(?:NOUN|PROPN|PRON)$/.test(token?.tag ?? "");
}
