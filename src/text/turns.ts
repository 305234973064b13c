import { askerLabels, noSpeakers } from "../lexicon/speakers.ts";
import type { Span } from "../types.ts";
import { lower } from "./normalise.ts";

/** What stands before a turn of a dialogue, "Mara:", "HOST (Ada Moe):", and says who speaks. */
export interface Label extends Span {
	/** The same speaker's labels have the same key. */
	readonly key: string;
	/** The words before its parenthesis. */
	readonly name: Span;
	/** What stands in parentheses, if that is a name: "HOST (**Ada Moe**):". */
	readonly aside?: Span;
	/** The colon. */
	readonly colon: Span;
}

const word = String.raw`\p{Lu}[\p{L}\d'.-]{0,30}`;
const words = String.raw`${word}(?:\s(?:(?:of|the|de|van|von|da|del|al)\s){0,2}(?:${word}|#?\d{1,3})){0,4}`;
const label = String.raw`(?<name>${words})(?:\s?[(\[](?<aside>[^()\[\]\n]{1,60})[)\]])?\**\s?:\**(?=\s)`;
/** A list mark, a time of day, marks of emphasis: "- [10:32] **Mara:** ...". */
const lead = String.raw`(?:[-*•>]\s+)?(?:[(\[]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[)\]]?\s*(?:-\s*)?)?\**`;
const lineLabel = new RegExp(String.raw`(?<=^|\n)[^\S\n]*${lead}${label}`, "gu");
/** Turns that run on in one line: "... the meeting. Jonas: Fine. Mara: ...". */
const innerLabel = new RegExp(String.raw`(?<=[.!?)"…*][^\S\n]{1,2})${label}`, "gu");

/** So many turns at least, and somebody who speaks again, make a dialogue; a lone label does not. */
const fewest = 3;

/**
 * The labels of the turns in a text that is a dialogue, or that has one in it, in order; none in a text that only has colons.
 * A dialogue has two speakers or more, one of whom speaks again, and they say "I" or "you" or ask.
 */
export function labelsIn(normal: string): readonly Label[] {
	if (!normal.includes(":")) return [];
	const atStart = [...normal.matchAll(lineLabel)].flatMap(labelOf);
	if (atStart.length === 0) return [];
	const known = new Set(atStart.map(({ key }) => key));
	const inside = [...normal.matchAll(innerLabel)].flatMap(labelOf);
	const counted = countsOf(inside);
	const isLine = !/\n\s*\S/.test(normal.trim());
	const taken = inside.filter(({ key }) => known.has(key) || (isLine && (counted.get(key) ?? 0) > 1));
	const starts = new Set(atStart.map(({ name }) => name.start));
	const all = [...atStart, ...taken.filter(({ name }) => !starts.has(name.start))].sort((a, b) => a.start - b.start);
	const spoken = isLine ? withOnce(all, inside) : all;
	return isDialogue(normal, spoken) ? spoken : [];
}

/** In a text of one line somebody who speaks once is heard between those who speak again. */
function withOnce(all: readonly Label[], inside: readonly Label[]): readonly Label[] {
	if (all.length < fewest - 1) return all;
	const found = new Set(all.map(({ start }) => start));
	return [...all, ...inside.filter(({ start }) => !found.has(start))].sort((a, b) => a.start - b.start);
}

function labelOf(match: RegExpExecArray): readonly Label[] {
	const { name = "", aside } = match.groups ?? {};
	const key = keyOf(name);
	if (!mayspeak(key)) return [];
	const start = match.index + match[0].length - match[0].trimStart().length;
	const end = match.index + match[0].length;
	const at = match[0].indexOf(name) + match.index;
	const behind = at + name.length;
	const open = aside === undefined ? -1 : match[0].indexOf(aside, behind - match.index) + match.index;
	const colon = match[0].lastIndexOf(":") + match.index;
	const isNamed = aside !== undefined && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}'.-]*){0,3}$/u.test(aside);
	return [
		{
			start,
			end,
			key,
			name: { start: at, end: behind },
			colon: { start: colon, end: colon + 1 },
			...(isNamed && { aside: { start: open, end: open + aside.length } }),
		},
	];
}

function keyOf(name: string): string {
	return lower(name).replace(/\s+/g, " ").replace(/\.$/, "");
}

/** Nobody is called "Note", "Step 2" or "Friday". */
function mayspeak(key: string): boolean {
	const named = key.split(" ").filter((each) => !/^#?\d+$/.test(each));
	return !named.some((each) => noSpeakers.has(each) && (named.length === 1 || each === named[0]));
}

function countsOf(labels: readonly Label[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

const personal = /\b(?:I|me|my|we|us|our|you|your)\b|\?/i;

function isDialogue(normal: string, labels: readonly Label[]): boolean {
	const counts = countsOf(labels);
	if (labels.length < fewest || counts.size < 2 || counts.size === labels.length) return false;
	const turns = labels.map(({ end }, at) => normal.slice(end, labels[at + 1]?.start ?? end + lastTurn));
	const isAsked = [...counts.keys()].every((key) => askerLabels.has(key));
	return isAsked || turns.filter((turn) => personal.test(turn)).length * 4 >= turns.length;
}

/** Code units of the last turn that are looked at: a story may follow it. */
const lastTurn = 200;

/** Paragraphs, cut where a turn begins. */
export function cutAtTurns(paragraphs: readonly Span[], labels: readonly Label[]): readonly Span[] {
	if (labels.length === 0) return paragraphs;
	return paragraphs.flatMap(({ start, end }) => {
		const cuts = labels.filter((each) => each.start > start && each.start < end).map((each) => each.start);
		const starts = [start, ...cuts];
		return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
	});
}
