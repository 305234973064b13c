import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/compare/guards/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/** Guards that may contradict, by the file that they stand in. Those of numbers and dates run first, and always. */
test("every guard that can contradict is among those that are asked whether one does", () => {
	const able = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.filter((file) => /"contradicts"/.test(read(file)));
	const index = read("index.ts");
	const [, list = ""] = index.split("export const contradicting");
	const asked = [...list.matchAll(/^\t(\w+),$/gm)].map(([, guard]) => guard ?? "");
	const filesOf = (guard: string): string[] =>
		[...index.matchAll(/^import \{([^}]+)\} from "\.\/([\w/-]+\.ts)"/gm)]
			.filter(([, names = ""]) => names.split(",").some((name) => name.trim() === guard))
			.map(([, , file = ""]) => file);
	expect(asked.length).toBeGreaterThan(0);
	expect([...new Set([...asked.flatMap(filesOf), "values/values.ts"])].sort()).toEqual(able.sort());
});
