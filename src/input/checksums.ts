import type { Project, Source } from "../types.ts";
import { listingsIn } from "./catalogue.ts";
import { editYaml } from "./edit/edit.ts";
import type { Edit } from "./edit/edits.ts";
import { readText, shownPath } from "./files.ts";
import { realRoot } from "./globs.ts";
import { textFile, unplaced } from "./problems.ts";
import { parseYaml } from "./yaml.ts";

/** A listed source whose checksum is not, or no longer, the catalogue's. */
export interface Moved {
	readonly id: string;
	readonly sha256: string;
	/** The checksum before; absent where there was none. */
	readonly was?: string;
}

/** The catalogue with the checksums of the texts as they are, or why it cannot be changed. */
export type Refreshed =
	| { readonly text: string; readonly moved: readonly Moved[]; readonly reason?: never }
	| { readonly reason: string };

/** Writes nothing. Only `sha256` keys change; a catalogue in which anything is wrong is left alone. */
export function refreshChecksums(cwd: string, { config, problems, sources }: Project): Refreshed {
	const file = config.catalogue;
	const fault = problems.find((problem) => problem.file === file && problem.severity !== "warning");
	if (fault) return { reason: `line ${fault.line} has a fault (${fault.rule}); mend it first` };
	const root = realRoot(cwd);
	if (root === undefined) return { reason: `there is no folder ${cwd}` };
	const read = readText({ root, fileBytes: config.limits.fileBytes }, file, unplaced(file));
	if (read.file === undefined) return { reason: read.problem.message };
	const byFile = new Map(sources.map((source) => [source.file, source]));
	return refreshed(file, read.file.text, (path) => byFile.get(shownPath(root, path)));
}

function refreshed(file: string, text: string, sourceAt: (path: string) => Source | undefined): Refreshed {
	const { tree } = parseYaml(textFile(file, text));
	const entries = (tree ? listingsIn(tree) : []).map((listing, at) => ({ at, source: sourceAt(listing.path) }));
	const moves = entries.flatMap(({ at, source }) => {
		const moved = source && movedOf(source);
		return moved ? [{ moved, edit: editOf(moved, at) }] : [];
	});
	const edited = editYaml(
		text,
		moves.map(({ edit }) => edit),
	);
	const [refusal] = edited.refused;
	if (refusal) return { reason: `its checksums cannot be changed (${refusal.reason}); write them by hand` };
	return { text: edited.text, moved: moves.map(({ moved }) => moved) };
}

function movedOf({ id, sha256, recordedSha256: was }: Source): Moved | undefined {
	if (sha256 === undefined || sha256 === was) return undefined;
	return { id, sha256, ...(was !== undefined && { was }) };
}

function editOf({ sha256, was }: Moved, at: number): Edit {
	const path = ["sources", at];
	if (was === undefined) return { is: "insert", path, key: "sha256", value: sha256 };
	return { is: "replace", path: [...path, "sha256"], start: 0, end: was.length, instead: sha256 };
}
