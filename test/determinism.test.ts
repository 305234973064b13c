import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { difference, runProgram } from "./program.ts";

/** The same input gives the same bytes: whatever the zone, the language, the order of the arguments or of the files on disk. */
const repository = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "factlint-determinism-"));
const files = ["a.yaml", "b.yaml", "c.yaml", "d.yaml"].map((name) => `claims/${name}`);
const stories = ["supported", "contradicted", "conflicted", "unsupported"];

/** The texts and claims of four scenarios in one workspace, copied in the given order. */
function workspace(name: string, order: readonly number[]): string {
	const cwd = join(scratch, name);
	for (const index of order) {
		const from = join(repository, "test/scenarios", stories[index] ?? "");
		const copy = { recursive: true, filter: (path: string) => !path.endsWith("sources.yaml") };
		cpSync(join(from, "seeds"), join(cwd, "seeds"), copy);
		const claims = { supported: "bridge", contradicted: "ferry", conflicted: "gale", unsupported: "orchestra" };
		const file = new Map(Object.entries(claims)).get(stories[index] ?? "") ?? "";
		cpSync(join(from, "claims", `${file}.yaml`), join(cwd, files[index] ?? ""));
	}
	return cwd;
}

const json = (cwd: string, env: Readonly<Record<string, string>> = {}, claims: readonly string[] = []) =>
	runProgram(["check", ...claims, "--format", "json"], cwd, env);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the same bytes", () => {
	let cwd: string;
	let first: ReturnType<typeof json>;

	beforeAll(() => {
		cwd = workspace("first", [0, 1, 2, 3]);
		first = json(cwd, { TZ: "UTC", LANG: "C" });
	});

	test("there is something to compare", () => {
		expect(first.status).toBe(1);
		expect(JSON.parse(first.stdout).summary.claims).toBeGreaterThan(15);
	});

	test.each(["Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati"])("in the time zone %s", (zone) => {
		expect(difference(json(cwd, { TZ: zone, LANG: "C" }), first)).toBe("");
	});

	test.each(["tr_TR.UTF-8", "C", "de_DE.UTF-8"])("in the language %s", (language) => {
		expect(difference(json(cwd, { TZ: "UTC", LANG: language, LC_ALL: language }), first)).toBe("");
	});

	test("with the files named in any order, or not at all", () => {
		expect(difference(json(cwd, {}, files), first)).toBe("");
		expect(difference(json(cwd, {}, [...files].reverse()), first)).toBe("");
		const mixed = [2, 0, 3, 1].flatMap((index) => files[index] ?? []);
		expect(difference(json(cwd, {}, mixed), first)).toBe("");
	});

	test("with the files written to disk in another order", () => {
		expect(difference(json(workspace("second", [3, 1, 0, 2])), first)).toBe("");
	});

	test("for this repository's own claims", () => {
		const own = json(repository, { TZ: "UTC", LANG: "C" });
		expect(
			difference(json(repository, { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }), own),
		).toBe("");
		expect(own.status).not.toBe(2);
	});

	test("and different ones for different claims", () => {
		expect(difference(json(cwd, {}, files.slice(1)), first)).toMatch(/^line \d+: /);
	});
});
