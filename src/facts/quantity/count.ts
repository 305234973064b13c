/** Which bare numbers count something, and which are years, labels or parts of a name. */

import { isYear, monthWords } from "../../lexicon/calendar.ts";
import { countries } from "../../lexicon/countries.ts";
import { calendarWords, labelNouns, streets } from "../../lexicon/labels.ts";
import type { Token } from "../../types.ts";
import type { Measure } from "./measure.ts";
import { isHyphen, isPlural, normAt, type Tokens, wordAt } from "./parse.ts";

/** A number without a unit, where it stands. */
export interface Bare {
	readonly measure: Measure;
	readonly to: number;
	readonly head?: string;
}

type Doubt = (tokens: Tokens, bare: Bare) => boolean;

const isHedged = ({ measure }: Bare): boolean => measure.hedges.length > 0;

const countsPlural = (tokens: Tokens, { to }: Bare): boolean =>
	isPlural(tokens, to) || (tokens[to]?.tag === "ADJ" && isPlural(tokens, to + 1));

/** "In 2018", "the 2020 elections"; but "2000 people" and "more than 1850 homes". */
const year: Doubt = (tokens, bare) => {
	const { digits = "" } = bare.measure;
	if (!isYear(digits)) return false;
	return !(countsPlural(tokens, bare) && (digits.endsWith("00") || isHedged(bare)));
};

/** "Article 5", "flight 370"; but "in the area 35 people". */
const label: Doubt = (tokens, bare) => {
	const before = tokens[bare.measure.at - 1];
	if (isHedged(bare) || before === undefined || !labelNouns.has(before.norm)) return false;
	if (before.tag === "VERB" || before.tag === "AUX") return false;
	const phrase = /^(?:DET|ADJ|PRON)$/.test(tokens[bare.measure.at - 2]?.tag ?? "") && !before.capital;
	return !(phrase && countsPlural(tokens, bare));
};

/** "Reactors 3 and 4": numbers right after the plural that they tell apart; but "of the guests 3 and 4 hosts fell ill". */
const numbered: Doubt = (tokens, { measure: { at, digits }, head }) => {
	if (digits === undefined || head !== undefined) return false;
	const isSecond = normAt(tokens, at - 1) === "and" && tokens[at - 2]?.tag === "NUM";
	const noun = isSecond ? at - 3 : at - 1;
	const isPair = isSecond || (normAt(tokens, at + 1) === "and" && tokens[at + 2]?.tag === "NUM");
	return isPair && isPlural(tokens, noun);
};

/** Where a run of names that ends here begins. */
function nameStart(tokens: Tokens, at: number): number {
	let start = at;
	while (tokens[start - 1]?.tag === "PROPN") start -= 1;
	return start;
}

/** Names begin with a capital, brands have one inside. */
const isName = ({ tag, capital, word }: Token): boolean => (tag === "PROPN" && capital) || /^\p{Ll}\p{Lu}/u.test(word);

/** "Boeing 737", "Formula One"; but "In Gaza 35 people", "on Monday 35 people" and "visited Gaza eight times". */
const name: Doubt = (tokens, bare) => {
	const before = tokens[bare.measure.at - 1];
	if (isHedged(bare) || before === undefined || !isName(before)) return false;
	if (calendarWords.has(before.norm) || monthWords.has(before.norm) || normAt(tokens, bare.to) === "times")
		return false;
	const lead = tokens[nameStart(tokens, bare.measure.at - 1) - 1];
	return !(countsPlural(tokens, bare) && lead?.tag === "ADP");
};

/** "Group of 20", "Group of Seven". */
const group: Doubt = (tokens, { measure: { at } }) =>
	normAt(tokens, at - 1) === "of" && normAt(tokens, at - 2) === "group" && tokens[at - 2]?.capital === true;

/** "10 Downing Street". */
const address: Doubt = (tokens, { measure, to }) => {
	if (measure.digits === undefined || tokens[to]?.capital !== true) return false;
	return tokens.slice(to + 1, to + 4).some((token) => token.capital && streets.has(token.norm));
};

const pronounLeads = new Set(
	"no this that the any every each which another same first last only next big right wrong".split(" "),
);

const countryNames: ReadonlySet<string> = new Set(countries.flatMap(({ names }) => names));

/** "One China": one of a name is a slogan, one of its people is not. */
const isSlogan = (tokens: Tokens, at: number): boolean => countryNames.has(wordAt(tokens, at));

/** "One of them", "no one", "the one": a pronoun. */
const pronoun: Doubt = (tokens, { measure, head, to }) => {
	const { at } = measure;
	if (normAt(tokens, at) !== "one" || measure.amount !== 1 || measure.hedges.length > 0) return false;
	return (
		head === undefined ||
		isSlogan(tokens, to) ||
		normAt(tokens, to) === "of" ||
		isHyphen(tokens, to) ||
		pronounLeads.has(normAt(tokens, at - 1))
	);
};

/** "At five", "ground zero"; but "put the number at 4,000". */
const unclear: Doubt = (tokens, bare) => {
	if (isHedged(bare) || countsPlural(tokens, bare)) return false;
	const isAgeOrHour = bare.measure.amount <= oldest && bare.head === undefined;
	return bare.measure.amount === 0 || (isAgeOrHour && normAt(tokens, bare.measure.at - 1) === "at");
};

/** Years that a person may live to: larger numbers behind "at" are no ages and no hours. */
const oldest = 120;

/** "Two-sided": no noun behind the hyphen; but "a 5,000-strong crowd". */
const adjective: Doubt = (tokens, { to }) =>
	isHyphen(tokens, to) && tokens[to + 1]?.tag !== "NOUN" && normAt(tokens, to + 1) !== "strong";

const doubts: readonly Doubt[] = [year, label, numbered, name, group, address, pronoun, unclear, adjective];

export const isCount = (tokens: Tokens, bare: Bare): boolean => !doubts.some((doubt) => doubt(tokens, bare));
