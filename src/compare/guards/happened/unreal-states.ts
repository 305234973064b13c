import { isModality, modality, modalityAt } from "../../../facts/modality.ts";
import { negated } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { unrealHolding } from "../../../lexicon/unreal-values.ts";
import type { Clause, Modality, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { leadOf } from "../../clauses/heads.ts";
import { answersOf, subjectAnswer } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent, range } from "../../words.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";
import { saysGovernor } from "./modalities.ts";

/**
 * "X is in Oslo" where the passage has "her mother **believes** she is in Oslo", "X is the coach" where X was **offered** a job
 * as coach: what somebody is said to be the passage must not only hope, believe or offer.
 */
export const unrealStates: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const state = sentence && stateOf(pairing, sentence, clause);
		const at =
			state?.words.find((word) => isOnlyThought(pairing, word, state)) ??
			(state && isLent(pairing, state) ? state.words[0] : undefined);
		const word = sentence?.tokens[at ?? -1]?.word;
		return word === undefined ? [] : [blocked("modality", word, `the passage does not say that “${word}” holds`)];
	});
};

/** What a claim says that somebody is, and how sure. */
interface State {
	readonly words: readonly number[];
	readonly modality: Modality | undefined;
	readonly subject: TokenRange | undefined;
}

function stateOf(pairing: Pairing, { tokens }: Sentence, { verb, to, subject }: Clause): State | undefined {
	const { claimFacts, part } = pairing;
	const be = beingAt(tokens, verb ?? -1);
	if (verb === undefined || be === undefined || !part.tokens.includes(verb)) return undefined;
	const words = range(be + 1, deedAfter(tokens, be) ?? to).filter((at) => {
		const token = tokens[at];
		return token !== undefined && isContent(token) && /^(?:NOUN|PROPN|ADJ)$/.test(token.tag) && !isQuoted(pairing, at);
	});
	const first = words[0];
	const ours = modalityAt(claimFacts, verb) ?? (first === undefined ? undefined : modalityAt(claimFacts, first));
	const isSaid = [verb, ...words].every((at) => !negated(claimFacts, at));
	return isSaid && (ours === undefined || ours.strength === "expected" || ours.strength === "planned")
		? { words, modality: ours, subject }
		: undefined;
}

/** "are **to vote** on the dividend", "is likely **to amend** the bill": what is to be done is no state. */
function deedAfter(tokens: readonly Token[], be: number): number | undefined {
	const to = tokens[be + 1]?.tag === "ADJ" ? be + 2 : be + 1;
	const verb = tokens[to + 1];
	return tokens[to]?.norm === "to" && verb?.tag === "VERB" && !being.has(verb.lemma) ? to : undefined;
}

/** The verb of being; the tagger takes "is **head** coach" for a verb. */
function beingAt(tokens: readonly Token[], verb: number): number | undefined {
	const token = tokens[verb];
	const at = token?.tag === "VERB" && token.norm === token.lemma && tokens[verb - 1]?.lemma === "be" ? verb - 1 : verb;
	return being.has(tokens[at]?.lemma ?? "") ? at : undefined;
}

const being: ReadonlySet<string> = new Set(["be", "become", "remain"]);

/** Neighbours may lend a word, but not all that is said of somebody. */
function isLent({ links }: Pairing, { words }: State): boolean {
	// A frame that says nothing of its own, "in the **process** of", is answered in full.
	const isByNeighbour = (at: number): boolean => {
		const { strength = 1, to } = links.get(at) ?? {};
		return to === undefined && strength > 0 && strength < 1;
	};
	return words.length > 0 && words.every(isByNeighbour);
}

/** The passage has the word, and everywhere as something that is not so for sure. */
function isOnlyThought(pairing: Pairing, word: number, { modality: ours, subject }: State): boolean {
	const lemma = tokensOf(pairing)[word]?.lemma;
	// "the mayor's **office**'s word", "the owner of the **ship**", "shut by the **firm**": it belongs to what is said.
	const isHolder = tokensOf(pairing)[word + 1]?.norm !== "'s" && !isBehind(tokensOf(pairing), word);
	const places = pairing.sentence.tokens.flatMap((token, at) => (token.lemma === lemma ? [at] : []));
	return (
		places.length > 0 &&
		places.every(
			(at) => isThought(pairing, at, ours) || isOffered(pairing, at) || (isHolder && isAnothers(pairing, at, subject)),
		)
	);
}

function isBehind(tokens: readonly Token[], word: number): boolean {
	return /^(?:of|by|to|for)$/.test(leadOf(tokens, word)?.norm ?? "");
}

/** "**The chief executive** will come from the north, while X is to lead the board": somebody of whom something else is told. */
function isAnothers(pairing: Pairing, at: number, ours: TokenRange | undefined): boolean {
	const { sentence } = pairing;
	const { subject, verb = -1 } = clauseAt(sentence, at) ?? {};
	const holder = ours && subjectAnswer(pairing, ours);
	if (subject === undefined || holder === undefined || sentence.tokens[verb]?.tag !== "VERB") return false;
	return (
		at === subject.to - 1 && sentence.tokens[subject.from]?.norm === "the" && !holds(subject, holder) && holder > verb
	);
}

function isThought(pairing: Pairing, at: number, ours: Modality | undefined): boolean {
	const { sourceFacts, sentence } = pairing;
	const verb = clauseAt(sentence, at)?.verb ?? -1;
	return sourceFacts
		.filter(isModality)
		.filter(({ head, scope }) => head === at || (holds(scope, at) && being.has(sentence.tokens[verb]?.lemma ?? "")))
		.some((cue) => (ours === undefined || modality.compare(ours, cue) === "wider") && !isSaid(pairing, cue));
}

/** "claims to be", "**insists** that he is": the claim leaves it to whoever says so, too. */
function isSaid(pairing: Pairing, cue: Modality): boolean {
	return answersOf(pairing).has(cue.from) || saysGovernor(pairing, cue);
}

/** "was offered a job as **coach**", "turned down the post of **director**". */
function isOffered(pairing: Pairing, at: number): boolean {
	const { tokens } = pairing.sentence;
	const verb = clauseAt(pairing.sentence, at)?.verb ?? at;
	if (verb >= at || !unrealHolding.has(tokens[verb]?.lemma ?? "")) return false;
	return tokens.slice(verb + 1, at).some(({ norm }) => norm === "as" || norm === "of" || norm === "for");
}
