import { askGit, textOf } from "./ask.ts";

/** What is not as it was; paths go from the folder, with forward slashes. */
export interface Earlier {
	/** Path → the file's bytes at the commit; `undefined` where it was not there. */
	readonly files: ReadonlyMap<string, Uint8Array | undefined>;
	/** Submodules that changed: what was in them is not known. */
	readonly modules: readonly string[];
}

/** Bytes of all earlier files together. */
const mostBytes = 256 * 2 ** 20;

/**
 * The files below the folder that are not as they were at the commit: committed since, staged, edited or new.
 * A file that was larger than `fileBytes`, or was a link, counts as one that was not there. A string says what is wrong.
 */
export async function earlierFiles(folder: string, commit: string, fileBytes: number): Promise<Earlier | string> {
	const [changed, added] = await Promise.all([askGit(folder, diff(commit)), askGit(folder, untracked)]);
	const failed = [changed, added].find(({ status }) => status !== 0);
	if (failed) return `git could not say what has changed: ${failed.complaint}`;
	const paths = changedPaths(textOf(changed.bytes));
	const blobs = await readBlobs(
		folder,
		paths.flatMap(({ blob }) => blob ?? []),
		fileBytes,
	);
	if (typeof blobs === "string") return blobs;
	return {
		files: new Map([
			...fields(textOf(added.bytes)).map((path) => [path, undefined] as const),
			...paths.map(({ path, blob }) => [path, blob === undefined ? undefined : blobs.get(blob)] as const),
		]),
		modules: paths.filter(({ isModule }) => isModule).map(({ path }) => path),
	};
}

const diff = (commit: string): readonly string[] => [
	"diff",
	...["--raw", "-z", "--no-abbrev", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--relative"],
	"--ignore-submodules=none",
	...[commit, "--", "."],
];

const untracked = ["ls-files", "-z", "--others", "--exclude-standard", "--", "."] as const;

const fields = (text: string): readonly string[] => text.split("\0").filter((field) => field !== "");

interface ChangedPath {
	readonly path: string;
	/** Id of its earlier content; absent where it was not there or no regular file. */
	readonly blob?: string;
	/** It is a repository of its own, now or then. */
	readonly isModule: boolean;
}

const moduleMode = "160000";

/** `:100644 100644 OLD NEW M`, then the path (git-diff(1), "raw output format"). */
function changedPaths(text: string): readonly ChangedPath[] {
	const all = fields(text);
	const paths = all.filter((_, at) => at % 2 === 1);
	return paths.map((path, at) => {
		const [mode = "", newMode, blob] = (all[2 * at] ?? "").slice(1).split(" ");
		const isModule = mode === moduleMode || newMode === moduleMode;
		return { path, isModule, ...(mode.startsWith("100") && blob !== undefined && { blob }) };
	});
}

/** Content by id. */
async function readBlobs(
	folder: string,
	ids: readonly string[],
	fileBytes: number,
): Promise<ReadonlyMap<string, Uint8Array> | string> {
	const wanted = await blobsUpTo(folder, ids, fileBytes);
	if (typeof wanted === "string") return wanted;
	const { status, bytes, complaint } = await askGit(folder, ["cat-file", "--batch"], lines([...wanted.keys()]));
	if (status !== 0) return `git could not read earlier files: ${complaint}`;
	const found = new Map<string, Uint8Array>();
	let at = 0;
	for (const [id, size] of wanted) {
		// A line with id, type and size; the content; a line break (git-cat-file(1), "batch output").
		const start = bytes.indexOf(10, at) + 1;
		found.set(id, bytes.subarray(start, start + size));
		at = start + size + 1;
	}
	return found;
}

const lines = (words: readonly string[]): string => words.map((word) => `${word}\n`).join("");

/** Ids of files that are not too large, with their sizes. */
async function blobsUpTo(
	folder: string,
	ids: readonly string[],
	fileBytes: number,
): Promise<ReadonlyMap<string, number> | string> {
	const { status, bytes, complaint } = await askGit(folder, ["cat-file", "--batch-check"], lines(ids));
	if (status !== 0) return `git could not find earlier files: ${complaint}`;
	const sizes = textOf(bytes).matchAll(/^([0-9a-f]+) blob (\d+)$/gm);
	const fitting = [...sizes]
		.map(([, id = "", size]) => [id, Number(size)] as const)
		.filter(([, size]) => size <= fileBytes);
	const total = fitting.reduce((sum, [, size]) => sum + size, 0);
	return total <= mostBytes ? new Map(fitting) : "Too much has changed since the base; run without --changed.";
}
