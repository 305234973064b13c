import { remembered } from "../../../text/remembered.ts";
import type { Finding, Pairing, Token, TokenRange } from "../../../types.ts";
import { answeredIn } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isContent, isThing, range } from "../../words.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/** "**In Leer** 64 houses were flooded, **in Emden** all but three": what is said of the one place the claim must not say of the other. */
export const fronted: Guard = (pairing) => {
	const stretches = stretchesOf(pairing.sentence.tokens);
	return stretches.flatMap((one) =>
		stretches
			.filter((other) => other !== one && other.lead === one.lead)
			.flatMap((other) => finding(pairing, one, other))
			.slice(0, 1),
	);
};

/** A stretch of a sentence that opens with a phrase of place, time or circumstance. */
interface Stretch {
	readonly lead: string;
	readonly opening: TokenRange;
	readonly rest: TokenRange;
}

const stretchesOf = remembered((tokens: readonly Token[]): readonly Stretch[] => {
	const starts = range(0, tokens.length).filter((at) => at === 0 || isOpen(tokens, at - 1));
	return starts.flatMap((start) => {
		const from = tokens[start]?.tag === "CCONJ" ? start + 1 : start;
		if (tokens[from]?.tag !== "ADP") return [];
		const to = openingEnd(tokens, from + 1);
		const end = range(to + 1, tokens.length).find((at) => isOpen(tokens, at)) ?? tokens.length;
		return [{ lead: tokens[from]?.norm ?? "", opening: { from, to }, rest: { from: to, to: end } }];
	});
});

/** Behind the one noun phrase of an opening: "On the way down", "With adults" of "With adults the drug". */
function openingEnd(tokens: readonly Token[], from: number): number {
	const isIn = (at: number): boolean => {
		const { tag = "X" } = tokens[at] ?? {};
		const isBehindNoun = isThing(tokens[at - 1]);
		const isParticle =
			tag === "ADP" && isBehindNoun && !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[at + 1]?.tag ?? "");
		return isParticle || /^(?:NOUN|PROPN|ADV)$/.test(tag) || (!isBehindNoun && /^(?:DET|ADJ|PRON)$/.test(tag));
	};
	return range(from, tokens.length).find((at) => !isIn(at)) ?? tokens.length;
}

const opens: ReadonlySet<string> = new Set([",", ";", ":", "and", "but", "while", "whereas"]);

/** "all **but** two" goes on. */
function isOpen(tokens: readonly Token[], at: number): boolean {
	return opens.has(tokens[at]?.norm ?? "") && !/^(?:all|none|nothing|nobody)$/.test(tokens[at - 1]?.norm ?? "");
}

/** The claim has the opening of the one and what is said behind the other. */
function finding(pairing: Pairing, one: Stretch, other: Stretch): readonly Finding[] {
	const [named, told] = [toldIn(pairing, one.rest), toldIn(pairing, other.rest)];
	if (named.length === 0 || told.length === 0) return [];
	const [opening] = answeredIn(pairing, one.opening).filter((at) => !isIn(pairing, other.opening, at));
	const isOther = answeredIn(pairing, other.opening).some((at) => !isIn(pairing, one.opening, at));
	if (opening === undefined || isOther || answeredIn(pairing, other.rest).length === 0) return [];
	if (named.every((to) => isSaid(pairing, to))) return [];
	return [blocked("role", wordsOf(pairing, opening), `this is not said of “${wordsOf(pairing, opening)}” here`)];
}

/** The stretch has the word that answers this one of the claim, though it may be found elsewhere: "on the way south", "on the way back". */
function isIn({ links, sentence: { tokens } }: Pairing, { from, to }: TokenRange, at: number): boolean {
	const { lemma } = tokens[links.get(at)?.to ?? -1] ?? {};
	return tokens.slice(from, to).some((token) => token.lemma === lemma);
}

/** Words with content, numbers, and those that tell how many. */
function toldIn({ sentence: { tokens } }: Pairing, { from, to }: TokenRange): readonly number[] {
	return range(from, to).filter(
		(at) => isContent(tokens[at]) || tokens[at]?.tag === "NUM" || tokens[at]?.tag === "DET",
	);
}

function isSaid(pairing: Pairing, to: number): boolean {
	const { norm } = pairing.sentence.tokens[to] ?? {};
	return pairing.part.tokens.some((at) => pairing.links.get(at)?.to === to || tokensOf(pairing)[at]?.norm === norm);
}
