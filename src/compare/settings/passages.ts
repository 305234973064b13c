import { isDate } from "../../facts/date.ts";
import { isYear, months } from "../../lexicon/calendar.ts";
import { allPossessives } from "../../lexicon/possessives.ts";
import { eventNouns, harms, hours, ordering, otherTimes, sufferedEvents } from "../../lexicon/settings.ts";
import type { Analysis, Sentence, Token } from "../../types.ts";
import { neighbours } from "../links/align.ts";
import { type Sides, tokensOf } from "../sides.ts";
import { greatestLikeness, isThing, likeness } from "../words.ts";
import type { Setting } from "./phrases.ts";
import { opening, type Subject } from "./subjects.ts";

/** Whether a sentence, in a text about a setting, tells of that and of no other time, place or event. */
export function isSet(sides: Sides, setting: Setting, subject: Subject): boolean {
	if (subject.sentences.has(sides.sentence.index) || isElsewhere(sides, setting, subject)) return false;
	return setting.preposition === "of" ? isOwned(sides, setting) : isTied(sides, subject, setting);
}

/** Whether a sentence tells of another time, place or event than the setting. */
export function isElsewhere(sides: Sides, setting: Setting, subject: Subject | undefined): boolean {
	const { sentence } = sides;
	// "2,000 fewer than last year" in the opening is told of the event all the same.
	if (sentence.index > 1 && isElsewhen(sentence, tokensOf(sides))) return true;
	if (subject !== undefined && follows(sentence, subject)) return true;
	if (hasOtherEvent(sides) || (setting.preposition === "in" && hasOtherCause(sides))) return true;
	if (setting.preposition === "during" && isLater(sides, setting)) return true;
	return setting.preposition === "at" && hasOtherPlace(sides);
}

/** "Police arrested a man **on Wednesday**" is told after the fire: what befalls people is soon over. */
function isLater(sides: Sides, { noun }: Setting): boolean {
	return sides.sentence.index > 1 && sufferedEvents.has(noun.norm) && isDayTold(sides);
}

function isDayTold({ source, sentence }: Sides): boolean {
	return (source.facts[sentence.index] ?? []).some((fact) => isDate(fact) && days.has(fact.granularity));
}

/** Another year or month, "previously", "before that", "had fallen": what was when the setting was not. */
export function isElsewhen({ tokens }: Sentence, asked: readonly Token[]): boolean {
	const isAsked = (word: string): boolean => asked.some(({ norm }) => norm === word);
	return tokens.some(({ norm }, at) => {
		if (norm === "will" || norm === "would" || otherTimes.has(norm) || months.has(norm) || isYear(norm)) return true;
		if (ordering.has(norm)) return !isHour(tokens[at + 1]);
		return norm === "had" && isPerfect(tokens, at) && !isAsked("had");
	});
}

function isHour(next: Token | undefined): boolean {
	return next !== undefined && (next.tag === "NUM" || hours.has(next.norm));
}

function isPerfect(tokens: readonly Token[], had: number): boolean {
	return tokens.slice(had + 1, had + 4).some(({ tag, norm, lemma }) => tag === "VERB" && norm !== lemma);
}

/** Sentences back in which the text may have turned to another one. */
const reach = 3;

/** The text spoke last of another one of its kind. */
function follows({ index }: Sentence, { sentences, others }: Subject): boolean {
	for (let at = index; at >= index - reach; at -= 1) {
		if (others.has(at)) return true;
		if (sentences.has(at)) return false;
	}
	return false;
}

/** "At the **wedding**": an event that the claim does not have. */
function hasOtherEvent({ claim, part, source, sentence }: Sides): boolean {
	const asked = claim.terms[part.sentence] ?? [];
	return sentence.tokens.some((token, at) => {
		const isEvent = token.tag === "NOUN" && (eventNouns.has(token.lemma) || eventNouns.has(token.norm));
		const isSetting = sentence.tokens.slice(Math.max(0, at - 3), at).some(({ tag }) => tag === "ADP" || tag === "DET");
		return isEvent && isSetting && greatestLikeness(source.terms[sentence.index]?.[at] ?? [], asked) === 0;
	});
}

/** "**When a roof fell in**": something else that happened, of which the claim says nothing. */
function hasOtherCause({ claim, part, source, sentence }: Sides): boolean {
	const asked = claim.terms[part.sentence] ?? [];
	return sentence.clauses.some(({ from, verb, link }) => {
		if (verb === undefined || link !== "subordinate" || !/^(?:when|as|while)$/.test(sentence.tokens[from]?.norm ?? ""))
			return false;
		return greatestLikeness(source.terms[sentence.index]?.[verb] ?? [], asked) === 0;
	});
}

const placing: ReadonlySet<string> = new Set("in at on outside inside near behind above off".split(" "));

/** "Near **the station**": a place that the claim does not have. */
function hasOtherPlace({ claim, part, source, sentence }: Sides): boolean {
	const asked = claim.terms[part.sentence] ?? [];
	const dated = (source.facts[sentence.index] ?? []).filter(isDate);
	return sentence.tokens.some(({ norm }, at) => {
		if (!placing.has(norm)) return false;
		const things = sentence.tokens.slice(at + 1, at + 4).flatMap((token, on) => (isThing(token) ? [at + 1 + on] : []));
		const isTime = dated.some(({ from, to }) => things.some((thing) => thing >= from && thing < to));
		return (
			!isTime && things.every((thing) => greatestLikeness(source.terms[sentence.index]?.[thing] ?? [], asked) === 0)
		);
	});
}

/** The day is told, the sentences around speak of it, the text opens so, or it says whom it struck. */
function isTied(sides: Sides, { sentences }: Subject, setting: Setting): boolean {
	const { source, sentence } = sides;
	if (isLater(sides, setting)) return false;
	if (sentence.index < opening || hasHarm(sides)) return true;
	const isTimed = setting.preposition === "during" && isDayTold(sides);
	return isTimed || neighbours(source, sentence).some((index) => sentences.has(index));
}

const days: ReadonlySet<string> = new Set(["minute", "part", "day"]);

function hasHarm(sides: Sides): boolean {
	const tokens = tokensOf(sides);
	return sides.part.tokens.some((at) => harms.has(tokens[at]?.lemma ?? "") || harms.has(tokens[at]?.norm ?? ""));
}

/** "The **director** of the fair": the passage has the noun with an article and no other owner, and so has all the text. */
function isOwned(sides: Sides, setting: Setting): boolean {
	const { source, sentence } = sides;
	const here = hostsIn(sides, setting, sentence);
	const isPlain = here.length > 0 && here.every((at) => isDefinite(sentence.tokens, at));
	return isPlain && !source.document.sentences.some((other) => isOwnedElsewhere(sides, setting, other));
}

/** Where a sentence has the noun before "of the fair". */
function hostsIn({ claim, part, source }: Sides, { from }: Setting, { index, tokens }: Sentence): readonly number[] {
	const host = claim.terms[part.sentence]?.[from - 1] ?? [];
	if (!isThing(tokensOf({ claim, part })[from - 1])) return [];
	return tokens.flatMap((token, at) =>
		isThing(token) && likeness(host, source.terms[index]?.[at] ?? []) > 0 ? [at] : [],
	);
}

/** "The director of the **city orchestra**". */
export function isOwnedElsewhere(sides: Sides, setting: Setting, other: Sentence): boolean {
	return hostsIn(sides, setting, other).some(
		(at) => hasOwner(other.tokens, at) && !isOwnOwner(sides.source, other, { at, setting }),
	);
}

function isDefinite(tokens: readonly Token[], at: number): boolean {
	if (hasOwner(tokens, at)) return false;
	const before = tokens[at - 1];
	return before === undefined || before.norm === "the" || (before.tag === "ADJ" && tokens[at - 2]?.norm === "the");
}

/** "director **of**", "the museum**'s** director", "the **museum** director", "her director". */
function hasOwner(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (next?.norm === "of" || next?.norm === "for") return true;
	return (
		before !== undefined &&
		(isThing(before) || allPossessives.has(before.norm) || /^(?:'s|'|another)$/.test(before.norm))
	);
}

interface Host {
	readonly at: number;
	readonly setting: Setting;
}

function isOwnOwner(source: Analysis, { index, tokens }: Sentence, { at, setting: { terms } }: Host): boolean {
	const around = [at - 1, at - 2, at + 2, at + 3, at + 4];
	return around.some((place) => isThing(tokens[place]) && likeness(terms, source.terms[index]?.[place] ?? []) > 0);
}

/** What a passage may contradict without its setting: not one day of it. */
export function isPartial(source: Analysis, sentence: Sentence): boolean {
	return (source.facts[sentence.index] ?? []).some(({ kind }) => kind === "date");
}
