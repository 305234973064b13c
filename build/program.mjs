import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** A warning is an error. What is imported late in one place and at once in another is none: each process has its own way. */
export const strict = (level, log, next) =>
	log.code === "INEFFECTIVE_DYNAMIC_IMPORT" || next(level === "warn" ? "error" : level, log);

/**
 * Writes the program to `dist/` anew: a few dozen files in place of some four hundred, each of which costs a process time.
 * What is imported late stays in files of its own. Packages stay outside: bundled, they save too little to be shipped twice.
 * Names stay as they are, so that what runs can be read. The types beside it are the compiler's (`tsconfig.build.json`).
 */
export async function buildProgram() {
	const builder = await rolldown({
		cwd: root,
		input: { "cli/main": "src/cli/main.ts", index: "src/index.ts", internals: "bench/internals.mjs" },
		platform: "node",
		external: /^(?:ajv|commander|fast-glob|wink-eng-lite-web-model|wink-nlp|yaml)(?:$|\/)/,
		onLog: strict,
	});
	// One folder down, as in `src/`: schemas and pages are looked for from there.
	const chunkFileNames = "chunks/[name].js";
	rmSync(`${root}dist/chunks`, { recursive: true, force: true });
	await builder.write({ dir: "dist", format: "esm", comments: false, entryFileNames: "[name].js", chunkFileNames });
	await builder.close();
}
