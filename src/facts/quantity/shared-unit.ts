/**
 * Numbers that leave their unit to one before: "fell to 310 million euros from **355 million**", "planned for three weeks, but
 * lasted **eleven**", "offered 3 percent. The union wants **8**".
 */
import type { Quantity, Sentence, Token } from "../../types.ts";
import { convert } from "../../values/interval.ts";
import { normAt } from "./parse.ts";

/** The quantities of a sentence, the bare ones that are set beside a sum of money made sums as well. */
export function withSharedUnits(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Quantity[] {
	return quantities.map((fact, at) => {
		const whole = quantities[at + 1];
		if (whole !== undefined && isPortionOf(tokens, fact, whole)) return inUnitOf(fact, whole);
		if (!isBare(fact) || !joins.has(normAt(tokens, fact.from - 1))) return fact;
		const [before, behind] = [quantities[at - 1], quantities[at + 1]];
		const sum =
			before !== undefined && fact.from - before.to <= reach && !isBroken(tokens, before.to, fact.from)
				? before
				: behind !== undefined && behind.from - fact.to === 1 && joins.has(normAt(tokens, fact.to))
					? behind
					: undefined;
		return sum !== undefined && isShareable(sum) && !sum.dimension.includes("/") && areNear(fact, sum)
			? inUnitOf(fact, sum)
			: fact;
	});
}

/** "**640** of the district's 2,100 hectares"; two of the 40-metre towers are no metres. */
function isPortionOf(tokens: readonly Token[], fact: Quantity, whole: Quantity): boolean {
	const ofMeasure = whole.unit !== undefined && whole.dimension !== "ratio" && !whole.dimension.includes("/");
	if (fact.dimension !== "count" || fact.unit !== undefined || !ofMeasure) return false;
	const of = tokens.findIndex(({ norm }, at) => at >= fact.from && at < whole.from && norm === "of");
	const between = tokens.slice(of + 1, whole.from);
	const isOwned = between.every(({ tag, norm }) => /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(tag) || norm === "'s");
	const isLast = !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[whole.to]?.tag ?? "");
	const isPlural = tokens[whole.to - 1]?.norm !== tokens[whole.to - 1]?.lemma && tokens[whole.from]?.tag === "NUM";
	return of > 0 && tokens[of - 1]?.tag === "NUM" && between.length > 0 && isOwned && isLast && isPlural;
}

/** "up from **48**" beside "61 percent". */
function isShareable({ dimension, unit }: Quantity): boolean {
	return dimension.startsWith("money:") || unit === "percent";
}

const joins: ReadonlySet<string> = new Set(["from", "to", "against", "with", "than"]);

/** Words between a sum and the one it is set beside: ", compared with". */
const reach = 4;

function isBare({ dimension, unit, head }: Quantity): boolean {
	return dimension === "count" && unit === undefined && head === undefined;
}

function isBroken(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ tag, norm }) => norm === ";" || norm === "and" || tag === "PROPN");
}

/** Values of one thing at two times are seldom a hundred times apart. */
function areNear(fact: Quantity, sum: Quantity): boolean {
	const [small = 0, large = 0] = [fact.interval.low, sum.interval.low / sum.scale].sort((a, b) => a - b);
	return small > 0 && large / small < farApart;
}

const farApart = 100;

function inUnitOf(fact: Quantity, { dimension, unit, scale }: Quantity): Quantity {
	return {
		...fact,
		dimension,
		scale,
		interval: convert(fact.interval, scale, 0),
		...(unit !== undefined && { unit }),
	};
}

/**
 * Every sentence's quantities, the bare ones that end their phrase in the unit of the value before them in the sentence or the
 * paragraph. They are marked: a text that says only the number still answers a claim that says no more.
 */
export function withUnitsOfBefore(
	sentences: readonly Sentence[],
	quantities: readonly (readonly Quantity[])[],
): readonly (readonly Quantity[])[] {
	const found: (readonly Quantity[])[] = [];
	for (const [index, { tokens, paragraph }] of sentences.entries()) {
		// What the sentence before has borrowed it lends on: "by 6 percent. It had wanted 9. The council offered 4".
		const lender = sentences[index - 1]?.paragraph === paragraph ? lenderIn(found.at(-1)) : undefined;
		found.push(
			(quantities[index] ?? []).map((fact, at, all) => {
				const own =
					lenderIn(all.slice(0, at).filter((other) => !isBare(other))) ??
					(all.slice(0, at).every(isBare) ? lender : undefined);
				const takes = own !== undefined && isBare(fact) && endsPhrase(tokens, fact) && areNear(fact, own);
				return takes ? { ...inUnitOf(fact, own), borrowed: true } : fact;
			}),
		);
	}
	return found;
}

/** The last value: "an offer of 7.5 percent by **1,102 votes** to 388" leaves no percent to the 388. */
function lenderIn(values: readonly Quantity[] = []): Quantity | undefined {
	const last = values.at(-1);
	return last !== undefined && mayLend(last) ? last : undefined;
}

function mayLend({ unit, dimension }: Quantity): boolean {
	return unit !== undefined && dimension !== "count" && dimension !== "age";
}

/** Right behind a verb, an adverb or what opens an amount, and nothing that it could count follows. */
function endsPhrase(tokens: readonly Token[], { from, to }: Quantity): boolean {
	const lead = tokens[from - 1];
	const next = tokens[to];
	const isLed = lead !== undefined && (leads.has(lead.tag) || amounting.has(lead.norm)) && lead.norm !== "and";
	const isClosed = next === undefined || (closes.has(next.tag) && next.norm !== "of" && next.norm !== "-");
	return isLed && isClosed;
}

const leads: ReadonlySet<string> = new Set(["VERB", "AUX", "ADV"]);
/** What opens an amount; "from 39 in 2013" and "led for 11" open something else as often. */
const amounting: ReadonlySet<string> = new Set("by at above below over under than".split(" "));
const closes: ReadonlySet<string> = new Set(["PUNCT", "ADP", "SCONJ", "CCONJ"]);
