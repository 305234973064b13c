import { execFile } from "node:child_process";

/** What git answered. A status below 0: it could not be started. */
export interface Answer {
	readonly status: number;
	readonly bytes: Uint8Array;
	/** What it complained about, in one line. */
	readonly complaint: string;
}

/** Bytes of one answer. */
const mostBytes = 512 * 2 ** 20;

/**
 * Asks git, without a shell, from a folder. `--no-optional-locks` leaves the repository as it is; a monitor of the file
 * system is a program that the repository names, and not needed.
 */
export function askGit(folder: string, words: readonly string[], input = ""): Promise<Answer> {
	const all = ["--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false", ...words];
	return new Promise((resolve) => {
		const options = { cwd: folder, encoding: "buffer", maxBuffer: mostBytes, windowsHide: true } as const;
		const child = execFile("git", all, options, (error, bytes, complaint) =>
			resolve({ status: statusOf(error), bytes, complaint: inOneLine(complaint) }),
		);
		child.stdin?.on("error", () => undefined).end(input);
	});
}

/** As `askGit`, for answers of one line; `undefined` where git says no. */
export async function askGitLine(folder: string, words: readonly string[]): Promise<string | undefined> {
	const { status, bytes } = await askGit(folder, words);
	return status === 0 ? textOf(bytes).trim() : undefined;
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function statusOf(error: { readonly code?: unknown } | null): number {
	if (error === null) return 0;
	return typeof error.code === "number" ? error.code : -1;
}

const inOneLine = (bytes: Uint8Array): string => textOf(bytes).trim().replace(/\s+/g, " ").slice(0, 300);
