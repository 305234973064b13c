import { modalityAt } from "../../../facts/modality.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { holds, isInFact } from "../../../facts/scope.ts";
import { askedBonds, type Bond, borneBy, causeWords, stateVerbs, wantingWords } from "../../../lexicon/connectives.ts";
import { plainNegators } from "../../../lexicon/plain-negators.ts";
import { eventNouns, expectedEvents } from "../../../lexicon/settings.ts";
import type { Finding, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf, leadOf } from "../../clauses/heads.ts";
import { type Tied, tiesIn } from "../../clauses/tied.ts";
import { isOnlyNearby } from "../../event.ts";
import { sentenceOf, spelled, tokensOf } from "../../sides.ts";
import { isContent, likeness, range } from "../../words.ts";
import { blocked, type Guard, isMeasured, isQuoted } from "../guard.ts";

/**
 * "A **because** B" is not borne out by "A **although** B", "B because A" or "A because C": what ties two events in the claim
 * must tie the same two in the passage, and in the same direction.
 */
export const ties: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return [];
	return (
		tiesIn(sentence)
			.filter(({ from, isVague }) => !isVague && pairing.part.tokens.includes(from))
			.filter(({ from, to }) => !isQuoted(pairing, from) && !isTimed(pairing, from, to))
			// "were **due to** a leak" for "were **caused by** a leak": who found it in another construction has compared both sides.
			.filter(({ from }) => pairing.links.get(from)?.frame !== true)
			.flatMap((tie) => untied(pairing, tie) ?? [])
	);
};

/** "after three hours", "before Friday" are compared as such; "after **one man** was saved" is not. */
function isTimed({ claimFacts }: Pairing, at: number, to: number): boolean {
	const opens = claimFacts.filter(isQuantity).some(({ from, dimension }) => from === to && dimension === "duration");
	return opens || isInFact(claimFacts, at, "date", "quantity");
}

function untied(pairing: Pairing, tie: Tied): Finding | undefined {
	const events = eventsOf(pairing, tie);
	const theirs = tiesIn(pairing.sentence);
	if (theirs.some((other) => isBorne(pairing, { tie, events, other }))) return undefined;
	const rival = theirs.find((other) => isRival(pairing, { tie, events, other }));
	const words = spelled(tokensOf(pairing), tie.from, tie.to);
	if (rival !== undefined) {
		const said = spelled(pairing.sentence.tokens, rival.from, rival.to);
		return blocked("connective", words, `the passage ties other events, or ties them otherwise: “${said}”`);
	}
	const isApart =
		tie.bonds.includes("concession") && events.introduced.length > 0 && events.introduced.every((at) => at < 0);
	const isTurnedThere = theirs.some((other) => !other.isVague && isTurned(events, other));
	const isAsked =
		isApart || (tie.bonds.every((bond) => askedBonds.has(bond)) && (isTurnedThere || !isExplained(pairing, tie)));
	return isAsked ? blocked("connective", words, `nothing here ties the events by “${words}”`) : undefined;
}

/** "The reason for A was B". */
function isExplained({ sentence }: Pairing, { bonds }: Tied): boolean {
	return bonds.includes("cause") && sentence.tokens.some(({ norm }) => causeWords.has(norm));
}

/** "if they do not agree" and "unless they agree": a denial on one side alone does not part them. */
export function isUnlessForIf({ claim, part, sentence }: Pairing, at: number, to: number): boolean {
	const whole = sentenceOf({ claim, part });
	const over = (side: Sentence | undefined, word: number): readonly Bond[] =>
		(side ? tiesIn(side) : []).filter(({ introduced }) => holds(introduced, word)).flatMap(({ bonds }) => bonds);
	const [ours, theirs] = [over(whole, at), over(sentence, to)];
	return (
		(ours.includes("condition") && theirs.includes("exclusion")) ||
		(ours.includes("exclusion") && theirs.includes("condition"))
	);
}

/** Where the passage tells the two events of a tie. */
interface Events {
	readonly introduced: readonly number[];
	readonly main: readonly number[];
	/** What answers the verb of the main event. */
	readonly deed: readonly number[];
}

function eventsOf(pairing: Pairing, { introduced, main }: Tied): Events {
	const sentence = sentenceOf(pairing);
	const verbs = sentence?.clauses.flatMap(({ verb = -1 }) => (main.some((span) => holds(span, verb)) ? [verb] : []));
	return {
		introduced: answersIn(pairing, [introduced]),
		main: answersIn(pairing, main),
		deed: (verbs ?? []).flatMap((verb) => answersTo(pairing, verb)),
	};
}

function answersIn(pairing: Pairing, spans: readonly TokenRange[]): readonly number[] {
	const tokens = tokensOf(pairing);
	return spans
		.flatMap(({ from, to }) => range(from, to))
		.filter((at) => isContent(tokens[at]) && !isMeasured(pairing, at))
		.flatMap((at) => (isOnlyNearby(pairing, at) ? elsewhere : answersTo(pairing, at)));
}

const elsewhere: readonly number[] = [-1];

/** What answers a word of the claim; of one in another part, all that is like it. */
function answersTo({ claim, part, links, source, sentence }: Pairing, at: number): readonly number[] {
	const to = links.get(at)?.to;
	if (to !== undefined || part.tokens.includes(at)) return to === undefined ? [] : [to];
	const terms = claim.terms[part.sentence]?.[at] ?? [];
	return (source.terms[sentence.index] ?? []).flatMap((theirs, there) => (likeness(terms, theirs) > 0 ? [there] : []));
}

/** A tie of the claim, where the passage tells its events, and a tie of the passage. */
interface Beside {
	readonly tie: Tied;
	readonly events: Events;
	readonly other: Tied;
}

function isBorne(pairing: Pairing, beside: Beside): boolean {
	const { events, other } = beside;
	const isSame = (isBy(beside, "same") || isWish(pairing, beside)) && isSameSense(pairing, beside);
	if ((isSame && (isAlike(events, other) || isSaidAlike(pairing, beside))) || isOutcome(pairing, beside)) return true;
	return isBy(beside, "reversed") && (isTurned(events, other) || isNext(events, other));
}

/** "was sent off **after** a foul" for "**for** a foul", "**after** a leak" where "a leak **forced**" it: what comes of a thing comes after it. */
function isOutcome(pairing: Pairing, { tie, events, other }: Beside): boolean {
	if (!tie.bonds.includes("after") || events.introduced.length === 0) return false;
	const { tokens } = pairing.sentence;
	const isCause = other.bonds.includes("cause");
	const [cause] = isCause ? [other.introduced] : other.main;
	const head = cause && headOf(tokens, cause.from, cause.to);
	// "because of **fears** of a strike".
	if (head === undefined || !events.introduced.includes(head) || modalityAt(pairing.sourceFacts, head)) return false;
	// "because of the wedding": during it, or ahead of it.
	if ((isCause ? eventNouns : expectedEvents).has(tokens[head]?.lemma ?? "")) return false;
	return isCause ? isAlike(events, other) : other.bonds.includes("effect") && isTurned(events, other);
}

/** "She spoke to them **afterwards**": after what another sentence tells. */
function isNext({ introduced, main }: Events, other: Tied): boolean {
	const whole = [other.introduced, ...other.main];
	const isOutside = !introduced.some((at) => whole.some((span) => holds(span, at)));
	return other.bonds.includes("next") && isOutside && isMostly(main, whole);
}

function isBy({ tie, other }: Beside, way: "same" | "reversed"): boolean {
	return tie.bonds.some((bond) => other.bonds.some((theirs) => borneBy[bond][way].includes(theirs)));
}

/** "because they **wanted** to buy a house" for "in order to buy a house", and the other way round. */
function isWish(pairing: Pairing, { tie, other }: Beside): boolean {
	const [cause, purpose] = tie.bonds.includes("purpose") ? [other, tie] : [tie, other];
	const tokens = cause === tie ? tokensOf(pairing) : pairing.sentence.tokens;
	return (
		cause.bonds.includes("cause") &&
		purpose.bonds.includes("purpose") &&
		range(cause.introduced.from, cause.introduced.to).some((at) => wantingWords.has(tokens[at]?.lemma ?? ""))
	);
}

/** "if they do **not** agree" for "unless they agree". */
function isSameSense(pairing: Pairing, { tie, other }: Beside): boolean {
	const isUnless = ({ bonds }: Tied): boolean => bonds.includes("exclusion");
	if (isUnless(tie) === isUnless(other) || !(isIf(tie) || isIf(other))) return true;
	return (denialsIn(tokensOf(pairing), tie) + denialsIn(pairing.sentence.tokens, other)) % 2 === 1;
}

function isIf({ bonds }: Tied): boolean {
	return bonds.includes("condition");
}

function denialsIn(tokens: readonly Token[], { introduced, main }: Tied): number {
	const spans = [introduced, ...main];
	return tokens.filter(({ norm }, at) => plainNegators.has(norm) && spans.some((span) => holds(span, at))).length;
}

/** However far the passage's clause was found to reach: the claim's opens with the same words. */
function isSaidAlike(pairing: Pairing, { tie, events, other }: Beside): boolean {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	const first = ours.findIndex((token, at) => at > tie.to && isContent(token));
	const isSame = range(tie.to, first + 1).every((at) => ours[at]?.norm === theirs[at - tie.to + other.to]?.norm);
	return isSame && first > tie.to && isBeside(events, other);
}

/** The passage ties the same events by something else, or the other way round, or one of them to another event. */
function isRival(pairing: Pairing, beside: Beside): boolean {
	const { tie, events, other } = beside;
	const isAll = (way: "against" | "turned"): boolean =>
		tie.bonds.every((bond) => other.bonds.some((theirs) => borneBy[bond][way].includes(theirs)));
	if (other.isVague || events.introduced.length === 0 || events.main.length === 0 || isRestated(pairing, tie))
		return false;
	if (isAll("against") && isAlike(events, other)) return true;
	if (isBy(beside, "same") && isMostly(events.introduced, [other.introduced]) && !isBeside(events, other)) return true;
	return isAll("turned") && isMostly(events.main, [other.introduced]) && !isLasting(pairing, tie);
}

/** Whoever found one construction in another has looked at what ties them. */
function isRestated({ links }: Pairing, { introduced }: Tied): boolean {
	return range(introduced.from, introduced.to).some((at) => links.get(at)?.frame === true);
}

/** "He was in bed when it rang" is "it rang when he was in bed". */
function isLasting(pairing: Pairing, { introduced, main }: Tied): boolean {
	const tokens = tokensOf(pairing);
	const verbs = sentenceOf(pairing)?.clauses.flatMap(({ verb = -1 }) => tokens[verb] ?? []) ?? [];
	return verbs.some(
		(verb) =>
			[introduced, ...main].some((span) => holds(span, tokens.indexOf(verb))) &&
			(verb.norm.endsWith("ing") || stateVerbs.has(verb.lemma)),
	);
}

/** What the claim's tie introduces, the passage's introduces as well; what happens beside it happens there beside it. */
function isAlike({ introduced, main, deed }: Events, other: Tied): boolean {
	const isThere = other.isVague ? introduced.every((at) => holds(other.introduced, at)) : true;
	if (!isThere || !isMostly(introduced, [other.introduced]) || (main.length > 0 && isMostly(main, [other.introduced])))
		return false;
	return isBeside({ main, deed }, other);
}

function isBeside({ main, deed }: Pick<Events, "main" | "deed">, other: Tied): boolean {
	const beside = deed.length > 0 ? deed : main;
	return beside.length === 0 || beside.some((at) => other.main.some((span) => holds(span, at)));
}

/** "B, so A" for "A because B". */
function isTurned({ introduced, main }: Events, other: Tied): boolean {
	return isMostly(introduced, other.main) && isMostly(main, [other.introduced]);
}

/** Half of them at least; all of none. */
function isMostly(places: readonly number[], spans: readonly TokenRange[]): boolean {
	const inside = places.filter((at) => spans.some((span) => holds(span, at)));
	return inside.length * 2 >= places.length;
}

/** "spoke **during** the vote" is not "spoke **after** the vote". */
export const meanwhile: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		if (to === undefined || isMeasured(pairing, at) || isQuoted(pairing, at)) return [];
		const [ours, theirs] = [leadOf(tokens, at), leadOf(pairing.sentence.tokens, to)];
		if (!throughout.has(ours?.norm ?? "") || !apart.has(theirs?.norm ?? "")) return [];
		return [
			blocked("connective", ours?.word ?? "", `“${theirs?.word}” stands here where the claim has “${ours?.word}”`),
		];
	});
};

const throughout: ReadonlySet<string> = new Set(["during", "throughout", "amid"]);
const apart: ReadonlySet<string> = new Set(["before", "after", "until"]);
