import type { Explanation } from "../judge/explanation.ts";
import { margin, type Page, paragraph } from "./layout.ts";
import { oneLine } from "./visible.ts";

/** Differences that are listed; who pins over more has read none of them. */
const mostVouched = 5;

/**
 * The lines to put below a claim that settle its wording, in YAML, and what the editor then vouches for; nothing where a quotation
 * hides a character.
 */
export function pinOffer(explanation: Explanation, page: Page): string[] {
	const { pins = [] } = explanation;
	const quotes = pins.map(({ quote }) => quote.replace(/\s+/g, " ").trim());
	if (quotes.length === 0 || quotes.some((quote) => oneLine(quote) !== quote)) return [];
	const open = vouchedFor(explanation).slice(0, mostVouched);
	return [
		"",
		...(open.length === 0
			? []
			: paragraph("What the program does not find, and whoever pins these words vouches for:", "  ", page)),
		...open.flatMap((message) => paragraph(`- ${message}`, margin, page)),
		...paragraph("If these words say it, settle it: add this below the claim.", "  ", page),
		`${margin}evidence:`,
		...pins.flatMap(({ source }, at) => [
			`${margin}  - source: ${JSON.stringify(oneLine(source))}`,
			`${margin}    quote: ${JSON.stringify(quotes[at])}`,
		]),
	];
}

/** What stands open in the passages offered: the pins settle it. */
function vouchedFor({ parts, pins = [] }: Explanation): readonly string[] {
	const passages = parts
		.flatMap((part) => part.passages)
		.filter(({ source, quote }) => pins.some((pin) => pin.source === source && pin.quote === quote));
	const messages = passages.flatMap(({ findings, missing }) => {
		const blocks = findings.filter(({ effect }) => effect === "blocks").map(({ message }) => message);
		const words = missing.filter((word) => !blocks.some((message) => message.includes(`“${word}”`)));
		return [...blocks, ...words.map((word) => `nothing here says “${word}”`)];
	});
	return [...new Set(messages)];
}
