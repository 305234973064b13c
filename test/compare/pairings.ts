import { analyseClaim, type Library, openLibrary } from "../../src/compare/library.ts";
import { align } from "../../src/compare/links/align.ts";
import { wholeParts } from "../../src/compare/parts/parts.ts";
import { readFacts } from "../../src/facts/kinds.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Analysis, Pairing, Source } from "../../src/types.ts";
import { sourceOf } from "./projects.ts";

const read = await loadReader();

/** The analysed sources. */
export function libraryOf(...sources: readonly Source[]): Library {
	return openLibrary(
		sources.map((source) => readFacts(read(source), defaults)),
		defaults,
	);
}

/** A claim read against a library. */
export function analysisOf(claim: string, library: Library): Analysis {
	return analyseClaim(readFacts(read({ id: "claim", text: claim }), defaults), library);
}

/** The whole claim beside each sentence of a text, in order. */
export function pairingsOf(claim: string, text: string, published?: string): readonly Pairing[] {
	const library = libraryOf(sourceOf("story", text, published));
	const analysis = analysisOf(claim, library);
	const source = library.analyses.get("story");
	return wholeParts(analysis).flatMap((part) =>
		(source === undefined ? [] : source.document.sentences).flatMap((sentence) =>
			source === undefined ? [] : [align({ claim: analysis, part, source, sentence }, library.index.rarity)],
		),
	);
}
