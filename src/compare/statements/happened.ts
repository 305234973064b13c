import { isPolarity } from "../../facts/polarity.ts";
import { says } from "../../facts/quotation-subject.ts";
import { lightWords } from "../../lexicon/function-words.ts";
import { measureVerbs } from "../../lexicon/measure-verbs.ts";
import type { Token } from "../../types.ts";
import { wordFact } from "../guards/guard.ts";
import { clauseStatement, isQuotedThere } from "./clause.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** What a sentence says that somebody did, or did not: one for each verb that says something by itself. */
export function happened(place: Place): Statement[] {
	const { sentence } = place;
	const verbs = sentence.clauses.flatMap(({ verb }) => (verb === undefined ? [] : stateAfter(sentence, verb)));
	return [...new Set([...verbs, ...refused(place)])].flatMap((verb) => {
		const token = sentence.tokens[verb];
		if (token?.tag !== "VERB" || token.capital || says(token, true) || isLight(token)) return [];
		const fact = wordFact(sentence, verb);
		return isQuotedThere(place, fact)
			? []
			: clauseStatement(place, fact, () => [verb]).filter(({ names }) => names.length > 0);
	});
}

/** "remained closed": what it says is the state. */
function stateAfter({ tokens }: Place["sentence"], verb: number): number {
	return staying.has(tokens[verb]?.lemma ?? "") && tokens[verb + 1]?.tag === "VERB" ? verb + 1 : verb;
}

const staying: ReadonlySet<string> = new Set(["remain", "stay"]);

/** "refused to resign": what did not happen. */
function refused(place: Place): readonly number[] {
	const { tokens } = place.sentence;
	return factsIn(place)
		.filter(isPolarity)
		.filter(({ to, head }) => head > to && tokens[head]?.tag === "VERB" && tokens[head - 1]?.norm === "to")
		.map(({ head }) => head);
}

function isLight({ lemma }: Token): boolean {
	return measureVerbs.has(lemma) || lightWords.has(lemma);
}
