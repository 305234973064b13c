import { leadingVerbs, memberBodies, teams } from "../../lexicon/bodies.ts";
import type { Clause, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { argumentsOf, phraseBefore, phraseEnd } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { restatedBy } from "./restated.ts";

/** Who leads a team, and to which party somebody belongs, where the passage only names the one beside the other. */
export function bodyLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb)) return [];
		const words = membershipAt(sentence, verb);
		const to = words === undefined ? leader(pairing, sentence, clause) : member(pairing, sentence, clause);
		if (to === undefined) return [];
		const link = restatedBy(to);
		return (words ?? [verb]).map((at) => [at, link] as const);
	});
}

/** "**belongs** to", "is a **member** of": the words that say so. */
function membershipAt({ tokens }: Sentence, verb: number): readonly number[] | undefined {
	const { norm = "", lemma } = tokens[verb] ?? {};
	if (lemma === "belong" && norm !== "belonged" && tokens[verb + 1]?.norm === "to") return [verb];
	const isMember = /^(?:is|are)$/.test(norm) && /^(?:member|members)$/.test(tokens[verb + 2]?.norm ?? "");
	return isMember && tokens[verb + 3]?.norm === "of" ? [verb + 2] : undefined;
}

/** "Ada Moe **of** the Centre Party", "the Centre Party**'s** Ada Moe". */
function member(pairing: Pairing, sentence: Sentence, clause: Clause): number | undefined {
	const { subject, behind } = argumentsOf(sentence, clause);
	const [who, body] = [subject[0], (behind.get("to") ?? behind.get("of") ?? [])[0]];
	if (who === undefined || body === undefined || !isBody(pairing, sentence, body)) return undefined;
	const { tokens } = pairing.sentence;
	const found = tokens.findIndex(({ norm }, at) => {
		if (tokens[at - 1]?.tag !== "PROPN") return false;
		const [before, behindIt] = [
			phraseBefore(tokens, at),
			{ from: at + 1, to: phraseEnd(tokens, at + 1, tokens.length) },
		];
		if (before === undefined) return false;
		if (norm === "of") return isIn(pairing, who, [before]) && isIn(pairing, body, [behindIt]);
		return (
			norm === "'s" &&
			tokens[at + 1]?.tag === "PROPN" &&
			isIn(pairing, body, [before]) &&
			isIn(pairing, who, [behindIt])
		);
	});
	return found < 0 ? undefined : found;
}

function isBody(pairing: Pairing, { tokens }: Sentence, body: TokenRange): boolean {
	const head = fillerOf(pairing, body);
	return head !== undefined && memberBodies.has(tokens[head]?.norm ?? "");
}

/** "a team **under** Ada Moe", "Ada Moe's group", "Ada Moe **and her** team". */
function leader(pairing: Pairing, sentence: Sentence, clause: Clause): number | undefined {
	if (!leadingVerbs.has(sentence.tokens[clause.verb ?? -1]?.lemma ?? "")) return undefined;
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause);
	const [who, team] = passive ? [behind.get("by")?.[0], subject[0]] : [subject[0], objects[0]];
	const head = team && fillerOf(pairing, team);
	const to = head === undefined ? undefined : pairing.links.get(head)?.to;
	const { tokens } = pairing.sentence;
	if (who === undefined || to === undefined || fillerOf(pairing, who) === undefined) return undefined;
	const kind = teams.get(tokens[to]?.lemma ?? "");
	return kind !== undefined && leadsHere(pairing, { who, to, isOwn: kind === "own" }) ? to : undefined;
}

interface Led {
	readonly who: TokenRange;
	/** The team in the passage. */
	readonly to: number;
	/** Whoever owns such a body leads it: "X's group", but not "X's team". */
	readonly isOwn: boolean;
}

function leadsHere(pairing: Pairing, { who, to, isOwn }: Led): boolean {
	const { tokens } = pairing.sentence;
	const [before = "", next] = [tokens[to - 1]?.norm, tokens[to + 1]?.norm];
	const isAt = (range: TokenRange | undefined): boolean => range !== undefined && isIn(pairing, who, [range]);
	if (next === "under") return isAt({ from: to + 2, to: phraseEnd(tokens, to + 2, tokens.length) });
	if (before === "'s") return isOwn && tokens[to - 2]?.tag === "PROPN" && isAt(phraseBefore(tokens, to - 1));
	return /^(?:his|her)$/.test(before) && tokens[to - 2]?.norm === "and" && isAt(phraseBefore(tokens, to - 2));
}
