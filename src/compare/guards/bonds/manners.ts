import { clauseAt } from "../../../facts/scope.ts";
import type { Finding, Sentence, Token } from "../../../types.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/**
 * "unanimously **rejected** the sale" where the passage has "**unanimously backed** the lease and rejected the sale": how a thing is
 * done in the claim it must be done in the passage.
 */
export const manners: Guard = (pairing) => {
	const [whole, ours] = [sentenceOf(pairing), tokensOf(pairing)];
	return pairing.part.tokens.flatMap((at): readonly Finding[] => {
		const to = isManner(ours[at]) ? pairing.links.get(at)?.to : undefined;
		if (whole === undefined || to === undefined || isQuoted(pairing, at)) return [];
		const { to: wanted, frame } = pairing.links.get(hostOf(whole, at) ?? -1) ?? {};
		const host = isManner(pairing.sentence.tokens[to]) ? hostOf(pairing.sentence, to) : undefined;
		const isVerb = [host, wanted].every((verb) => pairing.sentence.tokens[verb ?? -1]?.tag === "VERB");
		if (wanted === undefined || host === undefined || frame || host === wanted || !isVerb) return [];
		if (to < host && host < wanted && isShared(pairing.sentence, host, wanted)) return [];
		const [word, other] = [ours[at]?.word ?? "", pairing.sentence.tokens[host]?.word ?? ""];
		return [blocked("attachment", word, `“${word}” goes with “${other}” here`)];
	});
};

function isManner(token: Token | undefined): boolean {
	return token?.tag === "ADV" && token.norm.endsWith("ly") && !noManners.has(token.norm);
}

const noManners: ReadonlySet<string> = new Set(["only", "early", "daily", "weekly", "monthly", "yearly"]);

/** The verb right behind an adverb, or that of its clause; "Quietly, he left and sold it" is of both. */
function hostOf(sentence: Sentence, at: number): number | undefined {
	const { tokens } = sentence;
	let next = at + 1;
	while (/^(?:ADV|AUX)$/.test(tokens[next]?.tag ?? "")) next += 1;
	if (tokens[next]?.tag === "VERB") return next;
	const verb = clauseAt(sentence, at)?.verb;
	return verb !== undefined && verb < at ? verb : undefined;
}

/** "He quietly **bought and sold** ships": with nothing but a joint between them, two verbs share the adverb before them. */
function isShared({ tokens }: Sentence, host: number, wanted: number): boolean {
	return range(host + 1, wanted).every((at) => /^(?:CCONJ|ADV|PUNCT|VERB)$/.test(tokens[at]?.tag ?? ""));
}
