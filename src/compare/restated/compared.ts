import { date, isDate } from "../../facts/date.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import { changeWays, type Trend } from "../../lexicon/value-roles.ts";
import type { Link, Pairing, Quantity, Sentence, Token } from "../../types.ts";
import { isSameSubject } from "../event.ts";
import { restatedBy } from "../frames/restated.ts";
import { tokensOf } from "../sides.ts";
import { range } from "../words.ts";

/** Two values of one thing of which the second is only set beside the first: "earned **6.2 million**, against **4.8 million** in 2022". */
interface Compared {
	readonly value: Quantity;
	readonly standard: Quantity;
	/** The word that sets them side by side. */
	readonly at: number;
	readonly way: Trend;
}

/**
 * "earned **more** than the year before", "**fell** to 40 million" where the passage has both values: the word is answered if
 * they differ that way.
 */
export function comparedLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return differences(pairing, sentence)
		.filter(({ isSame }) => isSame)
		.map(({ at, to }) => [at, restatedBy(to)] as const);
}

/** A word of the claim that says which way two values of the passage differ. */
export interface Difference {
	readonly at: number;
	readonly to: number;
	/** They differ that way. */
	readonly isSame: boolean;
}

/** The words of the claim that tell of the difference of two values that the passage has, whichever way they differ there. */
export function differences(pairing: Pairing, sentence: Sentence): readonly Difference[] {
	const { tokens } = sentence;
	const words = pairing.part.tokens.filter((at) => wayAt(pairing, at) !== undefined);
	if (words.length === 0) return [];
	const [pair, ...others] = comparedIn(pairing.sentence, pairing.sourceFacts.filter(isQuantity));
	if (pair === undefined || others.length > 0) return [];
	return words
		.filter((at) =>
			tokens[at]?.tag === "VERB" ? isStepOf(pairing, sentence, [at, pair]) : isThanOf(pairing, sentence, [at, pair]),
		)
		.map((at) => ({ at, to: pair.at, isSame: wayAt(pairing, at) === pair.way }));
}

/** "**more** than the year before", "**fell** to". */
function wayAt(pairing: Pairing, at: number): Trend | undefined {
	const tokens = tokensOf(pairing);
	const { tag, norm = "", lemma = "" } = tokens[at] ?? {};
	if (tag === "VERB") return changeWays.get(lemma);
	return thanBehind(pairing, at) === undefined ? undefined : comparatives.get(norm);
}

/** "more **than**", "more last year **than**", "more boats in 2024 **than**". */
function thanBehind(pairing: Pairing, at: number): number | undefined {
	const tokens = tokensOf(pairing);
	let next = at + 1;
	while (next <= at + 2 && /^(?:NOUN|ADJ)$/.test(tokens[next]?.tag ?? "") && pairing.weights.has(next)) next += 1;
	const between = pairing.claimFacts.find((fact) => isDate(fact) && (fact.from === next || fact.from === at + 1));
	const than = between?.to ?? next;
	return tokens[than]?.norm === "than" ? than : undefined;
}

const comparatives: ReadonlyMap<string, Trend> = new Map([
	["more", "up"],
	["higher", "up"],
	["less", "down"],
	["fewer", "down"],
	["lower", "down"],
]);

/** What the claim compares with is what stands behind the second value: its date, or words of the passage. */
function isThanOf(pairing: Pairing, sentence: Sentence, [at, pair]: readonly [number, Compared]): boolean {
	const { claimFacts, sourceFacts, weights, links } = pairing;
	const { value, standard } = pair;
	const than = thanBehind(pairing, at) ?? at;
	const behind = range(than + 1, tokensOf(pairing).length);
	const told = clauseAt(pairing.sentence, value.from)?.subject;
	if (!isSameSubject(pairing, clauseAt(sentence, at)?.subject, told)) return false;
	if (claimFacts.some((fact) => isQuantity(fact) && fact.from > at - 2)) return false;
	const dates = claimFacts.filter((fact) => isDate(fact) && fact.from > than);
	const own = sourceFacts.filter((fact) => isDate(fact) && fact.from >= standard.to);
	const isDated = dates.every((ours) => own.some((other) => date.compare(ours, other) === "same"));
	const words = behind.filter((index) => weights.has(index) && !dates.some((fact) => holds(fact, index)));
	return (
		isDated && dates.length + words.length > 0 && words.every((index) => (links.get(index)?.to ?? -1) >= standard.to)
	);
}

/** "**fell** to 40 million", "fell from 44 million": of the same subject, the first value where it ends, the second where it began. */
function isStepOf(pairing: Pairing, sentence: Sentence, [at, pair]: readonly [number, Compared]): boolean {
	const { tokens } = pairing.sentence;
	const told = clauseAt(pairing.sentence, pair.value.from);
	const isSaid = pairing.links.get(at)?.to !== undefined || !/^(?:up|down)$/.test(tokens[pair.at - 1]?.norm ?? "");
	const values = pairing.claimFacts.filter(isQuantity);
	const isFitting = values.every(({ from, interval }) => {
		const step = sentence.tokens[from - 1]?.norm;
		const meant = step === "to" ? pair.value : step === "from" ? pair.standard : undefined;
		return meant !== undefined && meant.interval.low === interval.low && meant.interval.high === interval.high;
	});
	return !isSaid && isFitting && isSameSubject(pairing, clauseAt(sentence, at)?.subject, told?.subject);
}

/** The values of a passage that are set side by side. */
function comparedIn({ tokens }: Sentence, facts: readonly Quantity[]): readonly Compared[] {
	return facts.flatMap((standard, index) => {
		const value = facts.slice(0, index).findLast(({ dimension }) => dimension === standard.dimension);
		const at = value === undefined ? -1 : comparerBetween(tokens, value.to, standard.from);
		const way = value && wayOf(value, standard);
		return value === undefined || way === undefined || at < 0 ? [] : [{ value, standard, at, way }];
	});
}

function wayOf({ interval: value }: Quantity, { interval: standard }: Quantity): Trend | undefined {
	if (value.low > standard.high) return "up";
	return value.high < standard.low ? "down" : undefined;
}

/** ", **against** 4.8", ", **compared** with 4.8", ", up **from** 4.8". */
function comparerBetween(tokens: readonly Token[], from: number, to: number): number {
	const at = tokens.findLastIndex(({ norm }, index) => index >= from && index < to && setting.has(norm));
	const isOpen = tokens[at]?.norm !== "from" || /^(?:up|down)$/.test(tokens[at - 1]?.norm ?? "");
	return at >= 0 && to - at <= reach && isOpen ? at : -1;
}

const setting: ReadonlySet<string> = new Set("compared against versus vs vs. from".split(" "));

/** Words from "compared" to its value. */
const reach = 3;
