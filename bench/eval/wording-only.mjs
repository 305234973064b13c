import { analyseClaim, compareClaim, loadReader, openLibrary, readFacts } from "../../dist/internals.js";
import { sourcesOf } from "./checked.mjs";

/**
 * @import { Answer, Row } from "./figures.mjs"
 * @import { Library } from "../../src/compare/library.ts"
 */

/**
 * What the verdicts would be if nothing but the wording counted: `supported` where some sentence carries at least that share
 * of each part's words, whatever numbers, names, dates or denials say. It shows what the guards are for.
 * @param {readonly Row[]} rows
 * @param {number} least share of the wording, 0 to 1
 * @param {string} [seeds] folder; the repository's own by default
 * @returns {Promise<Answer[]>}
 */
export async function wordingAnswers(rows, least, seeds) {
	const read = await loadReader();
	const { sources, config } = await sourcesOf(rows, seeds);
	/** @param {string} [doc] */
	const open = (doc) => {
		const wanted = sources.filter((source) => doc === undefined || source.text === doc);
		return openLibrary(
			wanted.map((source) => readFacts(read(source), config)),
			config,
		);
	};
	/** @type {Map<string | undefined, Library>} */
	const libraries = new Map();
	return rows.map((row) => {
		const library = libraries.get(row.doc) ?? open(row.doc);
		libraries.set(row.doc, library);
		const claim = analyseClaim(readFacts(read({ id: row.id, text: row.claim }), config), library);
		const isCarried = compareClaim(claim, library).every(({ comparisons }) =>
			comparisons.some(({ score }) => score >= least),
		);
		return { row, verdict: isCarried ? "supported" : "unsupported", message: "", quotes: [] };
	});
}
