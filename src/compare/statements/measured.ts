import { isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { headBehind } from "../../facts/quantity/head.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { says } from "../../facts/quotation-subject.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import { measureVerbs } from "../../lexicon/measure-verbs.ts";
import { nounPhraseStart } from "../../text/noun-phrases.ts";
import { hasPastForm } from "../../text/verb-time.ts";
import type { Clause, Quantity, Token } from "../../types.ts";
import { isPerson } from "../event.ts";
import { range } from "../words.ts";
import { clauseStatement, isDenied, isQuotedThere, namesAround, namesIn } from "./clause.ts";
import { areOtherEnds } from "./ends.ts";
import { factsIn, isInside, type Place, type Statement } from "./statement.ts";

/** The numbers of a sentence, each with what it measures. */
export function measured(place: Place): Statement[] {
	const facts = factsIn(place);
	const dates = facts.filter(isDate);
	return facts
		.filter(isQuantity)
		.filter(
			(fact) => !dates.some((date) => isInside(fact, date)) && !isQuotedThere(place, fact) && !isOfBefore(place, fact),
		)
		.flatMap((fact) => statementOf(place, fact))
		.map((statement) => (isAgreed(statement) ? { ...statement, agreed: true } : statement));
}

/** "A ten-year **deal**", "the deal **lasts**", "would last" and "is to last ten years"; but "lasted" tells what came of it. */
function isAgreed({ sentence, fact, form, core }: Statement): boolean {
	const { tokens } = sentence;
	if (!isQuantity(fact) || fact.dimension !== "duration") return false;
	const verb = clauseAt(sentence, fact.from)?.verb;
	const isOver = form === "clause" && hasPastForm(tokens[verb ?? -1]);
	return !isOver && core.some((at) => agreements.has(tokens[at]?.lemma ?? ""));
}

function statementOf(place: Place, fact: Quantity): Statement[] {
	const head = headBehind(place.sentence.tokens, fact.to);
	if (head !== undefined && describes(place, fact)) return phraseStatement(place, fact, head.to);
	if (fact.dimension === "age") return ageStatement(place, fact);
	if (fact.dimension === "duration" && !isLength(place, fact)) return [];
	if (
		isAnaphoric(place, fact) ||
		isAdded(place, fact) ||
		hasRival(place, fact) ||
		(fact.dimension === "count" && head === undefined)
	)
		return [];
	const noun = head === undefined ? [] : [head.to - 1];
	return clauseStatement(place, fact, (clause) => [...noun, ...predicate(place, clause)]).filter(
		({ core }) => core.length > noun.length,
	);
}

/** "$25 million and $10 million": of two numbers of a clause nobody knows which one is meant, but for the ends of a way. */
function hasRival(place: Place, fact: Quantity): boolean {
	const clause = clauseAt(place.sentence, fact.from);
	return factsIn(place)
		.filter(isQuantity)
		.some(
			(other) =>
				other !== fact &&
				other.dimension === fact.dimension &&
				clause !== undefined &&
				isInside(other, clause) &&
				!areOtherEnds(place, fact, other),
		);
}

/** "Ana Ruiz, 46,": the age of whoever is named right before. */
function ageStatement(place: Place, fact: Quantity): Statement[] {
	const name = factsIn(place)
		.filter(isName)
		.find(({ to }) => to === fact.from - 1 && place.sentence.tokens[to]?.norm === ",");
	if (name === undefined || !isPerson(name)) return [];
	return [{ ...place, fact, form: "phrase", core: [name.to - 1], tokens: range(name.from, name.to), names: [name] }];
}

/** "35-minute meeting", "six hours of talks", "a $5 million deal": the number says how long or large the thing is. */
function describes({ sentence }: Place, { dimension, to }: Quantity): boolean {
	if (dimension === "count" || dimension === "ratio" || dimension === "multiple") return false;
	return dimension === "duration" || sentence.tokens[to]?.norm !== "of";
}

/** Who takes part stands in the phrase, or else in its clause; where nobody does, all of the clause must agree. */
function phraseStatement(place: Place, fact: Quantity, to: number): Statement[] {
	const { tokens } = place.sentence;
	const from = nounPhraseStart(tokens, { from: 0, to: fact.from });
	const company = companyEnd(place, to);
	const own = namesIn(place, [{ from, to: company }]);
	const around = namesAround(place, fact).filter((name) => isPerson(name) && !own.includes(name));
	const names = own.some(isPerson) ? own : [...own, ...around];
	if (names.length === 0) return clauseStatement(place, fact, () => [to - 1]);
	return [{ ...place, fact, form: "phrase", core: [to - 1], tokens: range(from, to), names }];
}

/** "… with X", "… between X and Y": who takes part in what is measured. */
function companyEnd({ sentence: { tokens } }: Place, to: number): number {
	if (!company.has(tokens[to]?.norm ?? "")) return to;
	const end = tokens.findIndex(({ tag, norm }, at) => at > to && (tag === "VERB" || norm === ","));
	return end < 0 ? tokens.length : end;
}

const company: ReadonlySet<string> = new Set(["with", "between"]);

/** "met for three hours", "lasted three hours": how long it took, not how long ago or how soon. */
function isLength({ sentence: { tokens } }: Place, { from }: Quantity): boolean {
	const before = tokens[from - 1];
	return before?.norm === "for" || (before?.tag === "VERB" && measureVerbs.has(before.lemma));
}

/** The verb of a clause, or the noun of its subject where the verb only carries the measure. What is denied or merely said measures nothing. */
function predicate(place: Place, { verb, subject }: Clause): readonly number[] {
	const { tokens } = place.sentence;
	const token = verb === undefined ? undefined : tokens[verb];
	if (verb === undefined || token === undefined || says(token, true) || isDenied(place, verb)) return [];
	if (!measureVerbs.has(token.lemma)) return [verb];
	const noun = tokens.findLastIndex(({ tag }, at) => isNoun(tag) && subject !== undefined && holds(subject, at));
	return noun < 0 ? [] : [noun];
}

/** What somebody has fixed to be in force for a time. */
const agreements: ReadonlySet<string> = new Set(
	"deal agreement contract lease accord pact treaty truce ceasefire ban probation suspension sponsorship licence license mandate".split(
		" ",
	),
);

function isNoun(tag: Token["tag"]): boolean {
	return tag === "NOUN" || tag === "PROPN";
}

/** "the two sides": a number that takes up what is known. */
function isAnaphoric({ sentence: { tokens } }: Place, { from, amount, dimension }: Quantity): boolean {
	const before = tokens[from - 1]?.norm ?? "";
	return dimension === "count" && amount <= anaphoricCount && (definite.has(before) || before === "'s");
}

/** "another 30 homes", "two more": it counts what comes on top. */
export function isAdded({ sentence: { tokens } }: Place, { from, to }: Quantity): boolean {
	return [tokens[from - 1], tokens[to]].some((token) => adding.has(token?.norm ?? ""));
}

/** "Her **former** three-year contract", "the **planned** 40-minute flight". */
export function isOfBefore({ sentence: { tokens } }: Place, { from }: Quantity): boolean {
	return notOfNow.has(tokens[from - 1]?.norm ?? "");
}

const notOfNow: ReadonlySet<string> = new Set(
	"former previous earlier old original initial planned proposed scheduled usual normal average".split(" "),
);
const anaphoricCount = 3;
const adding: ReadonlySet<string> = new Set(["another", "other", "others", "more", "further", "additional"]);
const definite: ReadonlySet<string> = new Set(["the", "these", "those", "their", "his", "her", "its", "our", "both"]);
