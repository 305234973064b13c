import { isName } from "../../../facts/name.ts";
import { holds } from "../../../facts/scope.ts";
import { generalBodies } from "../../../lexicon/organisations.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { isNominal } from "../../../text/noun-phrases.ts";
import type { Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { doMeet } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";

/** "The company" may be any that the text has named. */
export function isBody({ tokens }: Sentence, { from, to }: TokenRange): boolean {
	return tokens[from]?.tag === "DET" && generalBodies.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "");
}

/** "**The company** said" where the text begins with Corvex and the passage has "Corvex said". */
export function isTopic(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const { source, sourceFacts } = pairing;
	const claimed = sentenceOf(pairing);
	if (claimed === undefined || !isBody(claimed, ours)) return false;
	const [opening] = source.document.sentences;
	const named = sourceFacts.filter(isName).filter(({ from, type }) => holds(theirs, from) && type !== "person");
	const first = (source.facts[0] ?? []).filter(isName);
	const subject = opening?.clauses.find(({ link }) => link === "main")?.subject;
	return (
		subject !== undefined &&
		doMeet(
			named,
			first.filter(({ from }) => holds(subject, from)),
		)
	);
}

/** "The minister, **Ada Moe**, …" and "**Ada Moe**, the minister" are whoever "Moe" is. */
export function isNamed({ claimFacts, sourceFacts, sentence }: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const asked = claimFacts.filter(isName).filter(({ from }) => holds(ours, from));
	const isBeside = (end: number, from: number): boolean => from === end + 1 && sentence.tokens[end]?.tag === "PUNCT";
	const isOurs = ({ from, to }: TokenRange): boolean =>
		holds(theirs, from) || isBeside(theirs.to, from) || isBeside(to, theirs.from);
	const said = sourceFacts.filter(isName).filter((name) => isOurs(name) && !isOwner(sentence.tokens, name));
	return doMeet(said, asked);
}

/** "**her** husband", "**Moe's** husband": whoever owns somebody is somebody else. */
function isOwner(tokens: readonly Token[], { form, from, to }: Name): boolean {
	const isPossessive = form === "pronoun" && possessives.has(tokens[from]?.norm ?? "");
	return tokens[to]?.norm === "'s" || (isPossessive && isNominal(tokens[to]));
}
