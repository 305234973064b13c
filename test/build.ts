import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Before all tests: compiles again each source that is newer than its output in `dist/`, so that the tests of the real
 * program never run an old one. Types are not checked here; that is `npm run typecheck`.
 */
export default async function build(): Promise<void> {
	const stale = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts"))
		.map((path) => ({ source: `${root}src/${path}`, output: `${root}dist/${path.replace(/\.ts$/, ".js")}` }))
		.filter(({ source, output }) => changed(source) > changed(output));
	if (stale.length === 0) return;
	const { default: ts } = await import("typescript");
	const settings = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
	const { options } = ts.convertCompilerOptionsFromJson(settings.config.compilerOptions, root);
	for (const { source, output } of stale) {
		const { outputText } = ts.transpileModule(readFileSync(source, "utf8"), {
			fileName: source,
			compilerOptions: { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
		});
		mkdirSync(dirname(output), { recursive: true });
		writeFileSync(output, outputText);
	}
}

/** Milliseconds since 1970, 0 for a file that is not there. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
