import { monthAbbreviations, months, weekdays } from "../../lexicon/calendar.ts";
import { functionWords } from "../../lexicon/function-words.ts";
import { inexactWords } from "../../lexicon/hedges.ts";
import { PARTIAL_ADVERBS } from "../../lexicon/negators.ts";
import { anyArticle, gap, nounMark, type PhraseNode, phrasesFrom, possessive } from "../../lexicon/phrases.ts";
import { plainNegators } from "../../lexicon/plain-negators.ts";
import { particles } from "../../lexicon/prepositions.ts";
import { americanSpelling } from "../../lexicon/spelling.ts";
import { remembered } from "../../text/remembered.ts";
import type { Fact, Pairing, Token } from "../../types.ts";

/** A phrase of the tables where it stands in a sentence. */
export interface Occurrence {
	/** The token that answers for the phrase: its verb, or else its first word with content. */
	readonly pivot: number;
	/** Its words, in ascending order. */
	readonly at: readonly number[];
	readonly node: PhraseNode;
}

/** The phrases of a sentence; a phrase only where no longer one begins with it. */
export const occurrencesIn = remembered((tokens: readonly Token[]): readonly Occurrence[] =>
	tokens.flatMap((_, at) => occurrencesFrom(tokens, at)),
);

function occurrencesFrom(tokens: readonly Token[], at: number): readonly Occurrence[] {
	const found: Occurrence[] = [...singleNoun(tokens, at)];
	const { lemma = "", norm = "" } = tokens[at] ?? {};
	for (const node of new Set([phrasesFrom(americanSpelling(lemma)), phrasesFrom(norm)]))
		if (node !== undefined) take({ tokens, found }, { at, node, path: [], skipped: 0 });
	return found.filter((each) => !found.some((other) => opens(each, other)));
}

function singleNoun(tokens: readonly Token[], at: number): readonly Occurrence[] {
	const { tag, lemma = "" } = tokens[at] ?? {};
	const node = tag === "NOUN" ? phrasesFrom(`${americanSpelling(lemma)}${nounMark}`) : undefined;
	return node === undefined ? [] : [{ pivot: at, at: [at], node }];
}

/** "break into" in "break into tears". */
function opens({ at }: Occurrence, { at: longer }: Occurrence): boolean {
	return at.length < longer.length && at.every((place, index) => place === longer[index]);
}

interface Search {
	readonly tokens: readonly Token[];
	readonly found: Occurrence[];
}

interface Step {
	readonly at: number;
	readonly node: PhraseNode;
	/** Tokens of the phrase so far. */
	readonly path: readonly number[];
	/** Tokens passed since the last word of the phrase. */
	readonly skipped: number;
}

/** Words between the parts of a phrase, at the most: the search stays linear. */
const gapLength = 8;

/** The token is the word of the phrase that leads to the node. */
function take({ tokens, found }: Search, { at, node, path }: Step): void {
	const taken = [...path, at];
	if (node.claim.length + node.source.length > 0 && isWhole(tokens, taken))
		found.push({ pivot: pivotOf(tokens, taken), at: taken, node });
	if (node.next.size > 0) walk({ tokens, found }, { at: at + 1, node, path: taken, skipped: 0 });
}

function walk(search: Search, step: Step): void {
	const { at, node } = step;
	const token = search.tokens[at];
	if (token === undefined) return;
	for (const child of childrenOf(node, token)) take(search, { ...step, node: child });
	const article = node.next.get(anyArticle);
	if (article !== undefined) {
		walk(search, { ...step, node: article });
		if (isArticle(token)) walk(search, { ...step, node: article, at: at + 1 });
	}
	const own = node.next.get(possessive);
	if (own !== undefined && owning.has(token.norm)) walk(search, { ...step, node: own, at: at + 1 });
	const open = node.next.get(gap);
	if (open !== undefined) walkGap(search, { ...step, node: open });
	if (token.tag === "ADV" && step.skipped < 2 && !turning.has(token.norm))
		walk(search, { ...step, at: at + 1, skipped: step.skipped + 1 });
}

function walkGap(search: Search, step: Step): void {
	for (let at = step.at; at <= step.at + gapLength; at += 1) {
		walk(search, { ...step, at, skipped: 2 });
		const token = search.tokens[at];
		if (token === undefined || !isInside(token)) return;
	}
}

/** The nodes to which a token leads: by its lemma, or by its form. */
function childrenOf({ next }: PhraseNode, { lemma, norm }: Token): readonly PhraseNode[] {
	return [...new Set([next.get(americanSpelling(lemma)), next.get(norm)])].filter((node) => node !== undefined);
}

/** "lost her life savings", "turned the corner down the road": the last word belongs to what follows it. */
function isWhole(tokens: readonly Token[], path: readonly number[]): boolean {
	const [last = 0, before = last - 1] = [path.at(-1), path.at(-2)];
	const [token, next] = [tokens[last], tokens[last + 1]];
	if (path.length === 1) return token?.tag !== "PROPN" && token?.tag !== "NOUN";
	if (token?.tag === "NOUN") return next?.tag !== "NOUN" || isTime(next);
	const isSplit = last > before + 1 && particles.has(token?.norm ?? "");
	if (!isSplit) return true;
	const between = tokens.slice(before + 1, last);
	return between.every(({ tag, norm }) => tag !== "ADP" || norm === "of") && !opensObject(next);
}

function opensObject(token: Token | undefined): boolean {
	return token !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(token.tag) && !isTime(token);
}

function isTime({ norm }: Token): boolean {
	return times.has(norm) || weekdays.has(norm) || months.has(norm) || monthAbbreviations.has(norm);
}

const times: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "tonight", "last", "this", "next"]);

/** The verb, or else the first word with content, or else the first word. */
function pivotOf(tokens: readonly Token[], path: readonly number[]): number {
	const verb = path.find((at) => tokens[at]?.tag === "VERB");
	return verb ?? path.find((at) => isFull(tokens[at])) ?? path[0] ?? 0;
}

function isFull(token: Token | undefined): boolean {
	return token !== undefined && /^(?:NOUN|VERB|ADJ|ADV|X)$/.test(token.tag) && !functionWords.has(token.norm);
}

/** What a verb is said of: no other verb, mark or clause. */
function isInside({ tag, norm }: Token): boolean {
	return !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tag) && !turning.has(norm);
}

function isArticle({ norm }: Token): boolean {
	return /^(?:a|an|the|this|that)$/.test(norm) || owning.has(norm);
}

const owning: ReadonlySet<string> = new Set("my your his her its our their one's 's '".split(" "));

/** With these between its words a phrase says something else. */
const turning: ReadonlySet<string> = new Set([...plainNegators, ...PARTIAL_ADVERBS, ...inexactWords, "only", "again"]);

/** The keys that the phrases of a sentence give to its tokens: a claim's to all their words, a source's to the one that answers for them. */
export function phraseKeys(tokens: readonly Token[], side: "claim" | "source"): ReadonlyMap<number, readonly string[]> {
	const keys = new Map<number, string[]>();
	for (const { pivot, at, node } of occurrencesIn(tokens)) {
		for (const place of side === "claim" ? at : [pivot]) keys.set(place, [...(keys.get(place) ?? []), ...node[side]]);
	}
	return keys;
}

/** "put on **hold**", "at a **loss**": the word is no verb of its own, whatever the tagger takes it for. */
export function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
	return occurrencesIn(tokens).some((phrase) => phrase.pivot !== at && phrase.at.includes(at));
}

/** The token belongs to several words that mean something of their own: "**pulled** the plug on". */
export function isInPhrase(tokens: readonly Token[], at: number): boolean {
	return occurrencesIn(tokens).some((phrase) => phrase.at.length > 1 && phrase.at.includes(at));
}

/** The passage has a phrase that says the same as one of the claim, where its main word is answered. */
export function isAnswered(pairing: Pairing, phrase: Occurrence): boolean {
	return answerOf(pairing, phrase) !== undefined;
}

function answerOf({ links, sentence }: Pairing, { pivot, node }: Occurrence): Occurrence | undefined {
	const to = links.get(pivot)?.to;
	return to === undefined
		? undefined
		: occurrencesIn(sentence.tokens).find(
				(other) =>
					other.pivot === to && (other.node === node || other.node.source.some((key) => node.claim.includes(key))),
			);
}

/** Both sides without the denials that are words of a phrase: "was found **not** guilty" affirms what "was acquitted" says. */
export function outsidePhrases(
	pairing: Pairing,
	tokens: readonly Token[],
): Pick<Pairing, "claimFacts" | "sourceFacts"> {
	const pairs = occurrencesIn(tokens).flatMap((ours) => {
		const theirs = answerOf(pairing, ours);
		return theirs === undefined || theirs.node === ours.node ? [] : [{ ours, theirs }];
	});
	const [here, there] = [pairs.flatMap(({ ours }) => ours.at), pairs.flatMap(({ theirs }) => theirs.at)];
	return {
		claimFacts: pairing.claimFacts.filter((fact) => !isDenialIn(fact, here)),
		sourceFacts: pairing.sourceFacts.filter((fact) => !isDenialIn(fact, there)),
	};
}

function isDenialIn({ kind, from, to }: Fact, places: readonly number[]): boolean {
	return kind === "polarity" && places.some((at) => from <= at && at < to);
}

/** "changed **hands**", "took **office**": a phrase of the verb ends in a noun. */
export function endsInNoun(tokens: readonly Token[], verb: number): boolean {
	return occurrencesIn(tokens).some(
		({ pivot, at }) => pivot === verb && at.length > 1 && tokens[at.at(-1) ?? verb]?.tag === "NOUN",
	);
}

/** The token belongs to a phrase of the claim that another phrase of the passage answers. */
export function isInAnswered(pairing: Pairing, tokens: readonly Token[], place: number): boolean {
	return occurrencesIn(tokens).some((phrase) => phrase.at.includes(place) && isAnswered(pairing, phrase));
}
