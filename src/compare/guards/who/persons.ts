import { isName } from "../../../facts/name.ts";
import type { Finding, Pairing, Token } from "../../../types.ts";
import { describedBy } from "../../restated/described.ts";
import { isPersonPair } from "../../restated/persons.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
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
