import { date, isDate } from "../../facts/date.ts";
import { isName } from "../../facts/name.ts";
import { isSameNumber } from "../../facts/quantity/near.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import { isQuotation, quotation } from "../../facts/quotation.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import { areAntonyms } from "../../lexicon/concepts.ts";
import type { Fact, FactKind, Quantity } from "../../types.ts";
import type { Rarity } from "../sides.ts";
import { isOneEvent, sharesCore } from "./agree.ts";
import { isDenied } from "./clause.ts";
import { isCopy } from "./copied.ts";
import { endOf } from "./ends.ts";
import { areRivalFigures } from "./figure-rivals.ts";
import { isMisquoted } from "./misquoted.ts";
import { areApart } from "./places.ts";
import { factsIn, type Statement } from "./statement.ts";

/** In what kind of fact two statements of one event cannot both be right; nothing where they can. */
export function contradiction(a: Statement, b: Statement, rarity: Rarity): string | undefined {
	if (a.form === "figure" || b.form === "figure") {
		if (a.ahead !== b.ahead || differOtherwise(a, b) || !areRivalFigures(a, b)) return undefined;
		return isQuantity(a.fact) && isQuantity(b.fact) ? quantity.kind : isDate(a.fact) ? date.kind : figureKind(a);
	}
	if (a.fact.kind !== b.fact.kind || a.sentence === b.sentence || !standAlike(a, b) || isCopied(a) !== isCopied(b))
		return undefined;
	if (isQuotation(a.fact) && isQuotation(b.fact)) {
		const isOther = isMisquoted({ statement: a, quotation: a.fact }, { statement: b, quotation: b.fact });
		return isOther ? quotation.kind : undefined;
	}
	const kind = differing(a, b);
	if (kind === undefined || differOtherwise(a, b)) return undefined;
	if (isCopied(a)) return isCopy(a, b) ? kind : undefined;
	if (kind === "antonym")
		return a.analysis !== b.analysis && isOneEvent(a, b, { rarity, least: "strict" }) ? kind : undefined;
	return sharesCore(a, b) && isOneEvent(a, b, { rarity, ...(kind === place && { least: place }) }) ? kind : undefined;
}

const place = "place";
const turn = "turn";

function figureKind({ figure }: Statement): string {
	return figure?.way === undefined ? "polarity" : turn;
}

/** Both have happened, or both are ahead; what is agreed for a time is agreed all the same. */
function standAlike(a: Statement, b: Statement): boolean {
	return a.ahead === b.ahead || (a.agreed === true && b.agreed === true);
}

function differing(a: Statement, b: Statement): string | undefined {
	if (isQuantity(a.fact) && isQuantity(b.fact))
		return areDifferent(a.fact, b.fact) && endOf(a, a.fact) === endOf(b, b.fact) ? quantity.kind : undefined;
	if (isName(a.fact) && isName(b.fact))
		return areApart({ statement: a, name: a.fact }, { statement: b, name: b.fact }) ? place : undefined;
	if (a.fact.kind === date.kind) return date.compare(a.fact, b.fact) === "disjoint" ? date.kind : undefined;
	if (isDenied(a, a.fact.from) !== isDenied(b, b.fact.from)) return "polarity";
	const [one, other] = [a, b].map(({ sentence, fact }) => sentence.tokens[fact.from]?.lemma ?? "");
	return one !== undefined && other !== undefined && areAntonyms(one, other) ? "antonym" : undefined;
}

/** Another number or day beside them differs, too: two events. */
function differOtherwise(a: Statement, b: Statement): boolean {
	return (
		isOfYear(a, b) ||
		isOfYear(b, a) ||
		(a.figure?.way === undefined && isAgainst(a) !== isAgainst(b)) ||
		differBeside(a, b)
	);
}

/** "In 2011 a gale caused …", "last year's run": only one of them says of which year it tells. */
function isOfYear(a: Statement, b: Statement): boolean {
	const isYear = (fact: Fact) => isDate(fact) && fact.granularity === "year" && fact.relative?.offset !== 0;
	return factsIn(a).some(isYear) && a.fact.kind !== date.kind && beside(b, date).length === 0;
}

/** "12 percent voted **against** it". */
function isAgainst({ sentence, fact: { from } }: Statement): boolean {
	return sentence.tokens.slice(from, clauseAt(sentence, from)?.to).some(({ norm }) => norm === "against");
}

function differBeside(a: Statement, b: Statement): boolean {
	return kinds.some((kind) =>
		beside(a, kind).some((fact) => {
			const others = beside(b, kind);
			return others.length > 0 && others.every((other) => kind.compare(fact, other) === "disjoint");
		}),
	);
}

const kinds: readonly FactKind[] = [quantity, date];

/** The other facts of a kind in the clause; in a copy, in the sentence. */
function beside({ form, fact, ...place }: Statement, { kind }: FactKind): readonly Fact[] {
	const clause = form === "copy" ? undefined : clauseAt(place.sentence, fact.from);
	return factsIn(place).filter(
		(other) => other.from !== fact.from && other.kind === kind && (clause === undefined || holds(clause, other.from)),
	);
}

function isCopied({ form }: Statement): boolean {
	return form === "copy";
}

function areDifferent(a: Quantity, b: Quantity): boolean {
	if (quantity.compare(a, b) !== "disjoint" || isSameNumber(a, b)) return false;
	const [small, large] = [a.interval.high, b.interval.high].sort((one, other) => one - other);
	return small !== undefined && large !== undefined && large <= small * farApart;
}

/** Two reports of one number seldom differ tenfold. */
const farApart = 10;
