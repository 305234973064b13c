import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LoadOptions, loadProject } from "../../src/input/project.ts";
import type { Problem, Project } from "../../src/types.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Two sources that are always there, so that their absence is not a problem of its own. */
export const twoSources: Files = { "seeds/reuters.txt": "One.\nTwo.\nThree.\n", "seeds/cheddar-ap.txt": "Four.\n" };

/** Writes the files into a new folder, hands it to `use`, and takes it away again. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "factlint-"));
	try {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export function load(files: Files, options: Omit<LoadOptions, "cwd"> = {}): Promise<Project> {
	return inFolder(files, (cwd) => loadProject({ cwd, ...options }));
}

/** `claims/a.yaml:3:5 unknown-key`, with a `?` before warnings' rules. */
export function brief({ file, line, column, severity, rule }: Problem): string {
	return `${file}:${line}:${column} ${severity === "warning" ? "?" : ""}${rule}`;
}

/** The problems of one claims file. */
export async function claimsProblems(yaml: string): Promise<readonly Problem[]> {
	return (await load({ ...twoSources, "claims/a.yaml": yaml })).problems;
}
