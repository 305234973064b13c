import { areConverse, converseVerbs } from "../../../lexicon/converses.ts";
import type { Pairing, TokenRange } from "../../../types.ts";
import { fillerOf, isIn } from "../../clauses/fillers.ts";
import { type DeedPair, pairsOf } from "../../frames/frames.ts";
import { labilePairs } from "../../frames/labile.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** "X gave a warning" is not "X was warned": whoever does it must not be who undergoes it, however each side puts the deed. */
export const deeds: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return [];
	return pairsOf(pairing, sentence)
		.filter((pair) => isSwapped(pairing, pair))
		.map(({ ours: { verb, core } }) => {
			const said = verb === core ? wordsOf(pairing, verb) : `${wordsOf(pairing, verb)} … ${wordsOf(pairing, core)}`;
			return blocked("participant", said, `“${said}” is said of somebody else here, or the other way round`);
		});
};

function isSwapped(pairing: Pairing, { ours, theirs }: DeedPair): boolean {
	const acted = ours.doer.some((range) =>
		isOnly(pairing, range, { other: [...theirs.undergoer, ...theirs.behind], own: theirs.doer }),
	);
	return acted || ours.undergoer.some((range) => isOnly(pairing, range, { other: theirs.doer, own: theirs.undergoer }));
}

interface Places {
	readonly other: readonly TokenRange[];
	readonly own: readonly TokenRange[];
}

function isOnly(pairing: Pairing, range: TokenRange, { other, own }: Places): boolean {
	return fillerOf(pairing, range) !== undefined && isIn(pairing, range, other) && !isIn(pairing, range, own);
}

/** "A bought it" where the passage has "A sold it": the other verb of a pair answers only if everyone changes places with it. */
export const converses: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const { to, frame } = pairing.links.get(at) ?? {};
		const [ours, own] = [tokens[at], pairing.sentence.tokens[to ?? -1]];
		if (ours?.tag !== "VERB" || frame || own?.lemma === ours.lemma || !converseVerbs.has(ours.lemma)) return [];
		const rivals = own === undefined ? pairing.sentence.tokens : [own];
		const other = rivals.find(({ tag, lemma }) => tag === "VERB" && areConverse(ours.lemma, lemma));
		return other === undefined
			? []
			: [blocked("participant", ours.word, `“${other.word}” here tells it from another side`)];
	});
};

/** "X closed" where the passage has "X closed two plants": with an object, somebody else undergoes it. */
export const labile: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return [];
	return labilePairs(pairing, sentence)
		.filter(({ ours, theirs }) =>
			ours.subject.some((range) => isOnly(pairing, range, { other: theirs.subject, own: theirs.objects })),
		)
		.map(({ verb }) =>
			blocked("participant", wordsOf(pairing, verb), "the passage says of something else what became of it"),
		);
};
