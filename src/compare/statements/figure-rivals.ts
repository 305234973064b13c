import { date, isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import { remembered } from "../../text/remembered.ts";
import { isStory } from "../../text/roles.ts";
import type { Analysis, Name } from "../../types.ts";
import { isAnswer, relate } from "../../values/interval.ts";
import { doMeet } from "../event.ts";
import { greatestLikeness, synonym } from "../words.ts";
import { ages } from "./ages.ts";
import { caused } from "./caused.ts";
import { figures } from "./figures.ts";
import { entitiesIn, isOneStory, sharedNames } from "./one-story.ts";
import { factsIn, isInside, type Statement } from "./statement.ts";
import { turns } from "./turns.ts";

/** Two reports of one story give one figure differently, and neither has it of anything else. */
export function areRivalFigures(a: Statement, b: Statement): boolean {
	if (a.figure?.name !== b.figure?.name || a.analysis === b.analysis || !differ(a, b)) return false;
	if (a.figure?.ofCase && sharedNames(a.analysis, b.analysis) < namesOfOneCase) return false;
	return [a, b].every(isOnly) && areOfOneThing(a, b) && isOneStory(a.analysis, b.analysis);
}

/** Cases at law are alike in their words: who and what is named tells them apart. */
const namesOfOneCase = 3;

/** Whoever and whatever they name is known to the other text, and they name no other persons or places. */
function areOfOneThing(a: Statement, b: Statement): boolean {
	if (!isNamedIn(a, b) || !isNamedIn(b, a)) return false;
	if (a.figure?.grows && !a.figure.none && !b.figure?.none && isOfDay(a) !== isOfDay(b)) return false;
	if (a.figure?.ofThing && !shareThing(a, b)) return false;
	return (["person", "place", "unknown"] as const).every((type) => {
		const [ours, theirs] = [a, b].map((one) => concerned(one).filter((name) => name.type === type));
		return !isRival(ours, theirs);
	});
}

/** "The bus" is no lorry: the sentences have a noun in common. */
function shareThing(a: Statement, b: Statement): boolean {
	const [ours, theirs] = [a, b].map(({ sentence, analysis, fact }) =>
		(analysis.terms[sentence.index] ?? []).filter((_, at) => sentence.tokens[at]?.tag === "NOUN" && !holds(fact, at)),
	);
	return (ours ?? []).some((terms) => greatestLikeness(terms, theirs ?? []) >= synonym);
}

function isRival(ours: readonly Name[] = [], theirs: readonly Name[] = []): boolean {
	const areKnown = (names: readonly Name[], others: readonly Name[]) => names.every((name) => doMeet([name], others));
	return ours.length > 0 && theirs.length > 0 && !(areKnown(ours, theirs) && areKnown(theirs, ours));
}

/** "On Saturday 12 people were arrested": so many on that day, and perhaps more on others. */
function isOfDay({ fact, ...place }: Statement): boolean {
	const clause = clauseAt(place.sentence, fact.from);
	return factsIn(place).some(
		(other) =>
			isDate(other) &&
			other.granularity !== "span" &&
			clause !== undefined &&
			isInside(other, clause) &&
			!isDateline(place.sentence.tokens[other.to]?.norm),
	);
}

/** "PORT, June 29 (AGENCY) -". */
function isDateline(next: string | undefined): boolean {
	return next === "(" || next === "-";
}

/** They cannot both be right, if they are of one thing. */
export function differ({ figure: one, fact: a }: Statement, { figure: other, fact: b }: Statement): boolean {
	if (one?.none || other?.none) return one?.none !== other?.none && isAmong(one, other);
	if (one?.who !== other?.who || one?.some || other?.some) return false;
	if (one?.way !== undefined || other?.way !== undefined) return one?.way !== other?.way;
	if (isDate(a) && isDate(b)) return date.compare(a, b) === "disjoint";
	if (!isQuantity(a) || !isQuantity(b) || a.dimension !== b.dimension) return false;
	return (
		relate(a.interval, b.interval) === "disjoint" &&
		!isSameNumber(a, b) &&
		areNear(a.amount * a.scale, b.amount * b.scale)
	);
}

/** Who was not there at all is among those who are said to have been. */
function isAmong(one: Statement["figure"], other: Statement["figure"]): boolean {
	const [none, some] = one?.none ? [one, other] : [other, one];
	return none?.who === "" || none?.who === some?.who;
}

/** Two reports of one number seldom differ tenfold. */
function areNear(one: number, other: number): boolean {
	return Math.max(one, other) <= farApart * Math.min(one, other);
}

const farApart = 10;

/** All that the text says of it goes together. */
function isOnly(own: Statement): boolean {
	return figuresOf(own.analysis).every((other) => other.figure?.name !== own.figure?.name || !differ(own, other));
}

/** Whether a text has the figure of a claim, more or less exactly, and of nobody else. */
export function isSameFigure(claim: Statement, own: Statement): boolean {
	if (claim.figure?.name !== own.figure?.name || !areOfOneThing(claim, own)) return false;
	if (claim.figure?.none || own.figure?.none) return claim.figure?.none === own.figure?.none;
	const [ours, theirs] = [claim.fact, own.fact];
	if (claim.figure?.who === own.figure?.who && claim.figure?.way !== undefined)
		return claim.figure.way === own.figure?.way;
	if (isDate(ours) && isDate(theirs))
		return claim.figure?.who === own.figure?.who && isAnswer(date.compare(ours, theirs));
	if (claim.figure?.who !== own.figure?.who || !isQuantity(ours) || !isQuantity(theirs)) return false;
	if (ours.dimension !== theirs.dimension) return false;
	const relation = relate(ours.interval, theirs.interval);
	return isAnswer(relation) || (isSameNumber(ours, theirs) && relation !== "disjoint");
}

/** All figures of a text. */
export const figuresOf = remembered((analysis: Analysis): readonly Statement[] =>
	analysis.document.sentences
		.filter(({ role }) => isStory(role))
		.flatMap((sentence) => [
			...figures({ analysis, sentence }),
			...ages({ analysis, sentence }),
			...turns({ analysis, sentence }),
			...caused({ analysis, sentence }),
		]),
);

/** Whoever and whatever it names is known to the other text, if only by a word of it. */
function isNamedIn(own: Statement, { analysis }: Statement): boolean {
	const entities = entitiesIn(analysis.facts);
	const words = capitalsIn(analysis.document);
	return concerned(own).every(
		(name) =>
			name.type === "unknown" ||
			name.entities.some((entity) => entities.has(entity)) ||
			own.sentence.tokens.slice(name.from, name.to).some(({ norm, capital }) => capital && words.has(norm)),
	);
}

const capitalsIn = remembered(
	({ sentences }: Analysis["document"]): ReadonlySet<string> =>
		new Set(sentences.flatMap(({ tokens }) => tokens.filter(({ capital }) => capital).map(({ norm }) => norm))),
);

/** Persons, places, bodies, and who may be one of them by two words, that it is about: not who reports it, nor where the story is told from, nor whom a role or pronoun may stand for. */
function concerned({ names, fact, sentence, analysis }: Statement): readonly Name[] {
	const { tokens } = sentence;
	const verb = clauseAt(sentence, fact.from)?.verb ?? 0;
	const place = datelineOf(analysis);
	return names.filter(
		(name) =>
			(name.type !== "unknown" || name.to - name.from > 1) &&
			name.form === "name" &&
			!doMeet([name], place) &&
			!isInside(name, fact) &&
			!(name.to <= verb && reporting.has(tokens[verb]?.lemma ?? "")),
	);
}

/** The names before "(AGENCY) -". */
const datelineOf = remembered(({ document, facts }: Analysis): readonly Name[] =>
	document.sentences.slice(0, firstSentences).flatMap(({ tokens, index }) => {
		const dash = tokens.findIndex(
			({ norm }, at) => norm === "-" && at < longestDateline && tokens[at - 1]?.norm === ")",
		);
		return (facts[index] ?? []).filter(isName).filter(({ to }) => to <= dash);
	}),
);

const firstSentences = 3;
/** In tokens. */
const longestDateline = 16;

/** Whose subject only tells the figure. */
const reporting: ReadonlySet<string> = new Set(
	"put estimate say report reveal disclose count reckon give announce confirm".split(" "),
);
