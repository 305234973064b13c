import { isName } from "../../facts/name.ts";
import type { Fact, Sentence, Token } from "../../types.ts";
import { articles } from "../clauses/heads.ts";
import { range } from "../words.ts";

/** Tokens of a description between commas, at the most. */
const longest = 14;

/**
 * "Ada Moe, **a retired pilot**, opened the hall": what she did and what she is may stand in different places. Token indices of
 * the statement without the description and of the name with it, or nothing to split.
 */
export function apposed(
	sentence: Sentence,
	tokens: readonly number[],
	facts: readonly Fact[],
): readonly (readonly number[])[] {
	const inPart = new Set(tokens);
	for (const name of facts) {
		if (!isName(name) || name.form !== "name" || !inPart.has(name.from)) continue;
		const end = descriptionEnd(sentence.tokens, name.to);
		if (end === undefined || facts.some((fact) => isQuotationAround(fact, name))) continue;
		const described = new Set(range(name.to, end + 1));
		return [tokens.filter((at) => !described.has(at)), range(name.from, end)];
	}
	return [];
}

/** The comma that closes a description which begins with a comma and an article: no verb, no list. */
function descriptionEnd(tokens: readonly Token[], from: number): number | undefined {
	if (tokens[from]?.norm !== "," || !articles.has(tokens[from + 1]?.norm ?? "")) return undefined;
	for (let at = from + 2; at <= from + longest; at += 1) {
		const token = tokens[at];
		if (token?.norm === "," || (token?.tag === "PUNCT" && at === tokens.length - 1)) return at;
		if (token === undefined || !described.has(token.tag)) return undefined;
	}
	return undefined;
}

const described: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "ADP", "DET", "PART", "ADV"]);

function isQuotationAround({ kind, from, to }: Fact, name: Fact): boolean {
	return kind === "quotation" && from <= name.from && name.to <= to;
}
