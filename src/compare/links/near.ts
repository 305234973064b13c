import { isInFact } from "../../facts/scope.ts";
import { areNear, nearTo } from "../../lexicon/near-words.ts";
import type { Link, Pairing, Token } from "../../types.ts";
import { answersOf, coverageWithout, unansweredWords } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { isContent, phrasesFrom } from "../words.ts";

/** What a word that says the same in one of its senses carries. */
export const near = 0.83;
/** Least share of a part's other words that the passage must carry, so that the sense is the same: beside one such word, and beside two. */
const allElse = [0.87, 0.93] as const;
/** Words of a part that may be answered so, at the most. */
export const mostNear = allElse.length;
/** Fewest other words beside two. */
const fewest = 4;

/** The one or two words of the part that the passage lacks are answered by words near to them. */
export function withNear(pairing: Pairing): Pairing {
	const tokens = tokensOf(pairing);
	const unanswered = unansweredWords(pairing);
	// "calling **back** 20,000 heaters": a particle goes with its verb.
	const words = unanswered.filter((at) => !(isParted(tokens, at - 1) && unanswered.includes(at - 1)));
	const least = allElse[words.length - 1];
	if (least === undefined || coverageWithout(pairing, unanswered) < least) return pairing;
	if (words.length > 1 && pairing.weights.size - unanswered.length < fewest) return pairing;
	const links = new Map(pairing.links);
	for (const at of words) {
		const link = nearLink({ ...pairing, links }, at);
		if (link === undefined) return pairing;
		for (const word of isParted(tokens, at) ? [at, at + 1] : [at]) links.set(word, link);
	}
	return { ...pairing, links };
}

/** A word that answers no other one: in "the third floor", "floor" is no "ground" beside the claim's "floor". */
function nearLink(pairing: Pairing, at: number): Link | undefined {
	const ours = tokensOf(pairing);
	if (!hasNear(ours, at)) return undefined;
	const wanted = isWholePhrase(pairing, at) ? phrasesFrom(ours, at) : formsAt(ours, at);
	const { sentence, sourceFacts } = pairing;
	const { tokens } = sentence;
	const taken = answersOf(pairing);
	const found = tokens.flatMap((token, to) => {
		const isFree = isContent(token) && !taken.has(to) && !isInFact(sourceFacts, to, "date") && to + 1 !== sentence.own;
		const isNear = isFree && sensesAt(tokens, to).some((form) => wanted.some((word) => areNear(word, form)));
		return isNear ? [to] : [];
	});
	const to = found.find((index) => tokens[index]?.tag === ours[at]?.tag) ?? found[0];
	return to === undefined ? undefined : { to, strength: near };
}

/** Whether any word is near to one of a claim. */
export function hasNear(tokens: readonly Token[], at: number): boolean {
	return formsAt(tokens, at).some((form) => nearTo(form).length > 0);
}

/** "carried **out**" is no sense of "carried": with its particle a verb is another one. */
function sensesAt(tokens: readonly Token[], at: number): readonly string[] {
	return isParted(tokens, at) ? phrasesFrom(tokens, at) : formsAt(tokens, at);
}

function isParted(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "VERB" && verbParticles.has(tokens[at + 1]?.norm ?? "");
}

/** The particle of the verb has no answer of its own. */
function isWholePhrase(pairing: Pairing, at: number): boolean {
	return isParted(tokensOf(pairing), at) && unansweredWords(pairing).includes(at + 1);
}

const verbParticles: ReadonlySet<string> = new Set(["out", "up", "off", "down", "away", "back"]);

/** A word, and the phrases that it opens. */
function formsAt(tokens: readonly Token[], at: number): readonly string[] {
	return [tokens[at]?.lemma ?? "", ...phrasesFrom(tokens, at)];
}
