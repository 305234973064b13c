import type { Problem } from "../types.ts";
import type { Listing } from "./catalogue.ts";
import { problemAt } from "./problems.ts";
import { nearestWord } from "./suggest.ts";

/**
 * A `syndicatedFrom` that looks like the id of a source but is none: any name may be an agency, but a slip
 * would count one voice as two.
 */
export function misspeltOrigins(listings: readonly Listing[], ids: readonly string[]): readonly Problem[] {
	const known = new Set([...ids, ...listings.map(({ id }) => id.text)]);
	return listings.flatMap(({ syndicatedFrom }) => {
		if (syndicatedFrom === undefined || known.has(syndicatedFrom.text)) return [];
		const meant = nearestWord(syndicatedFrom.text, [...known]);
		if (meant === undefined) return [];
		return problemAt(syndicatedFrom, {
			rule: "unknown-source",
			severity: "warning",
			message: `There is no source \`${syndicatedFrom.text.slice(0, 80)}\`; it is taken for the name of an agency.`,
			hint: `Did you mean \`${meant}\`?`,
		});
	});
}
