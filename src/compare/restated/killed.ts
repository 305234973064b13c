import { deadlyEvents, deadlyVerbs } from "../../lexicon/deadly.ts";
import type { Clause, Link, Pairing, Sentence } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { withParticle } from "../words.ts";

/** "was **killed**" where the passage has "died in the crash" or "died when the bus crashed". */
export function killedLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb) || sentence.tokens[verb]?.lemma !== "kill") return [];
		if (!clause.passive || pairing.links.get(verb)?.to !== undefined) return [];
		// Who or what did it is more than that it killed.
		if (argumentsOf(sentence, clause).behind.has("by")) return [];
		const told = pairing.sentence.clauses.find((other) => isViolent(pairing.sentence, other));
		return told?.verb === undefined ? [] : [[verb, { to: told.verb, strength: killing }] as const];
	});
}

/** As good as a synonym. */
const killing = 0.9;

function isViolent(sentence: Sentence, clause: Clause): boolean {
	const { tokens, clauses } = sentence;
	if (tokens[clause.verb ?? -1]?.lemma !== "die") return false;
	const within = argumentsOf(sentence, clause).behind.get("in") ?? [];
	const isIn = within.some(({ from, to }) => deadlyEvents.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? ""));
	const next = clauses[clauses.indexOf(clause) + 1];
	const opens = next !== undefined && /^(?:when|as)$/.test(tokens[next.from]?.norm ?? "");
	return isIn || (opens && deadlyVerbs.has(verbOf(sentence, next)));
}

/** A clause's verb, with the particle behind it. */
function verbOf({ tokens }: Sentence, { verb = -1 }: Clause): string {
	const isFire = tokens[verb]?.lemma === "open" && tokens[verb + 1]?.norm === "fire";
	return isFire ? "open_fire" : withParticle(tokens, verb);
}
