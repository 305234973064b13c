import { says } from "../../facts/quotation-subject.ts";
import { lightWords } from "../../lexicon/function-words.ts";
import { measureVerbs } from "../../lexicon/measure-verbs.ts";
import type { Token } from "../../types.ts";
import { wordFact } from "../guards/guard.ts";
import { clauseStatement, isQuotedThere } from "./clause.ts";
import type { Place, Statement } from "./statement.ts";

/** What a sentence says that somebody did, or did not: one for each verb that says something by itself. */
export function happened(place: Place): Statement[] {
	const { sentence } = place;
	return sentence.clauses.flatMap(({ verb }) => {
		const token = verb === undefined ? undefined : sentence.tokens[verb];
		if (verb === undefined || token?.tag !== "VERB" || token.capital || says(token, true) || isLight(token)) return [];
		const fact = wordFact(sentence, verb);
		return isQuotedThere(place, fact)
			? []
			: clauseStatement(place, fact, () => [verb]).filter(({ names }) => names.length > 0);
	});
}

function isLight({ lemma }: Token): boolean {
	return measureVerbs.has(lemma) || lightWords.has(lemma);
}
