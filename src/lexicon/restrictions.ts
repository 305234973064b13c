import { shortfallAdverbs } from "./hedges.ts";

/** Words that take back or narrow what they stand before: a claim that leaves them out says more than its source. */
export const restrictions: ReadonlySet<string> = new Set([
	...shortfallAdverbs,
	...(
		"neither nor either hardly barely scarcely seldom rarely few little partly partially supposedly allegedly reportedly fake false mock former " +
		"would-be self-styled self-proclaimed self-appointed so-called pseudo aspiring acting interim caretaker failed attempted alleged suspected presumed potential possible proposed planned unsuccessful"
	).split(" "),
]);

/** The same behind a hyphen: "the president-elect" is not the president. */
export const trailingRestrictions: ReadonlySet<string> = new Set(["elect", "designate"]);

/** They open a condition: what hangs on it is not said to be so. */
export const conditions: readonly string[] = [
	"if",
	"unless",
	"provided that",
	"providing that",
	"assuming that",
	"as long as",
	"so long as",
	"on condition that",
	"on the condition that",
];
