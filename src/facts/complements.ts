import { ASKED_OR_TOLD, type Complement, TOLD } from "../lexicon/negators.ts";
import type { Sentence, Token, TokenRange } from "../types.ts";
import { behindAside, isOfObject } from "./asides.ts";
import {
	type Governed,
	isAdverbial,
	isAttributive,
	isNoun,
	isVerb,
	isVerbal,
	meaningOf,
	nounHead,
	nounPhrase,
	opensNoun,
	skip,
} from "./phrase.ts";
import { clauseAt, scopeEnd } from "./scope.ts";
import { newSubject, nounBefore, passiveSubject, subjectOf } from "./subjects.ts";

type Finder = (sentence: Sentence, cue: TokenRange) => Governed | undefined;

/** Tokens between a cue and the infinitive that it governs; longer objects are rare and often another sentence part. */
const OBJECT_LENGTH = 16;

/** What the cue governs, by the first of the complements that is there. */
export function governed(sentence: Sentence, cue: TokenRange, takes: readonly Complement[]): Governed | undefined {
	for (const complement of takes) {
		const found = FINDERS[complement](sentence, cue);
		if (found !== undefined) return found;
	}
	return undefined;
}

const FINDERS: Readonly<Record<Complement, Finder>> = {
	predicate: (sentence, cue) => aimAfter(sentence, cue) ?? phraseAfter(sentence, cue) ?? predicateOf(sentence, cue),
	to: (sentence, cue) => infinitive(sentence, behindAside(sentence.tokens, cue)),
	done: objectDone,
	"object-to": objectInfinitive,
	gerund: (sentence, cue) => gerund(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	bare: (sentence, cue) => bareVerb(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	"object-from": (sentence, cue) => objectGerund(sentence, cue, FROM),
	"object-against": (sentence, cue) => objectGerund(sentence, cue, AGAINST),
	"object-of": (sentence, cue) => objectGerund(sentence, cue, OF),
	clause: contentClause,
	noun: (sentence, cue) => (isNoun(sentence.tokens[cue.to - 1]) ? undefined : nounPhrase(sentence.tokens, cue.to)),
	deed: deniedDeed,
	told: toldOf,
	adjective: (sentence, cue) => adjective(sentence, skip(sentence.tokens, cue.to, isAdverbial)),
	adverb: ({ tokens }, { to }) =>
		tokens[to]?.tag === "ADV" ? { head: to, scope: { from: to, to: to + 1 } } : undefined,
	before: nounBefore,
	undergone: passiveSubject,
	subject: subjectOf,
	"new-subject": newSubject,
};

const FROM: ReadonlySet<string> = new Set(["from", "into"]);
const AGAINST: ReadonlySet<string> = new Set(["against"]);
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

/** ", allegedly **to please her**", ", apparently **because it was late**": an adverb before the aim or reason that alone it casts doubt on. */
function aimAfter(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const isAside = tokens[cue.from - 1]?.norm === "," && cue.to === cue.from + 1 && tokens[cue.from]?.tag === "ADV";
	if (!isAside) return undefined;
	if (tokens[cue.to]?.norm === "because" && tokens[cue.to + 1]?.norm === "of") return nounPhrase(tokens, cue.to + 2);
	if (/^(?:because|after|when|as)$/.test(tokens[cue.to]?.norm ?? ""))
		return contentClause(sentence, { from: cue.from, to: cue.to + 1 });
	return infinitive(sentence, cue.to) ?? (tokens[cue.to]?.norm === "for" ? gerund(sentence, cue.to + 1) : undefined);
}

/** "and possibly **the queen**", "potentially **with her**": an adverb inside its clause, before a phrase and not beside a verb. */
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
	const verb = skip(tokens, first, isVerbal);
	const head = isVerb(tokens[verb]) ? verb : meaningOf(tokens, first);
	const perfect = tokens[head]?.norm === "have" ? skip(tokens, head + 1, isVerbal) : head;
	const main = brought(tokens, tokens[perfect]?.tag === "VERB" ? perfect : head);
	return { head: main, scope: { from: first, to: scopeEnd(sentence, main) } };
}

/** "to have the match **moved**", "to get the law **changed**": what somebody has or gets done. */
function brought(tokens: readonly Token[], verb: number): number {
	if (!/^(?:have|get)$/.test(tokens[verb]?.norm ?? "")) return verb;
	const object = skip(tokens, verb + 1, isOfObject);
	const done = skip(tokens, object, isAdverbial);
	return object > verb + 1 && isParticiple(tokens[done]) ? done : verb;
}

function isParticiple(token: Token | undefined): boolean {
	return token?.tag === "VERB" && /(?:ed|en|t)$/.test(token.norm) && token.norm !== token.lemma;
}

/** "wants the law **changed**", "a law that she wanted **passed**". */
function objectDone(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const done = skip(tokens, skip(tokens, cue.to, isOfObject), isAdverbial);
	return isParticiple(tokens[done]) ? { head: done, scope: { from: done, to: scopeEnd(sentence, done) } } : undefined;
}

/** The tagger takes some infinitives for nouns: "to visit Peru". */
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
	const next = skip(tokens, at + 1, isVerbal);
	// "denied **having seen** it", whatever the tagger takes "having" for.
	const isPerfect = /^(?:having|being)$/.test(tokens[at]?.norm ?? "") && tokens[next]?.tag === "VERB";
	const head = isPerfect ? next : tokens[at]?.tag === "AUX" ? meaningOf(tokens, skip(tokens, at, isVerbal)) : at;
	return { head, scope: { from: at, to: scopeEnd(sentence, head) } };
}

function bareVerb(sentence: Sentence, at: number): Governed | undefined {
	const token = sentence.tokens[at];
	if (token?.tag !== "VERB" || token.norm !== token.lemma) return undefined;
	return { head: at, scope: { from: at, to: scopeEnd(sentence, at) } };
}

function isGerund(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || token.norm.length < 5 || !token.norm.endsWith("ing")) return false;
	if (isVerb(token)) return true;
	return token.tag === "NOUN" && next?.tag !== "NOUN";
}

function objectGerund(sentence: Sentence, cue: TokenRange, links: ReadonlySet<string>): Governed | undefined {
	const { tokens } = sentence;
	// "was accused **by his aunt** of lying", "kept **by police** from leaving".
	const isBy = tokens[cue.to]?.norm === "by";
	if (!opensNoun(tokens[cue.to + (isBy ? 1 : 0)])) return undefined;
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

/** "any **involvement** in it", "him **entry**"; a request is there all the same when it is denied. */
function deniedDeed({ tokens }: Sentence, { to }: TokenRange): Governed | undefined {
	const { head, scope } = nounPhrase(tokens, to) ?? {};
	const noun = tokens[head ?? -1];
	if (head === undefined || scope === undefined || noun?.tag !== "NOUN" || ASKED_OR_TOLD.has(noun.lemma))
		return undefined;
	return { head, scope: { from: scope.from, to: head + 1 } };
}

/** "reports of **a link**", "any suggestion that **he had lied**". */
function toldOf(sentence: Sentence, { from, to }: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const told = nounPhrase(tokens, to)?.head ?? -1;
	if (!TOLD.has(tokens[told]?.lemma ?? "")) return undefined;
	if (tokens[told + 1]?.norm === "of") return gerund(sentence, told + 2) ?? nounPhrase(tokens, told + 2);
	return contentClause(sentence, { from, to: told + 1 }) ?? gerund(sentence, told + 1);
}

function adjective(sentence: Sentence, at: number): Governed | undefined {
	return sentence.tokens[at]?.tag === "ADJ" ? { head: at, scope: { from: at, to: scopeEnd(sentence, at) } } : undefined;
}
