import { clauseAt, holds } from "../../../facts/scope.ts";
import { areConverse, converseVerbs } from "../../../lexicon/converses.ts";
import type { Pairing, Token, TokenRange } from "../../../types.ts";
import { phraseBefore, phraseEnd } from "../../clauses/arguments.ts";
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

/** "The council decided" is not borne out by "**the mayor's** decision angered the council": a noun that says whose deed it is names the doer. */
export const ownedDeeds: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	const { tokens } = pairing.sentence;
	return (sentence?.clauses ?? []).flatMap(({ verb, subject }) => {
		const { to, frame } = pairing.links.get(verb ?? -1) ?? {};
		if (verb === undefined || subject === undefined || to === undefined || frame) return [];
		if (tokens[to]?.tag !== "NOUN" || !pairing.part.tokens.includes(verb)) return [];
		const holders = holdersOf(tokens, to).filter((range) => !isCounted(pairing, range));
		const answer = pairing.links.get(fillerOf(pairing, subject) ?? -1)?.to;
		if (holders.length === 0 || answer === undefined || answer === to || isSubjectOf(pairing, answer, to)) return [];
		if (sentence?.tokens[verb]?.tag !== "VERB" || isIn(pairing, subject, holders)) return [];
		return [blocked("participant", wordsOf(pairing, verb), `“${tokens[to]?.word}” is said of somebody else here`)];
	});
};

/** "a closure **of 19 hours**". */
function isCounted({ sourceFacts }: Pairing, { from, to }: TokenRange): boolean {
	return sourceFacts.some(
		({ kind, ...fact }) => (kind === "quantity" || kind === "date") && fact.from < to && from < fact.to,
	);
}

/** "**Students** ended an occupation of the library": who stands before the clause's verb does what is behind it. */
function isSubjectOf({ sentence }: Pairing, at: number, noun: number): boolean {
	const { verb = -1, subject } = clauseAt(sentence, noun) ?? {};
	return subject !== undefined && holds(subject, at) && verb < noun && verb > at;
}

/** Whose deed a noun names: "**the mayor's** decision", "the closure **of the school by the city**", "**her** refusal". */
function holdersOf(tokens: readonly Token[], noun: number): readonly TokenRange[] {
	const owner = tokens[noun - 1]?.norm === "'s" ? phraseBefore(tokens, noun - 1) : undefined;
	const found = owner === undefined ? [] : [owner];
	for (let at = noun + 1; tokens[at]?.tag === "ADP" || tokens[at]?.norm === "to"; ) {
		const to = phraseEnd(tokens, at + 1, tokens.length);
		if (to === at + 1) break;
		// "a request for a list **of names**": behind another preposition it belongs to what stands there.
		const isOwn = tokens[at]?.norm === "by" || (tokens[at]?.norm === "of" && at === noun + 1);
		if (isOwn) found.push({ from: at + 1, to });
		at = to;
	}
	return found;
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
