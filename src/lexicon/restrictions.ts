import { shortfallAdverbs } from "./hedges.ts";

/** Words that take back or narrow what they stand before: a claim that leaves them out says more than its source. */
export const restrictions: ReadonlySet<string> = new Set([
	...shortfallAdverbs,
	...(
		"neither nor hardly barely scarcely few little partly partially narrowly supposedly allegedly reportedly fake false mock former " +
		"would-be aspiring acting failed attempted alleged suspected presumed potential possible proposed planned unsuccessful"
	).split(" "),
]);

/** They open a condition: what hangs on it is not said to be so. */
export const conditions: ReadonlySet<string> = new Set(["if", "unless"]);
