import { absolutes } from "../../lexicon/absolutes.ts";
import { areAntonyms } from "../../lexicon/concepts.ts";
import { connectives } from "../../lexicon/connectives.ts";
import type { Finding, Pairing, Token } from "../../types.ts";
import { coverage } from "../event.ts";
import { lightWeight } from "../words.ts";
import { allNamed, type Guard, isQuoted, sameStatement, wordsOf } from "./guard.ts";

/** A word of the claim whose opposite stands in its place. */
export const antonyms: Guard = (pairing) => {
	const { claim, part, links, weights, sentence } = pairing;
	const tokens = claim.document.sentences[part.sentence]?.tokens ?? [];
	const taken = new Set([...links.values()].map(({ to }) => to));
	return [...weights.keys()].flatMap((at) => {
		const lemma = tokens[at]?.lemma;
		if (lemma === undefined || links.get(at)?.to !== undefined) return [];
		const opposite = sentence.tokens.findIndex((token, to) => !taken.has(to) && areAntonyms(lemma, token.lemma));
		return opposite < 0 ? [] : [antonymFinding(pairing, at, opposite)];
	});
};

function antonymFinding(pairing: Pairing, at: number, opposite: number): Finding {
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[opposite]?.word ?? ""];
	const rest = coverage(pairing, [{ kind: "word", sentence: 0, start: 0, end: 0, from: at, to: at + 1 }]);
	return {
		kind: "antonym",
		relation: "disjoint",
		effect: rest >= sameStatement && allNamed(pairing) ? "contradicts" : "blocks",
		claim,
		source,
		message: `“${source}” here, “${claim}” in the claim`,
	};
}

/** "first", "only", "highest": the passage must say so in the same word. */
export const superlatives: Guard = (pairing) => {
	const tokens = pairing.claim.document.sentences[pairing.part.sentence]?.tokens ?? [];
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token === undefined || !isAbsolute(token) || isQuoted(pairing, at)) return [];
		const said = pairing.sentence.tokens.some(({ norm }) => norm === token.norm);
		if (said || (pairing.links.get(at)?.strength ?? 0) >= 0.9) return [];
		return [
			{
				kind: "superlative",
				relation: "unrelated",
				effect: "blocks",
				claim: token.word,
				message: `nothing here says “${token.word}”`,
			} as const,
		];
	});
};

function isAbsolute({ norm, lemma, tag }: Token): boolean {
	return absolutes.has(norm) || (tag === "ADJ" && norm.endsWith("est") && lemma !== norm);
}

/** What happens in the claim must happen in the passage: the verb of a clause is no word to be spared. */
export const events: Guard = (pairing) => {
	const { claim, part, links, weights } = pairing;
	const sentence = claim.document.sentences[part.sentence];
	return (sentence?.clauses ?? []).flatMap(({ verb }) => {
		const token = verb === undefined ? undefined : sentence?.tokens[verb];
		if (verb === undefined || token?.tag !== "VERB" || isQuoted(pairing, verb)) return [];
		if ((weights.get(verb) ?? 0) <= lightWeight || (links.get(verb)?.strength ?? 0) > 0) return [];
		return [
			{
				kind: "event",
				relation: "unrelated",
				effect: "blocks",
				claim: token.word,
				message: `nothing here says “${token.word}”`,
			} as const,
		];
	});
};

/** "before", "because": what ties two events in the claim must tie them in the passage. */
export const ties: Guard = (pairing) => {
	const tokens = pairing.claim.document.sentences[pairing.part.sentence]?.tokens ?? [];
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		const wanted = connectives.get(token?.norm ?? "");
		if (token === undefined || wanted === undefined || isQuoted(pairing, at)) return [];
		if (pairing.sentence.tokens.some(({ norm }) => wanted.has(norm))) return [];
		return [
			{
				kind: "connective",
				relation: "unrelated",
				effect: "blocks",
				claim: token.word,
				message: `nothing here ties the events by “${token.word}”`,
			} as const,
		];
	});
};
