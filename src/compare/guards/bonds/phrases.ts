import { type Governed, nounPhrase } from "../../../facts/phrase.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { genericPersons, roleNouns } from "../../../lexicon/generic-persons.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import type { Pairing, Token, TokenRange } from "../../../types.ts";
import { coreEnd, headOf } from "../../clauses/heads.ts";
import { answersOf, likenessAt } from "../../event.ts";
import { isInPhrase } from "../../links/phrases.ts";
import { tokensOf } from "../../sides.ts";
import { isContent, isThing, range } from "../../words.ts";

/** A noun phrase of the claim, and the one that stands in its place in the passage. */
export interface Places {
	readonly ours: TokenRange;
	readonly theirs: TokenRange;
}

/**
 * The word that the passage has where the claim has another one: some of the claim's words stand elsewhere in the passage,
 * and some of the passage's answer nothing. Undefined where the two phrases may mean the same. Dates are compared as such.
 */
export function strangerIn(pairing: Pairing, { ours, theirs }: Places): Token | undefined {
	const away = range(ours.from, ours.to).filter((at) => isElsewhere(pairing, at, theirs));
	if (away.length === 0) return undefined;
	const [mine, other] = [tokensOf(pairing), pairing.sentence.tokens];
	const [head, there] = [headOf(mine, ours.from, ours.to), headOf(other, theirs.from, theirs.to)];
	if (head !== undefined && isDescription(pairing, { head, theirs }, away)) return undefined;
	const isSameHead = head !== undefined && there !== undefined && isLike(pairing, head, there);
	const isStranger = strangeness(pairing);
	const found = range(theirs.from, theirs.to).findLast(
		(to) =>
			isStranger(to) &&
			away.some(
				(at) =>
					takesPlace(mine[at], other[to]) &&
					(!isSameHead || at < head === to < there) &&
					!areNear(mine[at]?.lemma ?? "", other[to]?.lemma ?? ""),
			),
	);
	return other[found ?? -1];
}

interface Described {
	/** Head of the claim's phrase. */
	readonly head: number;
	readonly theirs: TokenRange;
}

/** "a hostel in Bern", "a **Bern hostel**" where the passage has "Alpina, **a hostel in Bern**". */
function isDescription(pairing: Pairing, { head, theirs }: Described, away: readonly number[]): boolean {
	const { links, sentence } = pairing;
	const to = links.get(head)?.to ?? -1;
	if (!holds(theirs, to) || to < coreEnd(sentence.tokens, theirs)) return false;
	const lead = sentence.tokens[theirs.to]?.norm;
	const behind = lead === "in" || lead === "of" ? nounPhrase(sentence.tokens, theirs.to + 1)?.scope : undefined;
	return behind !== undefined && away.every((at) => holds(behind, links.get(at)?.to ?? -1));
}

/** A thing takes the place of a thing; in "the consumer unit" a noun does that of an adjective. */
function takesPlace(ours: Token | undefined, theirs: Token | undefined): boolean {
	// "The boy" may be whoever has been named.
	if (theirs?.tag === "PROPN" && (roleNouns.has(ours?.lemma ?? "") || genericPersons.has(ours?.norm ?? "")))
		return false;
	return isThing(theirs) ? isThing(ours) || ours?.tag === "ADJ" : ours?.tag === theirs?.tag;
}

/** A word of the claim that the passage has, but not in this phrase. */
function isElsewhere(pairing: Pairing, at: number, there: TokenRange): boolean {
	const to = pairing.links.get(at)?.to;
	if (to === undefined || !isTelling(tokensOf(pairing), at) || isInFact(pairing.claimFacts, at, "date", "quantity"))
		return false;
	if (holds(there, to)) return false;
	return !range(there.from, there.to).some((other) => isLike(pairing, at, other));
}

function isLike(pairing: Pairing, at: number, to: number): boolean {
	return likenessAt(pairing, at, to) > 0;
}

/** What no word and no value of the claim answers. */
function strangeness(pairing: Pairing): (at: number) => boolean {
	const { part, sentence, sourceFacts } = pairing;
	const answered = [...answersOf(pairing)].filter((to) => to !== undefined);
	const known = sourceFacts
		.filter(({ kind }) => values.has(kind))
		.filter((fact) => fact.kind !== "name" || answered.some((to) => holds(fact, to)));
	return (at) =>
		isTelling(sentence.tokens, at) &&
		!isInPhrase(sentence.tokens, at) &&
		!answered.includes(at) &&
		!known.some((fact) => holds(fact, at)) &&
		!part.tokens.some((own) => isBestLike(pairing, own, at));
}

/** Where the claim has "the firm" and the passage too, "a shop" is not meant by it. */
function isBestLike(pairing: Pairing, own: number, at: number): boolean {
	const found = likenessAt(pairing, own, at);
	return found === 1 || (found > 0 && likenessAt(pairing, own, pairing.links.get(own)?.to ?? -1) < 1);
}

const values: ReadonlySet<string> = new Set(["date", "quantity", "name"]);

/** Nouns, names and what describes them: numbers are compared as such. In "captain Paul Reeve" and "state-run" something else tells. */
function isTelling(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before?.norm === "(" || (next?.norm === "-" && /^(?:VERB|ADJ)$/.test(tokens[at + 2]?.tag ?? ""))) return false;
	if (token?.tag === "NOUN" && next?.tag === "PROPN") return false;
	return isThing(token) || (token?.tag === "ADJ" && isContent(token));
}

/** The phrase at a token, with those that a list, a description or "including" joins to it: "butter, milk and cheese". */
export function phraseAt(tokens: readonly Token[], at: number): TokenRange | undefined {
	const first = nounPhrase(tokens, at);
	if (first === undefined || tokens[first.head]?.tag === "PRON") return undefined;
	let to = pastDescription(tokens, first);
	let end = to;
	for (let mark = tokens[to]?.norm ?? ""; joints.has(mark); mark = tokens[to]?.norm ?? "") {
		const isComma = mark === ",";
		const isJoined = !isComma || joints.has(tokens[to + 1]?.norm ?? "");
		const next = nounPhrase(tokens, isComma && isJoined ? to + 2 : to + 1);
		if (next === undefined) break;
		to = next.scope.to;
		// Behind a comma alone something else may begin.
		if (isJoined) end = to;
	}
	return { from: first.scope.from, to: end };
}

const joints: ReadonlySet<string> = new Set(["and", "or", ",", "including"]);

/** "the club's chair, **Neil Shaw**", "Refugio, **a shelter in Oslo**". */
function pastDescription(tokens: readonly Token[], { head, scope: { to } }: Governed): number {
	const [mark, next] = [tokens[to], tokens[to + 1]];
	const isName = tokens[head]?.tag === "NOUN" && next?.tag === "PROPN";
	const isRole = tokens[head]?.tag === "PROPN" && next?.tag === "DET";
	return mark?.norm === "," && (isName || isRole) ? (nounPhrase(tokens, to + 1)?.scope.to ?? to) : to;
}
