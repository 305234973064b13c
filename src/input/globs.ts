import { realpathSync, statSync } from "node:fs";
import fastGlob from "fast-glob";
import type { Problem } from "../types.ts";
import { byCodeUnits } from "../values/place.ts";
import { isInside, kindOf, shownPath } from "./files.ts";
import { linkedFolder, linkedFolders } from "./linked-folders.ts";
import { type Fault, problemAt, type Written } from "./problems.ts";
import { searchOptions } from "./search-options.ts";

/** Paths relative to the root, sorted by code units, each once; and what was wrong with the patterns. */
export interface Found {
	readonly files: readonly string[];
	readonly problems: readonly Problem[];
	/** Patterns that match nothing. */
	readonly empty: readonly Written[];
}

/** A search: below `root`, for files that one of the patterns names; a folder stands for all files in it with these endings. */
export interface Search {
	readonly root: string;
	readonly patterns: readonly Written[];
	readonly endings: string;
}

/** Files that match the patterns. A pattern that begins with `!` takes files away. */
export async function findFiles(search: Search): Promise<Found> {
	const ignore = search.patterns.filter(({ text }) => text.startsWith("!")).map(({ text }) => text.slice(1));
	const wanted = search.patterns.filter(({ text }) => !text.startsWith("!"));
	const found: One[] = [];
	for (const pattern of wanted) found.push(await findOne(search, pattern, ["**/node_modules/**", ...ignore]));
	const links = new Set(found.flatMap(({ links = [] }) => links));
	const problems = [...found.flatMap(({ problem }) => problem ?? []), ...[...links].map(linkedFolder)];
	const files = [...new Set(found.flatMap(({ files }) => files))].sort(byCodeUnits);
	return {
		files,
		problems,
		empty: found.flatMap(({ files, problem, pattern }) => (files.length || problem ? [] : pattern)),
	};
}

interface One {
	readonly pattern: Written;
	readonly files: readonly string[];
	readonly problem?: Problem;
	/** Links to folders on the way, which are not walked through. */
	readonly links?: readonly string[];
}

async function findOne(search: Search, pattern: Written, ignore: readonly string[]): Promise<One> {
	const fault = refusal(search.root, pattern.text);
	if (fault !== undefined) return { pattern, files: [], problem: problemAt(pattern, fault) };
	const kind = kindOf(search.root, pattern.text);
	const path = shownPath(search.root, pattern.text);
	if (kind === "file") return { pattern, files: [path] };
	const glob =
		kind === "folder"
			? `${fastGlob.escapePath(path || ".")}/**/*${search.endings}`
			: globFor(search.root, pattern.text);
	const [files, links] = await Promise.all([
		glob1(search.root, glob, ignore),
		linkedFolders(search.root, glob, ignore),
	]);
	return { pattern, files, links };
}

/** Absolute patterns below the root become relative ones. */
function globFor(root: string, pattern: string): string {
	const slashed = root.replaceAll("\\", "/");
	const relative = pattern.startsWith(`${slashed}/`) ? pattern.slice(slashed.length + 1) : pattern;
	return relative.replace(/^(?:\.\/)+/, "");
}

/** Links are listed but not walked through: what they lead to is checked when it is read. */
async function glob1(root: string, glob: string, ignore: readonly string[]): Promise<readonly string[]> {
	const paths = await fastGlob.glob(glob, searchOptions(root, ignore));
	return paths.filter((path) => kindOf(root, path) !== "folder");
}

/** Why a pattern is not even tried: it leads out of the directory, or could take for ever. */
function refusal(root: string, pattern: string): Fault | undefined {
	const path = pattern.replaceAll("\\", "/");
	const fixed = path.split(/[*?{[]/)[0] ?? "";
	if (!isInside(root, fixed) || (path !== fixed && path.split("/").includes(".."))) {
		return {
			rule: "outside-directory",
			message: `\`${pattern}\` leads outside the working directory.`,
			hint: "Only files below the working directory are read.",
		};
	}
	if (!tooCostly(pattern)) return undefined;
	return {
		rule: "bad-pattern",
		message: `The pattern \`${pattern.slice(0, 80)}\` is too complicated.`,
		hint: "Use several simpler patterns.",
	};
}

/** Braces multiply, and every star of a path's part can be tried at every letter. */
function tooCostly(pattern: string): boolean {
	const groups = pattern.split("{").length - 1;
	const choices = pattern.split(",").length;
	const stars = Math.max(...pattern.split("/").map((part) => part.split("*").length - 1));
	return pattern.length > 500 || stars > 4 || (groups > 0 && pattern.includes("..")) || choices ** groups > 1000;
}

/** The working directory with all links resolved. */
export function realRoot(directory: string): string | undefined {
	try {
		const root = realpathSync(directory);
		return statSync(root).isDirectory() ? root : undefined;
	} catch {
		return undefined;
	}
}
