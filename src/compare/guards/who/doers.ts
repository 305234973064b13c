import { isName } from "../../../facts/name.ts";
import { clauseAt, isInFact } from "../../../facts/scope.ts";
import type { Clause, Pairing, Sentence } from "../../../types.ts";
import { coreEnd, headOf } from "../../clauses/heads.ts";
import { answersOf, doMeet, namesAt } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "The mayor sold the mill" is not borne out by "the mayor married the woman who sold the mill", nor by "the mayor said the
 * council sold it": whoever the passage's own clause says it of must be in the claim.
 */
export const doers: Guard = (pairing) => {
	const ours = sentenceOf(pairing);
	return (ours?.clauses ?? []).flatMap(({ verb, passive }) => {
		const { to, frame } = pairing.links.get(verb ?? -1) ?? {};
		if (verb === undefined || to === undefined || frame || !pairing.part.tokens.includes(verb)) return [];
		if (tokensOf(pairing)[verb]?.tag !== "VERB" || isQuoted(pairing, verb)) return [];
		// "Harlow was caught" does not say by whom.
		if (passive && !tokensOf(pairing).some(({ norm }, at) => norm === "by" && at > verb)) return [];
		const doer = doerOf(pairing.sentence, to);
		// "five decades of rivalry ended": numbers are compared as such.
		if (doer === undefined || isInFact(pairing.sourceFacts, doer, "quantity")) return [];
		if (answersOf(pairing).has(doer) || isNamedToo(pairing, doer)) return [];
		const who = pairing.sentence.tokens[doer]?.word ?? "";
		return [blocked("role", wordsOf(pairing, verb), `“${who}” is who does this in the passage`)];
	});
};

/** "U.S. officials said **the United States** …": the claim names them, answered by another of their names. */
function isNamedToo({ claimFacts, sourceFacts }: Pairing, at: number): boolean {
	return doMeet(claimFacts.filter(isName), namesAt(sourceFacts, at));
}

/** The noun of the clause that a verb stands in: its own subject, or what "who" or "which" stands for. */
function doerOf(sentence: Sentence, verb: number): number | undefined {
	const clause = clauseAt(sentence, verb);
	if (clause?.verb !== verb) return undefined;
	const head = clause.link === "relative" ? antecedentOf(sentence, clause) : ownSubject(sentence, clause);
	return isThing(sentence.tokens[head ?? -1]) ? head : undefined;
}

/** "the woman **who** sold", "the man, **who** had sold". */
function antecedentOf({ tokens }: Sentence, { from, subject }: Clause): number | undefined {
	if (!/^(?:who|which|that)$/.test(tokens[from]?.norm ?? "")) return undefined;
	// "told reporters in London **that he** had raised it": what he told.
	const isContent = tokens[from]?.norm === "that" && !/^(?:VERB|AUX|ADV)$/.test(tokens[from + 1]?.tag ?? "");
	if (isContent || tokens[from - 1]?.norm === ",") return undefined;
	// "Ada Moe, **a pilot who** flew", "a baker **from Lund who** sold".
	const isOther = subject !== undefined && (subject.to < from || coreEnd(tokens, subject) < subject.to);
	return isOther ? headOf(tokens, subject.from, subject.to) : from - 1;
}

/** The subject of a clause that somebody's saying or thinking governs; in "the ship, said a diver, sank" no diver sinks. */
function ownSubject({ tokens }: Sentence, { link, subject }: Clause): number | undefined {
	if (link !== "content" || subject === undefined || tokens[subject.to]?.norm === ",") return undefined;
	return headOf(tokens, subject.from, subject.to);
}
