import { clauseAt, holds } from "../../../facts/scope.ts";
import { lightWords } from "../../../lexicon/function-words.ts";
import type { Pairing, Token, TokenRange } from "../../../types.ts";
import { isInPhrase } from "../../links/phrases.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing, range } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import { phraseAt, strangerIn } from "./phrases.ts";
import { isBody } from "./whom.ts";

/**
 * "spending on **foreign aid**" where the passage has "spending on **defence**", "raise **taxes**" where it has "raise
 * **duties**": what follows a word in the claim must follow it in the passage, wherever else the passage has it.
 */
export const complements: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	return pairing.part.tokens.flatMap((at) => {
		const message = strangeBond(pairing, at);
		return message === undefined ? [] : [blocked("word", wordsOf(pairing, at), message)];
	});
};

function strangeBond(pairing: Pairing, at: number): string | undefined {
	const [mine, other] = [tokensOf(pairing), pairing.sentence.tokens];
	const { to, frame } = pairing.links.get(at) ?? {};
	if (to === undefined || frame || isQuoted(pairing, at)) return undefined;
	const [last, there] = [lastOf(mine, at), lastOf(other, to)];
	if (last === at && !isHead(mine[at], other[to])) return undefined;
	if (last === undefined || there === undefined || (last === at) !== (there === to)) return undefined;
	if (last !== at && mine[last]?.norm !== other[there]?.norm) return undefined;
	const [ours, theirs] = [complementOf(mine, last), complementOf(other, there)];
	if (ours === undefined || theirs === undefined) return undefined;
	const word = wordsOf(pairing, at);
	if (isTurnedAround(pairing, ours, theirs)) return `it is “${word} from” on one side only`;
	if (theirs.preposition !== ours.preposition || isBody(pairing.sentence, theirs.phrase)) return undefined;
	if (isSetPhrase(other, theirs) && (mine[at]?.tag === "VERB" || mine[ours.phrase.from]?.tag === "DET"))
		return undefined;
	if (isElliptic(pairing, ours) || isSaidBeside(pairing, at, [ours, theirs])) return undefined;
	const stranger = strangerIn(pairing, { ours: ours.phrase, theirs: theirs.phrase });
	return stranger && `“${stranger.word}” goes with “${word}” here`;
}

/** A word, or the last one of "spoke **to**", "handed **in**"; other phrases mean something of their own. */
function lastOf(tokens: readonly Token[], at: number): number | undefined {
	if (!isInPhrase(tokens, at)) return at;
	const { tag } = tokens[at + 1] ?? {};
	const isLonger = (tokens[at - 1]?.tag !== "AUX" && isInPhrase(tokens, at - 1)) || isInPhrase(tokens, at + 2);
	return tokens[at]?.tag === "VERB" && tag === "ADP" && !isLonger ? at + 1 : undefined;
}

/** Two verbs, or two nouns. */
function isHead(ours: Token | undefined, theirs: Token | undefined): boolean {
	if (ours?.tag === "VERB") return theirs?.tag === "VERB" && !lightWords.has(ours.lemma);
	return isThing(ours) && isThing(theirs);
}

interface Complement {
	readonly preposition: string | undefined;
	readonly phrase: TokenRange;
}

/** The phrase right behind a verb or noun, or behind the preposition that follows it. */
function complementOf(tokens: readonly Token[], at: number): Complement | undefined {
	const isLed = tokens[at + 1]?.tag === "ADP";
	if (!isLed && !/^(?:VERB|ADP)$/.test(tokens[at]?.tag ?? "")) return undefined;
	const phrase = phraseAt(tokens, isLed ? at + 2 : at + 1);
	return phrase && { preposition: isLed ? tokens[at + 1]?.norm : undefined, phrase };
}

/** "joined **from** Aarhus", "joined Aarhus". */
function isTurnedAround({ links }: Pairing, ours: Complement, theirs: Complement): boolean {
	const isOneSided = (ours.preposition === "from") !== (theirs.preposition === "from");
	if (!isOneSided || (ours.preposition !== undefined && theirs.preposition !== undefined)) return false;
	const to = links.get(ours.phrase.to - 1)?.to;
	return to !== undefined && holds(theirs.phrase, to);
}

/** "three people in Lyon and **two in Nice**": the word itself is left out. */
function isElliptic({ links, sentence: { tokens } }: Pairing, { preposition, phrase }: Complement): boolean {
	const to = links.get(phrase.to - 1)?.to ?? -1;
	return preposition !== undefined && tokens[to - 1]?.norm === preposition && tokens[to - 2]?.tag === "NUM";
}

/** "Tests on rats were halted; **tests on mice** go on", "opens in Lund **in the park**": the passage has this phrase as well. */
function isSaidBeside(pairing: Pairing, at: number, [ours, theirs]: readonly [Complement, Complement]): boolean {
	const { links, sentence } = pairing;
	const { tokens } = sentence;
	const [to = -1, there = -1] = [links.get(at)?.to, links.get(ours.phrase.to - 1)?.to];
	const next = tokens[theirs.phrase.to]?.norm ?? "";
	const isPlain = tokens
		.slice(theirs.phrase.from, theirs.phrase.to)
		.every(({ tag }) => tag !== "CCONJ" && tag !== "PRON");
	if (isPlain && adverbial.has(next) && next === tokensOf(pairing)[ours.phrase.from - 1]?.norm)
		return holds(phraseAt(tokens, theirs.phrase.to + 1) ?? nowhere, there);
	const whole = sentenceOf(pairing);
	const verb = whole && clauseAt(whole, at)?.verb;
	const home = clauseAt(sentence, links.get(verb ?? -1)?.to ?? -1) ?? nowhere;
	return range(home.from, home.to).some((twin) => {
		if (twin === to || tokens[twin]?.lemma !== tokens[to]?.lemma) return false;
		const other = complementOf(tokens, twin);
		return other !== undefined && other.preposition === ours.preposition && holds(other.phrase, there);
	});
}

const nowhere: TokenRange = { from: 0, to: 0 };

/** They lead to where and when something happens, of which several may be told. */
const adverbial: ReadonlySet<string> = new Set(["on", "in", "at"]);

/** "on board", "in court": one bare noun behind a preposition names nothing of its own. */
function isSetPhrase(tokens: readonly Token[], { preposition, phrase: { from, to } }: Complement): boolean {
	const isBare = to === from + 1 && tokens[from]?.tag === "NOUN" && tokens[from]?.norm === tokens[from]?.lemma;
	return preposition !== undefined && preposition !== "of" && isBare;
}
