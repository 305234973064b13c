import type { Options } from "fast-glob";

/** How folders are searched: links are listed, never walked through, and patterns that could take for ever are not understood. */
export const searchOptions = (root: string, ignore: readonly string[]) =>
	({
		cwd: root,
		ignore: [...ignore],
		onlyFiles: false,
		followSymbolicLinks: false,
		extglob: false,
		dot: false,
		suppressErrors: true,
	}) satisfies Options;
