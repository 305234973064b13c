import { SAYING, SAYING_IF_NEXT } from "../../../lexicon/speech.ts";
import type { Clause, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { argumentsOf, phraseEnd } from "../../clauses/arguments.ts";
import { fillerOf, isIn } from "../../clauses/fillers.ts";
import { near } from "../../links/near.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** Who is said to say something must say it in the passage: in a verb of saying, a quotation, "according to". */
export const attributions: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined || isSpeech(pairing)) return [];
	return sentence.clauses.flatMap((clause, at) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb) || !isSaying(pairing, sentence, { clause, at }))
			return [];
		if ((pairing.links.get(verb)?.strength ?? 0) >= near) return [];
		return [blocked("attribution", wordsOf(pairing, verb), "nobody says this here: the passage tells it by itself")];
	});
};

/** A verb of saying whose object is what follows: a clause or a quotation. */
function isSaying(
	pairing: Pairing,
	{ tokens, clauses }: Sentence,
	{ clause: { verb = -1 }, at }: { readonly clause: Clause; readonly at: number },
): boolean {
	if (!SAYING.has(tokens[verb]?.lemma ?? "")) return false;
	const next = clauses[at + 1];
	const hasObject = next?.link === "content" || pairing.claimFacts.some(({ kind }) => kind === "quotation");
	return hasObject || tokens[verb + 1]?.norm === "that";
}

/** "according to the mayor" where the passage has it told **to** the mayor: whoever is named must be the one who says it. */
export const hearers: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		if (tokens[at]?.norm !== "according" || tokens[at + 1]?.norm !== "to") return [];
		const named = { from: at + 2, to: phraseEnd(tokens, at + 2, tokens.length) };
		const head = fillerOf(pairing, named);
		if (head === undefined || !isTold(pairing, named)) return [];
		return [blocked("attribution", wordsOf(pairing, head), `it is not “${wordsOf(pairing, head)}” who says this here`)];
	});
};

/** Somebody else speaks, and this is whom they tell. */
function isTold(pairing: Pairing, named: TokenRange): boolean {
	const { tokens, clauses } = pairing.sentence;
	if (clauses.some(({ subject }) => subject !== undefined && isIn(pairing, named, [subject]))) return false;
	return clauses
		.filter(({ verb = -1 }) => SAYING.has(tokens[verb]?.lemma ?? "") && !isBehindQuotation(tokens, verb))
		.map((clause) => argumentsOf(pairing.sentence, clause))
		.some(
			({ objects, behind, passive }) => !passive && isIn(pairing, named, [...objects, ...(behind.get("to") ?? [])]),
		);
}

/** "“We are late,” **said** Ada Moe": who stands behind the verb speaks. */
function isBehindQuotation(tokens: readonly Token[], verb: number): boolean {
	return /^["'”]$/.test(tokens[verb - 1]?.norm ?? "") && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[verb + 1]?.tag ?? "");
}

function isSpeech({ sentence: { tokens }, sourceFacts }: Pairing): boolean {
	return (
		sourceFacts.some(({ kind }) => kind === "quotation") ||
		tokens.some(
			({ lemma, norm }, at) =>
				SAYING.has(lemma) || SAYING_IF_NEXT.has(lemma) || (norm === "according" && tokens[at + 1]?.norm === "to"),
		)
	);
}

/** "Can the club sue?": what is asked is not said; and a claim that asks says nothing. */
export const questions: Guard = (pairing) => {
	const [asked, told] = [pairing.sentence.tokens, tokensOf(pairing)];
	if (told.at(-1)?.norm === "?" && !asked.some(({ norm }) => norm === "?"))
		return [blocked("question", "?", "a question says nothing that could be checked")];
	const isAsked = asked.some(({ norm }) => norm === "?") && asked.at(-1)?.norm !== '"';
	if (!isAsked || told.some(({ norm }) => norm === "?")) return [];
	const isInQuestion = asked.slice(-2).some(({ norm }) => norm === "?") && !isToldFirst(pairing);
	return isInQuestion ? [blocked("question", "told", "the passage only asks this")] : [];
};

/** "The roof leaks, but **who will pay**?": all that the claim says stands before the clause that asks. */
function isToldFirst({ sentence: { tokens, clauses, own = 0 }, links }: Pairing): boolean {
	const border = tokens.findLastIndex(
		({ tag, norm }, at) =>
			isAsking(tokens, at + 1) && (joining.has(norm) || (tag === "PUNCT" && /^[:;-]+$/.test(norm))),
	);
	const told = clauses.find(({ verb = border }) => verb >= own && verb < border);
	const isStated = told?.subject !== undefined && isWhole(told, own) && !isAsking(tokens, own);
	return isStated && [...links.values()].every(({ to = 0 }) => to < border);
}

/** It stands alone, but for whoever speaks it. */
function isWhole({ link }: Clause, own: number): boolean {
	return link === "main" || (own > 0 && link === "content");
}

const joining: ReadonlySet<string> = new Set(["but", "and", "so", "yet"]);

/** "**is** there", "**who** pays", "**did** she go": a question opens here. */
function isAsking(tokens: readonly Token[], at: number): boolean {
	const [first, next] = [tokens[at], tokens[at + 1]];
	if (asking.has(first?.norm ?? "")) return true;
	const isSubject = /^(?:PRON|DET|PROPN|NOUN)$/.test(next?.tag ?? "") || next?.norm === "there";
	return first?.tag === "AUX" && isSubject;
}

const asking: ReadonlySet<string> = new Set("who whom whose what which when where why how".split(" "));
