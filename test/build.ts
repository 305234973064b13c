import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildProgram } from "../build/program.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Before all tests: builds the program again if a source is newer than it, so that the tests of the real program never run
 * an old one. Types are not checked here; that is `npm run typecheck`.
 */
export default async function build(): Promise<void> {
	const built = changed(`${root}dist/cli/main.js`);
	const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
	if (sources.some((path) => changed(`${root}src/${path}`) > built)) await buildProgram();
}

/** Milliseconds since 1970, 0 for a file that is not there. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
