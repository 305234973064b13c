import { isYear, timeUnits } from "../../lexicon/calendar.ts";
import { accidental, anyAccident, otherOnes, sufferedEvents } from "../../lexicon/settings.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Sentence, Token } from "../../types.ts";
import { entailed, isThing, likeness, synonym } from "../words.ts";
import type { Setting } from "./phrases.ts";

/** Where a text speaks of what a setting names. */
export interface Subject {
	/** Sentences that speak of it. */
	readonly sentences: ReadonlySet<number>;
	/** Sentences that speak of another one of its kind. */
	readonly others: ReadonlySet<number>;
}

interface Mention {
	readonly sentence: number;
	readonly isOther: boolean;
	/** "a strike": nobody has been told of it yet. */
	readonly isNew: boolean;
	/** Nouns and names before it: "the **lantern** festival". */
	readonly modifiers: readonly string[];
}

const subjects = remembered((setting: Setting) => remembered((source: Analysis) => findSubject(setting, source)));

/** What the text tells of the setting, if the text is about it and about no second one of its kind. */
export function subjectOf(setting: Setting, source: Analysis): Subject | undefined {
	return subjects(setting)(source) ?? undefined;
}

/** The heading and the first sentences tell what a text is about. */
export const opening = 4;

function findSubject(setting: Setting, source: Analysis): Subject | undefined {
	const mentions = source.document.sentences.flatMap((sentence) => mentionsIn(sentence, setting, source));
	const first = mentions.find(({ modifiers, isOther }) => modifiers.length > 0 && !isOther)?.modifiers ?? [];
	const known = mentions[0]?.sentence ?? 0;
	const own = mentions.filter(
		(mention) => !mention.isOther && mayBe(mention, first) && !(mention.isNew && mention.sentence > Math.max(known, 1)),
	);
	const isAbout = own.some(({ sentence }) => sentence < opening) || own.length > 1;
	if (!isAbout || own.length < mentions.length / 2 || !isCalled(setting, own)) return undefined;
	return { sentences: sentencesOf(own), others: sentencesOf(mentions.filter((mention) => !own.includes(mention))) };
}

/** The **lantern** festival is not the **winter** festival. */
function mayBe({ modifiers }: Mention, first: readonly string[]): boolean {
	return modifiers.length === 0 || modifiers.some((word) => first.includes(word));
}

function sentencesOf(mentions: readonly Mention[]): ReadonlySet<number> {
	return new Set(mentions.map(({ sentence }) => sentence));
}

function mentionsIn(sentence: Sentence, setting: Setting, source: Analysis): readonly Mention[] {
	const { index, tokens } = sentence;
	const { noun } = setting;
	return tokens.flatMap((token, at): readonly Mention[] => {
		if (isTold(token, index, setting)) return [{ sentence: index, isOther: false, isNew: false, modifiers: [] }];
		if (!isThing(token) || !isOfKind(setting, token, source.terms[index]?.[at] ?? [])) return [];
		const before = phraseBefore(tokens, at);
		const isPlural = noun.norm === noun.lemma && token.norm !== token.lemma && token.norm.endsWith("s");
		const isOther = isPlural || isRanked(before) || isYears(tokens, at);
		const isNew = /^an?$/.test(before[0]?.norm ?? "") && tokens[at - before.length - 1]?.lemma !== "be";
		const modifiers =
			index === 0 ? [] : before.filter((word) => isThing(word) && !timeUnits.has(word.norm)).map(({ lemma }) => lemma);
		return [{ sentence: index, isOther, isNew, modifiers }];
	});
}

/** The text opens with "two trams **collided**", and the claim speaks of the accident. */
function isTold({ tag, lemma }: Token, sentence: number, { noun }: Setting): boolean {
	const isAccident = (tag === "VERB" && accidental.has(lemma)) || lemma === "aground";
	return isAccident && sentence < opening && anyAccident.has(noun.norm);
}

/** Whether a token names what a setting names: the same in one word or another, "the accident" also a derailment. */
export function isOfKind({ terms, noun }: Setting, token: Token, others: readonly string[]): boolean {
	const isAccident = anyAccident.has(noun.norm) && sufferedEvents.has(token.lemma);
	return likeness(terms, others) >= (sufferedEvents.has(noun.norm) ? entailed : synonym) || isAccident;
}

/** Words of its noun phrase before a noun: "last year's lantern". */
function phraseBefore(tokens: readonly Token[], at: number): readonly Token[] {
	let from = at;
	while (from > 0 && (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[from - 1]?.tag ?? "") || isOwner(tokens[from - 1]))) {
		from -= 1;
		if (tokens[from]?.tag === "DET") break;
	}
	return tokens.slice(from, at);
}

function isOwner(token: Token | undefined): boolean {
	return token?.norm === "'s" || token?.norm === "'";
}

function isRanked(before: readonly Token[]): boolean {
	return before.some(({ norm, tag }) => otherOnes.has(norm) || norm === "'s" || (tag === "NUM" && isYear(norm)));
}

/** "the strike **of 2014**", "the strike **in 2014**". */
function isYears(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(at + 1, at + 4).some(({ norm }) => isYear(norm));
}

/** The claim describes it by no noun that the text does not have. */
function isCalled({ modifiers }: Setting, own: readonly Mention[]): boolean {
	const all = new Set(own.flatMap((mention) => mention.modifiers));
	return modifiers.every((word) => all.has(word));
}
