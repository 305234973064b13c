import { isName } from "../../../facts/name.ts";
import { clauseOf, isInFact } from "../../../facts/scope.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import type { Pairing, Sentence } from "../../../types.ts";
import { phraseEnd } from "../../clauses/arguments.ts";
import { coreEnd, headOf } from "../../clauses/heads.ts";
import { answersOf, doMeet, namesAt, subjectAnswer } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "The mill was sold by the mayor" is not borne out by "the mayor married the woman who sold the mill": whoever "who" stands
 * for must be in the claim. What tells it in the active is asked of its subject elsewhere.
 */
export const doers: Guard = (pairing) => {
	const ours = sentenceOf(pairing);
	return (ours?.clauses ?? []).flatMap(({ verb, passive }) => {
		const { to, frame } = pairing.links.get(verb ?? -1) ?? {};
		if (verb === undefined || to === undefined || frame || !passive || !pairing.part.tokens.includes(verb)) return [];
		// "Harlow was caught" does not say by whom.
		if (isQuoted(pairing, verb) || !tokensOf(pairing).some(({ norm }, at) => norm === "by" && at > verb)) return [];
		const doer = antecedentOf(pairing.sentence, to);
		// "five decades of rivalry ended": numbers are compared as such.
		if (doer === undefined || isInFact(pairing.sourceFacts, doer, "quantity")) return [];
		if (answersOf(pairing).has(doer) || isNamedToo(pairing, doer)) return [];
		const who = pairing.sentence.tokens[doer]?.word ?? "";
		return [blocked("role", wordsOf(pairing, verb), `“${who}” is who does this in the passage`)];
	});
};

/** "leaked the memo" where the passage has "a **leaked** memo": it does not say by whom. The tiger that was "escaped" did so itself. */
export const unnamedDoers: Guard = (pairing) => {
	const ours = sentenceOf(pairing);
	return (ours?.clauses ?? []).flatMap(({ verb, passive, subject }) => {
		const { to, frame } = pairing.links.get(verb ?? -1) ?? {};
		if (verb === undefined || to === undefined || frame || passive || !pairing.part.tokens.includes(verb)) return [];
		if (isQuoted(pairing, verb) || tokensOf(pairing)[verb]?.tag !== "VERB" || subject === undefined) return [];
		const { tokens } = pairing.sentence;
		const noun = nounBehind(pairing.sentence, to);
		if (noun === undefined || subjectAnswer(pairing, subject) === noun) return [];
		// "the firm's **redesigned** engine", "a Kenyan-**led** mission": somebody is told.
		const before = tokens[tokens.findLastIndex(({ tag }, at) => at < to && tag !== "ADV" && tag !== "ADJ")];
		// "have **seen** the wolf": the tagger took another word for the verb.
		if (/^(?:AUX|PART|NOUN|PROPN)$/.test(before?.tag ?? "") || beAndHave.has(before?.lemma ?? "")) return [];
		if (before?.norm === "-" || before?.norm === "'s" || possessives.has(before?.norm ?? "")) return [];
		return [blocked("role", wordsOf(pairing, verb), `nothing here says who “${tokens[to]?.word}” it`)];
	});
};

/** The noun that a participle stands before: "a **stolen** car". */
function nounBehind({ tokens, clauses }: Sentence, at: number): number | undefined {
	const token = tokens[at];
	const isParticiple = token?.tag === "ADJ" || (token?.tag === "VERB" && token.norm !== token.lemma);
	if (!isParticiple || !/(?:ed|n|t)$/.test(token.norm) || clauses.some(({ verb }) => verb === at)) return undefined;
	return headOf(tokens, at + 1, phraseEnd(tokens, at + 1, tokens.length));
}

/** "U.S. officials said **the United States** …": the claim names them, answered by another of their names. */
function isNamedToo({ claimFacts, sourceFacts }: Pairing, at: number): boolean {
	return doMeet(claimFacts.filter(isName), namesAt(sourceFacts, at));
}

/** Whom the relative pronoun before a verb stands for: "the woman **who** sold". */
function antecedentOf(sentence: Sentence, verb: number): number | undefined {
	const { from = 0, subject, link } = clauseOf(sentence, verb) ?? {};
	const { tokens } = sentence;
	if (link !== "relative" || !/^(?:who|which|that)$/.test(tokens[from]?.norm ?? "")) return undefined;
	// "told reporters in London **that he** had raised it": what he told.
	const isContent = tokens[from]?.norm === "that" && !/^(?:VERB|AUX|ADV)$/.test(tokens[from + 1]?.tag ?? "");
	if (isContent || tokens[from - 1]?.norm === ",") return undefined;
	// "Ada Moe, **a pilot who** flew", "a baker **from Lund who** sold".
	const isOther = subject !== undefined && (subject.to < from || coreEnd(tokens, subject) < subject.to);
	const head = isOther ? headOf(tokens, subject.from, subject.to) : from - 1;
	return isThing(tokens[head ?? -1]) ? head : undefined;
}
