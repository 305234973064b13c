import { clauseOf } from "../../../facts/scope.ts";
import { SAYING, SPEECH_NOUNS } from "../../../lexicon/speech.ts";
import { opinionNouns, plainSpeechNouns } from "../../../lexicon/speech-frames.ts";
import type { Pairing, TokenRange } from "../../../types.ts";
import { phraseBefore } from "../../clauses/arguments.ts";
import { isIn } from "../../clauses/fillers.ts";
import { opensSpeech } from "../../restated/speech.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** "X's warning was that P": the passage itself must have X warn; what a neighbour says was said of something else. */
export const speeches: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const lemma = tokens[at]?.lemma ?? "";
		const isSpeech = [SPEECH_NOUNS, opinionNouns, plainSpeechNouns].some((nouns) => nouns.has(lemma));
		const owner = isSpeech && tokens[at - 1]?.norm === "'s" ? phraseBefore(tokens, at - 1) : undefined;
		if (owner === undefined || !opensSpeech(tokens, at) || isOwn(pairing, at, owner)) return [];
		return [
			blocked("attribution", wordsOf(pairing, at), `nothing here says that this was their “${wordsOf(pairing, at)}”`),
		];
	});
};

/** The word is there, and where it is a verb its subject is the claim's speaker. */
function isOwn(pairing: Pairing, noun: number, owner: TokenRange): boolean {
	const { to, frame } = pairing.links.get(noun) ?? {};
	if (to === undefined || frame) return frame ?? false;
	const clause = clauseOf(pairing.sentence, to);
	if (clause?.subject === undefined || !SAYING.has(pairing.sentence.tokens[to]?.lemma ?? "")) return true;
	return isIn(pairing, owner, [clause.subject]);
}
