import { isQuantity } from "../../../facts/quantity.ts";
import { isInFact } from "../../../facts/scope.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { compassPoints, otherWays, type Way, ways } from "../../../lexicon/prepositions.ts";
import type { Fact, Pairing, Token } from "../../../types.ts";
import { isWhere } from "../../clauses/fillers.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isMeasured } from "../guard.ts";

/** "flew **to** Oslo" where the passage has "flew **from** Oslo", "**in** Oslo" where it has "**near** Oslo". */
export const directions: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	const theirs = pairing.sentence.tokens;
	return pairing.part.tokens.flatMap((at) => {
		const way = wayBefore(ours, at, pairing.claimFacts);
		const to = pairing.links.get(at)?.to;
		if (way === undefined || to === undefined || isNoPlace(pairing, at)) return [];
		const found = theirs.flatMap(({ norm }, there) =>
			norm === theirs[to]?.norm ? [{ there, way: wayBefore(theirs, there, pairing.sourceFacts) }] : [],
		);
		const [rival] = found;
		if (rival?.way === undefined || !found.every((place) => isOther(way.leads, place.way?.leads))) return [];
		// "in prison", "behind bars": of another word another preposition may say the same.
		const isWayThere = way.leads === "there" || way.leads === "away";
		if (!isWayThere && ours[at]?.lemma !== theirs[rival.there]?.lemma) return [];
		// Whoever is taken from court has been in court: it is of towns and countries that this says something else.
		if (way.leads === "in" && rival.way.leads === "away" && ours[at]?.tag !== "PROPN") return [];
		if (way.leads !== "away" && isWhere(pairing, at, rival.there)) return [];
		const [claim, source] = [spelled(ours, way.from, at + 1), spelled(theirs, rival.way.from, rival.there + 1)];
		return [blocked("word", claim, `“${source}” stands here where the claim has “${claim}”`)];
	});
};

function isOther(ours: Way, theirs: Way | undefined): boolean {
	return theirs !== undefined && otherWays[ours].includes(theirs);
}

/** Numbers and days have no place: "from 40 to 60" is compared as such. */
function isNoPlace(pairing: Pairing, at: number): boolean {
	return isMeasured(pairing, at) || isInFact(pairing.claimFacts, at, "quotation");
}

interface Found {
	readonly from: number;
	readonly leads: Way;
}

/** The preposition of a way before a noun or name and its article; "to" before a verb is none. */
function wayBefore(tokens: readonly Token[], noun: number, facts: readonly Fact[]): Found | undefined {
	if (!isThing(tokens[noun]) || isThing(tokens[noun + 1]) || tokens[noun + 1]?.tag === "ADJ") return undefined;
	let at = noun - 1;
	while (at > noun - reach && isInPhrase(tokens[at])) at -= 1;
	const [before, word] = [tokens[at - 1]?.norm ?? "", tokens[at]?.norm ?? ""];
	const wide = compassPoints.has(before) && word === "of" ? compassWay(tokens, at - 2) : ways.get(`${before} ${word}`);
	if (wide !== undefined) return { from: at - 1, leads: wide };
	// "400 metres **from** the school" is how near it was.
	const isDistance = facts.some((fact) => isQuantity(fact) && fact.dimension === "length" && fact.to === at);
	const leads = isDistance && word === "from" ? "apart" : ways.get(word);
	return leads && { from: at, leads };
}

/** "the **old** town": what may stand between; "**outside**" may be tagged so, too. */
function isInPhrase(token: Token | undefined): boolean {
	const isOwner = possessives.has(token?.norm ?? "");
	return isOwner || (/^(?:DET|ADJ|PROPN|NOUN)$/.test(token?.tag ?? "") && !ways.has(token?.norm ?? ""));
}

/** "in **the** north of it", but "to the north of it". */
function compassWay(tokens: readonly Token[], before: number): Way {
	return tokens[before]?.norm === "the" && tokens[before - 1]?.norm !== "to" ? "in" : "by";
}

/** Words between a preposition and its noun: "to the old town hall". */
const reach = 5;
