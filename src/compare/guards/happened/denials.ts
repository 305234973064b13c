import { isPolarity } from "../../../facts/polarity.ts";
import { clauseAt, holds, isInFact } from "../../../facts/scope.ts";
import type { Finding, Pairing, Polarity, TokenRange } from "../../../types.ts";
import { answeredIn, answersOf } from "../../event.ts";
import { textOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";
import { isLent } from "./hedged.ts";
import { undecidedBy } from "./undecided.ts";

/**
 * "was not meant to show the old mill" does not bear out "the film shows the old mill": what the claim affirms may not
 * stand in the passage under a denial whose own verb the claim leaves out.
 */
export const denials: Guard = (pairing) => {
	const { claimFacts, sourceFacts, source } = pairing;
	if (claimFacts.some(isPolarity)) return unaffirmed(pairing);
	const denied = sourceFacts
		.filter(isPolarity)
		.filter((cue) => isUnsaid(pairing, cue) && isLeantOn(pairing, cue) && !isThen(pairing, cue))
		.map((cue) => {
			const said = textOf(source, cue);
			return blocked("polarity", said, `“${said}” stands over what the claim says`);
		});
	return [...denied, ...unaffirmed(pairing)];
};

/** What is left open: "would **not say that** she was leaving". */
function unaffirmed(pairing: Pairing): readonly Finding[] {
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		const word = to === undefined ? undefined : undecidedBy(pairing, at, to);
		if (word === undefined) return [];
		return [blocked("polarity", wordsOf(pairing, at), `“${word}” is denied here, and with it what the claim says`)];
	});
}

/** Nothing in the claim answers the word that is denied: where something does, that is compared. */
function isUnsaid(pairing: Pairing, { head }: Polarity): boolean {
	return !answersOf(pairing).has(head);
}

/** "was forty **when** it came out" where it did **not** come **until** she was forty: then it did. */
function isThen(pairing: Pairing, { head, partial }: Polarity): boolean {
	const { tokens } = pairing.sentence;
	const until = tokens.findIndex(({ norm }, at) => at > head && norm === "until");
	const clause = until < 0 ? undefined : clauseAt(pairing.sentence, until);
	if (!partial || clause?.from !== until) return false;
	return (
		tokensOf(pairing).some(({ norm }) => norm === "when") &&
		answeredIn(pairing, clause).some((at) => isInFact(pairing.claimFacts, at, "quantity", "date"))
	);
}

/** A word of the claim, other than a name, is found under the denial. */
function isLeantOn(pairing: Pairing, { scope }: Polarity): boolean {
	const { links, weights, claimFacts, sentence } = pairing;
	return [...weights.keys()].some((at) => {
		const to = links.get(at)?.to;
		if (to === undefined || !holds(scope, to) || isInFact(claimFacts, at, "name")) return false;
		if (isPresupposed({ links, sentence }, scope, to) || isLent(pairing, at, scope)) return false;
		// "**too** little salt, rather than **too** much": the same word stands outside, too.
		const isDegree = sentence.tokens[to]?.tag === "ADV";
		return (
			!isDegree ||
			!sentence.tokens.some(({ norm }, index) => !holds(scope, index) && norm === sentence.tokens[to]?.norm)
		);
	});
}

/** "nobody had answered **a letter sent** by a teacher": what is told of it by the way, the letter was sent. */
function isPresupposed(
	{ links, sentence }: Pick<Pairing, "links" | "sentence">,
	scope: TokenRange,
	to: number,
): boolean {
	const { tokens, clauses } = sentence;
	const teller = clauses.find(({ link, verb, from, subject }) => {
		const isBehind = subject !== undefined && holds(subject, to) && from >= scope.to && (verb ?? 0) > to;
		return isBehind && (link === "participle" || link === "relative");
	});
	if (teller === undefined || teller.subject === undefined) return false;
	const verb = clauseAt(sentence, to)?.verb;
	const isNone = tokens.slice(teller.subject.from, to).some(({ norm }) => /^(?:no|any)$/.test(norm));
	const isTold = answersOf({ links }).has(teller.verb);
	return isTold && !isNone && !finding.has(tokens[verb ?? -1]?.lemma ?? "");
}

/** Verbs of which one may deny that their object is there at all. */
const finding: ReadonlySet<string> = new Set(
	"be have find see get receive make write there produce provide show know exist hear".split(" "),
);
