import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

/** Keeps an eye on folders. */
export interface Lookout {
	/** Watches these from now on, and nothing else. True when some of it was not watched before: look again. */
	readonly cover: (ground: Ground) => boolean;
	readonly close: () => void;
}

/** Absolute paths. */
export interface Ground {
	/** Folders with all that is in them. */
	readonly trees: readonly string[];
	/** Files that may come and go. */
	readonly files: readonly string[];
}

/** Milliseconds between two looks where the system does not tell of changes. */
const pollingTime = 1000;
/** More folders than this are not watched one by one. */
const mostFolders = 1000;

/**
 * Calls `changed` when something in the folders changes. Each folder is watched by itself: watching whole trees walks into
 * `node_modules`, and Node 20 on Linux loses folders that come and go. Where that fails, it calls every second instead.
 */
export function openLookout(changed: () => void): Lookout {
	const posts = new Map<string, FSWatcher>();
	const poll = openPoll(changed);
	const abandon = (folder: string) => {
		posts.get(folder)?.close();
		posts.delete(folder);
	};
	const post = (folder: string): boolean => {
		try {
			// Another folder may have taken the place of this one: after a "rename" it has to be watched anew.
			const tell = (event: string) => {
				if (event !== "change") abandon(folder);
				changed();
			};
			posts.set(
				folder,
				watch(folder, tell).on("error", () => tell("error")),
			);
			return true;
		} catch {
			return false;
		}
	};
	return {
		cover: (ground) => {
			const { folders, isWhole } = foldersOf(ground);
			for (const folder of posts.keys()) if (!folders.has(folder)) abandon(folder);
			const fresh = [...folders].slice(0, mostFolders).filter((folder) => !posts.has(folder));
			const posted = fresh.filter(post);
			poll(!isWhole || folders.size > mostFolders || posted.length < fresh.length);
			return posted.length > 0;
		},
		close: () => {
			for (const folder of posts.keys()) abandon(folder);
			poll(false);
		},
	};
}

/** Calls every second while that is needed. */
function openPoll(call: () => void): (isNeeded: boolean) => void {
	let timer: NodeJS.Timeout | undefined;
	return (isNeeded) => {
		clearInterval(timer);
		timer = isNeeded ? setInterval(call, pollingTime) : undefined;
	};
}

/** The folders to watch, and whether all of the ground is there. */
function foldersOf({ trees, files }: Ground): { folders: ReadonlySet<string>; isWhole: boolean } {
	const parts = [...trees.map(withFoldersBelow), ...files.map((file) => folderAt(dirname(file)))];
	return { folders: new Set(parts.flat()), isWhole: parts.every((part) => part.length > 0) };
}

/** The folder; none where it is not there. */
const folderAt = (path: string): readonly string[] =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ? [path] : [];

/** The folder and all in it; for a file, the folder it is in. */
function withFoldersBelow(path: string): readonly string[] {
	if (statSync(path, { throwIfNoEntry: false })?.isFile()) return folderAt(dirname(path));
	const own = folderAt(path);
	return own.length === 0 ? [] : [...own, ...namesIn(path).flatMap((name) => withFoldersBelow(join(path, name)))];
}

/** Folders in a folder; those that hold no claims or sources left out. */
function namesIn(path: string): readonly string[] {
	try {
		return readdirSync(path, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
			.map(({ name }) => name);
	} catch {
		return [];
	}
}
