import { isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { holds } from "../../facts/scope.ts";
import { becauseWords, causes, effects } from "../../lexicon/causes.ts";
import type { Clause, Token } from "../../types.ts";
import { headOf } from "../clauses/heads.ts";
import { mayBePerson } from "../event.ts";
import { wordFact } from "../guards/guard.ts";
import { figureStatement, isDenied, isQuotedThere } from "./clause.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** Why something came about: "was put off **by a short circuit**", "was postponed **because of a leak**". */
export function caused(place: Place): Statement[] {
	return place.sentence.clauses.flatMap((clause) => {
		const cause = causeIn(place, clause);
		const name = effectOf(place, clause);
		const whose = whoseOf(place, clause);
		if (cause === undefined || name === undefined || whose === undefined || isDenied(place, cause.at)) return [];
		const fact = wordFact(place.sentence, cause.at);
		if (isQuotedThere(place, fact)) return [];
		return figureStatement(place, fact, { name, who: whose, way: cause.way }).map(({ ahead: _, ...one }) => one);
	});
}

interface Cause {
	readonly at: number;
	readonly way: string;
}

/** The one cause that a clause names; of two nobody knows which one did it. */
function causeIn({ sentence: { tokens } }: Place, { from, to, verb = to }: Clause): Cause | undefined {
	const marker = tokens.findIndex((_, at) => at > verb && at < to && isMarker(tokens, at, tokens[verb]?.lemma ?? ""));
	if (marker < 0) return undefined;
	const end = tokens.findIndex(
		({ tag }, at) => at > marker + 1 && (tag === "ADP" || tag === "PUNCT" || tag === "VERB"),
	);
	const found: Cause[] = [];
	for (let at = Math.max(from, marker + 1); at < (end < 0 ? to : Math.min(to, end)); at += 1) {
		const way = causes.get(`${tokens[at - 1]?.lemma}_${tokens[at]?.lemma}`) ?? causes.get(tokens[at]?.lemma ?? "");
		if (way !== undefined) found.push({ at, way });
	}
	return found.length === 1 ? found[0] : undefined;
}

function isMarker(tokens: readonly Token[], at: number, verb: string): boolean {
	const [word = "", next = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
	const isOf = effects.some(({ verbs, of }) => verbs.has(verb) && of?.split(" ").includes(word));
	return isOf || becauseWords.has(word) || becauseWords.has(`${word}_${next}`);
}

/** What came about: `put_off` is two words in a row; "had to be postponed" has its verb behind. */
function effectOf({ sentence: { tokens } }: Place, { verb, to }: Clause): string | undefined {
	if (verb === undefined) return undefined;
	const said = tokens
		.slice(verb, Math.min(to, verb + verbsInARow))
		.flatMap(({ lemma }, at, all) => [lemma, `${lemma}_${all[at + 1]?.lemma ?? ""}`]);
	return effects.find(({ verbs }) => said.some((word) => verbs.has(word)))?.name;
}

const verbsInARow = 4;

/** Whose delay or death: a person, or the thing by its noun; a restart is a start, and a blaze a fire. */
function whoseOf(place: Place, { subject }: Clause): string | undefined {
	if (subject === undefined) return undefined;
	const person = factsIn(place)
		.filter(isName)
		.find((name) => mayBePerson(name) && name.from >= subject.from && name.to <= subject.to);
	if (person !== undefined) return person.entities[0];
	const { tokens } = place.sentence;
	const dates = factsIn(place).filter(isDate);
	const isBehind = (at: number) => tokens[at]?.tag === "ADP" || dates.some((date) => holds(date, at));
	const behind = tokens.findIndex((_, at) => at > subject.from && at < subject.to && isBehind(at));
	const head = headOf(tokens, subject.from, behind < 0 ? subject.to : behind);
	return head === undefined
		? undefined
		: tokens[head]?.lemma.replace(/^re-?(?=start|launch|open)/, "").replace("blaze", "fire");
}
