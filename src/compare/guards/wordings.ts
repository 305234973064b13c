import { absolutes } from "../../lexicon/absolutes.ts";
import { areAntonyms } from "../../lexicon/concepts.ts";
import type { Finding, Pairing } from "../../types.ts";
import { coverage } from "../event.ts";
import { allNamed, type Guard, sameStatement, wordsOf } from "./guard.ts";

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
		if (token === undefined || !isAbsolute(token.norm, token.tag)) return [];
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

function isAbsolute(norm: string, tag: string): boolean {
	return absolutes.has(norm) || (tag === "ADJ" && norm.length > 5 && norm.endsWith("est"));
}
