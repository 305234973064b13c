import { areOpposed, polesOf } from "../../../lexicon/poles.ts";
import type { Trend } from "../../../lexicon/value-roles.ts";
import type { Token } from "../../../types.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/** "sales were **down** 8%" where the passage has "sales **rose** 8%": the small word says which way they went. */
export const trends: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const way = wayAt(ours, at);
		if (way === undefined || isQuoted(pairing, at)) return [];
		const there = pairing.sentence.tokens.map((_, to) => directionOf(pairing.sentence.tokens, to));
		if (there.includes(way)) return [];
		return [blocked("antonym", way, `nothing here says “${way}”`)];
	});
};

/** "were **up** 8%", "is **down** by a third", "sales, **up** 8% on last year". */
function wayAt(tokens: readonly Token[], at: number): Trend | undefined {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const way = token?.norm;
	if (way !== "up" && way !== "down") return undefined;
	const isStated = before?.lemma === "be" || before?.norm === "," || before?.tag === "ADV";
	return isStated && (next?.tag === "NUM" || next?.tag === "SYM" || /^(?:by|from|on)$/.test(next?.norm ?? ""))
		? way
		: undefined;
}

/** Which way a word says that something went. */
function directionOf(tokens: readonly Token[], at: number): Trend | undefined {
	const { lemma = "", norm = "" } = tokens[at] ?? {};
	if (norm === "up" || norm === "down") return norm;
	if (/^(?:high|more|above)/.test(norm)) return "up";
	if (/^(?:low|less|fewer|below)/.test(norm)) return "down";
	if (areOpposed(polesOf(lemma), polesOf("fall")) || areOpposed(polesOf(lemma), polesOf("lower"))) return "up";
	return areOpposed(polesOf(lemma), polesOf("rise")) || areOpposed(polesOf(lemma), polesOf("raise"))
		? "down"
		: undefined;
}
