import type { DateFact, Fact, Quotation } from "../types.ts";
import { isDate, sayDays } from "./date.ts";
import { kinds } from "./kinds.ts";
import { sayApart } from "./quantity/apart.ts";
import { isQuantity } from "./quantity.ts";
import { alteration, isQuotation } from "./quotation.ts";

/** A fact with the text it stands in. */
export interface Stated {
	readonly fact: Fact;
	readonly text: string;
	/** Where the text stands: `in reuters`; without it "here" and "there" tell the two apart. */
	readonly where?: string;
}

/** Why two facts cannot both hold, in a few words. `kind` is that of the finding: a denied word is no fact by itself. */
export function sayWhyApart(kind: string, one: Stated, other: Stated): string {
	if (kind === "polarity") return "one says that it is so, the other that it is not";
	if (kind === "antonym") return `${sayStated(one)} and ${sayStated(other)} are opposites`;
	if (isQuantity(one.fact) && isQuantity(other.fact)) return sayApart(other.fact, one.fact);
	if (isDate(one.fact) && isDate(other.fact)) return sayDatesApart([one.fact, one.text], [other.fact, other.text]);
	if (isQuotation(one.fact) && isQuotation(other.fact)) {
		return sayQuotationsApart(
			{ quotation: one.fact, where: one.where ?? "here" },
			{ quotation: other.fact, where: other.where ?? "there" },
		);
	}
	return `${sayStated(one)} is not ${sayStated(other)}`;
}

interface Placed {
	readonly quotation: Quotation;
	readonly where: string;
}

/** Which words each of them has, or who says the same words. */
function sayQuotationsApart(one: Placed, other: Placed): string {
	const { lost = [], added = [] } = alteration(one.quotation, other.quotation.words) ?? {};
	const [here, there] = [lost, added].map((words) => quoted(words.join(" ")));
	if (lost.length > 0 && added.length > 0) return `${here} ${one.where}, ${there} ${other.where}`;
	if (lost.length + added.length > 0)
		return lost.length > 0 ? `${here} only ${one.where}` : `${there} only ${other.where}`;
	const [ours, theirs] = [one.quotation.speakerWords, other.quotation.speakerWords];
	return ours === undefined || theirs === undefined
		? "somebody else says it"
		: `${ours} says it ${one.where}, ${theirs} ${other.where}`;
}

/** By the days where both are known, else by the words. */
function sayDatesApart(...dates: readonly (readonly [DateFact, string])[]): string {
	const days = dates.map(([fact]) => sayDays(fact));
	const words = dates.map(([{ start, end }, text]) => quoted(text.slice(start, end)));
	return (days.includes(undefined) ? words : days).join(" is not ");
}

/** The value in a few words. */
export function sayStated({ fact, text }: Stated): string {
	const kind = kinds.find((each) => each.kind === fact.kind);
	return kind === undefined ? quoted(text.slice(fact.start, fact.end)) : kind.say(fact, text);
}

const quoted = (words: string): string => `“${words}”`;
