import fastGlob from "fast-glob";
import type { Problem } from "../types.ts";
import { kindOf } from "./files.ts";
import { problemAt, startOf, textFile } from "./problems.ts";
import { searchOptions } from "./search-options.ts";

/** Links to folders that a search would go through if they were folders; the pattern's fixed beginning may be one. */
export async function linkedFolders(root: string, glob: string, ignore: readonly string[]): Promise<readonly string[]> {
	const entries = await fastGlob.glob([...foldersOf(glob)], {
		...searchOptions(root, ignore),
		objectMode: true,
	});
	const links = entries.filter(({ dirent }) => dirent.isSymbolicLink());
	return links.map(({ path }) => path).filter((path) => kindOf(root, path) === "folder");
}

/** The patterns of the folders on the way: `drafts/*` and `drafts/*\/**` for `drafts/*\/**\/*.yaml`. */
function foldersOf(glob: string): readonly string[] {
	// A slash between braces does not part folders.
	const steps = glob.split(/\/(?![^{]*\})/);
	const ways = steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/"));
	return ways.filter((way) => fastGlob.isDynamicPattern(way));
}

export function linkedFolder(path: string): Problem {
	return problemAt(startOf(textFile(path, "")), {
		rule: "linked-folder",
		severity: "warning",
		message: `\`${path}\` is a link to a folder: what is in it is not read.`,
		hint: "Put the folder itself here, or name where it leads under `claims` or `sources` in factlint.config.yaml.",
	});
}
