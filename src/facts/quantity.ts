/** Hedged quantities as intervals: "about six hours", `$12bn`, "four sites", "18-month-old". */
import { hedges as hedgeRows } from "../lexicon/hedges.ts";
import { people, personNouns } from "../lexicon/numbers.ts";
import type { Unit } from "../lexicon/units.ts";
import type { Trend } from "../lexicon/value-roles.ts";
import { normsIn } from "../text/norms.ts";
import type { Config, Document, Fact, FactKind, Hedge, Interval, Quantity, Relation, Sentence } from "../types.ts";
import { convert, relate, stretch, withWhole } from "../values/interval.ts";
import { quantityOrAge } from "./quantity/age.ts";
import { mayBegin } from "./quantity/begin.ts";
import { isCount } from "./quantity/count.ts";
import { headBehind, headBehindHyphen, pastContents } from "./quantity/head.ts";
import { hedgeApart, hedged } from "./quantity/hedge.ts";
import { noNumber } from "./quantity/label.ts";
import type { Measure } from "./quantity/measure.ts";
import { normAt, type Parsed, type Parser, type Tokens } from "./quantity/parse.ts";
import { withWholes } from "./quantity/portion.ts";
import { sayQuantity } from "./quantity/say.ts";
import { withSharedUnits, withUnitsOfBefore } from "./quantity/shared-unit.ts";
import { perUnit, rateBehind } from "./quantity/unit.ts";

export const isQuantity = (fact: Fact): fact is Quantity => fact.kind === "quantity";

const read: Parser<Measure> = hedged(quantityOrAge);

/** The unit of what has none: counts, shares and multiples. */
const bareUnit = (dimension: string): Unit => ({ name: "", symbol: "", dimension, scale: 1 });

const dimensionOfSort = { count: "count", share: "ratio", multiple: "multiple", age: "age" } as const;

interface Found {
	readonly measure: Measure;
	readonly unit: Unit;
	readonly from: number;
	readonly to: number;
	readonly head?: string;
}

/** Counts may be rates too: "500 people a day". */
function completed(tokens: Tokens, from: number, { value, to }: Parsed<Measure>): Found | undefined {
	const counted = value.unit === undefined && value.sort === "count" ? headBehindHyphen(tokens, to) : undefined;
	const head = value.sort === "multiple" ? undefined : (counted ?? headBehind(tokens, to));
	const named = head !== undefined && { head: head.value };
	const apart =
		value.hedges.length === 0 ? hedgeApart(tokens, value.unit === undefined ? (head?.to ?? to) : to) : undefined;
	const measure = apart === undefined ? value : { ...value, hedges: [apart] };
	const over =
		value.sort === "share" || value.sort === "multiple"
			? undefined
			: rateBehind(tokens, pastContents(tokens, head?.to ?? to));
	if (value.unit !== undefined)
		return { measure, unit: over ? perUnit(value.unit, over.value) : value.unit, from, to, ...named };
	if (value.sort === "count" && !isCount(tokens, { measure, to, ...named })) return undefined;
	const unit = bareUnit(dimensionOfSort[value.sort]);
	return { measure, unit: over ? perUnit(unit, over.value) : unit, from, to, ...named };
}

function allowedBy({ interval, hedges, unit, sort }: Measure, config: Config): Interval {
	const counted = unit === undefined && sort === "count";
	return hedges.reduce((result, hedge) => {
		const reached = stretch(result, config.hedges[hedge], hedgeRows[hedge].ordered);
		return counted ? withWhole(reached) : reached;
	}, interval);
}

/** "More than half" may be any majority, "less than half" any minority: half is a mark there, not a measure. */
function withMajority(interval: Interval, { measure, unit, from }: Found, tokens: Tokens): Interval {
	const isShare = measure.sort === "share" || unit.dimension === "ratio";
	const isHalf = measure.interval.low === measure.interval.high && measure.amount * unit.scale === 0.5;
	const open = isShare && isHalf ? openHedges.get(normsIn(tokens, from, measure.at)) : undefined;
	if (open === undefined) return interval;
	return open === "up" ? { ...interval, high: 1, highOpen: false } : { ...interval, low: 0, lowOpen: false };
}

const openHedges: ReadonlyMap<string, Trend> = new Map([
	["more than", "up"],
	["well over", "up"],
	["at least", "up"],
	["less than", "down"],
	["fewer than", "down"],
]);

const hedgeOf = ({ hedges, range }: Measure): Hedge | "range" => hedges.at(-1) ?? (range ? "range" : "exact");

function quantityOf(found: Found, sentence: Sentence, config: Config): Quantity {
	const { measure, unit, from, to, head } = found;
	const { name, scale, offset = 0 } = unit;
	return {
		kind: "quantity",
		sentence: sentence.index,
		from,
		to,
		start: sentence.tokens[from]?.start ?? sentence.start,
		end: sentence.tokens[to - 1]?.end ?? sentence.end,
		interval: withMajority(convert(allowedBy(measure, config), scale, offset), found, sentence.tokens),
		dimension: measure.sort === "age" ? "age" : unit.dimension,
		amount: measure.amount,
		scale,
		hedge: hedgeOf(measure),
		...(name !== "" && { unit: name.trim() }),
		...(head !== undefined && { head }),
	};
}

function inSentence(sentence: Sentence, config: Config): readonly Quantity[] {
	const { tokens } = sentence;
	const quantities: Quantity[] = [];
	for (let at = 0; at < tokens.length; ) {
		const other = noNumber(tokens, at);
		const found = other === undefined && mayBegin(normAt(tokens, at)) ? read(tokens, at) : undefined;
		const complete = found && completed(tokens, at, found);
		if (complete !== undefined) quantities.push(quantityOf(complete, sentence, config));
		at = other?.to ?? found?.to ?? at + 1;
	}
	return withSharedUnits(tokens, quantities);
}

/** The tagger leaves the plurals of names and titles as they stand. */
const singular = (head: string): string => head.replace(/s$/, "");

/** A claim may call people what the source calls workers, never the other way round. */
function sameHead(claim: string | undefined, source: string | undefined): boolean {
	if (claim === undefined || source === undefined || singular(claim) === singular(source)) return true;
	return people.has(claim) && (people.has(source) || personNouns.has(source));
}

/** "Nine of the sailors" and "58 sailors, nine of them women": portions of one group. */
function isSameWhole({ whole: claim }: Quantity, { whole: source }: Quantity): boolean {
	return claim !== undefined && source !== undefined && singular(claim) === singular(source);
}

function compareQuantities(claim: Fact, source: Fact): Relation {
	if (!isQuantity(claim) || !isQuantity(source)) return "unrelated";
	if (claim.dimension !== source.dimension) return isSameBare(claim, source) ? "same" : "unrelated";
	const counted = claim.dimension === "count" || claim.dimension.startsWith("count/");
	if (counted && !sameHead(claim.head, source.head) && !isSameWhole(claim, source)) return "unrelated";
	const relation = relate(claim.interval, source.interval);
	// Where both give two ends, other ends are a mistake, not a vaguer way to say the same.
	return relation === "within" && isRange(claim) && isRange(source) ? "overlaps" : relation;
}

/** "The limit is 30": a number that took its unit from before, beside one that says no unit either. */
function isSameBare(claim: Quantity, source: Quantity): boolean {
	const [bare, other] = claim.borrowed ? [source, claim] : [claim, source];
	if (!other.borrowed || bare.unit !== undefined || bare.head !== undefined) return false;
	return bare.amount === other.amount && bare.hedge === other.hedge;
}

const isRange = ({ hedge }: Quantity): boolean => hedge === "range";

/** Every quantity of a document, compared by interval in a common unit. */
export const quantity: FactKind = {
	kind: "quantity",
	find: ({ sentences }: Document, config: Config) =>
		[withUnitsOfBefore, withWholes]
			.reduce<readonly (readonly Quantity[])[]>(
				(found, refined) => refined(sentences, found),
				sentences.map((sentence) => inSentence(sentence, config)),
			)
			.flat(),
	compare: compareQuantities,
	say: (fact, text) => (isQuantity(fact) ? sayQuantity(fact, text) : text.slice(fact.start, fact.end)),
};
