import { isDate } from "../../../facts/date.ts";
import { isName } from "../../../facts/name.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { samePasts } from "../../../lexicon/tagged-verbs.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { describedBy } from "../../restated/described.ts";
import { isPersonPair } from "../../restated/persons.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "X owns the mill" beside "Y, the owner of the mill": who does it, to what and when must be what the noun says of somebody. */
export const persons: Guard = (pairing) =>
	pairing.part.tokens.flatMap((at) => {
		const { to = -1, frame } = pairing.links.get(at) ?? {};
		if (isOrigin(pairing, at)) return [blocked("event", "comes from", "nothing here says where they come from")];
		const [ours, theirs] = [tokensOf(pairing)[at], pairing.sentence.tokens[to]];
		if (ours === undefined || theirs === undefined || frame || isQuoted(pairing, at)) return [];
		if (isOnlyDone(pairing, ours) && isSaidOf(pairing, at)) return [otherwise(pairing, at, ours.word)];
		const isVerb = ours.tag === "VERB" && theirs.tag !== "VERB" && isPersonPair(theirs, ours);
		const isNoun = theirs.tag === "VERB" && ours.tag !== "VERB" && isPersonPair(ours, theirs) && isSaidOf(pairing, at);
		return isVerb || isNoun ? [otherwise(pairing, at, theirs.word)] : [];
	});

/** "Ada Moe comes **from Varde**": light as the verb is, it says where she was born. */
function isOrigin({ claimFacts, links, ...pairing }: Pairing, at: number): boolean {
	const tokens = tokensOf(pairing);
	if (tokens[at]?.lemma !== "come" || tokens[at]?.tag !== "VERB" || tokens[at + 1]?.norm !== "from") return false;
	const isNamed = claimFacts.some((fact) => isName(fact) && fact.type === "person" && fact.to === at);
	return isNamed && links.get(at)?.to === undefined;
}

/** The claim calls somebody so: "X is the owner". "The owner" alone may be whoever owns it. */
function isSaidOf({ claim, part }: Pairing, noun: number): boolean {
	const sentence = sentenceOf({ claim, part });
	const holder = sentence && describedBy(sentence, noun)?.holder;
	return holder !== undefined && holder.from !== noun;
}

/** "used to be mayor": the passage must put it into the past too, and what is past there is not present in the claim. */
export const bygone: Guard = (pairing) => {
	return pairing.part.tokens.flatMap((at) => {
		if (isStillSo(pairing, at) || isOver(pairing, at))
			return [blocked("event", wordsOf(pairing, at), "the passage says that this is past")];
		const said = bygoneAt(pairing, at);
		if (said === undefined || pairing.links.get(at)?.frame || isQuoted(pairing, at)) return [];
		if (isBygone(pairing, said.verb)) return [];
		return [blocked("event", said.words, "nothing here says that it is no longer so")];
	});
};

/** "**used to** be mayor", "**once** owned the mill", "was **formerly** its largest owner"; not "once a week", "once it had left". */
function bygoneAt(side: Pairing, at: number): { readonly words: string; readonly verb: number } | undefined {
	const tokens = tokensOf(side);
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.norm === "used" && next?.norm === "to" && before?.tag !== "AUX") return { words: "used to", verb: at + 2 };
	const isOnce = token?.norm === "once" && before?.norm !== "at" && before?.norm !== "more";
	const isAdverb = isOnce ? next?.tag === "VERB" || before?.lemma === "be" : token?.norm === "formerly";
	const whole = sentenceOf(side);
	const verb = isAdverb && !isOften(next) && whole !== undefined ? clauseAt(whole, at)?.verb : undefined;
	return verb === undefined ? undefined : { words: token?.norm ?? "", verb };
}

/** "was fed once **a** day", "once **again**". */
function isOften(next: Token | undefined): boolean {
	return /^(?:again|more|every|each|per|in)$/.test(next?.norm ?? "");
}

/** "teaches" where the passage has "**used to** teach". */
function isStillSo({ links, ...pairing }: Pairing, at: number): boolean {
	const ours = tokensOf(pairing);
	const { tag, norm = "", lemma } = ours[at] ?? {};
	const { tokens } = pairing.sentence;
	const to = links.get(at)?.to ?? 0;
	const isUsed = tokens[to - 1]?.norm === "to" && tokens[to - 2]?.norm === "used" && tokens[to - 3]?.tag !== "AUX";
	// "they **teach**", not "used to teach".
	const isPlural = tag === "VERB" && norm === lemma && isThing(ours[at - 1]) && !samePasts.has(norm);
	const theirs = tokens[to]?.lemma ?? "";
	// "had backed it".
	const before = tokens[to - 1]?.tag === "ADV" ? to - 2 : to - 1;
	const wasBefore = tokens[before]?.norm === "had" && tokens[to]?.tag === "VERB";
	return (isUsed || wasBefore) && (isPlural || norm === `${theirs}s` || norm === `${theirs}es`);
}

/** "**is** ambassador", "**owns** it" where the passage has "was ambassador from 2001 to 2005", "owned it until 2012". */
function isOver(pairing: Pairing, at: number): boolean {
	const { claimFacts, sourceFacts, links, sentence } = pairing;
	const ours = tokensOf(pairing);
	const isPresent = /^(?:is|are|has|have)$/.test(ours[at]?.norm ?? "")
		? ours[at + 1]?.tag !== "VERB"
		: isSimplePresent(ours, at);
	if (!isPresent || claimFacts.some(isDate) || ours.some(({ norm }) => formerWords.has(norm))) return false;
	const to = links.get(at)?.to ?? links.get(at + 1)?.to ?? links.get(at + 2)?.to ?? -1;
	const clause = clauseAt(sentence, to);
	if (clause?.verb === undefined || !isPastForm(sentence.tokens[clause.verb])) return false;
	const dates = sourceFacts.filter(isDate).filter(({ from }) => from > to && from < clause.to);
	const words = sentence.tokens.map(({ norm }) => norm);
	return dates.some(({ to: end }) => {
		const between = words.slice(to, end);
		// "the leader of the guild **until** Friday", "mayor **from** 2001 **to** 2005".
		const isClosed = between.includes("until") || (between.includes("from") && between.includes("to"));
		return isClosed && !between.includes(",");
	});
}

const formerWords: ReadonlySet<string> = new Set("former formerly once ex retired previously onetime".split(" "));

function isSimplePresent(tokens: readonly Token[], at: number): boolean {
	const { tag, norm = "", lemma } = tokens[at] ?? {};
	return tag === "VERB" && (norm.endsWith("s") || (norm === lemma && isThing(tokens[at - 1])));
}

function isPastForm(token: Token | undefined): boolean {
	if (/^(?:was|were|had)$/.test(token?.norm ?? "")) return true;
	return token?.tag === "VERB" && token.norm !== token.lemma && !/(?:s|ing)$/.test(token.norm);
}

function isBygone({ links, sentence: { tokens } }: Pairing, verb: number): boolean {
	if (tokens.some(({ norm }) => bygoneWords.has(norm))) return true;
	const there = tokens[links.get(verb)?.to ?? -1];
	return there?.tag === "VERB" && there.norm !== there.lemma && !/(?:s|ing)$/.test(there.norm);
}

const bygoneWords: ReadonlySet<string> = new Set(
	"used former formerly once ex retired previously until was were been onetime then earlier".split(" "),
);

function otherwise(pairing: Pairing, at: number, word: string): Finding {
	return blocked(
		"role",
		wordsOf(pairing, at),
		`“${word}” here is said of somebody or something else, or of another time`,
	);
}

/** The passage tells it by the verb alone, "used to coach", and what the claim's noun makes of it did not hold. */
function isOnlyDone({ sentence: { tokens } }: Pairing, ours: Token): boolean {
	if (ours.tag === "VERB" || tokens.some(({ tag, lemma }) => tag !== "VERB" && lemma === ours.lemma)) return false;
	return tokens.some((token) => token.tag === "VERB" && isPersonPair(ours, token));
}
