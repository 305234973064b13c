import { isInFact } from "../../../facts/scope.ts";
import { areNear } from "../../../lexicon/near-words.ts";
import { americanSpelling } from "../../../lexicon/spelling.ts";
import type { Link, Pairing, Token } from "../../../types.ts";
import { answersOf, likenessAt } from "../../event.ts";
import { isInAnswered } from "../../links/phrases.ts";
import { tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isContent } from "../../words.ts";
import { blocked, type Guard } from "../guard.ts";

/**
 * "emphasised the **departure** of the fleet" where the passage has "emphasised the **importance** of the fleet": between the
 * same words, one that stands in the place of another must say the same, whatever the neighbours lend.
 */
export const exchanged: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	const tokens = tokensOf(pairing);
	const answered = answersOf(pairing);
	const forms = { ours: tokens.map(plain), theirs: pairing.sentence.tokens.map(plain) };
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token === undefined || !saying.has(token.tag) || isWeighed(pairing, at)) return [];
		const theirs = rivalOf(pairing, at, { answered, forms });
		return theirs === undefined
			? []
			: [blocked("word", token.word, `“${theirs.word}” stands here where the claim has “${token.word}”`)];
	});
};

/** What carries meaning of its own. */
const saying: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "ADV", "NUM"]);

/** Letters, values and people are compared elsewhere; so is a deed told in another construction. */
function isWeighed(pairing: Pairing, at: number): boolean {
	const isFact = isInFact(pairing.claimFacts, at, "quotation", "quantity", "date", "name");
	// "for **ever**" where the passage has "for good".
	return isFact || pairing.links.get(at)?.frame === true || isInAnswered(pairing, tokensOf(pairing), at);
}

/** What holds for every word of a claim beside one passage. */
interface Beside {
	readonly answered: ReadonlySet<number | undefined>;
	readonly forms: { readonly ours: readonly string[]; readonly theirs: readonly string[] };
}

/** The word that the passage has in the same place, if it is another one and answers nothing else. */
function rivalOf(pairing: Pairing, at: number, { answered, forms }: Beside): Token | undefined {
	const ours = tokensOf(pairing);
	const { tokens } = pairing.sentence;
	const places = tokens.flatMap((token, to) => {
		const isOneKind = saying.has(token.tag) && (token.tag === "NUM") === (ours[at]?.tag === "NUM");
		const same = isOneKind ? sameAround([forms.ours, at], [forms.theirs, to]) : [];
		return same.length > 0 &&
			tells(
				same.flatMap((offset) => ours[at + offset] ?? []),
				pairing.links.get(at),
			)
			? [to]
			: [];
	});
	const [to] = places;
	if (to === undefined || places.some((place) => answered.has(place) || isAnswer(pairing, at, place))) return undefined;
	return tokens[to];
}

/**
 * "in the X." is a place of many words: it takes a telling one to say that a like word, found elsewhere, is not meant, and
 * more than "the X." for one that a neighbour lends; for the very word a verb, because "the storm broke the mast" says that the mast broke.
 */
function tells(same: readonly Token[], found: Link | undefined): boolean {
	if (found === undefined || found.strength === 0) return true;
	if (found.to === undefined) return same.some(({ tag }) => tag !== "DET" && tag !== "PUNCT");
	return found.strength < 1 ? same.some(isContent) : same[0]?.tag === "VERB";
}

type Place = readonly [forms: readonly string[], at: number];

/** The words right before and right after, where they are the same and one more beside them is: how far from the word. */
function sameAround([ours, at]: Place, [theirs, to]: Place): readonly number[] {
	const same = [-2, -1, 1, 2].filter((offset) => (ours[at + offset] ?? edge) === (theirs[to + offset] ?? edge));
	return same.includes(-1) && same.includes(1) && same.length > 2 ? same : [];
}

/** The end of a sentence is like a mark that parts its phrases. */
const edge = ".";

function plain({ norm }: Token): string {
	if (/^[.,;:!?]$/.test(norm)) return edge;
	return norm === "an" ? "a" : americanSpelling(norm);
}

function isAnswer(pairing: Pairing, at: number, to: number): boolean {
	const [word, other] = [tokensOf(pairing)[at]?.lemma ?? "", pairing.sentence.tokens[to]?.lemma ?? ""];
	// "is **likely** to" where the passage has "is expected to": how sure it is, is compared elsewhere.
	const areCues = isInFact(pairing.claimFacts, at, "modality") && isInFact(pairing.sourceFacts, to, "modality");
	return areCues || word === other || likenessAt(pairing, at, to) > 0 || areNear(word, other);
}
