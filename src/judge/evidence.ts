import { lineStarts, positionAt } from "../text/lines.ts";
import type { Analysis, Comparison, EvidenceReport, FactReport, Source, Stance } from "../types.ts";
import { type Origins, originsOf } from "./voices/origins.ts";

/** A source with what was found out about it: what evidence needs to be shown. */
export interface Shelved {
	readonly source: Source;
	readonly analysis: Analysis;
	/** Offsets of its lines, for line and column. */
	readonly lines: readonly number[];
	/** Sources with the same number are one voice. */
	readonly origin: number;
}

/** The sources by id. */
export type Shelf = ReadonlyMap<string, Shelved>;

/** Puts the analysed sources on the shelf. */
export function shelve(
	sources: readonly Source[],
	analyses: ReadonlyMap<string, Analysis>,
	origins: Origins = originsOf(
		[...analyses.values()].map(({ document }) => document),
		sources,
	),
): Shelf {
	return new Map(
		sources.flatMap((source) => {
			const analysis = analyses.get(source.id);
			if (analysis === undefined) return [];
			return [
				[source.id, { source, analysis, lines: lineStarts(source.text), origin: origins.get(source.id) ?? 0 }] as const,
			];
		}),
	);
}

/** The words of the source that a comparison rests on: its sentence, with place and facts. */
export function evidenceOf(
	comparison: Comparison,
	{ source, analysis, lines }: Shelved,
	stance: Stance,
): EvidenceReport {
	const sentence = analysis.document.sentences[comparison.passage.sentence];
	const { start, end } = sentence ?? { start: 0, end: 0 };
	const { line, column } = positionAt(lines, start);
	const isStory = sentence?.role === "story" || sentence?.role === "caption";
	return {
		source: source.id,
		file: source.file,
		quote: source.text.slice(start, end),
		start,
		end,
		line,
		column,
		stance,
		...(!isStory && { boilerplate: true }),
		...(comparison.pinned === true && { pinned: true }),
		marks: comparison.marks,
		facts: factsOf(comparison, stance),
	};
}

function factsOf({ findings }: Comparison, stance: Stance): FactReport[] {
	return findings
		.filter(({ source, effect }) => source !== undefined && (stance !== "contradicts" || effect !== "supports"))
		.map(({ kind, claim, source, relation }) => ({ kind, claim, source: source ?? "", relation }));
}
