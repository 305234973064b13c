import type { Disagreement, DisagreementRow } from "../judge/conflict/disagreements.ts";
import { jsonPage } from "./json-page.ts";

/** What sources disagree about, for programs. The order of the keys is fixed; ends in a line break. */
export function disagreementsJson(found: readonly Disagreement[], sources: number): string {
	const page = { version: 1, sources, conflicts: found.map(disagreement) };
	return jsonPage(page);
}

const disagreement = ({ kind, why, rows }: Disagreement) => ({ kind, why, rows: rows.map(row) });

const row = (one: DisagreementRow) => ({
	source: one.source,
	file: one.file,
	line: one.line,
	column: one.column,
	start: one.start,
	end: one.end,
	published: one.published,
	value: one.value,
	quote: one.quote,
	sentence: one.sentence,
	also: one.also,
});
