import type { Place, Span } from "../../types.ts";
import { outsideRepository, pathUri, repositoryPath } from "../path.ts";

/** The root of the repository, under the name that code hosts know. Whoever reads the report knows where it is. */
export const root = "%SRCROOT%";

/** Words of a file, and where they begin. */
export interface Words extends Span {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly quote: string;
}

/** Where a file is: below the root wherever it can be. */
export function artifactLocation(folder: string, file: string) {
	const path = repositoryPath(folder, file);
	return outsideRepository(path) ? { uri: pathUri(path) } : { uri: pathUri(path), uriBaseId: root };
}

/** A place with what is known of its end; both sides count columns in UTF-16 code units, the end exclusive. */
export const placeLocation = (folder: string, place: Place) => ({
	physicalLocation: {
		artifactLocation: artifactLocation(folder, place.file),
		region: {
			startLine: place.line,
			startColumn: place.column,
			...(place.endLine === undefined ? {} : { endLine: place.endLine }),
			...(place.endColumn === undefined ? {} : { endColumn: place.endColumn }),
		},
	},
});

/** A quotation with its own words. */
export const wordsLocation = (folder: string, words: Words) => ({
	physicalLocation: {
		artifactLocation: artifactLocation(folder, words.file),
		region: {
			startLine: words.line,
			startColumn: words.column,
			...endOf(words),
			charOffset: words.start,
			charLength: words.quote.length,
			snippet: { text: words.quote },
		},
	},
});

function endOf({ line, column, quote }: Words) {
	const lines = quote.split("\n");
	const last = lines.at(-1) ?? "";
	return { endLine: line + lines.length - 1, endColumn: (lines.length > 1 ? 1 : column) + last.length };
}
