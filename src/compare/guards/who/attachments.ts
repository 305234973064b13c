import { isName } from "../../../facts/name.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { placePrepositions } from "../../../lexicon/prepositions.ts";
import type { Finding, Name, Pairing, Token } from "../../../types.ts";
import { meet } from "../../event.ts";
import { textOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard } from "../guard.ts";

/**
 * A name that hangs on a word of the claim must hang on the same word of the passage: "a Chinese balloon", "China's view",
 * "the crisis in China". Where the passage has another name in that place, the two are about different things.
 */
export const attachments: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.claimFacts
		.filter(isName)
		.filter(({ entities, form }) => entities.length > 0 && form === "name")
		.flatMap((name) => [
			...describedBy(pairing, tokens, name),
			...ownedBy(pairing, tokens, name),
			...placedAt(pairing, tokens, name),
		]);
};

/** "the **injured** Pryce": what stands before a person's name says how that person is. */
function describedBy(pairing: Pairing, tokens: readonly Token[], name: Name): readonly Finding[] {
	const there = pairing.links.get(name.from - 1)?.to;
	if (name.type === "place" || there === undefined || !isQuality(tokens, name.from - 1)) return [];
	const rivals = names(pairing).filter(({ from, type }) => from === there + 1 && type !== "place");
	return isQuality(pairing.sentence.tokens, there) ? mismatch(pairing, name, rivals[0]) : [];
}

function isQuality(tokens: readonly Token[], at: number): boolean {
	const { tag, norm = "" } = tokens[at] ?? {};
	return tag === "ADJ" || (tag === "VERB" && /(?:ed|en)$/.test(norm) && tokens[at - 1]?.tag === "DET");
}

/** "Chinese balloon", "China's wrong perception": the name stands before its noun. */
function ownedBy(pairing: Pairing, tokens: readonly Token[], name: Name): readonly Finding[] {
	const noun = nounAfter(tokens, name.to);
	const there = noun === undefined ? undefined : pairing.links.get(noun)?.to;
	if (there === undefined) return [];
	const rivals = owners(pairing).filter(({ to }) => nounAfter(pairing.sentence.tokens, to) === there);
	if (rivals.some((rival) => meet(rival, name))) return [];
	if (rivals.length === 0 && isOthersOwn(pairing, there, name)) return [ofOthers(pairing, name)];
	return mismatch(pairing, name, rivals[0]);
}

/** Whoever owns the noun is somebody else: "**their** own candidate" is not one person's, "**his** first goal" not the town's. */
function isOthersOwn({ sentence: { tokens } }: Pairing, noun: number, { type }: Name): boolean {
	const owner = tokens.findIndex(({ norm }, at) => possessives.has(norm) && nounAfter(tokens, at + 1) === noun);
	const word = tokens[owner]?.norm ?? "";
	return (word === "their" && type === "person") || (/^(?:his|her)$/.test(word) && type === "place");
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
	if (placeWord(tokens, name.from) !== undefined && isOfOthers(pairing, name)) return [ofOthers(pairing, name)];
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

/** "pupils in Norrby, two years after **those in Lida**": what is there is another group of the same. */
function isOfOthers(pairing: Pairing, name: Name): boolean {
	const same = names(pairing).filter((other) => meet(other, name));
	const isOthers = ({ from }: Name): boolean => {
		const { tokens } = pairing.sentence;
		const lead = tokens[from - 1]?.tag === "ADP" ? from - 1 : from - 2;
		return tokens[lead]?.tag === "ADP" && /^(?:those|ones)$/.test(tokens[lead - 1]?.norm ?? "");
	};
	const isSaid = tokensOf(pairing).some(({ norm }) => /^(?:those|ones)$/.test(norm));
	return !isSaid && same.length > 0 && same.every(isOthers);
}

function ofOthers({ claim }: Pairing, name: Name): Finding {
	return blocked(
		"attachment",
		textOf(claim, name),
		`it is of others that the passage speaks in “${textOf(claim, name)}”`,
	);
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
