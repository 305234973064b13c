/** Levels of annotations that GitHub Actions knows. */
export type Level = "error" | "warning" | "notice";

/** One annotation, in the words of `@actions/core`. */
export interface Annotation {
	readonly level: Level;
	readonly title: string;
	readonly message: string;
	readonly file?: string;
	readonly startLine?: number;
	readonly endLine?: number;
	readonly startColumn?: number;
	readonly endColumn?: number;
}

const escapeData = (text: string): string =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * The line that makes the runner annotate: `::error file=…,line=…::message`. The same bytes as `@actions/core` writes (a
 * test holds them side by side); that package takes longer to load than a small check takes to run.
 * Source: GitHub's documentation of workflow commands, and actions/toolkit, packages/core/src/command.ts.
 */
export function workflowCommand(annotation: Annotation): string {
	const properties = [
		["title", annotation.title],
		["file", annotation.file],
		["line", annotation.startLine],
		["endLine", annotation.endLine],
		["col", annotation.startColumn],
		["endColumn", annotation.endColumn],
	] as const;
	const given = properties.flatMap(([name, value]) => (value ? [`${name}=${escapeProperty(String(value))}`] : []));
	return `::${annotation.level} ${given.join(",")}::${escapeData(annotation.message)}\n`;
}
