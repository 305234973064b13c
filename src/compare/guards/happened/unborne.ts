import { holds } from "../../../facts/scope.ts";
import { beAndHave, lightSide } from "../../../lexicon/light-verbs.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Clause, Pairing, Sentence, Token } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { sentenceOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing, lightWeight } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "**set** a record" where the passage has "won, three minutes outside the record", "**took** the apples" where it has "left the
 * apples": a verb that says little by itself need not be found, but then nothing else may be said here of what it is done to.
 */
export const unborne: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined || entails(pairing) < supportScore) return [];
	return sentence.clauses.flatMap((clause) => {
		const there = undergoneBy(pairing, sentence, clause);
		if (there === undefined || !(isLed(pairing.sentence, there) || isDoneElse(pairing.sentence, there))) return [];
		const word = wordsOf(pairing, clause.verb ?? 0);
		return [blocked("event", word, `nothing here says “${word}” of “${pairing.sentence.tokens[there]?.word}”`)];
	});
};

/** What answers the head of the object of an unanswered light verb, or of the subject of its passive. */
function undergoneBy(pairing: Pairing, sentence: Sentence, clause: Clause): number | undefined {
	const { verb = -1 } = clause;
	const { tokens } = sentence;
	const { tag, lemma = "" } = tokens[verb] ?? {};
	if (tag !== "VERB" || SAYING.has(lemma) || !isUnanswered(pairing, verb) || isQuoted(pairing, verb)) return undefined;
	const { subject, objects } = argumentsOf(sentence, clause);
	const [phrase] = clause.passive ? subject : objects;
	const head = phrase && headOf(tokens, phrase.from, phrase.to);
	if (head === undefined || lightSide(lemma, tokens[head]?.lemma ?? "") !== undefined) return undefined;
	const there = pairing.links.get(head)?.to;
	return there !== undefined && isThing(pairing.sentence.tokens[there]) ? there : undefined;
}

function isUnanswered({ part, weights, links }: Pairing, verb: number): boolean {
	const weight = weights.get(verb);
	return part.tokens.includes(verb) && weight !== undefined && weight <= lightWeight && !links.get(verb)?.strength;
}

/** It stands behind a preposition, other than of whoever owns or does it: "**outside** the record", "**short of** the record". */
function isLed({ tokens }: Sentence, noun: number): boolean {
	// "In 2019 **the** band": a phrase begins with its article.
	const isInside = ({ tag }: Token, index: number): boolean =>
		inPhrase.test(tag) && (tag === "DET" || tokens[index + 1]?.tag !== "DET");
	const at = tokens.findLastIndex((token, index) => index < noun && !isInside(token, index));
	const lead = tokens[at];
	if (lead?.norm === "of") return /^(?:ADJ|ADV)$/.test(tokens[at - 1]?.tag ?? "");
	return lead?.tag === "ADP" && lead.norm !== "by";
}

const inPhrase = /^(?:DET|ADJ|PROPN|NOUN|PRON|NUM|SYM)$/;

/** Another verb has it as its object. */
function isDoneElse(sentence: Sentence, noun: number): boolean {
	const clause = sentence.clauses.find(
		(each) => each.verb !== undefined && argumentsOf(sentence, each).objects.some((object) => holds(object, noun)),
	);
	const token = sentence.tokens[clause?.verb ?? -1];
	return token?.tag === "VERB" && !beAndHave.has(token.lemma);
}
