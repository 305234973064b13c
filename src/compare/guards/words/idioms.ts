import { particles } from "../../../lexicon/prepositions.ts";
import type { Pairing, Token } from "../../../types.ts";
import { isAnswered, type Occurrence, occurrencesIn } from "../../links/phrases.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "stepped up" is not "stepped down": a verb with its particle, or in a phrase, is not answered by the bare verb. */
export const idioms: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const all = occurrencesIn(tokens);
	const answered = new Set(all.filter((phrase) => isAnswered(pairing, phrase)).flatMap(({ at }) => at));
	const others = all.filter(({ at }) => at.length > 1 && !at.some((place) => answered.has(place)));
	const bare = others.filter((phrase) => isOther(pairing, tokens, phrase));
	const turned = pairing.part.tokens.filter(
		(at) => isBare(pairing, at) && isTurned(pairing, tokens, [at, answered.has(at)]),
	);
	return [...new Set([...bare.map(({ pivot }) => pivot), ...turned])].map((at) =>
		blocked(
			"event",
			wordsOf(pairing, at),
			`“${spelled(tokens, at, at + 2)}” is put with other words here, of another meaning`,
		),
	);
};

/** Its verb stands there without its particles, or its noun behind another preposition in another phrase. */
function isOther(pairing: Pairing, tokens: readonly Token[], phrase: Occurrence): boolean {
	const { pivot } = phrase;
	if (!isBare(pairing, pivot)) return false;
	return tokens[pivot]?.tag === "VERB" ? !isSaid(pairing, tokens, phrase) : isElsewhere(pairing, tokens, phrase);
}

/** "under **control**" where the passage has "out of **control**". */
function isElsewhere({ links, sentence }: Pairing, tokens: readonly Token[], { pivot, at }: Occurrence): boolean {
	const to = links.get(pivot)?.to;
	const first = tokens[at[0] ?? pivot];
	const there = occurrencesIn(sentence.tokens).filter((other) => other.pivot === to && other.at.length > 1);
	const openers = there.map((other) => sentence.tokens[other.at[0] ?? 0]);
	return (
		first?.tag === "ADP" &&
		openers.length > 0 &&
		openers.every((token) => token?.tag === "ADP" && token.norm !== first.norm)
	);
}

/** The word stands there itself, or another form of it. */
function isBare(pairing: Pairing, at: number): boolean {
	const { to, frame } = pairing.links.get(at) ?? {};
	const [ours, theirs] = [tokensOf(pairing)[at], pairing.sentence.tokens[to ?? -1]];
	return pairing.part.tokens.includes(at) && !frame && ours?.lemma === theirs?.lemma && !isQuoted(pairing, at);
}

/** Every particle of a phrase stands near to where its verb is answered. */
function isSaid({ links, sentence }: Pairing, tokens: readonly Token[], { at, pivot }: Occurrence): boolean {
	const to = links.get(pivot)?.to ?? 0;
	const near = sentence.tokens.slice(Math.max(0, to - reach), to + reach).map(({ norm }) => norm);
	const asked = at.map((place) => tokens[place]?.norm ?? "").filter((norm) => particles.has(norm));
	return asked.every((norm) => near.includes(norm));
}

/** Words of a phrase and of what it is said of. */
const reach = 10;

/** "shut **up**" where the passage has "shut **down**"; as a phrase that is answered, "dried up" may say "dried **out**". */
function isTurned(
	{ links, sentence }: Pairing,
	tokens: readonly Token[],
	[at, isAnswered]: readonly [verb: number, isAnswered: boolean],
): boolean {
	const [ours, to] = [tokens[at + 1]?.norm ?? "", links.get(at)?.to ?? -1];
	if (tokens[at]?.tag !== "VERB") return false;
	const behind = sentence.tokens.slice(to + 1, to + 1 + reach).map(({ norm }) => norm);
	const theirs = behind[0] ?? "";
	const isOtherWay = opposed.has(`${ours} ${theirs}`);
	const areParticles = particles.has(ours) && particles.has(theirs) && (!isAnswered || /^(?:up|down)$/.test(ours));
	return !behind.includes(ours) && (areParticles || isOtherWay);
}

/** Prepositions that turn a verb round. */
const opposed: ReadonlySet<string> = new Set(["in out", "into out", "out in", "out into", "on off", "off on"]);
