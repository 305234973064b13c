import { isDate } from "../../facts/date.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt } from "../../facts/scope.ts";
import type { Token } from "../../types.ts";
import { likeness, range, synonym } from "../words.ts";
import { isQuotedThere } from "./clause.ts";
import { isDayOfEvent } from "./dated.ts";
import { isAdded } from "./measured.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** Shorter sentences are alike by chance. */
const leastTokens = 8;

/** The numbers and dates of a sentence, each with all of the sentence: agency copy differs in little else. */
export function copied(place: Place): Statement[] {
	const { tokens } = place.sentence;
	if (tokens.length < leastTokens) return [];
	return factsIn(place)
		.filter((fact) => (isQuantity(fact) && !isAdded(place, fact)) || (isDate(fact) && isDayOfEvent(place, fact)))
		.filter((fact) => !isQuotedThere(place, fact))
		.map((fact) => ({ ...place, fact, form: "copy", core: [], tokens: range(0, tokens.length), names: [] }));
}

/** The words on either side of the fact: copies of a sentence have one of them in common. */
export function sidesOf({ sentence: { tokens }, fact }: Statement): readonly string[] {
	const [before, after] = [
		tokens.slice(Math.max(0, fact.from - beside), fact.from),
		tokens.slice(fact.to, fact.to + beside),
	];
	return [`${wordsOf(before).join(" ")} #`, `# ${wordsOf(after).join(" ")}`];
}

const beside = 3;

/** Least share of common words that makes two sentences copies of one another. */
const alike = 0.85;

/** Two texts have the sentence word for word, or almost, but for the fact. */
export function isCopy(a: Statement, b: Statement): boolean {
	if (a.analysis === b.analysis || !sidesOf(a).some((side) => sidesOf(b).includes(side)) || !haveOneVerb(a, b))
		return false;
	const [ours, theirs] = [rest(a), rest(b)];
	const left = new Map<string, number>();
	for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
	const common = ours.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	});
	return (2 * common.length) / (ours.length + theirs.length) >= alike;
}

/** "The league **lost** 12 games" is no copy of "**played** 20 games", whatever else is alike. */
function haveOneVerb(a: Statement, b: Statement): boolean {
	const [ours, theirs] = [a, b].map(({ sentence, fact }) => clauseAt(sentence, fact.from)?.verb);
	if (ours === undefined || theirs === undefined) return true;
	const [terms, others] = [a.analysis.terms[a.sentence.index]?.[ours], b.analysis.terms[b.sentence.index]?.[theirs]];
	const [verb, other] = [a.sentence.tokens[ours], b.sentence.tokens[theirs]];
	return verb?.lemma === other?.lemma || likeness(terms ?? [], others ?? []) >= synonym;
}

function rest({ sentence: { tokens }, fact }: Statement): readonly string[] {
	return wordsOf(tokens.filter((_, at) => at < fact.from || at >= fact.to));
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
	return tokens.map(({ norm }) => norm).filter((norm) => /[\p{L}\d]/u.test(norm));
}
