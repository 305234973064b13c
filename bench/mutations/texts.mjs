import { readFileSync } from "node:fs";

/**
 * Some of the documents of a set as sources, each once.
 * @param {string} file JSONL with the text in `doc`
 * @param {number} from
 * @param {number} to
 */
export function textsIn(file, from, to) {
	const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
	return [...new Set(rows.flatMap((line) => JSON.parse(line).doc ?? []))]
		.slice(from, to)
		.map((text, index) => ({ id: `d${index}`, file: `d${index}.txt`, text, boilerplate: [] }));
}
