import type { Clause, Fact, Sentence, Token, TokenRange } from "../types.ts";
import { isAdverbial, isLink, isVerb, isVerbal, PHRASE_LENGTH, skip } from "./phrase.ts";

/** Tokens of one scope, for the same reason; sentences of news are shorter. */
const SCOPE_LENGTH = 100;

/** Whether a range of tokens has this one. */
export function holds({ from, to }: TokenRange, at: number): boolean {
	return at >= from && at < to;
}

/** Whether a token belongs to a fact of one of these kinds. */
export function isInFact(facts: readonly Fact[], at: number, ...wanted: readonly string[]): boolean {
	return facts.some((fact) => holds(fact, at) && wanted.includes(fact.kind));
}

/** Whether a clause or its subject, which may stand outside, has this token. */
export function isPartOf(clause: Clause, at: number): boolean {
	return holds(clause, at) || (clause.subject !== undefined && holds(clause.subject, at));
}

/** The clause around a token. */
export function clauseAt({ clauses }: Sentence, at: number): Clause | undefined {
	return clauses.find((clause) => holds(clause, at));
}

/** The clause whose verb stands at a token. */
export function clauseOf({ clauses }: Sentence, verb: number | undefined): Clause | undefined {
	return verb === undefined ? undefined : clauses.find((clause) => clause.verb === verb);
}

/** Where the meaning that hangs on a head ends: its clause, and verbs coordinated with it that have no subject of their own. */
export function scopeEnd(sentence: Sentence, head: number): number {
	const { tokens, clauses } = sentence;
	const own = clauses.findIndex(({ from, to }) => from <= head && head < to);
	let end = beforeVerb(tokens, head, clauses[own]) ?? clauses[own]?.to ?? tokens.length;
	for (const clause of clauses.slice(own + 1)) {
		const goesOn = clause.link === "participle" && (clause.from === head + 1 || isMeans(tokens, clause, head));
		if (sharesScope(tokens, clause, head) || goesOn || isCutOff(tokens, clause)) end = clause.to;
		else if (clause.link !== "participle") break;
	}
	return trimmed(tokens, head, end);
}

/** "plans **to win** votes **by cutting** taxes": the means of what is not done yet. */
function isMeans(tokens: readonly Token[], { from }: Clause, head: number): boolean {
	return /^(?:to|will|would|could|may|might)$/.test(tokens[head - 1]?.norm ?? "") && tokens[from]?.norm === "by";
}

/** "was to have | **received** the prize": a verb that the tagger took for another clause's stays with its auxiliary. */
function isCutOff(tokens: readonly Token[], { from }: Clause): boolean {
	const before = tokens[from - 1];
	return tokens[from]?.tag === "VERB" && (before?.tag === "AUX" || /^(?:have|having)$/.test(before?.norm ?? ""));
}

/** "their refusal to sign **has alarmed** allies": the clause's own verb does not hang on a head before it. */
function beforeVerb(tokens: readonly Token[], head: number, clause: Clause | undefined): number | undefined {
	if (clause?.verb === undefined || clause.verb <= head) return undefined;
	const least = Math.max(head + 1, clause.verb - PHRASE_LENGTH);
	let at = clause.verb;
	for (let before = tokens[at - 1]; before !== undefined && at > least && isVerbal(before); before = tokens[at - 1])
		at -= 1;
	return at;
}

/** "to meet her **and sign a deal**", "did not eat **or drink**": a bare verb form goes on under the same cue. */
function sharesScope(tokens: readonly Token[], clause: Clause, head: number): boolean {
	const inside = isLink(tokens[clause.from]);
	const before = tokens[clause.from - 1];
	if (!inside && !isLink(before) && before?.norm !== ",") return false;
	const next = tokens[skip(tokens, inside ? clause.from + 1 : clause.from, isAdverbial)];
	return isVerb(next) && next?.norm === next?.lemma && tokens[head]?.norm === tokens[head]?.lemma;
}

/** A scope stops before `but`, `although`, ", according to", a semicolon, a colon (not that of "3:16") or a closing mark. */
function trimmed(tokens: readonly Token[], head: number, end: number): number {
	let to = head + 1;
	const limit = Math.min(end, head + SCOPE_LENGTH);
	while (to < limit && !closes(tokens, to)) to += 1;
	while (to > head + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return to;
}

function closes(tokens: readonly Token[], at: number): boolean {
	const norm = tokens[at]?.norm ?? "";
	if (norm === "," && tokens[at + 1]?.norm === "according") return true;
	return /^(?:but|nor|although|though|whereas|[;.])$/.test(norm) || (norm === ":" && tokens[at + 1]?.tag !== "NUM");
}
