import { isModality, modalityAt } from "../../../facts/modality.ts";
import { negated } from "../../../facts/polarity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { heading, lesserPosts } from "../../../lexicon/frame-words.ts";
import type { Clause, Pairing } from "../../../types.ts";
import { isOnlyNearby } from "../../event.ts";
import { isPersonPair } from "../../restated/persons.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { isContent } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import { forestallingOf } from "./undone.ts";

/**
 * "X won the title" where the passage has "the win": a noun tells of the same deed only where what it is done to stands
 * beside it. A verb of the claim may be answered by a noun, "X's visit to Y", but not by any noun of its kind in the sentence.
 */
export const nominalised: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const { verb } = clause;
		const there = verb === undefined ? undefined : pairing.links.get(verb)?.to;
		if (verb === undefined || there === undefined || pairing.sentence.tokens[there]?.tag !== "NOUN") return [];
		if (tokensOf(pairing)[verb]?.tag !== "VERB" || isQuoted(pairing, verb)) return [];
		if (isHypothetical(pairing, verb, there))
			return [blocked("modality", wordsOf(pairing, verb), `“${wordsOf(pairing, verb)}” is only thought of here`)];
		const forestalling = isSure(pairing, verb) ? forestallingOf(pairing, there) : undefined;
		if (forestalling !== undefined) {
			const said = pairing.sentence.tokens[forestalling]?.word ?? "";
			return [blocked("event", wordsOf(pairing, verb), `“${said}” is said of “${wordsOf(pairing, verb)}” here`)];
		}
		if (isBeside(pairing, clause, there) && !isLesser(pairing, verb, there)) return [];
		return [blocked("event", wordsOf(pairing, verb), `“${wordsOf(pairing, verb)}” is not said of this here`)];
	});
};

/** The claim neither denies it nor leaves it open. */
function isSure({ claimFacts }: Pairing, verb: number): boolean {
	return modalityAt(claimFacts, verb) === undefined && !negated(claimFacts, verb);
}

/** "has banned" where the passage has "**a ban** would help": any such thing, and no deed that was done. */
function isHypothetical(pairing: Pairing, verb: number, there: number): boolean {
	const { claimFacts, sourceFacts, sentence } = pairing;
	const { tokens } = sentence;
	const article = tokens.slice(0, there).findLastIndex(({ tag }) => tag !== "ADJ" && tag !== "NOUN");
	const opens = article === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[article - 1]?.tag ?? "");
	// "Moe, a lawyer for the firm, said it would pay": somebody, no deed.
	const [deed, noun] = [tokensOf(pairing)[verb], tokens[there]];
	if (deed !== undefined && noun !== undefined && isPersonPair(noun, deed)) return false;
	if (modalityAt(claimFacts, verb) !== undefined || !opens || !/^(?:an?|any)$/.test(tokens[article]?.norm ?? ""))
		return false;
	return sourceFacts
		.filter(isModality)
		.some(({ from }) => from > there && from < there + thoughtReach && thought.has(tokens[from]?.norm ?? ""));
}

/** Words between "a ban" and its "would". */
const thoughtReach = 16;
const thought: ReadonlySet<string> = new Set(["would", "'d", "could", "might"]);

/** "heads" beside "the deputy head", "the former head", "was the head": not at the head, or no longer. */
function isLesser(pairing: Pairing, verb: number, there: number): boolean {
	const said = tokensOf(pairing)[verb];
	if (said === undefined || !heading.has(said.lemma)) return false;
	const before = pairing.sentence.tokens.slice(Math.max(0, there - 2), there).map(({ norm }) => norm);
	const isNow = said.norm === said.lemma || said.norm === `${said.lemma}s`;
	return before.some((word) => lesserPosts.has(word) || (isNow && (word === "was" || word === "were")));
}

/** The object of the claim's verb, where it has one right behind it, is answered near the noun or in its clause's subject. */
function isBeside(pairing: Pairing, clause: Clause, there: number): boolean {
	const object = objectOf(pairing, clause);
	const answer = object === undefined ? undefined : pairing.links.get(object)?.to;
	if (answer === undefined) return object === undefined || !isOnlyNearby(pairing, object);
	return (
		Math.abs(answer - there) <= objectReach && clauseAt(pairing.sentence, answer) === clauseAt(pairing.sentence, there)
	);
}

/** Words between a deed and what it is done to: "the shooting down of a Chinese balloon". */
const objectReach = 6;

/** The last noun of the phrase right behind the verb. */
function objectOf(pairing: Pairing, { verb = 0, to, passive }: Clause): number | undefined {
	const tokens = tokensOf(pairing);
	if (passive) return undefined;
	let object: number | undefined;
	for (let at = verb + 1; at < to; at += 1) {
		const token = tokens[at];
		if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.tag)) break;
		if (token.tag === "NOUN" && isContent(token)) object = at;
	}
	return object;
}
