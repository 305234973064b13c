import { isName } from "../../../facts/name.ts";
import { placePrepositions } from "../../../lexicon/prepositions.ts";
import type { Finding, Name, Pairing, Token } from "../../../types.ts";
import { meet } from "../../event.ts";
import { textOf, tokensOf } from "../../sides.ts";
import type { Guard } from "../guard.ts";

/**
 * A name that hangs on a word of the claim must hang on the same word of the passage: "a Chinese balloon", "China's view",
 * "the crisis in China". Where the passage has another name in that place, the two are about different things.
 */
export const attachments: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.claimFacts
		.filter(isName)
		.filter(({ entities, form }) => entities.length > 0 && form === "name")
		.flatMap((name) => [...ownedBy(pairing, tokens, name), ...placedAt(pairing, tokens, name)]);
};

/** "Chinese balloon", "China's wrong perception": the name stands before its noun. */
function ownedBy(pairing: Pairing, tokens: readonly Token[], name: Name): readonly Finding[] {
	const noun = nounAfter(tokens, name.to);
	const there = noun === undefined ? undefined : pairing.links.get(noun)?.to;
	if (there === undefined) return [];
	const rivals = owners(pairing).filter(({ to }) => nounAfter(pairing.sentence.tokens, to) === there);
	return rivals.some((rival) => meet(rival, name)) ? [] : mismatch(pairing, name, rivals[0]);
}

/** Names, and whoever else owns something: "her research", "the mayor's son". */
function owners({ sourceFacts, sentence }: Pairing): readonly Name[] {
	return sourceFacts
		.filter(isName)
		.filter(({ entities, form, to }) => entities.length > 0 && (form !== "role" || sentence.tokens[to]?.norm === "'s"));
}

/** "airline chairman John Smith": the name itself follows in the same phrase. */
function isJoined(pairing: Pairing, name: Name, rival: Name): boolean {
	return names(pairing).some((other) => meet(name, other) && other.from >= rival.to && other.from <= rival.to + reach);
}

/** "crisis in China", "shot down over the U.S.": the name stands behind a preposition of place. */
function placedAt(pairing: Pairing, tokens: readonly Token[], name: Name): readonly Finding[] {
	const host = hostBefore(tokens, name.from);
	// "in a Danish town": it is the town that is there.
	if (host === undefined || nounAfter(tokens, name.to) !== undefined) return [];
	const there = pairing.links.get(host)?.to;
	const rivals = places(pairing).filter(
		({ from }) => there !== undefined && hostBefore(pairing.sentence.tokens, from) === there,
	);
	if (rivals.length === 0) return mismatch(pairing, name, otherPlace(pairing, tokens, name));
	return rivals.some((rival) => meet(rival, name) || isJoined(pairing, name, rival))
		? []
		: mismatch(pairing, name, rivals[0]);
}

/** "over China" where the passage has "over the U.S." and puts nothing in, at or over China. */
function otherPlace(pairing: Pairing, tokens: readonly Token[], name: Name): Name | undefined {
	const word = placeWord(tokens, name.from);
	if (name.type !== "place" || word === undefined || word === "of") return undefined;
	const placed = places(pairing).filter(
		({ from, type }) => type === "place" && placeWord(pairing.sentence.tokens, from) !== undefined,
	);
	if (placed.some((other) => meet(other, name))) return undefined;
	return placed.find(({ from }) => placeWord(pairing.sentence.tokens, from) === word);
}

/** The preposition of place before a name and its article. */
function placeWord(tokens: readonly Token[], from: number): string | undefined {
	const at = tokens[from - 1]?.tag === "DET" || tokens[from - 1]?.tag === "ADJ" ? from - 2 : from - 1;
	const norm = tokens[at]?.norm ?? "";
	return placePrepositions.has(norm) ? norm : undefined;
}

/** In "of a Chinese balloon" the name says whose balloon, not where. */
function places(pairing: Pairing): readonly Name[] {
	return names(pairing).filter(({ to }) => nounAfter(pairing.sentence.tokens, to) === undefined);
}

function names({ sourceFacts }: Pairing): readonly Name[] {
	return sourceFacts.filter(isName).filter(({ entities, form }) => entities.length > 0 && form === "name");
}

function mismatch({ claim, source }: Pairing, name: Name, rival: Name | undefined): readonly Finding[] {
	if (rival === undefined || meet(name, rival)) return [];
	const [ours, theirs] = [textOf(claim, name), textOf(source, rival)];
	return [
		{
			kind: "attachment",
			relation: "disjoint",
			effect: "blocks",
			claim: ours,
			source: theirs,
			message: `“${theirs}” stands here where the claim has “${ours}”`,
		},
	];
}

/** Words between a name and its noun: an apostrophe, adjectives, other nouns. */
const reach = 3;

/** The last noun of the phrase that the name opens; another name may stand in it: "Denmark's **Varde** mill". */
function nounAfter(tokens: readonly Token[], to: number): number | undefined {
	const isOwner = tokens[to]?.norm === "'s" || tokens[to]?.norm === "'";
	let at = isOwner ? to + 1 : to;
	let noun: number | undefined;
	for (; at < to + reach + 1; at += 1) {
		const tag = tokens[at]?.tag;
		if (tag === "NOUN") noun = at;
		else if (tag !== "ADJ" && !(isOwner && tag === "PROPN" && noun === undefined)) break;
	}
	return noun;
}

/** The noun or verb before "in", "over", "at" and an article. */
function hostBefore(tokens: readonly Token[], from: number): number | undefined {
	let at = from - 1;
	if (tokens[at]?.tag === "DET" || tokens[at]?.tag === "ADJ") at -= 1;
	if (!placePrepositions.has(tokens[at]?.norm ?? "")) return undefined;
	const host = tokens[at - 1];
	return host?.tag === "NOUN" || host?.tag === "VERB" || host?.norm === "down"
		? host.norm === "down"
			? at - 2
			: at - 1
		: undefined;
}
