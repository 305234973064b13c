import { readFileSync } from "node:fs";

/** As in package.json, which stands two folders up from here both in `src` and in `dist`. */
export function version(): string {
	const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
	return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? "unknown";
}
