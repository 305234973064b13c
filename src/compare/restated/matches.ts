import { clauseAt, clauseOf } from "../../facts/scope.ts";
import { inexactWords } from "../../lexicon/hedges.ts";
import { samePasts } from "../../lexicon/tagged-verbs.ts";
import { remembered } from "../../text/remembered.ts";
import type { Clause, Sentence, Token, TokenRange } from "../../types.ts";
import { type Arguments, argumentsOf } from "../clauses/arguments.ts";
import { leadOf } from "../clauses/heads.ts";
import {
	asideEnd,
	beforeWord,
	isPassed,
	nextWord,
	nounsBefore,
	nounsEnd,
	ownerBefore,
	ownerEnd,
	reach,
	type Stretch,
	wordBefore,
} from "./stretches.ts";
import { type Element, type Template, templatesAt } from "./templates.ts";

/** A construction of the table where it stands in a sentence. */
export interface Match {
	readonly template: Template;
	/** Token of its anchor, and of its other words. */
	readonly at: number;
	readonly words: readonly number[];
	readonly slots: ReadonlyMap<string, TokenRange>;
	/** It is to come: "will employ". */
	readonly coming: boolean;
	/** It goes on: "is cutting". */
	readonly underway: boolean;
	/** It is told of a time that is over: "was owned". Nothing where the form does not tell. */
	readonly time?: "now" | "past";
}

/** The constructions of a sentence. Remembered: a claim is held against many passages, and a passage against many claims. */
export const matchesIn = remembered((sentence: Sentence): readonly Match[] =>
	sentence.tokens.flatMap(({ lemma, norm }, at) =>
		[...new Set([...templatesAt(lemma), ...templatesAt(norm)])].flatMap(
			(template) => matchAt(sentence, template, at) ?? [],
		),
	),
);

/** What is being matched: the template's words and slots that were found so far. */
interface Search {
	readonly sentence: Sentence;
	readonly clause: Clause | undefined;
	readonly around: Arguments | undefined;
	readonly words: number[];
	readonly slots: Map<string, TokenRange>;
}

function matchAt(sentence: Sentence, template: Template, at: number): Match | undefined {
	const { tokens } = sentence;
	const own = template.verbal ? clauseOf(sentence, at) : undefined;
	const clause = own ?? clauseAt(sentence, at);
	if (own === undefined && template.verbal !== isVerbal(tokens[at], clause)) return undefined;
	const around = own && argumentsOf(sentence, own);
	if (template.verbal && (around?.passive ?? isBehindBe(tokens, at)) !== template.passive) return undefined;
	// "the brother of the owner of the mill, Tim Falk": which of the two is it?
	if (!template.verbal && leadOf(tokens, at)?.tag === "ADP" && hasComma(template)) return undefined;
	const search: Search = { sentence, clause, around, words: [at], slots: new Map() };
	const start = matchBefore(search, template.before, at);
	if (start === undefined || !matchBehind(search, template.behind, at + 1)) return undefined;
	const helpers = tokens.slice(clause === undefined || !template.verbal ? at : Math.max(clause.from, at - reach), at);
	const isComing = helpers.some(
		({ norm }, index) => coming.has(norm) && !search.words.includes(at - helpers.length + index),
	);
	const time = template.verbal ? timeOf(tokens[at], helpers) : undefined;
	return {
		template,
		at,
		words: search.words,
		slots: search.slots,
		coming: isComing,
		underway: template.verbal && isUnderway(tokens[at], template),
		...(time && { time }),
	};
}

function hasComma({ before, behind }: Template): boolean {
	return [...before, ...behind].some((element) => "words" in element && element.words.has(","));
}

/** "is cutting", unless the row is of what goes on. */
function isUnderway(token: Token | undefined, { anchor }: Template): boolean {
	return token?.norm.endsWith("ing") === true && !anchor.has(token.norm);
}

/** Also "The hall **seats** 800.", where the tagger leaves a clause without any verb. */
function isVerbal(token: Token | undefined, clause: Clause | undefined): boolean {
	return token?.tag === "VERB" || (token?.tag === "NOUN" && clause?.verb === undefined && token.norm !== token.lemma);
}

/** "has yet to **be** approved". */
function isBehindBe(tokens: readonly Token[], at: number): boolean {
	const helper = tokens.findLast(({ tag }, index) => index < at && tag !== "ADV");
	return helper?.lemma === "be";
}

const coming: ReadonlySet<string> = new Set("will would shall wo 'll".split(" "));

function timeOf(token: Token | undefined, helpers: readonly Token[]): Match["time"] {
	const said = new Set(helpers.map(({ norm }) => norm));
	if (said.has("was") || said.has("were") || said.has("had")) return "past";
	if (said.has("is") || said.has("are") || token === undefined) return token && "now";
	if (/^(?:was|were|had)$/.test(token.norm)) return "past";
	if (token.norm === token.lemma || token.norm.endsWith("s")) return samePasts.has(token.norm) ? undefined : "now";
	return token.norm.endsWith("ing") ? undefined : "past";
}

/** The elements before the anchor, the nearest first; where the first of them begins. */
function matchBefore(search: Search, elements: readonly Element[], anchor: number): number | undefined {
	const { tokens } = search.sentence;
	let at = anchor;
	for (const [order, element] of elements.entries()) {
		const isNearest = order === 0;
		const isFirst = order === elements.length - 1;
		if ("end" in element) return undefined;
		const range = "words" in element ? wordBefore(tokens, at, element.words) : undefined;
		if ("words" in element) {
			if (range === undefined && element.optional) continue;
			if (range === undefined) return undefined;
			search.words.push(range);
			at = range;
			continue;
		}
		const slot = slotBefore(search, { at, element, isSubject: isNearest && isFirst });
		if (slot === undefined) return undefined;
		search.slots.set(element.slot, slot);
		at = slot.from;
	}
	return at;
}

interface Wanted {
	readonly at: number;
	readonly element: Extract<Element, { readonly slot: string }>;
	/** It is all that stands before the verb. */
	readonly isSubject: boolean;
}

function slotBefore({ sentence, around }: Search, { at, element, isSubject }: Wanted): TokenRange | undefined {
	const { tokens } = sentence;
	const subject = around?.subject[0];
	if (around !== undefined && isSubject) return subject && { from: subject.from, to: asideEnd(tokens, subject.to) };
	if (element.kind === "owner") return ownerBefore(tokens, at);
	let to = at;
	while (to > 0 && isPassed(tokens[to - 1])) to -= 1;
	return nounsBefore(tokens, to);
}

/** The elements behind the anchor. */
function matchBehind(search: Search, elements: readonly Element[], from: number): boolean {
	const { tokens } = search.sentence;
	const limit = Math.max(search.clause?.to ?? tokens.length, from);
	let at = from;
	for (const [order, element] of elements.entries()) {
		if ("end" in element) return (search.around?.objects.length ?? 0) === 0;
		const found =
			"words" in element
				? wordBehind(search, { at, limit: tokens.length }, element.words)
				: slotBehind(search, { at, limit, element, next: elements[order + 1] });
		if (found === undefined && !("words" in element && element.optional)) return false;
		at = found ?? at;
	}
	return true;
}

function wordBehind(
	{ sentence, words: found }: Search,
	place: Stretch,
	words: ReadonlySet<string>,
): number | undefined {
	const at = nextWord(sentence.tokens, place, words);
	if (at !== undefined) found.push(at);
	return at === undefined ? undefined : at + 1;
}

interface Following extends Stretch {
	readonly element: Extract<Element, { readonly slot: string }>;
	readonly next: Element | undefined;
}

function slotBehind(
	{ sentence: { tokens }, slots }: Search,
	{ at, limit, element, next }: Following,
): number | undefined {
	let from = at;
	while (tokens[from]?.tag === "ADV" && !inexactWords.has(tokens[from]?.norm ?? "")) from += 1;
	let start = from;
	while (/^(?:ADV|ADP|ADJ)$/.test(tokens[start]?.tag ?? "") && inexactWords.has(tokens[start]?.norm ?? "")) start += 1;
	if (element.kind === "rest") {
		if (start >= limit) return undefined;
		slots.set(element.slot, { from, to: limit });
		return limit;
	}
	const owned = element.kind === "owner" ? ownerEnd(tokens, start) : undefined;
	const end = owned ?? nounsEnd(tokens, start, limit);
	const isFollowed = element.kind === "phrase" && next !== undefined && "words" in next;
	const to = isFollowed
		? beforeWord(tokens, { at: start, limit: end }, next.words)
		: next === undefined
			? asideEnd(tokens, end)
			: end;
	if (to <= start || (element.kind === "owner" && owned === undefined)) return undefined;
	slots.set(element.slot, { from, to });
	return element.kind === "owner" && tokens[to]?.norm === "'s" ? to + 1 : to;
}
