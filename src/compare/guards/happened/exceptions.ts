import { type Governed, nounPhrase } from "../../../facts/phrase.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { contrasting, excepting, exemplifying } from "../../../lexicon/exceptions.ts";
import { universals } from "../../../lexicon/quantifiers.ts";
import { normsIn } from "../../../text/norms.ts";
import type { Pairing, Token, TokenRange } from "../../../types.ts";
import { answersOf } from "../../event.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { isThing } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "all **but Moe** signed", "sold it to members **rather than to tourists**": of what is set apart the passage says the
 * opposite, and what it says of all the others it does not say of all.
 */
export const exceptions: Guard = (pairing) => {
	const theirs = setApart(pairing.sentence.tokens);
	if (theirs.length === 0) return [];
	const ours = setApart(tokensOf(pairing));
	const leaned = pairing.part.tokens.filter((at) => isLeaned(pairing, at, { ours, theirs }));
	const isWhole = theirs.some(({ isException }) => isException) && ours.length === 0;
	const all = isWhole ? pairing.part.tokens.filter((at) => speaksOfAll(tokensOf(pairing)[at])) : [];
	return [...leaned, ...all].map((at) => {
		const word = wordsOf(pairing, at);
		return blocked("restriction", word, "the passage sets somebody or something apart, of whom it does not say this");
	});
};

/** "exports, **above all to Poland**, make up 41 percent": the number is that of all exports. */
export const examples: Guard = (pairing) => {
	if (!pairing.claimFacts.some(isQuantity)) return [];
	const ours = tokensOf(pairing);
	if (ours.some((_, at) => exampleAt(ours, at) !== undefined)) return [];
	return pairing.sentence.tokens.flatMap((_, at) => {
		const example = exampleAt(pairing.sentence.tokens, at);
		const host = ours.findIndex((__, index) => example && pairing.links.get(index)?.to === example.host);
		const phrase = ours[host + 1]?.tag === "ADP" ? nounPhrase(ours, host + 2) : undefined;
		const to = pairing.links.get(phrase?.head ?? -1)?.to;
		if (host < 0 || phrase === undefined || to === undefined || !example || !holds(example, to)) return [];
		// "owns hotels, including **three** in Lund".
		const numbers = pairing.claimFacts.filter(isQuantity).map(({ from }) => pairing.links.get(from)?.to ?? -1);
		if (numbers.some((number) => holds(example, number))) return [];
		const word = wordsOf(pairing, phrase.head);
		return [blocked("restriction", word, `“${word}” is only an example here of what this is said of`)];
	});
};

/** Behind a comma and such words; the host is the noun before the comma. */
function exampleAt(tokens: readonly Token[], at: number): (TokenRange & { readonly host: number }) | undefined {
	if (!/^[,(]$/.test(tokens[at]?.norm ?? "") || !isThing(tokens[at - 1])) return undefined;
	const length = [3, 2, 1].find((words) => exemplifying.has(spelled(tokens, at + 1, at + 1 + words).toLowerCase()));
	if (length === undefined) return undefined;
	const from = at + 1 + length;
	const end = tokens.findIndex(({ tag, norm }, index) => index >= from && tag === "PUNCT" && norm !== "-");
	return { host: at - 1, from, to: end < 0 ? tokens.length : end };
}

interface Apart extends TokenRange {
	readonly head: number;
	/** The rest are all the others; otherwise the one stands against the other. */
	readonly isException: boolean;
}

/** The phrases that a sentence sets apart. */
function setApart(tokens: readonly Token[]): readonly Apart[] {
	return tokens.flatMap((_, at) => {
		const cue = cueAt(tokens, at);
		if (cue === undefined) return [];
		const from = tokens[cue.to]?.tag === "ADP" || tokens[cue.to]?.norm === "to" ? cue.to + 1 : cue.to;
		return [from, takenUp(tokens, from)].flatMap((start) => {
			const phrase = nounPhrase(tokens, start) ?? bareNumber(tokens, start);
			return phrase === undefined
				? []
				: [{ from: start, to: phrase.scope.to, head: phrase.head, isException: cue.isException }];
		});
	});
}

/** "all the victims but **two**, who". */
function bareNumber(tokens: readonly Token[], at: number): Governed | undefined {
	return tokens[at]?.tag === "NUM" ? { head: at, scope: { from: at, to: at + 1 } } : undefined;
}

/** "except one, **that of the town**". */
function takenUp(tokens: readonly Token[], from: number): number {
	const end = nounPhrase(tokens, from)?.scope.to ?? from + 1;
	const isAgain = tokens[end]?.norm === "," && /^(?:that|those)$/.test(tokens[end + 1]?.norm ?? "");
	return isAgain && tokens[end + 2]?.norm === "of" ? end + 3 : tokens.length;
}

/** "all but two voted for it", "refused all prizes except one": who is left out does the opposite. */
export function hasExceptions(tokens: readonly Token[]): boolean {
	return tokens.some((_, at) => cueAt(tokens, at)?.isException || isAllBut(tokens, at));
}

function cueAt(
	tokens: readonly Token[],
	at: number,
): { readonly to: number; readonly isException: boolean } | undefined {
	for (const length of [4, 3, 2, 1]) {
		const said = normsIn(tokens, at, at + length);
		if (excepting.has(said) || (isAllBut(tokens, at) && length === 1)) return { to: at + length, isException: true };
		if (contrasting.has(said)) return { to: at + length, isException: false };
	}
	return undefined;
}

/** "**all** ministers but Moe", "**nobody** but Moe": in one noun phrase. */
export function isAllBut(tokens: readonly Token[], but: number): boolean {
	if (tokens[but]?.norm !== "but") return false;
	if (!isThing(tokens[but + 1]) && tokens[but + 1]?.tag !== "DET" && tokens[but + 1]?.tag !== "NUM") return false;
	const before = tokens.slice(Math.max(0, but - phraseReach), but);
	const from = before.findLastIndex(({ tag }) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(tag));
	return before.slice(from + 1).some(speaksOfAll);
}

/** Words of a noun phrase before "but". */
const phraseReach = 5;

function speaksOfAll(token: Token | undefined): boolean {
	return token !== undefined && token.norm !== "most" && (universals.has(token.norm) || none.has(token.norm));
}

const none: ReadonlySet<string> = new Set("no none nobody nothing never any anyone anybody anything".split(" "));

interface Both {
	readonly ours: readonly Apart[];
	readonly theirs: readonly Apart[];
}

/** A word of the claim is found in what the passage sets apart, and there alone, and the claim does not set it apart. */
function isLeaned(pairing: Pairing, at: number, { ours, theirs }: Both): boolean {
	const to = pairing.links.get(at)?.to ?? -1;
	const { tokens } = pairing.sentence;
	const apart = theirs.find(({ head }) => head === to || isOneName(pairing, head, to));
	if (apart === undefined || isQuoted(pairing, at) || ours.some((range) => holds(range, at))) return false;
	// "nobody was hurt, apart from **a cook who burned his hand**": he did.
	const isTold = pairing.sentence.clauses.some(
		({ link, subject, verb }) =>
			link === "relative" && subject && holds(subject, apart.head) && answersOf(pairing).has(verb),
	);
	if (isTold) return false;
	return !tokens.some(({ norm }, other) => norm === tokens[to]?.norm && (other < apart.from || other >= apart.to));
}

function isOneName({ sourceFacts }: Pairing, head: number, to: number): boolean {
	const name = sourceFacts.find(({ kind, from, to: end }) => kind === "name" && from <= head && head < end);
	return name !== undefined && holds(name, to) && isInFact(sourceFacts, to, "name");
}
