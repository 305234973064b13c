import { clauseOf, holds } from "../../facts/scope.ts";
import type { Clause, Link, Sentence } from "../../types.ts";
import { headOf } from "../clauses/heads.ts";
import type { Sides } from "../sides.ts";
import { sentenceOf } from "../sides.ts";
import { likeness, synonym } from "../words.ts";

/**
 * In "it started at noon, when the band began to play" a claim's "the show began" is answered by "started": a verb that says
 * the same of whom the claim speaks goes before the same word said of somebody else.
 */
export function verbLinks(
	{ claim, part, source, sentence }: Sides,
	links: ReadonlyMap<number, Link>,
): Map<number, Link> {
	const whole = sentenceOf({ claim, part });
	const found = new Map<number, Link>();
	for (const { verb, subject } of whole?.clauses ?? []) {
		const head = subject && whole && headOf(whole.tokens, subject.from, subject.to);
		if (verb === undefined || head === undefined || !part.tokens.includes(verb)) continue;
		const there = clauseOf(sentence, links.get(verb)?.to);
		if (there === undefined || isOf(there, sentence, links.get(head))) continue;
		const terms = claim.terms[part.sentence]?.[verb] ?? [];
		const other = sentence.clauses.find(
			(clause) =>
				isOf(clause, sentence, links.get(head)) &&
				hasAllAnswers(clause, links, verb) &&
				likeness(terms, source.terms[sentence.index]?.[clause.verb ?? -1] ?? []) >= synonym,
		);
		if (other?.verb !== undefined) found.set(verb, { to: other.verb, strength: synonym });
	}
	return found;
}

/** Whatever else of the claim the passage has stands in the clause: "began to **teach**" is not said of whoever started work. */
function hasAllAnswers({ from, to }: Clause, links: ReadonlyMap<number, Link>, verb: number): boolean {
	return [...links].every(([at, link]) => at === verb || link.to === undefined || (link.to >= from && link.to < to));
}

/** The clause has what answers the claim's subject as its own, or a pronoun where a neighbour has it. */
function isOf({ subject }: Clause, { tokens }: Sentence, link: Link | undefined): boolean {
	if (subject === undefined || link === undefined) return false;
	const { to } = link;
	if (to !== undefined) return holds(subject, to);
	return subject.to === subject.from + 1 && tokens[subject.from]?.tag === "PRON";
}
