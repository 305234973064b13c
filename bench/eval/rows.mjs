import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** @import { Row } from "./figures.mjs" */

/**
 * The rows of a set that count: duplicates of other sets and rows with two labels are marked in it, and left out.
 * @param {string} file JSONL, or a `.txt` of texts with their claims
 * @param {{ split?: string | undefined, limit?: number | undefined }} options
 * @returns {Row[]}
 */
export function rowsOf(file, { split, limit = Number.POSITIVE_INFINITY }) {
	const text = readFileSync(file, "utf8");
	const rows = file.endsWith(".txt") ? claimsIn(text, basename(file, ".txt")) : linesIn(text);
	return rows
		.filter((row) => split === undefined || row.split === split)
		.filter((row) => !row.meta?.duplicate_of && !row.meta?.label_clash)
		.slice(0, limit);
}

/**
 * @param {string} text
 * @returns {Row[]}
 */
function linesIn(text) {
	return text
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}

/**
 * Texts, each with its claims behind it: a line with "+ " and a true one, or "- " and a wrong one. A set that has lines with "? " as
 * well tells three cases: true, false by the text, and neither said nor denied there.
 * @param {string} text
 * @param {string} name begins the ids
 * @returns {Row[]}
 */
export function claimsIn(text, name) {
	/** @type {Row[]} */
	const rows = [];
	/** @type {string[]} */
	let doc = [];
	let isRead = false;
	const wrong = /^\? /m.test(text) ? "contradicted" : "not_supported";
	text.split("\n").forEach((line, index) => {
		const label = { "+ ": "supported", "- ": wrong, "? ": "unsupported" }[line.slice(0, 2)];
		const isClaim = label !== undefined;
		if (isClaim) rows.push({ id: `${name}:${index + 1}`, claim: line.slice(2), label, doc: doc.join("\n").trim() });
		else if (isRead) doc = [line];
		else doc.push(line);
		isRead = isClaim;
	});
	return rows;
}
