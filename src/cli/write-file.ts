import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { complain } from "./complain.ts";
import type { Streams } from "./streams.ts";

/**
 * Writes a report whole or not at all: beside the file first, then into its place. Folders are made.
 * Throws the system's error where that is impossible.
 */
export async function writeReport(cwd: string, file: string, text: string): Promise<void> {
	const path = await followed(resolve(cwd, file));
	await mkdir(dirname(path), { recursive: true });
	if (await isSpecial(path)) return writeFile(path, text);
	const draft = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(draft, text);
		await keepMode(path, draft);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

/** False where the file could not be written; the reason is said. */
export async function isWritten(file: string, text: string, streams: Streams): Promise<boolean> {
	try {
		await writeReport(streams.cwd, file, text);
		return true;
	} catch (error) {
		complain(`cannot write ${file}: ${sayWriteError(error)}`, streams);
		return false;
	}
}

/** Why, without the name of the draft, which nobody asked for. */
export function sayWriteError(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (code || String(error));
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "nothing can be written on this disk",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk is full",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is a file",
	EEXIST: "a part of its path is a file",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "it is a link that leads back to itself",
};

/** Who may read and write a file that is replaced stays the same. */
async function keepMode(path: string, draft: string): Promise<void> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) await chmod(draft, found.mode);
}

/** The file that a link leads to: the link itself stays. */
const followed = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Devices and pipes (`/dev/null`, `/dev/stdout`) are written to, never replaced. */
async function isSpecial(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found !== undefined && !found.isFile() && !found.isDirectory();
}
