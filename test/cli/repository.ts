import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Of the test's own surroundings git may see the path only: no user's settings, no repository around it. */
for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
Object.assign(process.env, { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" });

const author = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "init.defaultBranch=main"];

/** Runs git in a folder; throws where git complains. */
export const git = (folder: string, ...words: readonly string[]): string =>
	execFileSync("git", [...author, ...words], { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();

export function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Writes the files and commits all that is there. */
export function commit(folder: string, files: Readonly<Record<string, string>> = {}): void {
	write(folder, files);
	git(folder, "add", "--all");
	git(folder, "commit", "--quiet", "--message", "work");
}

/** A new folder that is taken away again after `use`. */
export async function inNewFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "factlint-git-"));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
