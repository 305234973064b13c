/** Hedged quantities as intervals: "about six hours", `$12bn`, "four sites", "18-month-old". */
import { hedges as hedgeRows } from "../lexicon/hedges.ts";
import { people, personNouns } from "../lexicon/numbers.ts";
import type { Unit } from "../lexicon/units.ts";
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
import { sayQuantity } from "./quantity/say.ts";
import { withSharedUnits } from "./quantity/shared-unit.ts";
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
		interval: convert(allowedBy(measure, config), scale, offset),
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

function compareQuantities(claim: Fact, source: Fact): Relation {
	if (!isQuantity(claim) || !isQuantity(source) || claim.dimension !== source.dimension) return "unrelated";
	const counted = claim.dimension === "count" || claim.dimension.startsWith("count/");
	if (counted && !sameHead(claim.head, source.head)) return "unrelated";
	const relation = relate(claim.interval, source.interval);
	// Where both give two ends, other ends are a mistake, not a vaguer way to say the same.
	return relation === "within" && isRange(claim) && isRange(source) ? "overlaps" : relation;
}

const isRange = ({ hedge }: Quantity): boolean => hedge === "range";

/** Every quantity of a document, compared by interval in a common unit. */
export const quantity: FactKind = {
	kind: "quantity",
	find: (document: Document, config: Config) => document.sentences.flatMap((sentence) => inSentence(sentence, config)),
	compare: compareQuantities,
	say: (fact, text) => (isQuantity(fact) ? sayQuantity(fact, text) : text.slice(fact.start, fact.end)),
};
