import { readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundle, root } from "../../action/bundle.mjs";

const folder = fileURLToPath(new URL("../../action/dist/", import.meta.url));
const committed = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const fresh = await bundle();

/** Files that differ, or are in one of them only. */
const different = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
	[...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();

/** What a file asks for: static and dynamic imports, what old packages require. */
const importedBy = (text: string): readonly string[] =>
	[...text.matchAll(/^(?:import|export)\b[^"'`;()]*"([^"]+)";?$|\b(?:import|__require)\("([^"]+)"\)/gm)].map(
		([, fixed, called]) => fixed ?? called ?? "",
	);

describe("the bundle", () => {
	test("is made from the program as it is: if not, run `node action/build.mjs`", () => {
		expect(different(committed, fresh)).toEqual([]);
	});

	test("one letter more or one file less would be seen", () => {
		expect(different(committed, new Map([...fresh, ["index.mjs", `${fresh.get("index.mjs")} `]]))).toContain(
			"index.mjs",
		);
		expect(different(new Map(), fresh)).toEqual([...fresh.keys()].sort());
	});

	test("is the same every time", async () => {
		expect(different(await bundle(), fresh)).toEqual([]);
	});

	test("is below 8 MB, and says nothing of the machine it was made on", () => {
		const sizes = [...committed.keys()].map((name) => statSync(join(folder, name)).size);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
		expect([...committed].filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([]);
	});

	test("needs nothing but Node itself and the files beside it", () => {
		const wanted = [...committed].flatMap(([name, text]) => (name.endsWith(".mjs") ? importedBy(text) : []));
		expect(wanted).toContain("./model.mjs");
		expect(wanted).toContain("node:fs");
		expect(wanted.filter((path) => !isBuiltin(path) && !committed.has(path.replace(/^\.\//, "")))).toEqual([]);
	});

	test("a package left outside would be seen", () => {
		const text =
			'import { a } from "one";\nimport "two";\nexport * from "three";\nx = await import("four");\nvar y = __require("five");';
		expect(importedBy(text)).toEqual(["one", "two", "three", "four", "five"]);
	});

	test("comes with the licences of all packages in it", () => {
		const licences = committed.get("LICENSES.txt") ?? "";
		const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
		for (const name of Object.keys(dependencies)) expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
	});
});
