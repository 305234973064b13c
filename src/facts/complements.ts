import type { Complement } from "../lexicon/negators.ts";
import type { Clause, Sentence, Token, TokenRange } from "../types.ts";

/** What a cue governs: the token that carries the meaning, and all tokens that hang on it. */
export interface Governed {
	readonly head: number;
	readonly scope: TokenRange;
}

type Finder = (sentence: Sentence, cue: TokenRange) => Governed | undefined;

/** Tokens between a cue and the infinitive that it governs; longer objects are rare and often another sentence part. */
const OBJECT_LENGTH = 16;

/** Tokens of one noun phrase or verb group; a text that is nothing else must not cost more than its length. */
const PHRASE_LENGTH = 40;

/** Tokens of one scope, for the same reason; sentences of news are shorter. */
const SCOPE_LENGTH = 100;

/** What the cue governs, by the first of the complements that is there. */
export function governed(sentence: Sentence, cue: TokenRange, takes: readonly Complement[]): Governed | undefined {
	for (const complement of takes) {
		const found = FINDERS[complement](sentence, cue);
		if (found !== undefined) return found;
	}
	return undefined;
}

const FINDERS: Readonly<Record<Complement, Finder>> = {
	predicate: (sentence, cue) => phraseAfter(sentence, cue) ?? predicateOf(sentence, cue),
	to: (sentence, cue) => infinitive(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	"object-to": objectInfinitive,
	gerund: (sentence, cue) => gerund(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	"object-from": (sentence, cue) => objectGerund(sentence, cue, FROM),
	"object-of": (sentence, cue) => objectGerund(sentence, cue, OF),
	clause: contentClause,
	noun: (sentence, cue) => (isNoun(sentence.tokens[cue.to - 1]) ? undefined : nounPhrase(sentence.tokens, cue.to)),
	adjective: (sentence, cue) => adjective(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	before: nounBefore,
};

const FROM: ReadonlySet<string> = new Set(["from", "into"]);
const OF: ReadonlySet<string> = new Set(["of", "with"]);

/** The main verb of the cue's own clause, or what a form of `be` says of its subject. */
export function predicateOf(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const at = skip(tokens, cue.to, isVerbal);
	const inverted = inversion(tokens, cue);
	if (inverted !== undefined) return { head: inverted, scope: { from: cue.to, to: scopeEnd(sentence, inverted) } };
	const copula = at > cue.to || tokens[cue.from - 1]?.tag === "AUX";
	const head = isVerb(tokens[at]) ? at : copula && opensNoun(tokens[at]) ? nounHead(tokens, at) : undefined;
	if (head !== undefined) return { head, scope: { from: cue.to, to: scopeEnd(sentence, head) } };
	const verb = clauseAt(sentence, cue.from)?.verb;
	if (verb === undefined) return undefined;
	const from = Math.min(verb, cue.to);
	return { head: meaningOf(tokens, verb), scope: { from, to: scopeEnd(sentence, Math.max(verb, cue.to - 1)) } };
}

/** "at no point did the pilot **lose** control": the subject stands between the auxiliary and its verb. */
function inversion(tokens: readonly Token[], cue: TokenRange): number | undefined {
	const auxiliary = tokens[cue.to];
	if (auxiliary?.tag !== "AUX" || /^be/.test(auxiliary.norm) || tokens[cue.from]?.tag === "AUX") return undefined;
	const subject = nounPhrase(tokens, cue.to + 1);
	const verb = subject && skip(tokens, subject.scope.to, isVerbal);
	return verb !== undefined && tokens[verb]?.tag === "VERB" ? verb : undefined;
}

/** "and possibly **Xi**", "potentially **with Xi**": an adverb inside its clause, before a phrase and not beside a verb. */
function phraseAfter({ tokens, clauses }: Sentence, cue: TokenRange): Governed | undefined {
	const [before, next] = [tokens[cue.from - 1], tokens[cue.to]];
	const opens = clauses.some(({ from }) => from === cue.from) && before?.norm !== "and" && before?.norm !== "or";
	if (before === undefined || opens || before.tag === "AUX" || before.tag === "SCONJ") return undefined;
	return nounPhrase(tokens, next?.tag === "ADP" ? cue.to + 1 : cue.to);
}

/** `to` and its verb, at a token. */
function infinitive(sentence: Sentence, at: number): Governed | undefined {
	const { tokens } = sentence;
	if (tokens[at]?.norm !== "to") return undefined;
	const first = skip(tokens, at + 1, isAdverbial);
	if (!isInfinitive(tokens, first)) return undefined;
	const head = meaningOf(tokens, skip(tokens, first, isVerbal));
	const perfect = tokens[head]?.norm === "have" ? skip(tokens, head + 1, isVerbal) : head;
	const main = tokens[perfect]?.tag === "VERB" ? perfect : head;
	return { head: main, scope: { from: first, to: scopeEnd(sentence, main) } };
}

/** The tagger takes some infinitives for nouns: "to visit China". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || token.capital) return false;
	if (token.tag === "VERB" || token.tag === "AUX") return !token.norm.endsWith("ing");
	return (
		(token.tag === "NOUN" || token.tag === "ADJ") &&
		token.norm === token.lemma &&
		(next === undefined || /^(?:DET|PRON|PROPN|AUX)$/.test(next.tag))
	);
}

function objectInfinitive(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	if (!opensNoun(tokens[skip(tokens, cue.to, isAdverbial)])) return undefined;
	for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + OBJECT_LENGTH); at += 1) {
		const found = infinitive(sentence, at);
		if (found !== undefined) return found;
		if (endsObject(tokens, at)) return undefined;
	}
	return undefined;
}

function endsObject(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return (
		token === undefined ||
		/^[.;:]$/.test(token.norm) ||
		token.tag === "AUX" ||
		(token.tag === "VERB" && !isAttributive(tokens, at))
	);
}

function gerund(sentence: Sentence, at: number): Governed | undefined {
	const { tokens } = sentence;
	if (!isGerund(tokens, at)) return undefined;
	const head = tokens[at]?.tag === "AUX" ? meaningOf(tokens, skip(tokens, at, isVerbal)) : at;
	return { head, scope: { from: at, to: scopeEnd(sentence, head) } };
}

function isGerund(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || token.norm.length < 5 || !token.norm.endsWith("ing")) return false;
	if (isVerb(token)) return true;
	return token.tag === "NOUN" && next?.tag !== "NOUN";
}

function objectGerund(sentence: Sentence, cue: TokenRange, links: ReadonlySet<string>): Governed | undefined {
	const { tokens } = sentence;
	if (!opensNoun(tokens[cue.to])) return undefined;
	for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + OBJECT_LENGTH); at += 1) {
		if (links.has(tokens[at]?.norm ?? "")) {
			const found = gerund(sentence, at + 1);
			if (found !== undefined) return found;
		}
		if (endsObject(tokens, at)) return undefined;
	}
	return undefined;
}

/** The clause that follows the cue, or that the cue opens: "hopes **the talks help**", "if **it rains**". */
function contentClause(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const from = tokens[cue.to]?.norm === "that" ? cue.to + 1 : cue.to;
	const first = tokens[from];
	if (first === undefined || /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(first.tag) || isGerund(tokens, from)) return undefined;
	const clause = clauseAt(sentence, from);
	const verb = clause?.verb;
	if (clause === undefined || verb === undefined || verb <= from) return undefined;
	const head = meaningOf(tokens, verb);
	return { head, scope: { from, to: scopeEnd(sentence, Math.max(head, verb)) } };
}

function adjective(sentence: Sentence, at: number): Governed | undefined {
	return sentence.tokens[at]?.tag === "ADJ" ? { head: at, scope: { from: at, to: scopeEnd(sentence, at) } } : undefined;
}

function nounBefore({ tokens }: Sentence, cue: TokenRange): Governed | undefined {
	let at = cue.from - 1;
	while (at >= 0 && (tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV")) at -= 1;
	return isNoun(tokens[at]) ? { head: at, scope: { from: at, to: at + 1 } } : undefined;
}

/** The noun phrase that begins at a token; its scope takes in an `of` phrase. */
export function nounPhrase(tokens: readonly Token[], from: number): Governed | undefined {
	if (!opensNoun(tokens[from])) return undefined;
	let to = from;
	const limit = Math.min(tokens.length, from + PHRASE_LENGTH);
	while (to < limit && isNominal(tokens, to)) to += 1;
	const head = lastNoun(tokens, from, to);
	if (head === undefined) return undefined;
	while (to < limit && (isNominal(tokens, to) || (tokens[to]?.norm === "of" && opensNoun(tokens[to + 1])))) to += 1;
	return { head, scope: { from, to } };
}

function nounHead(tokens: readonly Token[], from: number): number {
	return nounPhrase(tokens, from)?.head ?? from;
}

function lastNoun(tokens: readonly Token[], from: number, to: number): number | undefined {
	for (let at = to - 1; at >= from; at -= 1) if (isNoun(tokens[at])) return at;
	return undefined;
}

/** The verb itself; for a form of `be`, what it says of its subject: "may be **dangerous**". */
export function meaningOf(tokens: readonly Token[], verb: number): number {
	if (tokens[verb]?.tag !== "AUX") return verb;
	const at = skip(tokens, verb, isVerbal);
	if (isVerb(tokens[at])) return at;
	return opensNoun(tokens[at]) ? nounHead(tokens, at) : verb;
}

/** The clause around a token. */
export function clauseAt({ clauses }: Sentence, at: number): Clause | undefined {
	return clauses.find(({ from, to }) => from <= at && at < to);
}

/** Where the meaning that hangs on a head ends: its clause, and verbs coordinated with it that have no subject of their own. */
export function scopeEnd(sentence: Sentence, head: number): number {
	const { tokens, clauses } = sentence;
	const own = clauses.findIndex(({ from, to }) => from <= head && head < to);
	let end = beforeVerb(tokens, head, clauses[own]) ?? clauses[own]?.to ?? tokens.length;
	for (const clause of clauses.slice(own + 1)) {
		if (sharesScope(tokens, clause, head) || (clause.link === "participle" && clause.from === head + 1))
			end = clause.to;
		else if (clause.link !== "participle") break;
	}
	return trimmed(tokens, head, end);
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

/** "to meet Xi **and sign a deal**", "did not eat **or drink**": a bare verb form goes on under the same cue. */
function sharesScope(tokens: readonly Token[], clause: Clause, head: number): boolean {
	const inside = isLink(tokens[clause.from]);
	const before = tokens[clause.from - 1];
	if (!inside && !isLink(before) && before?.norm !== ",") return false;
	const next = tokens[skip(tokens, inside ? clause.from + 1 : clause.from, isAdverbial)];
	return isVerb(next) && next?.norm === next?.lemma && tokens[head]?.norm === tokens[head]?.lemma;
}

function isLink(token: Token | undefined): boolean {
	return token?.norm === "and" || token?.norm === "or";
}

/** A scope stops before `but`, a semicolon or a closing mark. */
function trimmed(tokens: readonly Token[], head: number, end: number): number {
	let to = head + 1;
	const limit = Math.min(end, head + SCOPE_LENGTH);
	while (to < limit && !/^(?:but|nor|[;.])$/.test(tokens[to]?.norm ?? "")) to += 1;
	while (to > head + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return to;
}

/** The first token from `at` on that does not pass. */
export function skip(tokens: readonly Token[], at: number, passes: (token: Token) => boolean): number {
	let next = at;
	const limit = at + PHRASE_LENGTH;
	for (let token = tokens[next]; next < limit && token !== undefined && passes(token); token = tokens[next]) next += 1;
	return next;
}

function isAdverbial({ norm, tag }: Token): boolean {
	return tag === "ADV" || norm === "not" || norm === '"' || norm === "'";
}

function isVerbal(token: Token): boolean {
	return isAdverbial(token) || token.tag === "AUX" || token.norm === "n't";
}

function isVerb(token: Token | undefined): boolean {
	return token?.tag === "VERB" || token?.tag === "AUX";
}

export function isNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN" || token?.tag === "PRON";
}

function opensNoun(token: Token | undefined): boolean {
	return token !== undefined && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SYM)$/.test(token.tag);
}

function isNominal(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (isLink(token)) return before?.tag === "ADJ" && next?.tag === "ADJ";
	return (
		opensNoun(token) ||
		/^(?:'s|'|"|-)$/.test(token.norm) ||
		isAttributive(tokens, at) ||
		(token.tag === "ADV" && next?.tag === "ADJ")
	);
}

/** `detained citizens`: a participle before its noun, with no noun before it that could be its subject. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (
		token?.tag !== "VERB" ||
		!/(?:ed|en|ing)$/.test(token.norm) ||
		(isNoun(before) && !/^(?:his|her|its|their|our|my|your)$/.test(before?.norm ?? ""))
	)
		return false;
	return next?.tag === "NOUN" || next?.norm === "-";
}
