import { isName } from "../../facts/name.ts";
import { lightWords } from "../../lexicon/function-words.ts";
import { lastingVerbs, occasions, placingVerbs } from "../../lexicon/occasions.ts";
import type { Analysis, Clause, Name, Part, Sentence, Token, TokenRange } from "../../types.ts";
import { isContent, range } from "../words.ts";
import { isPastAt } from "./past.ts";

/** An event that the claim speaks of: its words as a part of their own, and the word that says what happened. */
export interface Happening {
	readonly part: Part;
	/** Token of the verb, or of the noun: "his **meeting** with X". */
	readonly head: number;
	/** Who takes part. */
	readonly names: readonly Name[];
	/** Whose it is, of an event that one can have: "X's resignation". */
	readonly owner?: Name;
}

/** Tokens of a claim that tell the first event, and the second. */
export type Sides = readonly [first: readonly number[], second: readonly number[]];

/** Where an event stands in the claim. */
export interface Place {
	readonly claim: Analysis;
	readonly sentence: Sentence;
	readonly part: Part;
}

/** Both events of a tie; nothing for what is no single event of its own. */
export function happenings(
	place: Place,
	[first, second]: Sides,
): readonly [Happening | undefined, Happening | undefined] {
	const subjects = [subjectIn(place.sentence, first), subjectIn(place.sentence, second)];
	return [happening(place, first, subjects[1] ?? []), happening(place, second, subjects[0] ?? [])];
}

/** `lent` are the tokens of the other event's subject: "before meeting Y" tells of who did the rest. */
function happening(place: Place, tokens: readonly number[], lent: readonly number[]): Happening | undefined {
	const verbs = verbClauses(place.sentence, tokens);
	const [clause, ...others] = verbs;
	if (others.length > 0) return undefined;
	return clause === undefined ? named(place, tokens) : told(place, tokens, { clause, lent });
}

function verbClauses({ clauses, tokens: all }: Sentence, tokens: readonly number[]): readonly Clause[] {
	return clauses.filter(
		({ verb, link }) =>
			verb !== undefined &&
			tokens.includes(verb) &&
			(isVerb(all[verb]) || (link === "participle" && isGerund(all[verb]))),
	);
}

/** The tagger takes "before **meeting** X" for a noun. */
function isGerund(token: Token | undefined): boolean {
	return token?.norm.endsWith("ing") ?? false;
}

function isVerb(token: Token | undefined): boolean {
	return token?.tag === "VERB" || token?.tag === "AUX";
}

/** What a clause tells: with its verb as the head, or the noun of a light verb. */
function told(
	place: Place,
	tokens: readonly number[],
	{ clause, lent }: { readonly clause: Clause; readonly lent: readonly number[] },
): Happening | undefined {
	const { sentence } = place;
	const verb = clause.verb ?? 0;
	const token = sentence.tokens[verb];
	if (token === undefined) return undefined;
	const own = clause.subject === undefined ? [] : range(clause.subject.from, clause.subject.to);
	if (placingVerbs.has(token.lemma) && isPlain(sentence, tokens, verb))
		return named(place, subjectBefore(sentence, tokens, verb));
	const isBare = !own.some((at) => tokens.includes(at)) && (isGerund(token) || clause.subject === undefined);
	if (isBare ? lent.length === 0 : !isPastAt(sentence, verb)) return undefined;
	const head = lightWords.has(token.lemma) ? occasionIn(sentence, phraseFrom(sentence, tokens, verb + 1)) : verb;
	if (head === undefined || lastingVerbs.has(sentence.tokens[head]?.lemma ?? "")) return undefined;
	return built(place, { tokens, lent: isBare ? lent : [] }, head);
}

/** Behind a verb that only puts its subject into time nothing more is told. */
function isPlain({ tokens }: Sentence, own: readonly number[], verb: number): boolean {
	return own.every((at) => at <= verb || /^(?:place|on|in)$/.test(tokens[at]?.norm ?? ""));
}

function subjectBefore({ tokens: all }: Sentence, tokens: readonly number[], verb: number): readonly number[] {
	const own = tokens.filter((at) => at < verb);
	return own.slice(0, own.findLastIndex((at) => all[at]?.tag !== "AUX" && all[at]?.tag !== "ADV") + 1);
}

/** "Her meeting with X", "the resignation of Y": the noun comes first, and has somebody or something of its own. */
function named(place: Place, tokens: readonly number[]): Happening | undefined {
	const head = occasionIn(place.sentence, phraseFrom(place.sentence, tokens, 0));
	return head === undefined ? undefined : built(place, { tokens, lent: [] }, head);
}

/** A noun phrase, without what hangs on it. */
function phraseFrom({ tokens: all }: Sentence, tokens: readonly number[], from: number): readonly number[] {
	const own = tokens.filter((at) => at >= from);
	const end = own.findIndex((at) => all[at]?.tag === "ADP" || all[at]?.tag === "PUNCT");
	return end < 0 ? own : own.slice(0, end);
}

/** Its noun, where that is one occasion; of several ("their meetings") nobody knows which. */
function occasionIn({ tokens }: Sentence, phrase: readonly number[]): number | undefined {
	const head = phrase.findLast((at) => tokens[at]?.tag === "NOUN" || tokens[at]?.tag === "PROPN");
	const token = head === undefined ? undefined : tokens[head];
	if (token === undefined || !occasions.has(token.lemma)) return undefined;
	return token.norm === token.lemma || token.norm === "talks" ? head : undefined;
}

/** Everyone who takes part must be known, and nobody in doubt. */
function built(
	{ claim, sentence, part }: Place,
	{ tokens, lent }: { readonly tokens: readonly number[]; readonly lent: readonly number[] },
	head: number,
): Happening | undefined {
	const own = [...new Set([...lent, ...tokens])].sort((a, b) => a - b);
	const names = (claim.facts[part.sentence] ?? []).filter(isName).filter(({ from }) => own.includes(from));
	if (names.some(isDoubtful) || !isKnown(sentence, own, head)) return undefined;
	const run = tokens.slice(tokens.findLastIndex((at, index) => tokens[index - 1] !== at - 1));
	const words = run.flatMap((at) => sentence.tokens[at] ?? []);
	const [start, end] = [words.at(0)?.start ?? part.start, words.at(-1)?.end ?? part.end];
	const owner = isVerb(sentence.tokens[head]) ? undefined : ownerBefore(sentence, names, head);
	return { part: { ...part, tokens: own, start, end }, head, names, ...(owner && { owner }) };
}

/** "The strike began", but not "the vote": a word beside the head says which. */
function isKnown({ tokens }: Sentence, own: readonly number[], head: number): boolean {
	return own.some((at) => at !== head && tokens[at] !== undefined && isContent(tokens[at]));
}

function isDoubtful({ form, entities }: Name): boolean {
	return form === "pronoun" && entities.length !== 1;
}

/** "X's resignation", "his resignation", "the resignation of X". */
function ownerBefore({ tokens }: Sentence, names: readonly Name[], head: number): Name | undefined {
	return names.find(
		({ form, to, from }) =>
			(to <= head &&
				(form === "pronoun" || tokens[to]?.norm.startsWith("'") || tokens[to - 1]?.norm.startsWith("'"))) ||
			(from > head && tokens[head + 1]?.norm === "of"),
	);
}

function subjectIn(sentence: Sentence, tokens: readonly number[]): readonly number[] {
	const subject: TokenRange | undefined = verbClauses(sentence, tokens)[0]?.subject;
	return subject === undefined ? [] : range(subject.from, subject.to).filter((at) => tokens.includes(at));
}
