/** How the source's date lies to the claim's: by days where both are known, by what the words fix where they are not. */
import { shares, yearParts } from "../lexicon/calendar.ts";
import type { Relation } from "../types.ts";
import {
	type DateFields,
	type DateValue,
	daysOf,
	intersection,
	isVague,
	narrowed,
	occurrences,
	relativeDays,
} from "./date.ts";
import { missing, relationOfTimes } from "./date-times.ts";
import type { DayRange } from "./day.ts";

const swapped: Readonly<Record<Relation, Relation>> = {
	same: "same",
	within: "wider",
	wider: "within",
	overlaps: "overlaps",
	disjoint: "disjoint",
	unrelated: "unrelated",
};

/** The relation of two dates; swapping them swaps `within` and `wider` and nothing else. */
export function relationOfDates(claim: DateValue, source: DateValue): Relation {
	if (claim.bound !== undefined || source.bound !== undefined) return relationOfBounds(claim, source);
	if (isEmpty(claim) || isEmpty(source)) return "unrelated";
	const days = relationOfDays(claim, source);
	const times = relationOfTimes(claim, source);
	const crosswise = (days === "within" && times === "wider") || (days === "wider" && times === "within");
	if (crosswise && (!hasDay(claim) || !hasDay(source))) return "unrelated";
	return both(
		isExtent(claim) && isExtent(source) && days !== "same" && days !== "disjoint" ? weakened(days) : days,
		times,
	);
}

/** "From 18 to 20 June" says how long: 18 to 19 June does not bear it out. */
function isExtent({ granularity, relative, part }: DateValue): boolean {
	return granularity === "span" && relative === undefined && part === undefined;
}

/** Words that leave everything open: "two days before Monday" in a text without a day. */
function isEmpty(value: DateValue): boolean {
	return !hasDay(value) && value.minute === undefined && value.granularity !== "part";
}

/** Two relations that hold at once, of the days and of the time of day. */
function both(a: Relation, b: Relation): Relation {
	if (a === "disjoint" || b === "disjoint") return "disjoint";
	if (a === "unrelated" || b === "unrelated") return "unrelated";
	if (a === "same" || a === b) return b;
	return b === "same" ? a : "overlaps";
}

/** The relation of two ranges of days, first the claim's. */
export function relationOfRanges(claim: DayRange, source: DayRange): Relation {
	if (intersection(claim, source) === undefined) return "disjoint";
	if (claim.first === source.first && claim.last === source.last) return "same";
	if (claim.first <= source.first && source.last <= claim.last) return "within";
	if (source.first <= claim.first && claim.last <= source.last) return "wider";
	return "overlaps";
}

// ── Bounds ─────────────────────────────────────────────────────────────────────────────────────

/**
 * "Since 2018" and "since 2019" differ in their bound. "Before June" says less than "before May" and follows from it.
 * A bound and a plain date have no more than days in common.
 */
function relationOfBounds(claim: DateValue, source: DateValue): Relation {
	if (!hasDay(claim) && !hasDay(source) && claim.bound === source.bound) return boundedTimes(claim, source);
	if (!hasDay(claim) || !hasDay(source)) return "unrelated";
	const edges = relationOfDays(claim, source);
	if (claim.bound !== source.bound) return edges === "disjoint" ? "unrelated" : weakened(edges);
	if (edges !== "disjoint" || claim.bound === "since" || claim.bound === "until") return edges;
	const [left, right] = [daysOf(claim), daysOf(source)];
	if (left === undefined || right === undefined) return "overlaps";
	if (left.last < right.first) return claim.bound === "after" ? "within" : "wider";
	if (right.last < left.first) return claim.bound === "after" ? "wider" : "within";
	return "overlaps";
}

/** "After 6 a.m." on a day that the text leaves open: the same only where the time is the same. */
function boundedTimes(claim: DateValue, source: DateValue): Relation {
	if (claim.minute === undefined || source.minute === undefined) return "unrelated";
	return claim.minute === source.minute && claim.eitherHalf === source.eitherHalf ? "same" : "overlaps";
}

function weakened(relation: Relation): Relation {
	return relation === "unrelated" ? "unrelated" : "overlaps";
}

// ── Days ───────────────────────────────────────────────────────────────────────────────────────

function hasDay(value: DateValue): boolean {
	return daysOf(value) !== undefined || value.relative !== undefined || hasFields(value);
}

function hasFields(value: DateFields): boolean {
	return fieldNames(value).length > 0;
}

function relationOfDays(claim: DateValue, source: DateValue): Relation {
	if (!hasDay(claim) || !hasDay(source)) return missing(hasDay(claim), hasDay(source));
	const [left, right] = [placed(claim, source), placed(source, claim)];
	if (sameCount(left, right)) return "same";
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === undefined || rightDays === undefined) return relationOfUnplaced(left, right);
	const ranges = relationOfRanges(leftDays, rightDays);
	if (ranges === "disjoint" || (!left.ambiguous && !right.ambiguous)) return ranges;
	return relationOfAmbiguous(left, right, ranges);
}

/** A claim has no day of its own: its "last year" is counted from its source's day. */
function placed(value: DateValue, other: DateValue): DateValue {
	if (daysOf(value) !== undefined || other.reference === undefined) return value;
	if (value.relative === undefined || value.relative.from !== "publication") return value;
	const whole = relativeDays(value.relative, other.reference);
	const ambiguous = hasFields(value) || isVague(value.relative, other.reference);
	return { ...value, ...narrowed(whole, value.granularity === "part" ? undefined : value.part), ambiguous };
}

function sameCount({ relative: a, ...left }: DateValue, { relative: b, ...right }: DateValue): boolean {
	if (a === undefined || b === undefined || hasFields(left) || hasFields(right)) return false;
	const sameReference =
		left.reference === right.reference || left.reference === undefined || right.reference === undefined;
	return sameReference && sameKind(a, b) && a.offset === b.offset && a.edge === b.edge && left.part === right.part;
}

function sameKind(a: NonNullable<DateValue["relative"]>, b: NonNullable<DateValue["relative"]>): boolean {
	return a.unit === b.unit && a.from === b.from && a.window === b.window;
}

/** At least one side is known only by its fields or its distance from an unknown day. */
function relationOfUnplaced(left: DateValue, right: DateValue): Relation {
	if (left.relative !== undefined && right.relative !== undefined && !hasFields(left) && !hasFields(right))
		return relationOfCounts(left.relative, right.relative);
	if (!hasFields(left) || !hasFields(right)) return oneSided(left, right);
	return relationOfFields(left, right);
}

function relationOfCounts(a: NonNullable<DateValue["relative"]>, b: NonNullable<DateValue["relative"]>): Relation {
	if (!sameKind(a, b)) return "unrelated";
	if (a.offset !== b.offset) return a.from === "publication" && a.window === undefined ? "disjoint" : "overlaps";
	if (a.edge === b.edge) return "same";
	if (a.edge !== undefined && b.edge !== undefined) return "disjoint";
	return a.edge === undefined ? "within" : "wider";
}

function oneSided(left: DateValue, right: DateValue): Relation {
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === undefined && rightDays !== undefined && hasFields(left)) return occursIn(left, rightDays);
	if (rightDays === undefined && leftDays !== undefined && hasFields(right)) return borneOutBy(right, leftDays);
	return "unrelated";
}

/** Known days, as the claim, against a date known by its fields: "April 25" of an unknown year does not bear out "1993". */
function borneOutBy(fields: DateFields, days: DayRange): Relation {
	const relation = swapped[occursIn(fields, days)];
	return relation === "within" ? "overlaps" : relation;
}

/** A date known by its fields, as the claim, against known days. */
function occursIn(fields: DateFields, days: DayRange): Relation {
	const found = occurrences(fields, days).map((range) => relationOfRanges(range, days));
	for (const relation of ["same", "within", "wider", "overlaps"] as const)
		if (found.includes(relation)) return relation;
	return "disjoint";
}

// ── Ambiguous days ─────────────────────────────────────────────────────────────────────────────

/** Both lie on the calendar, at least one of them not for sure, and they touch. */
function relationOfAmbiguous(left: DateValue, right: DateValue, ranges: Relation): Relation {
	if (hasFields(left) && hasFields(right)) {
		const fields = relationOfFields(left, right);
		if (fields !== "overlaps") return fields;
	}
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays !== undefined && left.ambiguous && !right.ambiguous && rightDays !== undefined && hasFields(left))
		return occursIn(left, rightDays);
	if (rightDays !== undefined && right.ambiguous && !left.ambiguous && leftDays !== undefined && hasFields(right))
		return borneOutBy(right, leftDays);
	if (ranges === "within" && !left.ambiguous) return "within";
	if (ranges === "wider" && !right.ambiguous) return "wider";
	return "overlaps";
}

const comparable = ["year", "month", "day", "weekday", "part"] as const;

/** Fields that the words fix; a part only where it names a stretch of the year by itself. */
function fieldNames(value: DateFields): readonly (typeof comparable)[number][] {
	return comparable.filter((name) => value[name] !== undefined && (name !== "part" || yearParts.has(value.part ?? "")));
}

/** Neither day is known, but some of their fields are. */
function relationOfFields(left: DateValue, right: DateValue): Relation {
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === undefined && rightDays !== undefined && !right.ambiguous) return occursIn(left, rightDays);
	if (rightDays === undefined && leftDays !== undefined && !left.ambiguous) return borneOutBy(right, leftDays);
	const [leftNames, rightNames] = [fieldNames(left), fieldNames(right)];
	const shared = leftNames.filter((name) => rightNames.includes(name));
	if (left.length !== right.length) return "overlaps";
	if (shared.some((name) => name !== "part" && left[name] !== right[name])) return "disjoint";
	return relationOfNames([leftNames.length, rightNames.length, shared.length], relationOfParts(left, right));
}

function relationOfNames([left, right, shared]: readonly [number, number, number], parts: Relation): Relation {
	if (shared === 0) return parts === "disjoint" ? "disjoint" : "overlaps";
	if (shared === left && shared === right) return parts;
	if (shared === left) return both("within", parts);
	return shared === right ? both("wider", parts) : both("overlaps", parts);
}

/** "Early June" and "late June", "summer" and "winter". */
function relationOfParts(left: DateValue, right: DateValue): Relation {
	if (left.granularity === "part" || right.granularity === "part" || left.part === right.part) return "same";
	if (left.part === undefined || right.part === undefined)
		return missing(left.part !== undefined, right.part !== undefined);
	const [a, b] = [yearParts.get(left.part), yearParts.get(right.part)];
	return areApart(left.part, right.part) || (a !== undefined && a.granularity === b?.granularity)
		? "disjoint"
		: "overlaps";
}

function areApart(left: string, right: string): boolean {
	const [a, b] = [shares.get(left), shares.get(right)];
	return a !== undefined && b !== undefined && (a[1] < b[0] || b[1] < a[0]);
}
