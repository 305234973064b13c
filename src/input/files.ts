import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Problem } from "../types.ts";
import { type Fault, type Origin, problemAt, type TextFile, textFile } from "./problems.ts";
import { firstBadByte, utf8 } from "./utf8.ts";

/** The working directory with all links resolved, and the largest file that is read. */
export interface Workspace {
	readonly root: string;
	readonly fileBytes: number;
}

/** A file with its bytes, or why it could not be read. */
export type Read =
	| { readonly file: TextFile; readonly bytes: Uint8Array }
	| { readonly file?: never; readonly problem: Problem };

/** The path as reports show it: relative to the working directory, with forward slashes. */
export function shownPath(root: string, path: string): string {
	const shown = relative(root, resolve(root, path));
	return shown.split(sep).join("/");
}

/** Whether a path, links resolved, leads to something in the working directory. */
export function isInside(root: string, path: string): boolean {
	const way = relative(root, resolve(root, path));
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What a path names; a link to a folder counts as a folder, a broken link as a file, so that reading it says why. */
export function kindOf(root: string, path: string): "file" | "folder" | "nothing" {
	const full = resolve(root, path);
	if (path.includes("\0") || lstatSync(full, { throwIfNoEntry: false }) === undefined) return "nothing";
	try {
		return statSync(full).isDirectory() ? "folder" : "file";
	} catch {
		return "file";
	}
}

/** Reads a text file inside the working directory. `origin` is where the path was written. */
export function readText(workspace: Workspace, path: string, origin: Origin): Read {
	if (path.includes("\0"))
		return refuse(origin, { rule: "unreadable-file", message: "This path holds a NUL character." });
	if (!isInside(workspace.root, path)) return refuseOutside(origin, path);
	return readAnywhere(workspace, path, origin);
}

/** As `readText`, for paths that the user of the command line vouches for. */
export function readAnywhere(workspace: Workspace, path: string, origin: Origin): Read {
	try {
		return readChecked(workspace, path, origin);
	} catch (error) {
		return refuse(origin, sayFileError(error, path));
	}
}

function readChecked(workspace: Workspace, path: string, origin: Origin): Read {
	const full = resolve(workspace.root, path);
	const real = realpathSync(full);
	if (isInside(workspace.root, full) && !isInside(workspace.root, real)) return refuseOutside(origin, path);
	const { size, ...stat } = fileStatus(real);
	if (stat.directory) return refuse(origin, { rule: "not-a-file", message: `\`${path}\` is a folder, not a file.` });
	if (!stat.regular) return refuse(origin, { rule: "not-a-file", message: `\`${path}\` is not a regular file.` });
	if (size > workspace.fileBytes) return refuseSize(workspace, path, origin);
	return decoded(shownPath(workspace.root, path), readFileSync(real));
}

function fileStatus(path: string): { size: number; directory: boolean; regular: boolean } {
	const status = statSync(path);
	return { size: status.size, directory: status.isDirectory(), regular: status.isFile() };
}

function decoded(shown: string, bytes: Uint8Array): Read {
	const text = utf8(bytes);
	if (text !== undefined) return { file: textFile(shown, text), bytes };
	return { problem: firstBadByte(shown, bytes) };
}

function refuse(origin: Origin, fault: Fault): Read {
	return { problem: problemAt(origin, fault) };
}

function refuseOutside(origin: Origin, path: string): Read {
	return refuse(origin, {
		rule: "outside-directory",
		message: `\`${path}\` lies outside the working directory.`,
		hint: "Only files below the working directory are read, links included. Move or copy the file there.",
	});
}

function refuseSize(workspace: Workspace, path: string, origin: Origin): Read {
	return refuse(origin, {
		rule: "file-too-large",
		message: `\`${path}\` is larger than ${workspace.fileBytes} bytes.`,
		hint: "Split the file, or raise `limits.fileBytes` in factlint.config.yaml.",
	});
}

function sayFileError(error: unknown, path: string): Fault {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const rule = "unreadable-file";
	if (code === "ENOENT" || code === "ENOTDIR")
		return { rule: "missing-file", message: `There is no file \`${path}\`.` };
	if (code === "ELOOP") return { rule, message: `\`${path}\` is a link that leads back to itself.` };
	if (code !== "EACCES" && code !== "EPERM")
		return { rule, message: `\`${path}\` could not be read: ${code || error}.` };
	return { rule, message: `\`${path}\` may not be read.`, hint: "Change the file's permissions." };
}
