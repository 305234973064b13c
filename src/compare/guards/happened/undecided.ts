import { negated } from "../../../facts/polarity.ts";
import { clauseAt, clauseOf } from "../../../facts/scope.ts";
import type { Fact, Pairing, Sentence } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";

/**
 * "would **not say that** she was leaving", "neither confirmed **nor denied** that": what nobody says need not be so, and what nobody
 * denies neither. Who did not know it is another matter. The verb of saying that is denied, unless the claim has it too.
 */
export function undecidedBy(pairing: Pairing, at: number, to: number): string | undefined {
	const whole = sentenceOf(pairing);
	const teller = deniedTeller(pairing.sentence, pairing.sourceFacts, to);
	if (teller === undefined || answersOf(pairing).has(teller)) return undefined;
	if (whole !== undefined && deniedTeller(whole, pairing.claimFacts, at) !== undefined) return undefined;
	return pairing.sentence.tokens[teller]?.word;
}

/** The verb of saying or denying, denied itself, that leads the clause of a verb, or that has a noun for its object. */
function deniedTeller(sentence: Sentence, facts: readonly Fact[], at: number): number | undefined {
	const teller = sentence.tokens[at]?.tag === "NOUN" ? verbOver(sentence, at) : leadOf(sentence, at);
	return teller !== undefined && negated(facts, teller) ? teller : undefined;
}

/** "did not **confirm** the arrest". */
function verbOver(sentence: Sentence, noun: number): number | undefined {
	const { verb = noun } = clauseAt(sentence, noun) ?? {};
	const { lemma = "" } = sentence.tokens[verb] ?? {};
	return verb < noun && (denying.has(lemma) || lemma === "confirm") ? verb : undefined;
}

/** "has not **said that** she left"; "has not said no, only that she will think it over" says so. */
function leadOf(sentence: Sentence, verb: number): number | undefined {
	const clause = clauseOf(sentence, verb);
	if (clause === undefined || !/^(?:content|participle)$/.test(clause.link)) return undefined;
	const { tag, lemma = "" } = sentence.tokens[clause.from - 1] ?? {};
	const isOpen = denying.has(lemma) || (clause.link === "content" && affirming.has(lemma));
	return isOpen && tag === "VERB" ? clause.from - 1 : undefined;
}

/** Verbs of saying and thinking that leave open whether it is so. */
const affirming: ReadonlySet<string> = new Set(
	(
		"say claim confirm believe think suggest state assert allege argue announce insist suppose expect guarantee promise prove " +
		"show mean imply conclude agree declare report hint indicate maintain predict admit rule"
	).split(" "),
);

const denying: ReadonlySet<string> = new Set(["deny", "dispute"]);
