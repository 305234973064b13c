import type { Problem } from "../types.ts";
import { margin, type Page, paragraph, quoted, quotedWidth, severityInk, severityWidth } from "./layout.ts";
import { oneLine, visible } from "./visible.ts";
import { displayWidth } from "./wrap.ts";

/** A problem of the input, with the line it stands in. */
export function problemLines(problem: Problem, page: Page): string[] {
	const { style } = page;
	return [
		`  ${style.paint(severityInk[problem.severity], problem.severity.padEnd(severityWidth))}${style.paint("strong", problem.rule)}`,
		...paragraph(problem.message, "  ", page),
		"",
		margin + style.paint("faint", placeOf(problem)),
		...(problem.frame === undefined ? [] : quoted(frameLines(problem, problem.frame, page), page)),
		...(problem.hint === undefined ? [] : ["", ...paragraph(problem.hint, `${margin}hint: `, page)]),
	];
}

/** What is wrong with a whole file, or with one that is not there, stands in no line of it. */
function placeOf({ file, line, column, frame }: Problem): string {
	const whole = frame === undefined && line === 1 && column === 1;
	return whole ? oneLine(file) : `${oneLine(file)}:${line}:${column}`;
}

/** The line itself, or the part of it around the column, and a caret below. */
function frameLines(problem: Problem, frame: string, page: Page): string[] {
	const width = quotedWidth(page);
	const column = Math.max(0, Math.min(problem.column - 1, frame.length));
	const start = windowStart(frame, column, width);
	const left = visible(frame.slice(start, column));
	const line = fitting(visible(frame.slice(start)), width);
	const length = displayWidth(visible(frame.slice(column, endIn(problem, frame))));
	const caret = "^".repeat(Math.max(1, Math.min(length, width - displayWidth(left))));
	return [line.trimEnd(), " ".repeat(displayWidth(left)) + page.style.paint("bad", caret)];
}

/** Where the place ends in its line; one character on where nobody knows. */
function endIn(problem: Problem, frame: string): number {
	if (problem.endColumn === undefined) return problem.column;
	return (problem.endLine ?? problem.line) > problem.line ? frame.length : problem.endColumn - 1;
}

/** Lines are shown from their first word; long ones from half a page before the column. */
function windowStart(frame: string, column: number, width: number): number {
	const indent = frame.length - frame.trimStart().length;
	const first = Math.min(indent, column);
	const nearest = Math.max(first, column - Math.floor(width / 2));
	for (let start = nearest; start < column; start += 1)
		if (displayWidth(visible(frame.slice(start, column))) <= width / 2) return start;
	return column;
}

function fitting(text: string, width: number): string {
	let shown = "";
	let used = 0;
	for (const character of text) {
		used += displayWidth(character);
		if (used > width) return shown;
		shown += character;
	}
	return shown;
}
