import type { Pin } from "../types.ts";
import { margin, type Page, paragraph } from "./layout.ts";
import { oneLine } from "./visible.ts";

/** The lines to put below a claim that settle its wording, in YAML; nothing where a quotation hides a character. */
export function pinOffer(pins: readonly Pin[], page: Page): string[] {
	const quotes = pins.map(({ quote }) => quote.replace(/\s+/g, " ").trim());
	if (quotes.length === 0 || quotes.some((quote) => oneLine(quote) !== quote)) return [];
	return [
		"",
		...paragraph("If these words say it, settle it: add this below the claim.", "  ", page),
		`${margin}evidence:`,
		...pins.flatMap(({ source }, at) => [
			`${margin}  - source: ${JSON.stringify(oneLine(source))}`,
			`${margin}    quote: ${JSON.stringify(quotes[at])}`,
		]),
	];
}
