import { lineStarts, positionAt } from "../text/lines.ts";
import { isStory } from "../text/roles.ts";
import type { Analysis, Comparison, EvidenceReport, FactReport, Source, Span, Stance } from "../types.ts";
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

/** Both rest on one sentence of one source. */
export function isSamePassage({ passage: a }: Comparison, { passage: b }: Comparison): boolean {
	return a.source === b.source && a.sentence === b.sentence;
}

/** Words of a source, with their place. */
export interface Citation extends Span {
	readonly source: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Exact words of the file: `text.slice(start, end)`. */
	readonly quote: string;
}

export function cite({ source, lines }: Shelved, { start, end }: Span): Citation {
	const quote = source.text.slice(start, end);
	return { source: source.id, file: source.file, quote, start, end, ...positionAt(lines, start) };
}

/** The words of the source that a comparison rests on: its sentence, with place and facts. */
export function evidenceOf(comparison: Comparison, shelved: Shelved, stance: Stance): EvidenceReport {
	const sentence = shelved.analysis.document.sentences[comparison.passage.sentence];
	return {
		...cite(shelved, sentence ?? { start: 0, end: 0 }),
		stance,
		...(!isStory(sentence?.role) && { boilerplate: true }),
		...(comparison.pinned === true && { pinned: true }),
		marks: comparison.marks,
		facts: factsOf(comparison, stance),
	};
}

function factsOf({ findings }: Comparison, stance: Stance): FactReport[] {
	return findings
		.filter(({ source, effect }) => source !== undefined && (stance !== "contradicts" || effect !== "supports"))
		.map(({ kind, claim, source, relation, effect }) => ({ kind, claim, source: source ?? "", relation, effect }));
}
