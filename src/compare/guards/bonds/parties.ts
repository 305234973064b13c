import { particles } from "../../../lexicon/prepositions.ts";
import type { Clause, Token, TokenRange } from "../../../types.ts";
import { range } from "../../words.ts";
import { phraseAt } from "./phrases.ts";

/** Who does it: behind "by" in the passive. */
export function agentOf(tokens: readonly Token[], { verb, passive, subject }: Clause): TokenRange | undefined {
	if (!passive || verb === undefined) return subject;
	// "headed in by", "put forward by", "opened too early by".
	let at = verb + 1;
	while (at <= verb + adverbsBefore && /^(?:ADP|ADV|ADJ)$/.test(tokens[at]?.tag ?? "") && tokens[at]?.norm !== "by")
		at += 1;
	const agent = tokens[at]?.norm === "by" ? phraseAt(tokens, at + 1) : undefined;
	// "passed by 212 votes".
	return agent && range(agent.from, agent.to).some((to) => tokens[to]?.lemma === "vote") ? undefined : agent;
}

/** Words between a verb and the "by" of whoever does it. */
const adverbsBefore = 3;

/** To whom or what it is done. */
export function patientOf(tokens: readonly Token[], { verb, passive, subject }: Clause): TokenRange | undefined {
	if (passive || verb === undefined) return subject;
	const next = tokens[verb + 1];
	// "took **off** the passengers".
	const isParticle = particles.has(next?.norm ?? "") && tokens[verb + 2]?.tag !== "ADP";
	return phraseAt(tokens, isParticle ? verb + 2 : verb + 1);
}
