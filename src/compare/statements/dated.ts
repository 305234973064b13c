import { isDate } from "../../facts/date.ts";
import { says } from "../../facts/quotation-subject.ts";
import { clauseAt } from "../../facts/scope.ts";
import { measureVerbs } from "../../lexicon/measure-verbs.ts";
import type { DateFact } from "../../types.ts";
import { clauseStatement, isDenied, isQuotedThere } from "./clause.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** The days of a sentence, each with what happened on it. */
export function dated(place: Place): Statement[] {
	return factsIn(place)
		.filter(isDate)
		.filter((fact) => isDayOfEvent(place, fact) && !isQuotedThere(place, fact))
		.flatMap((fact) => clauseStatement(place, fact, ({ verb }) => (verb === undefined ? [] : [verb])));
}

/** The day on which something happened; people say and are many things on many days. */
export function isDayOfEvent(place: Place, { from, bound }: DateFact): boolean {
	const clause = clauseAt(place.sentence, from);
	const verb = clause?.verb;
	const token = verb === undefined ? undefined : place.sentence.tokens[verb];
	if (verb === undefined || token === undefined || bound !== undefined) return false;
	if (hasOwnVerb(place, from)) return false;
	return !says(token, true) && !measureVerbs.has(token.lemma) && !isDenied(place, verb);
}

/** "The man accused of stealing it **last month** is charged": the day of what the subject is known for. */
function hasOwnVerb({ sentence }: Place, day: number): boolean {
	const { from = 0, verb = 0 } = clauseAt(sentence, day) ?? {};
	// The object of a verb right before it is no subject, either.
	return day < verb && sentence.tokens.slice(Math.max(0, from - 1), day).some(({ tag }) => tag === "VERB");
}
