/** How the source's time of day lies to the claim's. */

import { dayParts } from "../lexicon/calendar.ts";
import type { Relation } from "../types.ts";
import type { DateValue } from "./date.ts";
import { minutesOfDay } from "./day.ts";

/** What one side does not say at all: the other is the more precise. */
export function missing(inClaim: boolean, inSource: boolean): Relation {
	if (inClaim === inSource) return "same";
	return inClaim ? "wider" : "within";
}

/** The relation of two times of day, as clock times or as parts of a day. */
export function relationOfTimes(claim: DateValue, source: DateValue): Relation {
	if (claim.minute !== undefined && source.minute !== undefined) return relationOfMinutes(claim, source);
	const [left, right] = [timeOf(claim), timeOf(source)];
	if (left === undefined || right === undefined) return missing(left !== undefined, right !== undefined);
	if (claim.eitherHalf === true || source.eitherHalf === true) return "overlaps";
	if (claim.part !== undefined && claim.part === source.part) return "same";
	if (left[1] < right[0] || right[1] < left[0]) return "disjoint";
	if (claim.minute === undefined && source.minute === undefined) return "overlaps";
	return claim.minute === undefined ? "within" : "wider";
}

/** Minutes from midnight, both inclusive; undefined where the words name no time of day. */
function timeOf(value: DateValue): readonly [number, number] | undefined {
	if (value.minute !== undefined) return [value.minute, value.minute];
	return value.granularity === "part" && value.part !== undefined ? dayParts.get(value.part) : undefined;
}

/** A full hour may be a rounded one: "6 p.m." and "6:02 p.m." need not clash. "Half past six" may be either of two times. */
function relationOfMinutes(claim: DateValue, source: DateValue): Relation {
	const length = claim.eitherHalf === true || source.eitherHalf === true ? minutesOfDay / 2 : minutesOfDay;
	const [a, b] = [(claim.minute ?? 0) % length, (source.minute ?? 0) % length];
	if (a === b) return missing(claim.eitherHalf !== true, source.eitherHalf !== true);
	const near = Math.abs(a - b) < 60;
	const rounded = a % 60 === 0 || b % 60 === 0 || claim.ambiguous || source.ambiguous;
	return near && rounded ? "overlaps" : "disjoint";
}
