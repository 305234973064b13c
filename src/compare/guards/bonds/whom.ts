import { isName } from "../../../facts/name.ts";
import { holds } from "../../../facts/scope.ts";
import { generalBodies } from "../../../lexicon/organisations.ts";
import type { Pairing, Sentence, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { doMeet } from "../../event.ts";

/** "The company" may be any that the text has named. */
export function isBody({ tokens }: Sentence, { from, to }: TokenRange): boolean {
	return tokens[from]?.tag === "DET" && generalBodies.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "");
}

/** "The minister, **Ada Moe**, …" and "**Ada Moe**, the minister" are whoever "Moe" is. */
export function isNamed({ claimFacts, sourceFacts }: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const asked = claimFacts.filter(isName).filter(({ from }) => holds(ours, from));
	const isOurs = ({ from, to }: TokenRange): boolean =>
		holds(theirs, from) || from === theirs.to + 1 || to + 1 === theirs.from;
	const said = sourceFacts.filter(isName).filter(isOurs);
	return doMeet(said, asked);
}
