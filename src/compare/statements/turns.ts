import { isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import {
	courtLevels,
	courts,
	daysOfTurns,
	type NewsTurn,
	newsTurns,
	rulings,
	rulingVerbs,
} from "../../lexicon/news-turns.ts";
import type { Clause, DateFact, Name } from "../../types.ts";
import { mayBePerson } from "../event.ts";
import { wordFact } from "../guards/guard.ts";
import { figureStatement, isDenied, isQuotedThere } from "./clause.ts";
import { factsIn, type Place, type Statement, wordsAndPairs } from "./statement.ts";

/** What became of whom, and on which day: what every report of an event says in words of its own. */
export function turns(place: Place): Statement[] {
	return [...ways(place), ...days(place), ...rulingDays(place)].filter(({ fact }) => !isQuotedThere(place, fact));
}

/** "The bank **fired** Ana Ruiz", "Ana Ruiz **resigned**". */
function ways(place: Place): Statement[] {
	return verbsIn(place).flatMap((clause) =>
		turnsAt(place, clause, newsTurns).flatMap((turn) => {
			const who = whoIn(place, clause, turn);
			const isOpen = turn.name !== "plea" && isDenied(place, clause.verb);
			if (who === undefined || isOpen) return [];
			return figureStatement(place, wordFact(place.sentence, clause.verb), { name: turn.name, who, way: turn.way });
		}),
	);
}

/** "Ana Ruiz died **on Monday**". */
function days(place: Place): Statement[] {
	return verbsIn(place).flatMap((clause) =>
		datesIn(place, clause).flatMap((fact) =>
			turnsAt(place, clause, daysOfTurns).flatMap((turn) => {
				const who = whoIn(place, clause, turn);
				return who === undefined || isDenied(place, clause.verb)
					? []
					: figureStatement(place, fact, { name: `day of ${turn.name}`, who });
			}),
		),
	);
}

type Verbal = Clause & { readonly verb: number };

function verbsIn({ sentence }: Place): readonly Verbal[] {
	return sentence.clauses.flatMap((clause) => (clause.verb === undefined ? [] : [{ ...clause, verb: clause.verb }]));
}

/** The one day of a clause. */
function datesIn(place: Place, clause: Clause): readonly DateFact[] {
	const found = factsIn(place)
		.filter(isDate)
		.filter(({ from }) => holds(clause, from));
	return found.length === 1 ? found.filter(isOneDay) : [];
}

function isOneDay({ granularity, bound }: DateFact): boolean {
	return granularity === "day" && bound === undefined;
}

/** To whom a clause says that the turn came, if it says so of one alone. */
function whoIn(place: Place, clause: Verbal, turn: NewsTurn): string | undefined {
	// "Released on **bail**": the tagger may take the noun for a verb, with a clause of its own.
	const words = wordsAndPairs(place.sentence.tokens.slice(clause.from, clause.to + 1));
	const has = (wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));
	if (turn.without !== undefined && has(turn.without)) return undefined;
	if (turn.beside !== undefined && !has(turn.beside)) return undefined;
	const isOfSubject = clause.passive === (turn.whose === "undergoer");
	if (!isOfSubject && turn.whose === "doer") return undefined;
	const own = namesOf(place, isOfSubject ? clause.subject : objectOf(place, clause));
	const names = own.length === 0 && isOfSubject ? takenUp(place, clause) : own;
	const [name] = names.filter((one) => turn.ofAnybody || mayBePerson(one));
	return name !== undefined && names.every((one) => one.entities[0] === name.entities[0])
		? name.entities[0]
		: undefined;
}

/** "**Ana Ruiz**, who founded the bank and the fund, resigned": the comma takes up the name before "who". */
function takenUp(place: Place, { verb }: Verbal): readonly Name[] {
	const { tokens } = place.sentence;
	if (tokens[verb - 1]?.norm !== ",") return [];
	return factsIn(place)
		.filter(isName)
		.filter(({ to, entities }) => tokens[to]?.norm === "," && tokens[to + 1]?.norm === "who" && entities.length === 1);
}

/** The turns that a clause's verb tells. Few clauses tell any: they are looked for first. */
function turnsAt({ sentence: { tokens } }: Place, { verb }: Verbal, turns: readonly NewsTurn[]): readonly NewsTurn[] {
	const words = wordsAndPairs(tokens.slice(verb, verb + 2)).slice(0, wordsOfToken);
	return turns.filter(({ verbs }) => words.some((word) => verbs.has(word)));
}

function namesOf(place: Place, where: { readonly from: number; readonly to: number } | undefined): readonly Name[] {
	return factsIn(place)
		.filter(isName)
		.filter(({ from, entities }) => where !== undefined && holds(where, from) && entities.length === 1);
}

/** Right behind the verb: "fired Ana Ruiz", not "fired at Ana Ruiz". */
function objectOf({ sentence: { tokens } }: Place, { verb, to }: Verbal) {
	const end = tokens.findIndex(({ tag }, at) => at > verb && (tag === "ADP" || tag === "PUNCT" || tag === "NUM"));
	return { from: verb + 1, to: end < 0 ? to : Math.min(end, to) };
}

const wordsOfToken = 3;

/** "A judge ruled **Monday**", "handed down the decision **on Tuesday**", "the court decision **Tuesday**". */
function rulingDays(place: Place): Statement[] {
	const { tokens } = place.sentence;
	if (!tokens.some(({ lemma }) => courts.has(lemma))) return [];
	const level = tokens.find(({ lemma }) => courtLevels.has(lemma))?.lemma ?? "";
	return factsIn(place)
		.filter(isDate)
		.filter((fact) => isOneDay(fact) && isDayOfRuling(place, fact))
		.flatMap((fact) => figureStatement(place, fact, { name: "day of ruling", who: level, ofCase: true }))
		.map((statement) => ({ ...statement, names: [] }));
}

function isDayOfRuling(place: Place, fact: DateFact): boolean {
	const { tokens } = place.sentence;
	if ([tokens[fact.from - 1], tokens[fact.to], tokens[fact.to + 1]].some((one) => rulings.has(one?.lemma ?? "")))
		return tokens[fact.to]?.norm === "'s" || rulings.has(tokens[fact.from - 1]?.lemma ?? "");
	const clause = clauseAt(place.sentence, fact.from);
	const { verb, subject } = clause ?? {};
	if (verb === undefined || clause === undefined || isDenied(place, verb)) return false;
	const inside = (where: { readonly from: number; readonly to: number }, wanted: ReadonlySet<string>) =>
		tokens.slice(where.from, where.to).some(({ lemma }) => wanted.has(lemma));
	if (tokens[verb]?.lemma === "rule") return subject !== undefined && inside(subject, courts);
	return rulingVerbs.has(tokens[verb]?.lemma ?? "") && inside({ from: subject?.from ?? verb, to: fact.from }, rulings);
}
