import type { Moved } from "../input/checksums.ts";
import { counted } from "../judge/phrasing.ts";
import type { ChecksumState, SourceEntry } from "../judge/sources/list.ts";
import { sayResting } from "../judge/sources/resting.ts";
import { margin, type Page, paragraph } from "./layout.ts";
import type { Ink } from "./style.ts";
import { clip, oneLine, withoutCommands } from "./visible.ts";
import { displayWidth } from "./wrap.ts";

/** More ids than this are not listed below a source. */
const mostIds = 12;
/** Columns of names; what is longer is cut. */
const widestName = 28;
const gap = "  ";

const checksumInk: Readonly<Record<ChecksumState, Ink>> = { recorded: "good", changed: "caution", none: "faint" };

/** A row of the table: its words by column, and how they are painted. */
interface Row {
	readonly cells: readonly string[];
	readonly inks: readonly (Ink | undefined)[];
}

/** The sources for people, those of one voice together. Ends in a line break. */
export function sourceTable(entries: readonly SourceEntry[], page: Page): string {
	const sorted = entries.toSorted((a, b) => a.origin - b.origin);
	const rows = [heading, ...sorted.map(rowOf)];
	const widths = heading.cells.map((_, column) =>
		Math.max(...rows.map(({ cells }) => displayWidth(cells[column] ?? ""))),
	);
	const [head = "", ...lines] = rows.map((row) => rowLine(row, widths, page));
	const blocks = sorted.flatMap((entry, at) => [lines[at] ?? "", ...details(entry, page)]);
	return ended([head, ...blocks, "", ...summary(entries, page)]);
}

const columns = ["source", "published", "agency", "voice", "checksum", "claims"] as const;
const heading: Row = { cells: columns, inks: columns.map(() => "faint") };

function rowOf({ id, published, agency, origin, checksum, claims }: SourceEntry): Row {
	const cells = [name(id), published ?? "-", name(agency ?? "-"), String(origin), checksum, String(claims.length)];
	return { cells, inks: ["strong", undefined, undefined, undefined, checksumInk[checksum], undefined] };
}

function name(text: string): string {
	return clip(oneLine(text), widestName);
}

/** On a narrow page the last columns go to lines of their own. */
function rowLine({ cells, inks }: Row, widths: readonly number[], { style, width }: Page): string {
	const lines: string[] = [];
	let used = 0;
	cells.forEach((cell, column) => {
		const wide = widths[column] ?? 0;
		const breaks = used > 0 && used + gap.length + wide > width;
		const before = lines.length === 0 || breaks ? (breaks ? margin : "") : gap;
		const ink = inks[column];
		const padded = cell + " ".repeat(Math.max(0, wide - displayWidth(cell)));
		const painted = ink === undefined ? padded : style.paint(ink, cell) + padded.slice(cell.length);
		if (lines.length === 0 || breaks) lines.push(before + painted);
		else lines.push((lines.pop() ?? "") + before + painted);
		used = breaks ? margin.length + wide : used + before.length + wide;
	});
	return lines.map((line) => line.trimEnd()).join("\n");
}

function details(entry: SourceEntry, page: Page): string[] {
	const { file, publisher, syndicatedFrom, credits, claims } = entry;
	const about = [
		file,
		...(publisher === undefined ? [] : [publisher]),
		...(syndicatedFrom === undefined ? [] : [`copy of ${syndicatedFrom}`]),
		...(credits.length === 0 ? [] : [`names ${credits.join(", ")} as its agency`]),
	];
	return [...paragraph(about.join(" · "), margin, page), ...idLines(claims, page)];
}

function idLines(claims: readonly string[], page: Page): string[] {
	if (claims.length === 0) return [];
	const rest = claims.length - mostIds;
	const ids = claims.slice(0, mostIds).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
	return paragraph(ids, `${margin}claims: `, page);
}

function summary(entries: readonly SourceEntry[], page: Page): string[] {
	const voices = new Set(entries.map(({ origin }) => origin)).size;
	const unused = entries.filter(({ claims }) => claims.length === 0).map(({ id }) => id);
	const changed = entries.filter(({ checksum }) => checksum === "changed").map(({ id }) => id);
	return [
		`${counted(entries.length, "source")}, ${counted(voices, "independent voice")}`,
		...(unused.length === 0 ? [] : paragraph(unused.join(", "), "No claim rests on: ", page)),
		...(changed.length === 0
			? []
			: paragraph(`${changed.join(", ")} (after a look at the claims: factlint sources --update)`, "Changed: ", page)),
	];
}

/** What `--update` wrote: each text that moved, with the claims that rest on it. */
export function movedLines(moved: readonly Moved[], entries: readonly SourceEntry[], page: Page): string {
	const resting = new Map(entries.map(({ id, claims }) => [id, claims]));
	const lines = moved.flatMap(({ id, was }) => {
		const said = `${oneLine(id)}: ${was === undefined ? "its first checksum" : `changed; ${sayResting(resting.get(id) ?? [])}`}`;
		return paragraph(said, "  ", page);
	});
	return ended(lines);
}

function ended(lines: readonly string[]): string {
	return withoutCommands(`${lines.join("\n")}\n`);
}
