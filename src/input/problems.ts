import { lineAt, lineStarts, positionAt } from "../text/lines.ts";
import type { Place, Problem, Span } from "../types.ts";
import { byCodeUnits, byPlace } from "../values/place.ts";

/** A file as read. `file` is relative to the working directory, with forward slashes. */
export interface TextFile {
	readonly file: string;
	readonly text: string;
	readonly starts: readonly number[];
}

/** Where a setting, path or word was written. */
export interface Origin {
	readonly file: TextFile;
	readonly span: Span;
}

/** A string with the place where it was written. */
export interface Written extends Origin {
	readonly text: string;
}

/** What is wrong, without its place. */
export interface Fault {
	readonly rule: string;
	readonly message: string;
	readonly hint?: string | undefined;
	/** Default: `fatal`. */
	readonly severity?: Problem["severity"];
}

/** Longer lines are cut in `Problem.frame`. */
const frameLength = 2000;

export function textFile(file: string, text: string): TextFile {
	return { file, text, starts: lineStarts(text) };
}

/** A word from the command line or the defaults: it stands in no file, so it is its own. */
export function unplaced(text: string): Written {
	return { text, file: textFile(text, ""), span: { start: 0, end: 0 } };
}

export function startOf(file: TextFile): Origin {
	return { file, span: { start: 0, end: 0 } };
}

export function placeOf({ file, span }: Origin): Place {
	const from = positionAt(file.starts, span.start);
	if (span.end <= span.start) return { file: file.file, ...from };
	const to = positionAt(file.starts, span.end);
	return { file: file.file, ...from, endLine: to.line, endColumn: to.column };
}

export function problemAt(origin: Origin, fault: Fault): Problem {
	const place = placeOf(origin);
	const frame = lineAt(origin.file.text, origin.file.starts, place.line).slice(0, frameLength);
	return {
		...place,
		rule: fault.rule,
		severity: fault.severity ?? "fatal",
		message: fault.message,
		...(fault.hint !== undefined && { hint: fault.hint }),
		...(frame !== "" && { frame }),
	};
}

export const isWarning = ({ severity }: Problem): boolean => severity === "warning";

/** `claims/a.yaml:3:5`, for messages that point at a second place. */
export function sayPlace(origin: Origin): string {
	const { file, line, column } = placeOf(origin);
	return `${file}:${line}:${column}`;
}

/** By place, then rule. */
export function byPlaceAndRule(a: Problem, b: Problem): number {
	return byPlace(a, b) || byCodeUnits(a.rule, b.rule);
}
