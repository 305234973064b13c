import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { difference, runProgram } from "../program.ts";
import { runHere } from "./here.ts";
import { inNewFolder, write } from "./repository.ts";

const claim = (text: string) => `claims:\n  - id: ferry\n    claim: ${text}\n`;

const project = {
	"claims/city.yaml": claim("The ferry carried 120 passengers."),
	"seeds/ferry.txt": "The ferry to the islands carried 120 passengers on Monday.\n",
};

/** A project and a cache folder beside it, and how to check the one with the other. */
function inProject(work: (around: Around) => Promise<void> | void): Promise<void> {
	return inNewFolder((folder) =>
		inNewFolder(async (cache) => {
			write(folder, project);
			const env = { XDG_CACHE_HOME: cache };
			await work({ folder, cache, env, check: () => runHere(["--cache", "--format", "json"], folder, env) });
		}),
	);
}

interface Around {
	readonly folder: string;
	readonly cache: string;
	readonly env: { readonly XDG_CACHE_HOME: string };
	readonly check: () => ReturnType<typeof runHere>;
}

/** The file of the only project that was checked. */
function cacheFile(cache: string): string {
	const folder = join(cache, "factlint");
	return join(folder, readdirSync(folder)[0] ?? "");
}

/** Puts other words into what was kept, as if the program had found them. */
function reworded(cache: string, from: string, to: string): void {
	const file = cacheFile(cache);
	const body = readFileSync(file, "utf8").split("\n").slice(1).join("\n").replaceAll(from, to);
	const length = `${body.length}:${body}`;
	writeFileSync(file, `${createHash("sha256").update(length).digest("hex")}\n${body}`);
}

describe("--cache", () => {
	test("says again what was kept, without looking", () =>
		inProject(async ({ cache, check }) => {
			const first = await check();
			expect(first.stdout).toContain('"verdict": "supported"');
			expect(await check()).toEqual(first);
			reworded(cache, "120 passengers.", "words of the cache.");
			expect((await check()).stdout).toContain("The ferry carried words of the cache.");
		}));

	test("keeps each claim: a new one does not make the others new", () =>
		inProject(async ({ folder, cache, check }) => {
			await check();
			reworded(cache, "supported by ferry", "words of the cache");
			write(folder, { "claims/more.yaml": "claims:\n  - The ferry sailed to the islands.\n" });
			const { stdout } = await check();
			expect(stdout).toContain('"claims": 2');
			expect(stdout).toContain("words of the cache");
		}));

	test.each([
		["a claim", { "claims/city.yaml": claim("The ferry carried 130 passengers.") }],
		["a source", { "seeds/ferry.txt": "The ferry to the islands carried 110 passengers on Monday.\n" }],
		["the settings", { "factlint.config.yaml": "hedges:\n  about: 0.5\n" }],
	])("looks anew after a change of %s", (_, change) =>
		inProject(async ({ folder, cache, check }) => {
			await check();
			reworded(cache, "supported by ferry", "words of the cache");
			write(folder, change);
			const plain = await runHere(["--format", "json"], folder);
			expect(await check()).toEqual(plain);
			expect(await check()).toEqual(plain);
		}));

	test.each([
		"",
		"no digest\n{}",
		`${"0".repeat(64)}\n{"asked":"x"}`,
	])("does not believe a damaged file: %j", (damaged) =>
		inProject(async ({ cache, check }) => {
			const first = await check();
			writeFileSync(cacheFile(cache), damaged);
			expect(await check()).toEqual(first);
		}));

	test("checks all the same where nothing can be kept, and says why", () =>
		inProject(async ({ folder }) => {
			const env = { XDG_CACHE_HOME: join(folder, "claims", "city.yaml") };
			const { status, stdout, stderr } = await runHere(["--cache"], folder, env);
			expect(stdout).toContain("1 claim: 1 supported");
			expect(status).toBe(0);
			expect(stderr).toContain("a part of its path is a file");
		}));

	test.each([{}, { XDG_CACHE_HOME: "seeds" }])("keeps nothing where no folder is meant for it: %j", (env) =>
		inProject(async ({ folder, cache }) => {
			expect((await runHere(["--cache"], folder, env)).stdout).toContain("1 claim: 1 supported");
			expect([readdirSync(folder).toSorted(), readdirSync(cache)]).toEqual([["claims", "seeds"], []]);
			expect(readdirSync(join(folder, "seeds"))).toEqual(["ferry.txt"]);
		}));

	test("the same bytes from the program, the first and the second time", () =>
		inProject(({ folder, env }) => {
			for (const format of ["pretty", "json", "html", "sarif"]) {
				const plain = runProgram(["--format", format], folder);
				expect(difference(runProgram(["--cache", "--format", format], folder, env), plain)).toBe("");
				expect(difference(runProgram(["--cache", "--format", format], folder, env), plain)).toBe("");
			}
		}));
});
