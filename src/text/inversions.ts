import type { Clause, Token } from "../types.ts";
import { isNominal, nounPhraseEnd, wordsOf } from "./noun-phrases.ts";
import { looksPastParticiple } from "./verb-groups.ts";

/**
 * "**Left out of the deal are** the fishermen", "**sitting beside him was** the envoy": a participle in front, a form of "be" and the
 * subject behind it are one clause.
 */
export function withInverted(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
	const [first, second, ...others] = clauses;
	const verb = tokens.findIndex(({ tag }) => tag !== "ADV");
	const be = tokens.findIndex(({ tag }, at) => at > verb && tag === "AUX");
	if (first === undefined || second === undefined || first.verb !== verb || second.verb !== be) return clauses;
	const subject = { from: be + 1, to: nounPhraseEnd(tokens, { from: be + 1, to: tokens.length }) };
	if (!isForm(tokens[be]) || subject.to <= subject.from || !isFronted(tokens, verb, be)) return clauses;
	const passive = !states.has(tokens[verb]?.norm ?? "") && !tokens[verb]?.norm.endsWith("ing");
	return [{ ...first, to: second.to, link: "main", passive, subject }, ...others];
}

function isForm(token: Token | undefined): boolean {
	return /^(?:is|are|was|were)$/.test(token?.norm ?? "");
}

/** Not "hidden **fees** are a problem", nor "living in Lom was a joy": of what one does it is said in the singular. */
function isFronted(tokens: readonly Token[], verb: number, be: number): boolean {
	const [token, next] = [tokens[verb], tokens[verb + 1]];
	if (token === undefined || token.tag !== "VERB") return false;
	if (states.has(token.norm)) return true;
	if (token.norm.endsWith("ing")) return postures.has(token.norm) || /^(?:are|were)$/.test(tokens[be]?.norm ?? "");
	return (looksPastParticiple(token) || token.norm === "left") && (next?.tag === "AUX" || !isNominal(next));
}

const states = wordsOf("missing absent gone");
const postures = wordsOf("sitting standing lying waiting hanging hiding kneeling leaning lurking");
