import { lstatSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { StarterFile } from "./starter.ts";

/** What became of a starter file: made, or why it was left alone. */
export interface Placed {
	readonly path: string;
	readonly kept?: string;
}

/** Makes the files that are missing in a folder; with `dry` it only says what it would do. Throws the system's errors. */
export function placeFiles(folder: string, files: readonly StarterFile[], dry: boolean): readonly Placed[] {
	const root = realpathSync(folder);
	const reasons = files.map((file) => reasonAgainst(root, file));
	return files.map((file, at) => {
		const kept = reasons[at];
		if (kept !== undefined) return { path: file.path, kept };
		if (!dry) place(root, file);
		return { path: file.path };
	});
}

function reasonAgainst(root: string, { path, belongs }: StarterFile): string | undefined {
	if (isThere(join(root, path))) return "it is there already";
	if (!staysInside(root, path)) return "its folder leads out of this one";
	if (belongs === "example" && hasProject(root)) return "there are claims or sources already";
	if (belongs === "repository" && isBelowRepository(root))
		return "it belongs at the root of the repository: run it there";
	return undefined;
}

/** Links count, also those that lead nowhere. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const hasProject = (root: string): boolean =>
	isThere(join(root, "factlint.config.yaml")) || ["claims", "seeds"].some((name) => !isEmpty(join(root, name)));

function isEmpty(path: string): boolean {
	return !isThere(path) || (lstatSync(path).isDirectory() && readdirSync(path).length === 0);
}

/** The nearest folder that exists on the way to the file, all links resolved, is in the root. */
function staysInside(root: string, path: string): boolean {
	let folder = dirname(join(root, path));
	while (!isThere(folder)) folder = dirname(folder);
	try {
		return !relative(root, realpathSync(folder)).startsWith("..");
	} catch {
		return false;
	}
}

/** One of the folders above is a repository, and this one is not. */
function isBelowRepository(root: string): boolean {
	let folder = root;
	while (!isThere(join(folder, ".git"))) {
		const above = resolve(folder, "..");
		if (above === folder) return false;
		folder = above;
	}
	return folder !== root;
}

/** `wx`: never writes over what came there meanwhile, nor through a link. */
function place(root: string, { path, text, program }: StarterFile): void {
	const target = join(root, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text, { flag: "wx", mode: program === true ? 0o755 : 0o644 });
}
