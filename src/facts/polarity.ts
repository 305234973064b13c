import type { Complement } from "../lexicon/negators.ts";
import {
	NEGATING_ADVERBS,
	NEGATING_DETERMINERS,
	NEGATING_PRONOUNS,
	NEGATORS,
	NO_NEGATION,
	PARTIAL_ADVERBS,
	UNIVERSALS,
} from "../lexicon/negators.ts";
import type { Document, Fact, FactKind, Polarity, Relation, Sentence, Token, TokenRange } from "../types.ts";
import { governed, predicateOf } from "./complements.ts";
import { type Match, phrases, phrasesAt } from "./cues.ts";
import { emptiedNoun, emptiedPronoun } from "./emptied.ts";
import { type Governed, governs, nounPhrase, skip } from "./phrase.ts";
import { clauseAt } from "./scope.ts";

/** What a cue does: reverse the predicate, empty the noun phrase that it opens or is, or what its table row says. */
interface Cue {
	readonly form: "adverb" | "determiner" | "pronoun" | "row";
	readonly takes: readonly Complement[];
	readonly partial?: true;
}

const CUES = phrases<Cue>([
	...NEGATING_ADVERBS.map((cue) => [cue, { form: "adverb", takes: [] }] as const),
	...PARTIAL_ADVERBS.map((cue) => [cue, { form: "adverb", takes: [], partial: true }] as const),
	...NEGATING_DETERMINERS.map((cue) => [cue, { form: "determiner", takes: [] }] as const),
	...NEGATING_PRONOUNS.map((cue) => [cue, { form: "pronoun", takes: [] }] as const),
	...NEGATORS.map(({ cue, ...row }) => [cue, { form: "row", ...row }] as const),
]);

const NONE = phrases(NO_NEGATION.map((phrase) => [phrase, true] as const));

/** Every word that reverses a predicate or empties a noun. */
export const polarity: FactKind = { kind: "polarity", find, compare, say };

export function isPolarity(fact: Fact): fact is Polarity {
	return fact.kind === "polarity";
}

/** The denials that govern a token, partial ones too. */
export function denialsOver(facts: readonly Fact[], tokenIndex: number): readonly Polarity[] {
	return facts.filter(isPolarity).filter((cue) => governs(cue, tokenIndex));
}

/** Whether what a token says is reversed: an odd number of negations govern it. Facts of its sentence alone. */
export function negated(facts: readonly Fact[], tokenIndex: number): boolean {
	return denialsOver(facts, tokenIndex).filter(({ partial }) => partial === undefined).length % 2 === 1;
}

function find(document: Document): Polarity[] {
	return document.sentences.flatMap(findInSentence);
}

function findInSentence(sentence: Sentence): Polarity[] {
	const found: Polarity[] = [];
	for (let at = 0; at < sentence.tokens.length; ) {
		const fact = factAt(sentence, at, found);
		if (fact !== undefined) found.push(fact);
		at = Math.max(fact?.to ?? 0, ...phrasesAt(sentence.tokens, at, NONE).map(({ to }) => to), at + 1);
	}
	return found;
}

function factAt(sentence: Sentence, at: number, before: readonly Polarity[]): Polarity | undefined {
	const { tokens } = sentence;
	if (phrasesAt(tokens, at, NONE).length > 0) return undefined;
	for (const cue of phrasesAt(tokens, at, CUES)) {
		const reversed = reversedBy(sentence, cue, before);
		if (reversed !== undefined) return factOf(sentence, cue, reversed);
	}
	return undefined;
}

function factOf(sentence: Sentence, { from, to, value }: Match<Cue>, { head, scope }: Governed): Polarity {
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[to - 1]?.end ?? start;
	const partial = value.partial === true || (value.form === "adverb" && leavesSomething(sentence, to));
	return {
		kind: "polarity",
		sentence: sentence.index,
		...{ from, to, start, end, head, scope, word: sentence.tokens[head]?.word ?? "" },
		...(partial && { partial: true as const }),
	};
}

/** "not all", "did not arrive until Monday". */
function leavesSomething(sentence: Sentence, after: number): boolean {
	const { tokens } = sentence;
	if (UNIVERSALS.has(tokens[after]?.norm ?? "")) return true;
	const clause = clauseAt(sentence, after);
	const end = Math.min((clause?.to ?? tokens.length) + 1, after + UNTIL_REACH);
	return tokens.slice(after, end).some(({ norm }) => norm === "until" || norm === "till");
}

/** Tokens after "not" in which "until" belongs to it. */
const UNTIL_REACH = 20;

function reversedBy(sentence: Sentence, cue: Match<Cue>, before: readonly Polarity[]): Governed | undefined {
	const { form, takes } = cue.value;
	const word = sentence.tokens[cue.from]?.norm;
	if (form === "row") return word === "but" && !isUnrealBut(sentence, cue) ? undefined : governed(sentence, cue, takes);
	if (form === "determiner") return emptiedNoun(sentence, cue, before);
	if (form === "pronoun") return emptiedPronoun(sentence, cue, before);
	if (word === "nor") return laterPart(sentence, cue, before);
	if (word === "not") return adverbial(sentence, cue);
	return predicateOf(sentence, cue);
}

/** "**But for** the loan, it would have failed", not "not for money **but for** fame". */
function isUnrealBut({ tokens }: Sentence, { from }: TokenRange): boolean {
	const before = tokens.slice(0, from).map(({ norm }) => norm);
	const isUnreal = tokens.some(({ norm }) => /^(?:would|could|might)$/.test(norm));
	return isUnreal && !before.some((norm) => norm === "not" || norm === "n't");
}

/** "not" before a verb or after an auxiliary reverses the predicate; elsewhere the words right after it. */
function adverbial(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const infinitive = governed(sentence, cue, ["to"]);
	if (infinitive !== undefined) return infinitive;
	const [before, next] = [tokens[cue.from - 1], tokens[cue.to]];
	const verb = tokens[skip(tokens, cue.to, ({ tag }) => tag === "ADV")];
	if (before?.tag === "AUX" || verb?.tag === "VERB" || verb?.tag === "AUX") return predicateOf(sentence, cue);
	// "After five years, not **ten** as planned."
	if (before?.norm === "," && next?.tag === "NUM") return { head: cue.to, scope: { from: cue.to, to: cue.to + 1 } };
	// "not, **as she claims,** on stage", "though not **yet** on stage".
	const isYet = next?.norm === "yet" && tokens[cue.to + 1]?.tag === "ADP";
	const isAside = next?.norm === "," && tokens[cue.to + 1]?.norm === "as";
	const from = isAside ? pastAside(tokens, cue.to) : cue.to + (isYet ? 1 : 0);
	const phrase = nounPhrase(tokens, tokens[from]?.tag === "ADP" ? from + 1 : from);
	if (phrase !== undefined) return phrase;
	const modifier = next?.tag === "ADJ" || next?.tag === "ADV";
	return modifier ? { head: cue.to, scope: { from: cue.to, to: cue.to + 1 } } : predicateOf(sentence, cue);
}

/**
 * "nor" after "neither" with no verb between them shares its predicate: one negation, already found. In "lost neither a sheep
 * **nor a lamb**" it empties its noun as well.
 */
function laterPart(sentence: Sentence, cue: TokenRange, before: readonly Polarity[]): Governed | undefined {
	const { tokens } = sentence;
	if (before.some(({ scope }) => scope.from <= cue.from && cue.from < scope.to)) return undefined;
	const shared = before.some(
		({ from, scope }) =>
			tokens[from]?.norm === "neither" &&
			scope.to <= cue.from &&
			!tokens.slice(scope.to, cue.from).some(({ tag }) => tag === "VERB" || tag === "AUX"),
	);
	const noun = shared ? nounPhrase(tokens, pastAside(tokens, cue.to)) : undefined;
	// "neither tired **nor easy** to please", "neither confirmed **nor denied** it".
	return noun ?? (shared && !/^(?:ADJ|VERB)$/.test(tokens[cue.to]?.tag ?? "") ? undefined : predicateOf(sentence, cue));
}

/** "nor, **as he puts it,** his temper". */
function pastAside(tokens: readonly Token[], at: number): number {
	const end = tokens[at]?.norm === "," ? tokens.findIndex(({ norm }, index) => index > at && norm === ",") : -1;
	return end < 0 || end > at + asideLength ? at : end + 1;
}

const asideLength = 6;

function compare(claim: Fact, source: Fact): Relation {
	if (!isPolarity(claim) || !isPolarity(source)) return "unrelated";
	if (claim.partial === source.partial) return "same";
	return claim.partial === true ? "within" : "wider";
}

function say(fact: Fact, text: string): string {
	if (!isPolarity(fact)) return "asserted";
	return `${fact.partial === true ? "partly " : ""}not: ${fact.word ?? text.slice(fact.start, fact.end)}`;
}
