import { isInFact } from "../../../facts/scope.ts";
import { bothWays, mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import { placePrepositions } from "../../../lexicon/prepositions.ts";
import type { Finding, Pairing, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { governorOf, type Slot, slotsOf } from "../../clauses/slots.ts";
import { isSameName } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "The postman bit the dog" where the passage has "the dog bit the postman", "the sale to A by B" where it has "to B by A":
 * who stands in one place of the claim stands in another of its places here. Names are compared so by `swapped`, too, which
 * knows enough to contradict.
 */
export const mirrored: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return [];
	const theirs = slotsOf(pairing.sentence);
	const ours = slotsOf(sentence).filter((slot) => isAsked(pairing, slot));
	return ours.flatMap((slot) => mirrorOf(pairing, slot, { ours, theirs }) ?? []);
};

interface Both {
	readonly ours: readonly Slot[];
	readonly theirs: readonly Slot[];
}

function isAsked(pairing: Pairing, slot: Slot): boolean {
	const { part, links } = pairing;
	const head = headIn(pairing, slot.range);
	if (head === undefined || !part.tokens.includes(head) || isQuoted(pairing, head)) return false;
	if (links.get(slot.governor)?.frame || isInFact(pairing.claimFacts, head, "date", "quantity")) return false;
	const { lemma = "" } = tokensOf(pairing)[slot.governor] ?? {};
	return lemma !== "be" || slot.role === "subject" || slot.role === "than";
}

/** "A met B", "B met A": the places of one such verb may change, not those of two verbs. */
function isMutual(pairing: Pairing, { governor }: Slot): boolean {
	const { lemma = "" } = tokensOf(pairing)[governor] ?? {};
	return lemma !== "be" && (mutualVerbs.has(lemma) || bothWays.has(lemma));
}

function headIn(pairing: Pairing, { from, to }: TokenRange): number | undefined {
	return headOf(tokensOf(pairing), from, to);
}

/** Two slots of the claim of which each is filled here by what fills the other; or one whose word stands behind another verb. */
function mirrorOf(pairing: Pairing, slot: Slot, { ours, theirs }: Both): Finding | undefined {
	const isThere = (what: Slot, where: Slot): boolean =>
		slotsLike(pairing, where, theirs).some((each) => isFilledBy(pairing, each, what.range));
	const isEither = isMutual(pairing, slot);
	const others = isEither ? ours.filter(({ governor }) => governor !== slot.governor) : ours;
	const isTurned = others.some(
		(other) => isThere(slot, other) && isThere(other, slot) && !isThere(slot, slot) && !isThere(other, other),
	);
	if (!isTurned && (isEither || !isElsewhere(pairing, slot, theirs))) return undefined;
	const word = wordsOf(pairing, headIn(pairing, slot.range) ?? slot.range.from);
	return blocked("participant", word, `“${word}” stands in another place here`);
}

/** The slots of the passage that answer one of the claim. */
function slotsLike(pairing: Pairing, slot: Slot, theirs: readonly Slot[]): readonly Slot[] {
	const governor = governorOf(pairing, slot);
	return theirs.filter((each) => each.governor === governor && each.role === slot.role);
}

/** "studied in **Turin**" where the passage has "studied in Graz and works in Turin", "from **Graz**" where it has "from Lund by way of Graz". */
function isElsewhere(pairing: Pairing, slot: Slot, theirs: readonly Slot[]): boolean {
	const { tokens } = pairing.sentence;
	const isVerb = (at: number): boolean => tokens[at]?.tag === "VERB";
	const isWay =
		(slot.role === "from" || slot.role === "to") && !spanning.has(tokensOf(pairing)[slot.governor]?.lemma ?? "");
	const same = slotsLike(pairing, slot, theirs).filter(
		({ governor, range }) =>
			(isWay || isVerb(governor)) && !isInFact(pairing.sourceFacts, range.to - 1, "date", "quantity"),
	);
	const fillers = theirs.filter((each) => isFilledBy(pairing, each, slot.range));
	if (same.length === 0 || fillers.length === 0) return false;
	if (isWay) return !fillers.some((filler) => same.includes(filler));
	const isOther = ({ role, governor }: Slot): boolean =>
		role === slot.role && isVerb(governor) && governor !== same[0]?.governor;
	return placePrepositions.has(slot.role) && fillers.every(isOther);
}

/** "range from trade to Taiwan, human rights and arms": examples in any order, no way from one to the other. */
const spanning: ReadonlySet<string> = new Set(["range", "vary", "everything", "anything", "something"]);

/** What answers the head of a phrase of the claim, or a name for the same, heads a slot of the passage. */
function isFilledBy(pairing: Pairing, { range }: Slot, phrase: TokenRange): boolean {
	const ours = headIn(pairing, phrase);
	if (ours === undefined) return false;
	const theirs = headOf(pairing.sentence.tokens, range.from, range.to) ?? range.to - 1;
	return pairing.links.get(ours)?.to === theirs || isSameName(pairing, ours, theirs);
}
