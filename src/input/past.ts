import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Project } from "../types.ts";
import { configFile } from "./defaults.ts";
import { isInside, shownPath } from "./files.ts";
import { type Earlier, earlierFiles } from "./git/earlier.ts";
import { realRoot } from "./globs.ts";
import { type LoadOptions, loadProject } from "./project.ts";

/**
 * A project as it was at a commit: the files that the present one was read from, those that have changed since in their
 * earlier state. They are put into a folder of their own, so that the same code reads them. A string says what is wrong.
 */
export async function loadPast(present: Project, options: LoadOptions, commit: string): Promise<Project | string> {
	const root = realRoot(options.cwd);
	if (root === undefined) return `There is no folder \`${options.cwd}\`.`;
	const earlier = await earlierFiles(root, commit, present.config.limits.fileBytes);
	if (typeof earlier === "string") return earlier;
	const folder = mkdtempSync(join(tmpdir(), "factlint-past-"));
	try {
		const config = shownPath(root, options.config ?? configFile);
		for (const file of [config, ...filesOf(present)]) copyEarlier({ from: root, to: folder }, file, earlier);
		for (const [path, bytes] of earlier.files) writeInto(folder, path, bytes);
		return await loadProject(movedTo(folder, root, options));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The project of a repository that has no commit yet: everything in it is new. */
export const emptyPast = (present: Project): Project => ({ ...present, claims: [], sources: [], problems: [] });

const filesOf = ({ claims, sources, config }: Project): readonly string[] => [
	config.catalogue,
	...new Set([...claims.map(({ place }) => place.file), ...sources.map(({ file }) => file)]),
];

/** A file that did not change by itself: as it is now, or, when it is a link, as that to which it leads was. */
function copyEarlier(way: { readonly from: string; readonly to: string }, file: string, earlier: Earlier): void {
	if (earlier.files.has(file)) return;
	try {
		const real = realpathSync(join(way.from, file));
		const target = shownPath(way.from, real);
		if (earlier.modules.some((module) => target.startsWith(`${module}/`))) return;
		writeInto(way.to, file, earlier.files.has(target) ? earlier.files.get(target) : readFileSync(real));
	} catch {
		// A file that went away, or is no file: the present project says so.
	}
}

function writeInto(folder: string, path: string, bytes: Uint8Array | undefined): void {
	if (bytes === undefined || !isInside(folder, path)) return;
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), bytes);
}

/** The same wishes for the other folder. A configuration from elsewhere stays where it is. */
function movedTo(folder: string, root: string, options: LoadOptions): LoadOptions {
	const { config, claims, sources } = options;
	const moved = (pattern: string) => (pattern.startsWith(`${root}/`) ? pattern.slice(root.length + 1) : pattern);
	return {
		...options,
		cwd: folder,
		...(config !== undefined && { config: isInside(root, config) ? shownPath(root, config) : resolve(root, config) }),
		...(claims && { claims: claims.map(moved) }),
		...(sources && { sources: sources.map(moved) }),
	};
}
