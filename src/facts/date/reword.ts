/** The day that a source tells, in the manner in which a claim tells its own. */
import { bounds, datePrepositions, months } from "../../lexicon/calendar.ts";
import type { DateFact } from "../../types.ts";

/** A date with its words. */
export interface Worded {
	readonly fact: DateFact;
	readonly text: string;
}

/** The source's words where they are of the same kind; else its day, month or year, where the calendar tells it. */
export function rewordDate(claim: Worded, source: Worded): string | undefined {
	if (claim.fact.granularity !== source.fact.granularity || source.fact.ambiguous) return undefined;
	const [opening, own] = split(claim.text);
	const [other, theirs] = split(source.text);
	if (source.fact.relative?.from === "text") return undefined;
	const isRelative = source.fact.relative !== undefined && claim.fact.relative === undefined;
	const said = isRelative || isUnlike(claim.fact, source.fact) ? calendarWords(claim.fact, source.fact, own) : theirs;
	if (said === undefined) return undefined;
	const isBound = claim.fact.bound !== source.fact.bound;
	const before = isBound ? other : opening;
	// "Earlier Monday" needs no "on".
	return before === "" || /^\p{Ll}/u.test(said) ? said : `${before} ${said}`;
}

/** The preposition, and the rest. */
function split(text: string): readonly [opening: string, rest: string] {
	const [first = "", ...rest] = text.split(/\s+/);
	return datePrepositions.has(first.toLowerCase()) || bounds.has(first.toLowerCase())
		? [first, rest.join(" ")]
		: ["", [first, ...rest].join(" ")];
}

/** One names a weekday, the other a day of the month. */
function isUnlike(claim: DateFact, source: DateFact): boolean {
	return (
		(claim.weekday === undefined) !== (source.weekday === undefined) ||
		(claim.day === undefined) !== (source.day === undefined)
	);
}

const monthNames: readonly string[] = [...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** A year, month or day of the calendar in the order that the claim uses; weekdays are not reckoned. */
function calendarWords(claim: DateFact, { first, last }: DateFact, own: string): string | undefined {
	const [year = "", month = "", day = ""] = first?.split("-") ?? [];
	const name = monthNames[Number(month) - 1];
	if (first === undefined || last === undefined || name === undefined) return undefined;
	const tail = claim.year === undefined ? "" : year;
	if (claim.granularity === "year") return claim.year === undefined ? undefined : year;
	if (claim.granularity === "month") return joined(name, tail, " ");
	if (claim.granularity !== "day" || claim.day === undefined || first !== last) return undefined;
	return /^\d/.test(own) ? joined(`${Number(day)} ${name}`, tail, " ") : joined(`${name} ${Number(day)}`, tail, ", ");
}

function joined(words: string, tail: string, link: string): string {
	return tail === "" ? words : `${words}${link}${tail}`;
}
