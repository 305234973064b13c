/**
 * Words that tie two events in time or by cause. A claim that uses one says more than its two halves: the passage must
 * tie them too, by one of the words on the right.
 */
export const connectives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		before: "before ahead prior until preceded precedes after later then afterwards subsequently thereafter",
		after: "after following since once when followed follows upon before later then afterwards subsequently thereafter",
		following:
			"after following since once when followed follows upon before later then afterwards subsequently thereafter",
		because:
			"because since as due over after owing cause caused causes reason why so result blame blamed blaming therefore for",
		therefore: "because therefore so thus hence result consequently",
	}).map(([word, ties]) => [word, new Set(ties.split(" "))]),
);

/** What a word introduces comes earlier or later than the rest; `next`: later, and the word stands inside it. */
export type Order = "earlier" | "later" | "next";

export const orderWords: ReadonlyMap<string, Order> = new Map<string, Order>([
	["before", "later"],
	["after", "earlier"],
	["following", "earlier"],
	["later", "next"],
	["then", "next"],
	["afterwards", "next"],
	["subsequently", "next"],
	["thereafter", "next"],
]);
