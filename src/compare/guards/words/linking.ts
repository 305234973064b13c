import { linkingVerbs, mannerAdjectives } from "../../../lexicon/linking-verbs.ts";
import type { Token } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "**proved** that it works" where the passage has "**proved** inconclusive", "fell on the stage" where it has "fell ill": with an adjective it is another verb. */
export const linking: Guard = (pairing) => {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	return pairing.part.tokens.flatMap((at) => {
		const { to, frame } = pairing.links.get(at) ?? {};
		if (to === undefined || frame || ours[at]?.tag !== "VERB" || isQuoted(pairing, at)) return [];
		// "went public" for "was listed".
		if (ours[at]?.lemma !== theirs[to]?.lemma) return [];
		const quality = qualityBehind(theirs, to);
		if (quality === undefined || qualityBehind(ours, at) !== undefined || answersOf(pairing).has(quality)) return [];
		const said = theirs.slice(to, quality + 1).map(({ word }) => word);
		return [
			blocked(
				"event",
				wordsOf(pairing, at),
				`“${said.join(" ")}” here is another thing than “${wordsOf(pairing, at)}”`,
			),
		];
	});
};

/** The adjective that such a verb leads to, and no noun behind it: "grew **tired**", but "grew red roses". */
function qualityBehind(tokens: readonly Token[], verb: number): number | undefined {
	if (!linkingVerbs.has(tokens[verb]?.lemma ?? "")) return undefined;
	const at = tokens.findIndex(({ tag }, index) => index > verb && tag !== "ADV");
	const [token, next] = [tokens[at], tokens[at + 1]];
	const isQuality = token !== undefined && (token.tag === "ADJ" || token.norm === "missing");
	if (!isQuality || mannerAdjectives.has(token.norm) || /er$/.test(token.norm)) return undefined;
	return isThing(next) || next?.tag === "ADJ" || next?.norm === "-" || next?.tag === "CCONJ" ? undefined : at;
}
